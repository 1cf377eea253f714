package org.isnad.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.Remark;
import org.isnad.intake.source.Source;
import org.isnad.intake.source.Standing;
import org.isnad.intake.text.Decoding;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/**
 * A PDF is an article. Many PDFs hold shapes in the order of the paper rather than letters in the
 * order of the language, and what is taken from them is nonsense: each page is graded by the share
 * of its Arabic words that newspapers use, and a page of a low grade is left out.
 */
public final class PdfFormat implements Format {
  /**
   * The lowest grade of a page that is read. Of running Arabic nine words in ten are known; of
   * scrambled or reversed letters, which still make a short word now and then, fewer than four.
   */
  static final double LEAST = 0.6;

  /** Pages with fewer Arabic words are neither right nor wrong. */
  private static final int FEW = 5;

  /** More pages are a book. */
  private static final int PAGES = 500;

  @Override
  public boolean read(Incoming incoming, Desk desk) {
    String name = incoming.name();
    Incoming.Content content = incoming.content(desk.limits().document());
    long most = desk.limits().article();
    return desk.take(new Source(name, () -> arrival(name, content.bytes(), most)));
  }

  private static Arrival arrival(String name, byte[] bytes, long most) throws Refusal {
    StringBuilder text = new StringBuilder();
    List<String> bad = new ArrayList<>();
    int good = 0;
    String title;
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > PAGES) {
        throw new Refusal(
            ArticleFault.TOO_LARGE, name, document.getNumberOfPages() + " pages of " + PAGES);
      }
      title = title(document);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        String words = text(document, page);
        double grade = grade(words);
        if (grade >= 0 && grade < LEAST) {
          bad.add(String.format(Locale.ROOT, "%d (%.2f)", page, grade));
          continue;
        }
        good += grade < 0 ? 0 : 1;
        text.append(text.length() > 0 && !words.isEmpty() ? "\n\n" : "").append(words);
        if (text.length() > most) {
          throw Incoming.tooLarge(name, most);
        }
      }
    } catch (InvalidPasswordException e) {
      throw new Refusal(ArticleFault.LOCKED, name, "");
    } catch (IOException | RuntimeException e) {
      throw new Refusal(ArticleFault.DAMAGED, name, "PDF: " + e.getMessage());
    }
    if (good == 0 && !bad.isEmpty()) {
      throw new Refusal(ArticleFault.SCRAMBLED, name, String.join(", ", bad));
    }
    if (text.toString().isBlank()) {
      throw new Refusal(ArticleFault.PICTURES, name, "");
    }
    Decoding.requireArabic(name, 0, text.toString());
    List<Remark> remarks =
        bad.isEmpty() ? List.of() : List.of(new Remark(Remark.Kind.PAGES, String.join(", ", bad)));
    return new Arrival(
        new Article(name, text.toString(), null, null, title, null),
        "pdf",
        null,
        null,
        null,
        null,
        null,
        Standing.USABLE,
        remarks);
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.setSortByPosition(true);
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    return joined(stripper.getText(document));
  }

  /** Lines of the paper made paragraphs: a line that ends early, or an empty one, ends one. */
  private static String joined(String lines) {
    int longest = lines.lines().mapToInt(String::length).max().orElse(0);
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (String line : (Iterable<String>) lines.lines().map(String::strip)::iterator) {
      if (line.isEmpty()) {
        open = false;
        continue;
      }
      if (text.length() > 0) {
        text.append(open ? " " : "\n\n");
      }
      text.append(line);
      open = line.length() * 4 >= longest * 3;
    }
    return text.toString();
  }

  /** The share of a text's Arabic words that are known, or -1 where there are too few to tell. */
  static double grade(String text) {
    Vocabulary known = Vocabulary.shipped();
    int words = 0;
    int right = 0;
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && isLetter(text.charAt(at))) {
        at++;
      }
      if (at - from > 2) {
        words++;
        right += known.find(text, from, at) >= 0 ? 1 : 0;
      }
      at = Math.max(at, from + 1);
    }
    return words < FEW ? -1 : (double) right / words;
  }

  private static boolean isLetter(char c) {
    return Letters.isArabic(c) || Letters.isSilent(c);
  }

  /** The title in the document's own description, where it is Arabic; most are names of files. */
  private static @Nullable String title(PDDocument document) {
    String title = document.getDocumentInformation().getTitle();
    if (title == null || title.chars().noneMatch(c -> Letters.isArabic((char) c))) {
      return null;
    }
    return title.strip();
  }
}
