package org.isnad.arabic.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.word.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatesTest {
  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2014, 1, 16);

  private static List<DatePhrase> find(String text, @Nullable LocalDate today) {
    return Dates.get().all(Words.of(text), today);
  }

  /** {@code words=value} of each phrase that has a value. */
  private static void check(String text, String... expected) {
    List<String> found = new ArrayList<>();
    for (DatePhrase phrase : find(text, TODAY)) {
      if (phrase.value() != null) {
        found.add(text.substring(phrase.start(), phrase.stop()) + "=" + phrase.value());
      }
    }
    assertThat(found).as(text).containsExactly(expected);
  }

  @Test
  void daysAroundTheArticle() {
    check("وصل أمس إلى المدينة", "أمس=2014-01-15");
    check("مساء أمس الأربعاء", "مساء أمس الأربعاء=2014-01-15");
    check("في الساعات الأولى من صباح اليوم", "الساعات الأولى من صباح اليوم=2014-01-16");
    check("قصف الليلة الماضية", "الليلة الماضية=2014-01-15");
    check("الليلة قبل الماضية", "الليلة قبل الماضية=2014-01-14");
    check("بعد غد", "بعد غد=2014-01-18");
    check("أول من أمس", "أول من أمس=2014-01-14");
    check("اليوم العالمي للمرأة");
    check("في اليوم التالي");
  }

  @Test
  void weekdays() {
    check("التقى الاثنين نظيره", "الاثنين=2014-01-13");
    check("الاثنين الفارط", "الاثنين الفارط=2014-01-13");
    check("الخميس الماضي", "الخميس الماضي=2014-01-09");
    check("الأحد المقبل", "الأحد المقبل=2014-01-19");
    check("سيلتقي الوفد السبت ممثلي المعارضة", "السبت=2014-01-18");
    check("ليل الجمعة السبت", "ليل الجمعة السبت=2014-01-10");
    check("في صلاة الجمعة");
    check("يلتقي الوفدان الجمعة 6/12", "الجمعة 6/12=2013-12-06");
    check("الثلاثاء الثالث من ديسمبر 2013", "الثلاثاء الثالث من ديسمبر 2013=2013-12-03");
    check("الثلاثاء الثاني من ديسمبر 2013", "الثلاثاء الثاني من ديسمبر 2013=2013-12-10");
  }

  @Test
  void datesWithTheirMonths() {
    check("في 28 يناير/كانون الثاني الجاري", "28 يناير/كانون الثاني الجاري=2014-01-28");
    check("30 حزيران (يونيو) 2012", "30 حزيران (يونيو) 2012=2012-06-30");
    check("الرابع عشر من الشهر الماضي", "الرابع عشر من الشهر الماضي=2013-12-14");
    check("منذ الـ12 من نوفمبر من العام 2013", "منذ الـ12 من نوفمبر من العام 2013=2013-11-12");
    check("25 تشرين اول الفائت", "25 تشرين اول الفائت=2013-10-25");
    check("3 جانفي 2013 و5 غشت 2012", "3 جانفي 2013=2013-01-03", "5 غشت 2012=2012-08-05");
    check("2013/11/5", "2013/11/5=2013-11-05");
    check("بين 22 و25 فبراير المقبل", "22=2014-02-22", "25 فبراير المقبل=2014-02-25");
    check("قوى 14 آذار");
    check("31 فبراير 2013", "فبراير 2013=2013-02");
  }

  @Test
  void hijriDates() {
    check(
        "25 شوال 1436هـ الموافق 10 أغسطس 2015م",
        "25 شوال 1436هـ الموافق 10 أغسطس 2015م=2015-08-10");
    check("15 رجب 1434", "15 رجب 1434=2013-05-25");
    check("6/10/1436هـ", "6/10/1436هـ=2015-07-22");
    check("عام 1435هـ");
    check("التقى رجب شعبان في القاهرة");
  }

  @Test
  void aWeekdayThatContradictsIsSaid() {
    DatePhrase phrase = find("الاثنين 22 يناير 2014", TODAY).get(0);
    assertThat(phrase.value()).isEqualTo("2014-01-22");
    assertThat(phrase.conflict()).isEqualTo("monday");
    assertThat(find("الأربعاء 22 يناير 2014", TODAY).get(0).conflict()).isNull();
  }

  @Test
  void monthsYearsAndWeeks() {
    check("الأسبوع الماضي", "الأسبوع الماضي=2014-W02");
    check("منذ مارس الماضي", "منذ مارس الماضي=2013-03");
    check("منتصف ديسمبر", "منتصف ديسمبر=2013-12");
    check("قبل نهاية يونيو/حزيران", "قبل نهاية يونيو/حزيران=2014-06-30");
    check("في نهاية العام الماضي", "نهاية العام الماضي=2013");
    check("أواخر عام 2012", "أواخر عام 2012=2012");
    check("عامي 2011 و2013", "عامي 2011=2011", "2013=2013");
    check("صيف 2012", "صيف 2012=2012");
    check("تسعينيات القرن الماضي", "تسعينيات القرن الماضي=199");
    check("عام ألفين واثني عشر", "عام ألفين واثني عشر=2012");
    check("بين سبتمبر وديسمبر 2012", "سبتمبر=2012-09", "ديسمبر 2012=2012-12");
    check("الأمين العام السابق");
    check("في مايو 2009 ثم انهار الحوار من ذلك العام", "مايو 2009=2009-05", "ذلك العام=2009");
    check("انهار الحوار في ذلك العام");
    check("الأسبوع الأول من عام 2015", "الأسبوع الأول من عام 2015=2015-W01");
    check("الأسبوع الثالث من ديسمبر الماضي", "الأسبوع الثالث من ديسمبر الماضي=2013-W51");
    check("الأسبوع الأخير من عام 2015", "الأسبوع الأخير من عام 2015=2015-W53");
    check("مارس المنتخب ضغطا");
  }

  @Test
  void durations() {
    check("منذ نحو أسبوعين", "منذ نحو أسبوعين=P2W");
    check("خلال الأعوام الخمسة الماضية", "الأعوام الخمسة الماضية=P5Y");
    check("الأشهر التسعة الفائتة", "الأشهر التسعة الفائتة=P9M");
    check("ثلاث سنوات ونصف", "ثلاث سنوات ونصف=P3Y6M");
    check("سنتين وثلاثة أشهر", "سنتين وثلاثة أشهر=P2Y3M");
    check("3 سنوات، شهرين، و4 أيام", "3 سنوات، شهرين، و4 أيام=P3Y2M4D");
    check("منذ 3 سنوات، 20 يوما أمضاها", "منذ 3 سنوات=P3Y", "20 يوما=P20D");
    check("أسبوعين وربع ساعة", "أسبوعين وربع ساعة=P2WT0.25H");
    check("عقدين", "عقدين=P20Y");
    check("72 ساعة", "72 ساعة=PT72H");
    check("منذ شهر", "منذ شهر=P1M");
    check("بضعة أيام");
    check("الأيام المقبلة");
    check("أشهر المطاعم");
  }

  @Test
  void anAnaphorCountsFromTheLastDate() {
    check("في 3 يناير 2013 وفي اليوم التالي", "3 يناير 2013=2013-01-03", "اليوم التالي=2013-01-04");
  }

  @Test
  void withoutAReferenceDayOnlyFullDatesHaveAValue() {
    assertThat(find("أمس", null).get(0).value()).isNull();
    assertThat(find("22 يناير", null).get(0).value()).isNull();
    assertThat(find("22 يناير 2013", null).get(0).value()).isEqualTo("2013-01-22");
    assertThat(find("الأسبوع الماضي", null).get(0).value()).isNull();
  }
}
