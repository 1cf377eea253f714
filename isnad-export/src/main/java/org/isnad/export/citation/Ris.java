package org.isnad.export.citation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import org.isnad.export.row.ArticleRow;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Writing;
import org.jspecify.annotations.Nullable;

/** Articles as RIS, of the type {@code NEWS}. */
public final class Ris implements Writing {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy/MM/dd/", Locale.ROOT);

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Iterator<ArticleRow> articles = selection.articles().iterator();
    while (articles.hasNext()) {
      ArticleRow article = articles.next();
      for (int i = 0; i < article.appearances().size(); i++) {
        Cited cited = Cited.of(article, i);
        line(writer, "TY", "NEWS");
        line(writer, "ID", cited.key());
        line(writer, "TI", cited.title());
        line(writer, "AU", cited.author());
        line(writer, "T2", cited.outlet());
        if (cited.published() != null) {
          line(writer, "PY", String.valueOf(cited.published().getYear()));
          line(writer, "DA", DAY.format(cited.published()));
        }
        line(writer, "UR", cited.url());
        line(writer, "Y2", cited.url() == null ? null : cited.added().replace('-', '/') + "/");
        line(writer, "LA", "ar");
        line(writer, "N1", cited.note());
        writer.write("ER  - \r\n\r\n");
        tally.write();
      }
    }
    writer.flush();
  }

  private static void line(Writer writer, String tag, @Nullable String value) throws IOException {
    if (value != null) {
      writer.write(tag + "  - " + value + "\r\n");
    }
  }
}
