package org.isnad.reader.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.mention.model.NameModel;
import org.isnad.reader.record.Article;
import org.junit.jupiter.api.Test;

/** How far phrases go that say what somebody is, and whom they stand for. */
class RolePhrasesTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final Mentions MENTIONS =
      new Mentions(LEXICON, NameModel.builtIn(LEXICON), Vocabulary.shipped());

  private static References find(String text) {
    Words words = Words.of(text);
    Article article = new Article("a", text, null, LocalDate.of(2016, 3, 15), null, null);
    return MENTIONS.find(words, Sentences.of(words), article);
  }

  /** The first phrase of {@code text} is {@code phrase}, and stands for {@code whom}. */
  private static void check(String text, String phrase, String whom) {
    Reference first = find(text).all().get(0);
    Words words = Words.of(text);
    assertThat(text.substring(words.start(first.from()), words.end(first.to() - 1)))
        .isEqualTo(phrase);
    assertThat(first.referent().name()).isEqualTo(whom);
  }

  @Test
  void adjectivesBelongToTheirNoun() {
    check("قال متحدث عسكري حكومي أمس", "متحدث عسكري حكومي", "متحدث عسكري حكومي");
    check("إن مصدرا طبيا قال أمس", "مصدرا طبيا", "مصدرا طبيا");
    check("ذكر عضو بارز أن العمل انتهى", "عضو بارز", "عضو بارز");
    check("رفض محافظون سابقون الأهالي", "محافظون سابقون", "محافظون سابقون");
  }

  @Test
  void whatANounGovernsBelongsToIt() {
    check("قال عضو المكتب السياسي أمس", "عضو المكتب السياسي", "عضو المكتب السياسي");
    check(
        "قالت رئيسة تحالف القوى المدنية المعارض، ليلى الشرباصي، أمس",
        "رئيسة تحالف القوى المدنية المعارض، ليلى الشرباصي",
        "ليلى الشرباصي");
  }

  @Test
  void aPluralThatKeepsItsNunGovernsNothing() {
    check("دعا ناشطون سوريون الأمم المتحدة إلى التدخل", "ناشطون سوريون", "ناشطون سوريون");
    check("اتهم مسؤولون أميركيون الحكومة بالتقصير", "مسؤولون أميركيون", "مسؤولون أميركيون");
    check("دعت منظمات حقوقية إسرائيل إلى التدخل", "منظمات حقوقية", "منظمات حقوقية");
    check("قال مسؤولون في وزارة الدفاع إن", "مسؤولون في وزارة الدفاع", "مسؤولون في وزارة الدفاع");
    check("طالب نواب عراقيون حيدر العبادي بالاستقالة", "نواب عراقيون", "نواب عراقيون");
  }

  @Test
  void theBodyOfASourceBelongsToIt() {
    check("قال مصدر في الجيش الليبي إن", "مصدر في الجيش الليبي", "مصدر في الجيش الليبي");
    check("قالت مصادر في الشرطة إن", "مصادر في الشرطة", "مصادر في الشرطة");
    check("قالت مصادر قريبة من حزب الله إن", "مصادر قريبة من حزب الله", "مصادر قريبة من حزب الله");
    check(
        "قال مصدر في وزارة الخارجية لوكالة فرانس برس إن",
        "مصدر في وزارة الخارجية",
        "مصدر في وزارة الخارجية");
    check("قال مصدر أمني في بغداد إن", "مصدر أمني", "مصدر أمني");
  }

  @Test
  void anActThatASourceIsNamedByIsNoSource() {
    assertThat(find("فتحت النيابة تحقيقا في الحادث").all())
        .noneMatch(reference -> reference.referent().name().startsWith("تحقيق"));
    check("كشف تحقيق صحفي أن الفدية دفعت", "تحقيق صحفي", "تحقيق صحفي");
  }

  @Test
  void aVerbalNounIsNobody() {
    assertThat(find("غياب آلية لمراقبة التوزيع").all()).isEmpty();
  }

  @Test
  void theSourceIsTheOneOfTheSameNounAndNumber() {
    References found = find("قال مصدر طبي لصحيفة محلية إن 3 قتلوا. وأضاف المصدر أن العدد يزداد.");
    Reference last = found.all().get(found.all().size() - 1);
    assertThat(last.referent().name()).isEqualTo("مصدر طبي");
  }
}
