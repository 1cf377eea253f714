package org.isnad.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.junit.jupiter.api.Test;

/** What is news, and what is only recalled. */
class RecallTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  @Test
  void whatTheNewsComesAfterIsRecalled() {
    news("قتل جندي في الرمادي.", "قتل");
    recalled("أغلقت المدارس بعد هجوم شنه مسلحون أسفر عن مقتل ثلاثة جنود.", "مقتل");
    recalled("جرى التحقيق في اغتيال رئيس البلدية.", "اغتيال");
    recalled("أدى الهجوم الذي أسفر عن مقتل ثلاثة جنود إلى إغلاق الطريق.", "مقتل");
    news("وقع انفجار في بغداد أسفر عن مقتل ثلاثة جنود.", "مقتل");
  }

  @Test
  void aClauseThatDescribesRecalls() {
    recalled("أفرج الخاطفون عن سائحتين خطفتا في مأرب.", "خطفتا");
    recalled("دان الوزير تدمير المتاحف حين احتل التنظيم المدينة وقتل حراسها.", "قتل");
    recalled("قتل في سبتمبر الماضي رئيس البلدية.", "قتل");
    news("قال الضابط إن جنديين قتلا في كمين.", "قتلا");
  }

  @Test
  void chargesAreRecalled() {
    recalled("حكم القاضي على متهمين بخطف سائح.", "خطف");
    recalled("أدين الرجل بارتكاب جرائم اغتصاب وقتل وتعذيب.", "قتل");
  }

  @Test
  void whatAnActStirsTakesItForKnown() {
    recalled("وأثار مقتل الرجلين احتجاج السكان.", "مقتل");
    news("وفي حادث آخر قتل جندي في بغداد.", "قتل");
  }

  @Test
  void whatProtestersDoIsPartOfTheirProtest() {
    recalled("ورفع المتظاهرون شعارات ضد الحكومة.", "رفع");
    news("رفع طلاب شعارات ضد الحكومة في بيروت.", "رفع");
    news("تظاهر طلاب في بيروت.", "تظاهر");
  }

  private static void news(String text, String trigger) {
    check(text, trigger, false);
  }

  private static void recalled(String text, String trigger) {
    check(text, trigger, true);
  }

  private static void check(String text, String trigger, boolean background) {
    Reading reading = READER.read(Article.of("test", text));
    assertThat(reading.events())
        .as(text)
        .filteredOn(event -> text.startsWith(trigger, event.trigger().start()))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.background()).isEqualTo(background));
  }
}
