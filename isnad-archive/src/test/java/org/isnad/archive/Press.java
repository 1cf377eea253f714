package org.isnad.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.archive.record.Candidate;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/** Made-up news for tests, and the reader that reads it. */
final class Press {
  static final VersionedReader READER = VersionedReader.of(Lexicon.builtIn());

  private static final List<String> WHO =
      List.of("سيرغي لافروف", "جون كيري", "الأمم المتحدة", "الجيش السوري", "حزب الله");
  private static final List<String> DID =
      List.of("التقى", "انتقد", "قصف", "أعلن أن الهدنة قائمة مع", "طالب بوقف القتال ضد");
  private static final List<String> WHOM =
      List.of("المعارضة السورية", "الحوثيين", "جامعة الدول العربية", "تركيا", "إيران");
  private static final List<String> WHERE = List.of("حلب", "دمشق", "عدن", "جنيف", "بغداد");

  private Press() {}

  static Article article(String text) {
    return Article.of("test", text);
  }

  static Article article(
      String text, @Nullable String outlet, @Nullable String day, @Nullable String url) {
    return new Article("test", text, outlet, day == null ? null : LocalDate.parse(day), null, url);
  }

  static Article random(Random random, int number) {
    StringBuilder text = new StringBuilder("الخبر رقم " + number + ". ");
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      text.append(any(random, WHO))
          .append(' ')
          .append(any(random, DID))
          .append(' ')
          .append(any(random, WHOM))
          .append(" في ")
          .append(any(random, WHERE))
          .append(" وقتل ")
          .append(2 + random.nextInt(90))
          .append(" شخصا. ");
    }
    return new Article(
        "test-" + number,
        text.toString().strip(),
        "وسيلة " + random.nextInt(6),
        LocalDate.of(2015, 7, 20).plusDays(random.nextInt(12)),
        null,
        "http://example.org/" + number);
  }

  static List<Article> random(long seed, int count) {
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(random(random, i));
    }
    return articles;
  }

  static List<Candidate> candidates(List<Article> articles) {
    return articles.stream().map(Candidate::of).toList();
  }

  private static String any(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
