package org.isnad.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.ArchiveException;
import org.isnad.reader.record.Article;
import org.isnad.server.account.AccountRoutes;
import org.isnad.server.account.Accounts;
import org.isnad.server.account.Audit;
import org.isnad.server.actor.ActorRoutes;
import org.isnad.server.addition.AdditionRoutes;
import org.isnad.server.addition.Additions;
import org.isnad.server.app.AppRoutes;
import org.isnad.server.decision.DecisionRoutes;
import org.isnad.server.description.DescriptionRoutes;
import org.isnad.server.export.ExportRoutes;
import org.isnad.server.figure.FigureRoutes;
import org.isnad.server.guard.Freshness;
import org.isnad.server.guard.Guard;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.library.Catalogue;
import org.isnad.server.library.Heads;
import org.isnad.server.library.LibraryRoutes;
import org.isnad.server.network.NetworkRoutes;
import org.isnad.server.place.PlaceRoutes;
import org.isnad.server.position.PositionRoutes;
import org.isnad.server.problem.Problems;
import org.isnad.server.reading.ExampleRoutes;
import org.isnad.server.reading.ReadingRoutes;
import org.isnad.server.search.SearchRoutes;
import org.isnad.server.source.SourceRoutes;
import org.isnad.server.story.Chronicle;
import org.isnad.server.story.NewsRoutes;
import org.isnad.server.story.StoryRoutes;
import org.isnad.server.timeline.TimelineRoutes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A running server. Safe for any number of threads. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Server.class.getName());

  /** How many articles of an addition are read at a time; pages are to stay quick meanwhile. */
  private static final int READERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  private final Javalin javalin;
  private final Settings settings;
  private final @Nullable Additions additions;
  private final List<Ledger> ledgers;
  private final String own;

  private Server(
      Javalin javalin,
      Settings settings,
      String own,
      @Nullable Additions additions,
      List<Ledger> ledgers) {
    this.javalin = javalin;
    this.settings = settings;
    this.own = own;
    this.additions = additions;
    this.ledgers = ledgers;
  }

  /**
   * Starts a server.
   *
   * @param settings how it listens
   * @param reader reads the texts that it is given
   * @param examples articles that are shown to try it with
   * @param archive the archive that is shown and added to, which stays its opener's to close; null
   *     for none, and then texts are read and not kept
   * @return the server, which is answering by then
   * @throws IOException when it can't listen there
   * @throws IllegalArgumentException when others could reach it, and nobody would be asked
   */
  public static Server start(
      Settings settings, VersionedReader reader, List<Article> examples, @Nullable Archive archive)
      throws IOException {
    Accounts accounts = archive == null ? null : new Accounts(archive.folder());
    Audit audit = archive == null ? null : new Audit(archive.folder());
    settings.checkGuarded(accounts != null && !accounts.isEmpty());
    JsonMapper json = mapper();
    String own = Guard.key();
    Additions additions = archive == null ? null : new Additions(archive, reader, READERS);
    List<Ledger> ledgers = new ArrayList<>();
    Javalin javalin =
        Javalin.create(
            config -> {
              quieten(config);
              config.http.maxRequestSize = settings.largest();
              config.http.prefer405over404 = true;
              config.jsonMapper(new JavalinJackson3(json, false));
              RoutesConfig routes = config.routes;
              Problems.add(routes);
              new Guard(settings.token(), accounts, audit, own).add(routes);
              Freshness.add(routes);
              new ReadingRoutes(reader.reader()).add(routes);
              new ExampleRoutes(reader.reader(), examples).add(routes);
              new DescriptionRoutes(archive != null).add(routes);
              if (archive != null && additions != null && accounts != null && audit != null) {
                Ledger ledger = new Ledger(archive, additions);
                ledgers.add(ledger);
                Holdings holdings = Holdings.of(archive, ledger, reader.reader().lexicon(), json);
                Heads heads = new Heads(holdings);
                Chronicle chronicle = new Chronicle(archive, ledger);
                Runnable decided =
                    () -> {
                      additions.follow();
                      ledger.decided();
                    };
                new LibraryRoutes(
                        holdings, new Catalogue(archive, ledger.growth()), heads, decided, json)
                    .add(routes);
                new SearchRoutes(holdings, heads).add(routes);
                new ExportRoutes(archive).add(routes);
                new AdditionRoutes(archive, additions, examples, settings.largestFile(), json)
                    .add(routes);
                new ActorRoutes(holdings).add(routes);
                new DecisionRoutes(archive, decided, json).add(routes);
                new AccountRoutes(accounts, audit, json).add(routes);
                new SourceRoutes(holdings).add(routes);
                new NetworkRoutes(holdings).add(routes);
                new PositionRoutes(holdings).add(routes);
                new PlaceRoutes(holdings).add(routes);
                new StoryRoutes(holdings, chronicle).add(routes);
                new TimelineRoutes(holdings, chronicle).add(routes);
                new FigureRoutes(holdings).add(routes);
                new NewsRoutes(holdings, chronicle).add(routes);
                additions.catchUp();
                ledger.fill();
                chronicle.fill();
              }
              new AppRoutes().add(routes);
            });
    Server server = new Server(javalin, settings, own, additions, ledgers);
    try {
      javalin.start(settings.host(), settings.port());
    } catch (JavalinException e) {
      server.close();
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException(cause.getMessage(), e);
    }
    ledgers.forEach(server::warmBehind);
    return server;
  }

  /** Warms what has many articles, on a thread of its own. */
  private void warmBehind(Ledger ledger) {
    Thread thread =
        new Thread(
            () -> {
              try {
                ledger.now();
                if (ledger.growth().isLarge()) {
                  List<String> failed = warm();
                  LOG.log(Level.FINE, "not answered while warming: {0}", failed);
                }
              } catch (ArchiveException e) {
                // Whoever asks is told; an archive that is closed meanwhile has nobody to tell.
                LOG.log(Level.FINE, "not warmed", e);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "isnad-warming");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Asks what the pages ask first.
   *
   * @return what was not answered
   */
  List<String> warm() throws InterruptedException {
    return new Warming(address(), own).ask();
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Where a browser on this machine finds it. */
  public String address() {
    String host = settings.host();
    String named =
        host.equals("0.0.0.0") || host.equals("::")
            ? "127.0.0.1"
            : host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return "http://" + named + ":" + port() + "/";
  }

  /** The routes of the API, each as its method and its path. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod() && endpoint.path.startsWith("/api/"))
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  @Override
  public void close() {
    if (additions != null) {
      additions.close();
    }
    javalin.stop();
    ledgers.forEach(Ledger::close);
  }

  private static void quieten(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }
}
