package org.isnad.intake.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.Limits;
import org.isnad.intake.source.Remark;
import org.isnad.intake.source.Source;
import org.isnad.intake.source.Standing;
import org.isnad.intake.text.Decoding;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/** Pages: a page is an article. */
public final class HtmlFormat implements Format {
  /** Pages are mostly markup. */
  private static final int MARKUP = 4;

  /** How much of a page is looked through for its declared encoding. */
  private static final int HEAD = 4096;

  /**
   * Whether a text begins as a page does.
   *
   * @param start the beginning of the text
   */
  public static boolean isPage(String start) {
    String lower = start.stripLeading().toLowerCase(Locale.ROOT);
    lower = lower.startsWith("\uFEFF") ? lower.substring(1).stripLeading() : lower;
    // What may stand before: an XML declaration, comments.
    while (lower.startsWith("<?") || lower.startsWith("<!--")) {
      int end = lower.indexOf(lower.startsWith("<?") ? ">" : "-->");
      if (end < 0) {
        return false;
      }
      lower = lower.substring(lower.indexOf('>', end) + 1).stripLeading();
    }
    for (String tag :
        List.of(
            "!doctype html",
            "html",
            "head",
            "body",
            "meta",
            "title",
            "article",
            "div",
            "table",
            "script",
            "link",
            "style",
            "center",
            "p",
            "h1",
            "section",
            "main")) {
      if (lower.startsWith("<" + tag)
          && lower.length() > tag.length() + 1
          && !Character.isLetterOrDigit(lower.charAt(tag.length() + 1))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean read(Incoming incoming, Desk desk) {
    String name = incoming.name();
    Limits limits = desk.limits();
    Incoming.Content content = incoming.content(most(limits));
    String charset = incoming.charset();
    String address = incoming.address();
    LocalDate day = incoming.day();
    return desk.take(
        new Source(
            name, () -> arrival(name, content.bytes(), charset, address, day, limits.article())));
  }

  /** The most bytes of a page. */
  public static long most(Limits limits) {
    return limits.article() * MARKUP;
  }

  /**
   * The article of a page.
   *
   * @param name its source's name
   * @param bytes the page
   * @param declared the encoding that its server declared, or null
   * @param address where it was fetched, or null
   * @param fetched the day on which it was, from which «two hours ago» counts, or null
   * @param most the most characters of its text
   * @throws Refusal when no article stands out, or it is damaged, too large or no Arabic
   */
  public static Arrival arrival(
      String name,
      byte[] bytes,
      @Nullable String declared,
      @Nullable String address,
      @Nullable LocalDate fetched,
      long most)
      throws Refusal {
    List<Remark> remarks = new ArrayList<>();
    String meta = declaredIn(bytes);
    Decoding decoding = Decoding.ofPage(name, bytes, declared == null ? meta : declared);
    remarks.addAll(decoding.remarks());
    Page page = Page.of(decoding.text(), address, fetched);
    String text = page.text();
    if (text == null) {
      throw new Refusal(ArticleFault.NO_TEXT, name, "no run of prose stands out");
    }
    if (text.length() > most) {
      throw Incoming.tooLarge(name, most);
    }
    if (text.indexOf('\uFFFD') >= 0) {
      throw new Refusal(ArticleFault.BROKEN_ENCODING, name, "in the article's text");
    }
    Decoding.requireArabic(name, 0, text);
    if (page.unread() != null) {
      remarks.add(new Remark(Remark.Kind.DATE, page.unread()));
    }
    LocalDate day = page.dating() == null ? null : page.dating().day();
    Article article = new Article(name, text, page.outlet(), day, page.title(), page.url());
    return new Arrival(
        article,
        "html",
        page.author(),
        page.credit(),
        page.dating(),
        null,
        null,
        Standing.USABLE,
        remarks);
  }

  /** The encoding that the page itself declares, or null. */
  private static @Nullable String declaredIn(byte[] bytes) {
    String head = Decoding.beginning(bytes, HEAD).toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    int from = at + "charset=".length();
    while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < head.length()
        && (Character.isLetterOrDigit(head.charAt(to)) || "-_:.".indexOf(head.charAt(to)) >= 0)) {
      to++;
    }
    return to == from ? null : head.substring(from, to);
  }
}
