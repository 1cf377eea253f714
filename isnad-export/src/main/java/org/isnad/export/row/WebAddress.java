package org.isnad.export.row;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses of the web as formats with rules for them take them. */
public final class WebAddress {
  private WebAddress() {}

  /**
   * An address of the web as an IRI (RFC 3987): what has no place in one is encoded, Arabic letters
   * stay. Null for what is no address of the web.
   */
  public static @Nullable String encoded(@Nullable String url) {
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
