package org.isnad.reader.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.word.Words;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.time.Times;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2014, 1, 16);

  private final Figures figures = new Figures();
  private final Times times = new Times();

  private List<Figure> find(String text) {
    Words words = Words.of(text);
    List<TimeExpression> when = times.find(words, Sentences.of(words), PUBLISHED);
    return figures.find(words, Sentences.of(words), List.of(), when);
  }

  /** {@code words=value unit bound counts} and the whole that it is a part of. */
  private void check(String text, String... expected) {
    List<String> found = new ArrayList<>();
    for (Figure figure : find(text)) {
      String part = figure.partOf() == null ? "" : " of " + figure.partOf();
      found.add(
          text.substring(figure.span().start(), figure.span().end())
              + "="
              + figure.value().toPlainString()
              + " "
              + figure.unit()
              + " "
              + figure.bound().word()
              + " "
              + figure.counts()
              + part);
    }
    assertThat(found).as(text).containsExactly(expected);
  }

  @Test
  void deadAndWounded() {
    check(
        "مقتل 40 شخصا وإصابة نحو 100 في انفجار",
        "40 شخصا=40 persons exact killed",
        "نحو 100=100 persons about wounded");
    check(
        "قتل ثلاثة جنود وجرح خمسة آخرون",
        "ثلاثة جنود=3 persons exact killed",
        "خمسة آخرون=5 persons exact wounded");
    check("سقط 12 قتيلا على الأقل", "12 قتيلا على الأقل=12 persons at-least killed");
    check("إن 46 مدنيا لقوا حتفهم غرقا", "46 مدنيا=46 persons exact killed");
    check("مقتل شخصين في قصف", "شخصين=2 persons exact killed");
  }

  @Test
  void notAllVictimsAreDead() {
    check("بلغ عدد الضحايا نحو 300 شخص", "نحو 300 شخص=300 persons about killed");
    check("عدد ضحايا الاتجار بالبشر نحو 300 شخص", "نحو 300 شخص=300 persons about other");
    check("عدد ضحايا القصف نحو 300 شخص", "نحو 300 شخص=300 persons about killed");
  }

  @Test
  void aBreakdownIsAPartOfItsWhole() {
    check(
        "مقتل 368 مدنيا بينهم 38 طفلا و29 سيدة في الغارات",
        "368 مدنيا=368 persons exact killed",
        "38 طفلا=38 persons exact killed of f1",
        "29 سيدة=29 persons exact killed of f1");
    check(
        "اعتقلت الشرطة 90 شخصا 12 منهم أجانب",
        "90 شخصا=90 persons exact detained",
        "12=12 persons exact detained of f1");
  }

  @Test
  void whatIsToldBehindThePartsIsToldOfTheWhole() {
    check(
        "إن 57 شخصا بينهم 12 طفلا قتلوا",
        "57 شخصا=57 persons exact killed",
        "12 طفلا=12 persons exact killed of f1");
    check("ظهر جنديان محتجزان في البلدة", "جنديان محتجزان=2 persons exact detained");
  }

  @Test
  void manyWithoutANounAreThoseThatTheWordBeforeCounts() {
    check(
        "قتل 20 جنديا وأصيب العشرات بجروح",
        "20 جنديا=20 persons exact killed",
        "العشرات=10 persons at-least wounded");
  }

  @Test
  void aBoundStandsBeforeBracketsToo() {
    check("نسبة لا تتجاوز (10%) من المساحة", "لا تتجاوز (10%)=10 percent at-most other");
    check(
        "مابين 20 و30 ألف برميل",
        "20=20000 barrels at-least other",
        "30 ألف برميل=30000 barrels at-most other");
  }

  @Test
  void money() {
    check("تعهدات بأزيد من 7 ملايين يورو", "أزيد من 7 ملايين يورو=7000000 EUR at-least pledge");
    check("هدف الحملة جمع 5ر6 مليارات يورو", "5ر6 مليارات يورو=6500000000 EUR exact target");
    check("قدمت مساعدات بقيمة 3.5 ملياردولار", "3.5 ملياردولار=3500000000 USD exact aid");
  }

  @Test
  void statesAndDelegations() {
    check("وفود من حوالي 70 دولة", "حوالي 70 دولة=70 countries about delegations");
  }

  @Test
  void vagueWordsKeepTheWord() {
    check("تشريد عشرات آلاف المواطنين", "عشرات آلاف المواطنين=10000 persons at-least displaced");
    assertThat(find("مئات القتلى").get(0).vague()).isEqualTo("مئات القتلى");
    assertThat(find("100 قتيل").get(0).vague()).isNull();
  }

  @Test
  void aRangeIsTwoFigures() {
    check(
        "قتل بين 20 و30 مقاتلا",
        "20=20 persons at-least killed",
        "30 مقاتلا=30 persons at-most killed");
    check(
        "يضم التنظيم 20 إلى 30 ألف مقاتل",
        "20=20000 persons at-least other",
        "30 ألف مقاتل=30000 persons at-most other");
  }

  @Test
  void aThousandsPointAmongPeople() {
    check("نزوح 3.200 شخص", "3.200 شخص=3200 persons exact displaced");
    check("بلغ الإنتاج 3.200 طن", "3.200 طن=3.2 tonnes exact other");
  }

  @Test
  void definiteNumbersBehindTheirNoun() {
    check(
        "خطف ثمانية من العناصر ال54",
        "ثمانية من العناصر=8 persons exact detained",
        "العناصر ال54=54 persons exact other");
    check("قال إن الأسرى الـ30 بخير", "الأسرى الـ30=30 persons exact detained");
  }

  @Test
  void whatIsNoFigure() {
    check("مقر الفرقة 30");
    check("القرار 2216");
    check("في عام 2011");
    check("مجموعة 5+1");
    check("فاز الفريق 2/1");
    check("طائرات إف-16");
    check("الرئيس الثاني عشر");
    check("نصف السكان");
    check("آي آر6");
    Words words = Words.of("مؤتمر جنيف 2");
    assertThat(figures.find(words, Sentences.of(words), List.of(new Span(6, 12)), List.of()))
        .isEmpty();
  }

  @Test
  void digitsThatTheWordsRepeatCountOnce() {
    check("تعرض (7) سبعة من رجال الأمن للإصابة", "سبعة من رجال=7 persons exact wounded");
  }

  /** Times and figures are read from the same words, and each must stand inside the text. */
  @Test
  void anyWordsInAnyOrderGiveSoundTimesAndFigures() {
    long seed = new Random().nextLong();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    String[] counts =
        ("مقتل 30 شخصا بينهم 12 منهم طفلا وإصابة نحو أكثر من ما لا يقل عن بين و و20 إلى أو - ( ) « » ."
                + " ، % $ / + 5ر6 2.4 3.200 مليار ملياردولار دولار آلاف عشرات مئات بضعة ألف ألفا نصف ال الـ54"
                + " العناصر شخصين قتيل واحد على الأقل تقريبا خمسة عشر والعشرين مئة في المئة يناير 2014 أمس"
                + " الفرقة عدد القتلى بلغ إف 16 000 آخرين غارة نزحوا")
            .split(" ");
    String[] days =
        ("الاثنين أمس اليوم غدا يوم يومي شهر شهري عام العام عامي سنة السنة أسبوعين سنوات الأعوام من في"
                + " منذ قبل بعد بين حتى إلى نهاية مطلع منتصف أول آخر غرة هذا الماضي المقبل الجاري التالي"
                + " نفسه الأخير يناير كانون الثاني رجب شوال 1436 1436هـ 2014 2013م 22 31 ال الـ20 و و5 /"
                + " - ، ( ) . الموافق ثلاث خمسة مئة ألف ونصف نصف الأول الثالث عشر والعشرين صباح ليل فجر"
                + " منتصف ليلة بضعة عشرات سبعينيات القرن الماضي طوال كامل واحد صيف 3.5 22/1/2014 1/2")
            .split(" ");
    for (int n = 0; n < 40_000; n++) {
      String[] vocabulary = n % 2 == 0 ? counts : days;
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(10); k >= 0; k--) {
        text.append(vocabulary[random.nextInt(vocabulary.length)]);
        text.append(random.nextInt(6) == 0 ? "" : " ");
      }
      String as = seed + ": " + text;
      Words words = Words.of(text.toString());
      Sentences sentences = Sentences.of(words);
      List<TimeExpression> when =
          times.find(words, sentences, random.nextBoolean() ? PUBLISHED : null);
      int last = 0;
      for (TimeExpression time : when) {
        assertThat(time.span().length()).as(as).isPositive();
        assertThat(time.span().end()).as(as).isBetween(last + 1, text.length());
        last = time.span().start();
      }
      for (Figure figure : figures.find(words, sentences, List.of(), when)) {
        assertThat(figure.span().length()).as(as).isPositive();
        assertThat(figure.span().end()).as(as).isLessThanOrEqualTo(text.length());
        assertThat(figure.value().signum()).as(as).isPositive();
        assertThat(figure.partOf()).as(as).isNotEqualTo(figure.id());
      }
    }
  }
}
