package org.isnad.intake.record;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.intake.date.Days;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.html.Prose;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Columns.Field;
import org.isnad.intake.source.Dating;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.Remark;
import org.isnad.intake.source.Standing;
import org.isnad.intake.text.Decoding;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/** The fields of one record made an article. */
public final class Fields {
  private Fields() {}

  /**
   * The article.
   *
   * @param format the format's name
   * @param name the article's own name
   * @param file the file's name, for messages
   * @param line its line in it, or 0
   * @param fields what the record tells, blank values left out; {@link Field#CONTENT} among them
   * @param most the most bytes of its text in UTF-8
   * @throws Refusal when its text is too large, or is no Arabic
   */
  public static Arrival arrival(
      String format, String name, String file, int line, Map<Field, String> fields, long most)
      throws Refusal {
    String text = fields.getOrDefault(Field.CONTENT, "");
    if (Prose.isMarkedUp(text)) {
      text = Prose.of(text);
    }
    if (text.length() > most || text.getBytes(StandardCharsets.UTF_8).length > most) {
      Refusal tooLarge = Incoming.tooLarge(file, most);
      throw new Refusal(tooLarge.fault(), file, line, tooLarge.detail());
    }
    Decoding.requireArabic(file, line, text);
    List<Remark> remarks = new ArrayList<>();
    Dating dating = null;
    String date = fields.get(Field.PUBLISHED);
    if (date != null) {
      LocalDate day = Days.read(date);
      if (day == null) {
        remarks.add(new Remark(Remark.Kind.DATE, date));
      } else {
        dating = new Dating(day, Dating.From.FIELD, date);
      }
    }
    String title = fields.get(Field.TITLE);
    Article article =
        new Article(
            name,
            text,
            stripped(fields.get(Field.OUTLET)),
            dating == null ? null : dating.day(),
            title != null && Prose.isMarkedUp(title) ? Prose.of(title) : stripped(title),
            stripped(fields.get(Field.URL)));
    return new Arrival(
        article,
        format,
        stripped(fields.get(Field.AUTHOR)),
        stripped(fields.get(Field.CREDIT)),
        dating,
        stripped(fields.get(Field.ID)),
        stripped(fields.get(Field.VERSION)),
        standing(fields.get(Field.STANDING)),
        remarks);
  }

  /** What the news services call it; any other word is a status of something else. */
  private static Standing standing(@Nullable String word) {
    return switch (word == null ? "" : word.strip().toLowerCase(Locale.ROOT)) {
      case "withheld" -> Standing.WITHHELD;
      case "canceled", "cancelled", "stat:canceled", "stat:cancelled" -> Standing.CANCELED;
      case "stat:withheld" -> Standing.WITHHELD;
      default -> Standing.USABLE;
    };
  }

  private static @Nullable String stripped(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
