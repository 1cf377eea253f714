package org.isnad.intake.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.text.Decoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Lists of feeds, as feed readers give them out (OPML 2.0, subscription lists). */
public final class Opml {
  private Opml() {}

  /**
   * A feed in a list.
   *
   * @param address its address, as it is written there
   * @param title what it is called there, or null
   */
  public record Entry(String address, @Nullable String title) {}

  /** Whether a text begins as such a list does. */
  public static boolean isOpml(String start) {
    return start.toLowerCase(Locale.ROOT).contains("<opml");
  }

  /**
   * The feeds of a list, in its order, each once; folders in it make no difference.
   *
   * @param name its name, for refusals
   * @throws Refusal when it names no feed, or is damaged
   */
  public static List<Entry> read(String name, byte[] bytes) throws Refusal {
    String text = Decoding.ofPage(name, bytes, null).text();
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Element outline : Jsoup.parse(text, "", Parser.xmlParser()).select("outline")) {
      String address = attribute(outline, "xmlurl");
      if (address != null && seen.add(address)) {
        String title = attribute(outline, "title");
        entries.add(new Entry(address, title == null ? attribute(outline, "text") : title));
      }
    }
    if (entries.isEmpty()) {
      throw new Refusal(ArticleFault.NO_FEED, name, "xmlUrl");
    }
    return entries;
  }

  private static @Nullable String attribute(Element outline, String name) {
    for (var attribute : outline.attributes()) {
      if (attribute.getKey().equalsIgnoreCase(name) && !attribute.getValue().isBlank()) {
        return attribute.getValue().strip();
      }
    }
    return null;
  }
}
