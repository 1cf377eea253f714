package org.isnad.reader.mention.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final NameModel MODEL = NameModel.builtIn(LEXICON);

  private static byte[] tag(Words words) {
    byte[] labels = new byte[words.size()];
    MODEL.over(words).tag(new int[] {0}, labels);
    return labels;
  }

  /** The names found in a sentence, as printed, in brackets after P, L or O. */
  private static String names(String sentence) {
    Words words = Words.of(sentence);
    byte[] labels = tag(words);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (NameLabel.isFirst(labels[i])) {
        int end = i + 1;
        while (end < labels.length && labels[end] == labels[i] + 1) {
          end++;
        }
        String name = sentence.substring(words.start(i), words.end(end - 1));
        names.add("-PPLLOO".charAt(labels[i]) + " " + name);
      }
    }
    return String.join(" | ", names);
  }

  private static void check(String sentence, String names) {
    assertThat(names(sentence)).isEqualTo(names);
  }

  @Test
  void findsPeopleBehindTitles() {
    check("وقال الوزير سامر الحمداني إن الحكومة ستجتمع غدا.", "P سامر الحمداني");
    check("التقى الرئيس غوران بوشكوف المبعوث الأممي.", "P غوران بوشكوف");
  }

  @Test
  void findsPlaces() {
    check("قتل ثلاثة مدنيين في مدينة زرنوقة شمال البلاد.", "L زرنوقة");
    check("وصل الوفد إلى دمشق قادما من بيروت.", "L دمشق | L بيروت");
  }

  @Test
  void findsOrganizations() {
    check("دعت منظمة أطباء بلا حدود إلى وقف القصف.", "O منظمة أطباء بلا حدود");
  }

  @Test
  void findsNothingWhereNothingIsNamed() {
    check("وأضاف المصدر أن عشرات المدنيين نزحوا من منازلهم.", "");
  }

  @Test
  void theArticlesOtherMentionsCount() {
    check("وأكد زرقون أن الوفد سيعود. وقال الوزير سامر زرقون ذلك.", "P زرقون | P سامر زرقون");
  }

  @Test
  void oneSentenceMayBeTaggedByItself() {
    Words words = Words.of("وصل الوفد إلى دمشق. وقال الوزير سامر الحمداني ذلك.");
    byte[] labels = new byte[words.size()];
    NameModel.Tagging tagging = MODEL.over(words);
    tagging.tag(0, 5, labels);
    assertThat(labels[3]).isEqualTo(NameLabel.PLACE);
    assertThat(labels[7]).isEqualTo(NameLabel.NONE);
    tagging.tag(5, words.size(), labels);
    assertThat(labels[7]).isEqualTo(NameLabel.PERSON);
  }

  @Test
  void labelsAreWellFormedOnAnyWords() {
    long seed = 7;
    Random random = new Random(seed);
    String[] pieces = {
      "محمد", "في", "و", "(", "\"", "لل", "2015", "x", ".", "الأمم", "المتحدة", "ب"
    };
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(30); k >= 0; k--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      byte[] labels = tag(Words.of(text));
      for (int i = 0; i < labels.length; i++) {
        assertThat(NameLabel.mayFollow(i == 0 ? -1 : labels[i - 1], labels[i]))
            .as("seed %d, «%s»", seed, text)
            .isTrue();
      }
    }
  }

  @Test
  void manyThreadsFindTheSame() {
    Words words =
        Words.of("زار وزير الخارجية التركي مولود جاويش أوغلو مدينة أربيل والتقى مسعود بارزاني.");
    byte[] once = tag(words);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> tag(words)).toList())
        .allMatch(labels -> java.util.Arrays.equals(labels, once));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    MODEL.write(first);
    NameModel again = NameModel.read(LEXICON, new ByteArrayInputStream(first.toByteArray()));
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    again.write(second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    assertThat(again.used()).isEqualTo(MODEL.used()).isGreaterThan(100_000);
  }

  @Test
  void loadsQuickly() {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    NameModel.builtIn(LEXICON);
    long start = clock.getCurrentThreadCpuTime();
    NameModel.builtIn(LEXICON);
    assertThat((clock.getCurrentThreadCpuTime() - start) / 1e9).isLessThan(0.5);
  }
}
