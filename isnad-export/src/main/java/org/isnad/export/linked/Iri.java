package org.isnad.export.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names of things as IRIs. */
final class Iri {
  private Iri() {}

  /** A thing of Isnad's: {@code urn:isnad:event:…}. */
  static String of(String kind, String id) {
    return "urn:isnad:"
        + kind
        + ":"
        + URLEncoder.encode(id, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A")
            .replace("%2F", "/");
  }

  /** An article, by the hash of its text. */
  static String article(String id) {
    return of("article", id);
  }

  /** An address of the web with what an IRI has no place for encoded; null for any other. */
  static @Nullable String web(@Nullable String url) {
    if (url == null || !url.startsWith("http://") && !url.startsWith("https://")) {
      return null;
    }
    StringBuilder iri = new StringBuilder();
    url.codePoints()
        .forEach(
            point -> {
              boolean no =
                  point <= 0x20
                      || point == 0x7F
                      || "<>\"{}|\\^`".indexOf(point) >= 0
                      || Character.getType(point) == Character.CONTROL
                      || Character.getType(point) == Character.FORMAT
                      || Character.isSpaceChar(point)
                      || (point & 0xFFFE) == 0xFFFE;
              String sign = Character.toString(point);
              iri.append(
                  no ? URLEncoder.encode(sign, StandardCharsets.UTF_8).replace("+", "%20") : sign);
            });
    return iri.toString();
  }
}
