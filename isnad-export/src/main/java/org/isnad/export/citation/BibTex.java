package org.isnad.export.citation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.isnad.export.row.ArticleRow;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Writing;
import org.jspecify.annotations.Nullable;

/** Articles as BibTeX (UTF-8, fields of BibLaTeX's {@code @article} that BibTeX knows too). */
public final class BibTex implements Writing {
  /** What TeX would read as a command. */
  private static final Map<Character, String> ESCAPED =
      Map.of(
          '\\', "\\textbackslash{}",
          '{', "\\{",
          '}', "\\}",
          '%', "\\%",
          '#', "\\#",
          '$', "\\$",
          '&', "\\&",
          '_', "\\_",
          '~', "\\textasciitilde{}",
          '^', "\\textasciicircum{}");

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Iterator<ArticleRow> articles = selection.articles().iterator();
    while (articles.hasNext()) {
      ArticleRow article = articles.next();
      for (int i = 0; i < article.appearances().size(); i++) {
        entry(writer, Cited.of(article, i));
        tally.write();
      }
    }
    writer.flush();
  }

  private static void entry(Writer writer, Cited cited) throws IOException {
    writer.write("@article{" + cited.key());
    field(writer, "title", "{" + escaped(cited.title()) + "}");
    field(writer, "author", cited.author() == null ? null : "{" + escaped(cited.author()) + "}");
    field(writer, "journal", cited.outlet() == null ? null : escaped(cited.outlet()));
    if (cited.published() != null) {
      field(writer, "year", String.valueOf(cited.published().getYear()));
      field(writer, "month", String.valueOf(cited.published().getMonthValue()));
      field(writer, "date", cited.published().toString());
    }
    field(writer, "url", cited.url());
    field(writer, "urldate", cited.url() == null ? null : cited.added());
    field(writer, "entrysubtype", "newspaper");
    field(writer, "langid", "arabic");
    field(writer, "note", escaped(cited.note()));
    writer.write("\n}\n\n");
  }

  private static void field(Writer writer, String name, @Nullable String value) throws IOException {
    if (value != null) {
      writer.write(",\n  " + name + " = {" + value + "}");
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String command = ESCAPED.get(text.charAt(i));
      escaped.append(command == null ? String.valueOf(text.charAt(i)) : command);
    }
    return escaped.toString();
  }
}
