package org.isnad.intake.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;

/**
 * Which addresses may be asked: http and https, in public networks. Whoever can name an address to
 * a program can otherwise make it ask what only the program's machine can reach. A host that the
 * user allowed by name may stand anywhere.
 *
 * <p>A name is resolved and checked where the connection is made, and the connection goes to the
 * place that was checked: a name that answers otherwise the second time is refused then.
 *
 * @param allowed names of hosts, in lower case
 * @param names resolves names
 */
public record Reach(Set<String> allowed, Names names) {
  public Reach {
    allowed = Set.copyOf(allowed);
  }

  /** With the names of this machine's resolver. */
  public Reach(Set<String> allowed) {
    this(allowed, InetAddress::getAllByName);
  }

  /** Where hosts stand. */
  @FunctionalInterface
  public interface Names {
    /**
     * All places of a host.
     *
     * @throws UnknownHostException when it has none
     */
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** A host that stands in a private network. */
  static final class Private extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Private(InetAddress place) {
      super(place.getHostAddress());
    }
  }

  /**
   * The places of a host, all of them fit to be asked.
   *
   * @throws Private when one is not
   */
  InetAddress[] places(String host) throws UnknownHostException {
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    InetAddress[] places = names.of(name);
    if (!allowed.contains(host.toLowerCase(Locale.ROOT))) {
      for (InetAddress place : places) {
        if (!isPublic(place)) {
          throw new Private(place);
        }
      }
    }
    return places;
  }

  /** Whether a name that the user gave is an address rather than a file. */
  public static boolean isAddress(String name) {
    int colon = name.indexOf("://");
    if (colon < 2) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || i > 0 && "+-.0123456789".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The address, if it may be asked.
   *
   * @throws Refusal when it may not, or its host is not known
   */
  URI check(String address) throws Refusal {
    URI uri;
    try {
      uri = new URI(escaped(address)).normalize();
    } catch (URISyntaxException e) {
      throw new Refusal(ArticleFault.ADDRESS, address, String.valueOf(e.getMessage()));
    }
    check(uri, address);
    return uri;
  }

  void check(URI uri, String address) throws Refusal {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Refusal(ArticleFault.ADDRESS, address, "only http and https, not " + scheme);
    }
    String host = uri.getHost();
    if (host == null || uri.getRawUserInfo() != null) {
      throw new Refusal(
          ArticleFault.ADDRESS, address, host == null ? "no host" : "a password in it");
    }
    if (uri.getPort() > 65_535) {
      throw new Refusal(ArticleFault.ADDRESS, address, "port " + uri.getPort());
    }
    try {
      places(host);
    } catch (Private e) {
      throw new Refusal(ArticleFault.PRIVATE, address, String.valueOf(e.getMessage()));
    } catch (UnknownHostException e) {
      throw new Refusal(ArticleFault.UNREACHABLE, address, "no such host");
    }
  }

  /** Addresses are pasted with Arabic letters and spaces in them. */
  private static String escaped(String address) {
    StringBuilder escaped = new StringBuilder(address.length());
    for (byte b : address.strip().getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      if (c <= 0x20 || c >= 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0) {
        escaped.append('%').append("%02X".formatted(c));
      } else {
        escaped.append((char) c);
      }
    }
    return escaped.toString();
  }

  /** Whether a place is in a network that everybody can reach. */
  static boolean isPublic(InetAddress place) {
    if (place.isAnyLocalAddress()
        || place.isLoopbackAddress()
        || place.isLinkLocalAddress()
        || place.isSiteLocalAddress()
        || place.isMulticastAddress()) {
      return false;
    }
    byte[] b = place.getAddress();
    if (place instanceof Inet4Address) {
      return isPublic(b[0] & 0xFF, b[1] & 0xFF, b[2] & 0xFF);
    }
    int first = b[0] & 0xFF;
    int second = b[1] & 0xFF;
    // fc00::/7 is private; what carries an address of the old kind is not worth the doubt.
    boolean old = true;
    for (int i = 0; i < 10; i++) {
      old &= b[i] == 0;
    }
    boolean translated =
        first == 0 && second == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B;
    boolean tunnel = first == 0x20 && (second == 0x02 || second == 0x01 && b[2] == 0 && b[3] == 0);
    return (first & 0xFE) != 0xFC && !old && !translated && !tunnel;
  }

  private static boolean isPublic(int a, int b, int c) {
    return !(a == 0
        || a == 100 && b >= 64 && b < 128
        || a == 192 && b == 0 && (c == 0 || c == 2)
        || a == 198 && (b == 18 || b == 19 || b == 51 && c == 100)
        || a == 203 && b == 0 && c == 113
        || a >= 240);
  }
}
