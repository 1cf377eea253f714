package org.isnad.intake.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * One question to one server and its answer, within bounds of size and time. Follows nothing and
 * tries nothing again. The connection goes where {@link Reach} lets it.
 */
final class Exchange implements AutoCloseable {
  private static final int LINE = 1 << 14;
  private static final int HEADERS = 200;

  /** More connections than anybody asks hosts at a time. */
  private static final int CONNECTIONS = 64;

  /** Breaks off what takes too long: a server may drip its answer byte by byte. */
  private static final ScheduledThreadPoolExecutor CLOCK =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            Thread thread = new Thread(work, "isnad-deadline");
            thread.setDaemon(true);
            return thread;
          });

  static {
    CLOCK.setRemoveOnCancelPolicy(true);
  }

  private final Manner manner;
  private final CloseableHttpClient client;
  private volatile boolean closed;

  Exchange(Reach reach, Manner manner) {
    this.manner = manner;
    Timeout whole = Timeout.of(manner.whole());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new Places(reach))
                    .setMaxConnPerRoute(1)
                    .setMaxConnTotal(CONNECTIONS)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(Timeout.of(manner.connecting()))
                            .setSocketTimeout(whole)
                            .build())
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder()
                            .http1Config(
                                Http1Config.custom()
                                    .setMaxLineLength(LINE)
                                    .setMaxHeaderCount(HEADERS)
                                    .build())
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(whole)
                    .setResponseTimeout(whole)
                    .build())
            .setUserAgent(Manner.NAME)
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
  }

  /** Names are resolved, and their places checked, where the connection is made. */
  private record Places(Reach reach) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return reach.places(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }

  /**
   * What came back.
   *
   * @param headers the first of each name
   */
  record Response(int status, Map<String, String> headers, byte[] body) {
    /** A header's value, or null. */
    @Nullable String header(String name) {
      return headers.get(name);
    }
  }

  /**
   * Asks.
   *
   * @param address what the user named, for the refusal
   * @param ask headers beside the usual ones
   * @param most the most bytes of a body
   * @param until when the answer has to be there, as {@link System#nanoTime} counts
   */
  Response get(URI uri, String address, Map<String, String> ask, long most, long until)
      throws Refusal {
    return get(uri, address, ask, most, false, until);
  }

  /** Asks for the beginning of what is there: so many bytes at the most, without a refusal. */
  Response beginning(URI uri, String address, long most, long until) throws Refusal {
    return get(uri, address, Map.of(), most, true, until);
  }

  private Response get(
      URI uri, String address, Map<String, String> ask, long most, boolean cut, long until)
      throws Refusal {
    HttpGet request = new HttpGet(uri);
    request.setHeader("Accept-Encoding", "gzip");
    request.setHeader("Accept-Language", "ar");
    ask.forEach(request::setHeader);
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> deadline =
        CLOCK.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            Math.max(0, until - System.nanoTime()),
            TimeUnit.NANOSECONDS);
    Response got = null;
    try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
      byte[] body = body(response.getEntity(), most, cut);
      if (body == null || cut && body.length >= most) {
        // Closing alone would read the rest.
        request.cancel();
      }
      if (body == null) {
        throw Incoming.tooLarge(address, most);
      }
      got = new Response(response.getCode(), headers(response), body);
      return got;
    } catch (IOException | IllegalStateException e) {
      if (got != null) {
        // What was broken off is not closed in peace.
        return got;
      }
      throw refusal(address, e, late.get());
    } finally {
      deadline.cancel(false);
    }
  }

  private static Map<String, String> headers(ClassicHttpResponse response) {
    Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.getHeaders()) {
      if (header.getValue() != null) {
        headers.putIfAbsent(header.getName(), header.getValue().strip());
      }
    }
    return headers;
  }

  /** The body, or its beginning where it may be cut; null where it is more and may not. */
  private static byte @Nullable [] body(@Nullable HttpEntity entity, long most, boolean cut)
      throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    if (!cut && entity.getContentLength() > most) {
      return null;
    }
    long asked = cut ? most : most + 1;
    byte[] body = entity.getContent().readNBytes((int) Math.min(asked, Integer.MAX_VALUE - 8));
    return body.length > most ? null : body;
  }

  private Refusal refusal(String address, Exception e, boolean late) {
    if (closed) {
      return new Refusal(ArticleFault.UNREACHABLE, address, Courier.STOPPED);
    }
    if (late || e instanceof ConnectTimeoutException || e instanceof SocketTimeoutException) {
      return new Refusal(ArticleFault.SLOW, address, manner.whole().toSeconds() + " s");
    }
    if (e instanceof Reach.Private) {
      return new Refusal(ArticleFault.PRIVATE, address, String.valueOf(e.getMessage()));
    }
    String words = e.getMessage();
    return new Refusal(
        ArticleFault.UNREACHABLE,
        address,
        words == null || words.isBlank() ? e.getClass().getSimpleName() : words);
  }

  /** Breaks off what is asked, and asks nothing more. */
  @Override
  public void close() {
    closed = true;
    client.close(CloseMode.IMMEDIATE);
  }
}
