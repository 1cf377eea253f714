package org.isnad.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.word.Words;
import org.isnad.reader.record.TimeExpression;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2014, 1, 16);

  private final Times times = new Times();

  private void check(String text, String... expected) {
    List<String> found = new ArrayList<>();
    for (TimeExpression time :
        times.find(Words.of(text), Sentences.of(Words.of(text)), PUBLISHED)) {
      found.add(text.substring(time.span().start(), time.span().end()) + "=" + time.value());
    }
    assertThat(found).as(text).containsExactly(expected);
  }

  @Test
  void timesOfASentence() {
    check(
        "وقال إن الوفد وصل أمس الأربعاء وسيبقى يومين حتى السبت المقبل",
        "أمس الأربعاء=2014-01-15",
        "يومين=P2D",
        "حتى السبت المقبل=2014-01-18");
  }

  @Test
  void agesAreNoTimes() {
    check("قتل الشاب (25 عاما) برصاص قناص");
    check("أطفال تحت سن 15 سنة");
    check("تتراوح أعمارهم بين 13 و16 عاما");
  }

  @Test
  void hoursCountFromHalfADay() {
    check("خلال 24 ساعة", "24 ساعة=PT24H");
    check("استمر الاجتماع ثلاث ساعات");
  }

  @Test
  void whatNamesNoValueIsLeftOut() {
    check("خلال الأيام القليلة المقبلة");
    check("منذ بضعة أشهر");
  }

  @Test
  void theDateline() {
    assertThat(
            times.dateline(
                Words.of("الرياض 25 شوال 1436هـ الموافق 10 أغسطس 2015م واس\nاستقبل الوزير نظيره")))
        .isEqualTo(LocalDate.of(2015, 8, 10));
    assertThat(times.dateline(Words.of("استقبل الوزير نظيره أمس في الرياض"))).isNull();
    assertThat(times.dateline(Words.of("دمشق - وكالات: منذ 30 يونيو 2012 لم يلتق الطرفان")))
        .isNull();
  }
}
