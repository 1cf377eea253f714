package org.isnad.evaluation.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.dankito.readability4j.Readability4J;
import org.isnad.arabic.text.Letters;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.html.HtmlFormat;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Limits;
import org.isnad.reader.Reader;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * How much of the truth about made pages is found, and how much readability4j finds on the same
 * pages. A title, outlet or day is right or wrong; texts overlap by the longest sequence of words
 * that both have, twice its length over both lengths.
 */
public final class PageAccuracy implements Measurement {
  private final int count;
  private final long seed;
  private final @Nullable Path folder;
  private final Consumer<String> tell;

  /**
   * @param count how many pages
   * @param seed what decides them
   * @param folder where pages that were not read rightly are written, or null
   * @param tell gets a line for each of them
   */
  public PageAccuracy(int count, long seed, @Nullable Path folder, Consumer<String> tell) {
    this.count = count;
    this.seed = seed;
    this.folder = folder;
    this.tell = tell;
  }

  /** What was right of one layout. */
  private static final class Right {
    int pages;
    int title;
    int date;
    int outlet;
    double text;
  }

  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    return measure();
  }

  /** The figures; nothing is read but pages. */
  public List<Measured> measure() throws IOException {
    PageMaker maker = new PageMaker(seed);
    Right all = new Right();
    Right other = new Right();
    Right bare = new Right();
    Map<String, Right> byLayout = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      MadePage page = maker.next();
      Right layout = byLayout.computeIfAbsent(page.layout(), key -> new Right());
      String wrong = score(page, all, layout);
      reference(page, other);
      bare(page, bare);
      if (!wrong.isEmpty()) {
        tell.accept(page.layout() + " " + i + ": " + wrong);
        if (folder != null) {
          Files.createDirectories(folder);
          Files.write(folder.resolve(page.layout() + "-" + i + ".html"), page.html());
          Files.writeString(folder.resolve(page.layout() + "-" + i + ".txt"), page.text());
        }
      }
    }
    List<Measured> figures = new ArrayList<>();
    String basis = count + " pages, seed " + seed;
    String stripped = bare.pages + " pages without class, id, meta";
    figures.add(new Measured("html.title", (double) all.title / count, basis));
    figures.add(new Measured("html.date", (double) all.date / count, basis));
    figures.add(new Measured("html.outlet", (double) all.outlet / count, basis));
    figures.add(new Measured("html.text", all.text / count, basis));
    figures.add(new Measured("html.bare.title", (double) bare.title / bare.pages, stripped));
    figures.add(new Measured("html.bare.date", (double) bare.date / bare.pages, stripped));
    figures.add(new Measured("html.bare.text", bare.text / bare.pages, stripped));
    figures.add(new Measured("html.readability4j.title", (double) other.title / count, basis));
    figures.add(new Measured("html.readability4j.text", other.text / count, basis));
    byLayout.forEach(
        (layout, right) ->
            figures.add(
                new Measured(
                    "html.text." + layout,
                    right.text / right.pages,
                    "%d pages; title %d, date %d, outlet %d right"
                        .formatted(right.pages, right.title, right.date, right.outlet))));
    return figures;
  }

  private static String score(MadePage page, Right all, Right layout) {
    String title = "";
    String outlet = "";
    String text = "";
    boolean date = false;
    String found = "nothing";
    try {
      Arrival arrival =
          HtmlFormat.arrival(
              page.url(), page.html(), null, page.url(), page.fetched(), Limits.USUAL.article());
      title = Objects.requireNonNullElse(arrival.article().title(), "");
      outlet = Objects.requireNonNullElse(arrival.article().outlet(), "");
      text = arrival.article().text();
      date = page.published().equals(arrival.published());
      found = String.valueOf(arrival.dating());
    } catch (Refusal e) {
      found = String.valueOf(e.getMessage());
    }
    boolean titleRight = same(title, page.title());
    boolean outletRight = same(outlet, page.outlet());
    double overlap = overlap(text, page.text());
    for (Right right : List.of(all, layout)) {
      right.pages++;
      right.title += titleRight ? 1 : 0;
      right.date += date ? 1 : 0;
      right.outlet += outletRight ? 1 : 0;
      right.text += overlap;
    }
    StringBuilder wrong = new StringBuilder();
    if (!titleRight) {
      wrong.append(" title «").append(title).append("» for «").append(page.title()).append("»");
    }
    if (!date) {
      wrong.append(" date ").append(found).append(" for ").append(page.published());
    }
    if (!outletRight) {
      wrong.append(" outlet «").append(outlet).append("» for «").append(page.outlet()).append("»");
    }
    if (overlap < 0.95) {
      wrong.append(" text ").append(Math.round(overlap * 1000) / 1000.0);
    }
    return wrong.toString().strip();
  }

  /** The same page without anything that names its parts: what is left is where prose stands. */
  private static void bare(MadePage page, Right right) {
    String html =
        page.page()
            .replaceAll("(?s)<script.*?</script>", "")
            .replaceAll("<meta[^>]*>", "")
            .replaceAll(
                "(?i)\\s(class|id|itemprop|itemtype|itemscope|property|content|role|rel|typeof)"
                    + "=(\"[^\"]*\"|'[^']*'|[^\\s>]*)",
                "");
    // A page that a script would have built has nothing left.
    if (overlap(Jsoup.parse(html).text(), page.text()) < 0.3) {
      return;
    }
    score(
        new MadePage(
            page.layout(),
            page.url(),
            html.getBytes(StandardCharsets.UTF_8),
            html,
            page.title(),
            page.outlet(),
            page.published(),
            page.fetched(),
            page.text()),
        right,
        new Right());
  }

  /** The reference is given the page as text, so that its encoding is no question. */
  private static void reference(MadePage page, Right right) {
    var article = new Readability4J(page.url(), page.page()).parse();
    right.title += same(Objects.requireNonNullElse(article.getTitle(), ""), page.title()) ? 1 : 0;
    right.text += overlap(Objects.requireNonNullElse(article.getTextContent(), ""), page.text());
  }

  private static boolean same(String one, String other) {
    return Letters.fold(one)
        .replaceAll("\\s+", " ")
        .strip()
        .equals(Letters.fold(other).replaceAll("\\s+", " ").strip());
  }

  /** Twice the longest common sequence of words, over the words of both. */
  static double overlap(String one, String other) {
    String[] a = one.isBlank() ? new String[0] : one.strip().split("\\s+");
    String[] b = other.isBlank() ? new String[0] : other.strip().split("\\s+");
    if (a.length + b.length == 0) {
      return 1;
    }
    int[] above = new int[b.length + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.length; j++) {
        int old = above[j];
        above[j] = word.equals(b[j - 1]) ? diagonal + 1 : Math.max(above[j], above[j - 1]);
        diagonal = old;
      }
    }
    return 2.0 * above[b.length] / (a.length + b.length);
  }
}
