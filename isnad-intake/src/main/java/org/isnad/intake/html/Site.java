package org.isnad.intake.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one site: {@code sites.lex}. Selectors are CSS.
 *
 * @param outlet its name, or null
 * @param body where the text stands, or null
 * @param drop what is left out of it, or null
 * @param title where the headline stands, or null
 * @param date where the date stands, or null
 * @param author where the author stands, or null
 */
record Site(
    @Nullable String outlet,
    @Nullable String body,
    @Nullable String drop,
    @Nullable String title,
    @Nullable String date,
    @Nullable String author) {
  static final Site UNKNOWN = new Site(null, null, null, null, null, null);

  /** The hints for an address; those of its nearest domain. */
  static Site of(@Nullable String address) {
    String host = host(address);
    while (!host.isEmpty()) {
      Site site = Known.SITES.get(host);
      if (site != null) {
        return site;
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? "" : host.substring(dot + 1);
    }
    return UNKNOWN;
  }

  static Site of(Entry entry) {
    String outlet = entry.field(1);
    return new Site(
        outlet.isEmpty() ? null : outlet,
        entry.value("body"),
        entry.value("drop"),
        entry.value("title"),
        entry.value("date"),
        entry.value("author"));
  }

  private static String host(@Nullable String address) {
    if (address == null) {
      return "";
    }
    try {
      String host = new URI(address.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static final class Known {
    static final Map<String, Site> SITES = read();

    private static Map<String, Site> read() {
      Map<String, Site> sites = new HashMap<>();
      for (Entry entry : Entries.resource(Site.class, "sites.lex")) {
        sites.put(entry.required(0, "a domain"), of(entry));
      }
      return sites;
    }
  }
}
