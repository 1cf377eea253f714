package org.isnad.export.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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
}
