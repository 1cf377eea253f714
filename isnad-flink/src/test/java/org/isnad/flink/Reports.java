package org.isnad.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Reports of made-up events by made-up outlets: the same event in other words, with other figures,
 * reprinted, cut, and printed twice; and files that are no reports.
 */
final class Reports {
  private static final List<String> OUTLETS =
      List.of("الضفاف", "الميناء", "المرصد اليومي", "الأفق");
  private static final List<String> CITIES = List.of("حلب", "إدلب", "درعا", "دير الزور", "الموصل");
  private static final List<String> ENVOYS = List.of("سيرغي لافروف", "جون كيري", "عادل الجبير");

  private static final List<String> NOUNS =
      List.of(
          "الحي", "الطريق", "السوق", "المدرسة", "الجسر", "المشفى", "الميدان", "المخبز", "البلدة");
  private static final List<String> ADJECTIVES =
      List.of("القديم", "الشرقي", "المزدحم", "الكبير", "المهجور", "الغربي", "المدمر", "الجديد");

  private final Random random;
  private final List<String> lines = new ArrayList<>();

  private Reports(long seed) {
    random = new Random(seed);
  }

  /**
   * Writes reports into a folder.
   *
   * @param files among how many files they are spread, in which order follows from the seed
   */
  static void write(Path folder, long seed, int events, int files) throws IOException {
    Reports reports = new Reports(seed);
    for (int event = 0; event < events; event++) {
      reports.event(event);
    }
    Collections.shuffle(reports.lines, reports.random);
    for (int file = 0; file < files; file++) {
      List<String> part = new ArrayList<>();
      for (int i = file; i < reports.lines.size(); i += files) {
        part.add(reports.lines.get(i));
      }
      Files.write(folder.resolve("reports-" + file + ".jsonl"), part);
    }
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("english.txt"), "No Arabic at all.");
  }

  /** Sentences that tell one report from all others, as no two reporters write alike. */
  private String filling(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(" وذكر مراسلنا");
      for (int word = 0; word < 9; word++) {
        text.append(' ').append(pick(NOUNS)).append(' ').append(pick(ADJECTIVES));
      }
      text.append('.');
    }
    return text.toString();
  }

  private void event(int number) {
    String day = String.format("2015-%02d-%02d", 1 + number / 28 % 12, 1 + number % 28);
    String city = pick(CITIES);
    int killed = 5 + random.nextInt(60);
    String attack =
        "قتل %d شخصا في قصف شنته طائرات النظام السوري على مدينة %s اليوم. وقال المرصد السوري لحقوق الإنسان"
            + " إن بين القتلى نساء وأطفالا. وأضاف المرصد أن القصف استهدف سوقا شعبية في المدينة."
            + filling(4);
    add(pick(OUTLETS), day, attack.formatted(killed, city), number);
    add(
        pick(OUTLETS),
        day,
        "أعلن ناشطون أن طائرات النظام السوري قصفت مدينة %s وقتلت %d شخصا على الأقل. ولم يصدر تعليق من دمشق."
                .formatted(city, killed + random.nextInt(3))
            + filling(4),
        number);
    if (random.nextBoolean()) {
      String outlet = pick(OUTLETS);
      add(outlet, day, "عاجل من " + outlet + ". " + attack.formatted(killed, city), number);
    }
    if (random.nextInt(3) == 0) {
      String one = pick(ENVOYS);
      String other = pick(ENVOYS);
      add(
          pick(OUTLETS),
          day,
          "التقى %s نظيره %s في جنيف اليوم لبحث الأزمة السورية. وقال %s إن الحل سياسي."
                  .formatted(one, other, one)
              + filling(2),
          number);
    }
  }

  private void add(String outlet, String day, String text, int number) {
    int times = random.nextInt(8) == 0 ? 2 : 1;
    for (int time = 0; time < times; time++) {
      lines.add(
          "{\"content\": \"%s\", \"source\": \"%s\", \"published\": \"%s\", \"url\": \"https://example.org/%d/%d\"}"
              .formatted(text, outlet, day, number, lines.size()));
    }
  }

  private String pick(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
