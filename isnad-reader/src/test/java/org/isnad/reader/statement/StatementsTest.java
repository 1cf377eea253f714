package org.isnad.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who speaks, through whom, and what is nobody's report, in sentences written for the project. */
class StatementsTest {
  private static Reader reader;

  @BeforeAll
  static void load() {
    reader = new Reader(Lexicon.builtIn());
  }

  @Test
  void aSourceIsCarriedOn() {
    check(
        "قال مصدر أمني إن الطريق مغلق. وأفاد سكان القرية بأن القصف توقف. وأشار المصدر إلى أن الجسر دمر.",
        "مصدر أمني",
        "سكان",
        "مصدر أمني");
    check(
        "تقول مصادر سورية معارضة إن الحوار كان صريحا. وتقول نفس المصادر إن الوفد عاد إلى إسطنبول.",
        "مصادر سورية معارضة",
        "مصادر سورية معارضة");
  }

  @Test
  void womenWhomTheLexiconKnowsSpeakInTheFeminine() {
    check("قالت ميركل إن الوضع صعب.", "أنجيلا ميركل");
    check("وأكدت موغيريني أن المحادثات مفيدة.", "فيديريكا موغيريني");
    check("وأعربت فاليري آموس عن قلقها من القصف.", "فاليري آموس");
    check("قال فاليري غيراسيموف إن القصف توقف.", "فاليري غيراسيموف");
  }

  @Test
  void byWhoseMouthSomebodySpeaksIsNotWhatHeSays() {
    check("أكدت إيران على لسان وزير خارجيتها محمد جواد ظريف أنها لن تتنازل عن حقوقها.", "إيران");
  }

  @Test
  void anAdjectiveOfACountryStandsForItsLastPerson() {
    check(
        "التقى المبعوث الروسي ميخائيل بوغدانوف وفد المعارضة في إسطنبول. وتنقل صحيفة الحياة عن الروسي"
            + " تأكيده أن موسكو لن تتراجع.",
        "صحيفة الحياة > ميخائيل بوغدانوف");
  }

  @Test
  void whatTheOuterReportGoesOnWithIsNotTheInnerOnes() {
    check(
        "قالت مصادر دبلوماسية إن الأسد أبلغ المبعوث أن الجيش سيواصل القتال، وإن المبعوث أجاب بأن"
            + " الحل سياسي.",
        "مصادر دبلوماسية",
        "مصادر دبلوماسية > بشار الأسد",
        "مصادر دبلوماسية > المبعوث");
  }

  @Test
  void aClauseThatDescribesTheSpeakerIsNotWhatIsSaid() {
    checkContent("وتقول مصادر معارضة التقت الروس إن الحوار كان صريحا.", "الحوار كان صريحا");
    checkContent("تقول امرأة طردها المسلحون من بيتها: «نريد العودة».", "نريد العودة");
    checkContent("قال مصدر مدني من ريف حلب، إن المعبر مغلق.", "المعبر مغلق");
  }

  @Test
  void aDocumentSpeaksForWhoeverGaveIt() {
    check(
        "أعلنت وزارة الدفاع الأميركية أن قياديا في تنظيم القاعدة قتل، وذلك في بيان وزع أمس.\n"
            + "وتابع البيان أن القتيل كان في تنظيم القاعدة.\n"
            + "وجاء في البيان أن الغارة نفذت ليلا.",
        "وزارة الدفاع الأمريكية",
        "وزارة الدفاع الأمريكية",
        "وزارة الدفاع الأمريكية");
    check(
        "قال بيان للجيش الأميركي إن الغارات أصابت دبابات لتنظيم داعش. وأضاف البيان أن الجسر دمر.",
        "الجيش الأمريكي",
        "الجيش الأمريكي");
  }

  @Test
  void aTopicSpeaks() {
    check(
        "قال جون كيري إن المحادثات تقدمت. أما عادل الجبير فلفت إلى أن المهلة قصيرة.",
        "جون كيري",
        "عادل الجبير");
  }

  @Test
  void anExceptionIsNotWhatIsSaid() {
    check("سلمت قيادة الجيش المعبر إلى القوات المحلية إلا أنها أبقت حراسها.");
  }

  @Test
  void whatSomebodyIsStandsBeforeWhatHeSays() {
    checkContent("أكد جون كيري أحد كبار المفاوضين أن المهلة قائمة.", "المهلة قائمة");
    checkContent("ندد جون كيري بـ”الأنشطة المؤذية” لإيران.", "”الأنشطة المؤذية” لإيران");
  }

  @Test
  void aClauseInFrontEndsWhereTheSentenceBegins() {
    check(
        "وبينما أوضح مصدر أمني أن الخطة قائمة، دعا جون كيري المقاتلين إلى إلقاء السلاح.",
        "مصدر أمني",
        "جون كيري");
  }

  @Test
  void anAdjectiveAndWhatIsHeldInGeneralAreNobodysReports() {
    check("وفي هذا العمل رسالة أوضح بأن المشروع لن يمر.");
    check(
        "أكد جون كيري أن المقاتلين تدعمهم قيادة طالبان التي يعتقد أنها تتمركز في الجنوب.",
        "جون كيري");
    check(
        "أشار جون كيري إلى أن العملية التي بدأتها الأمم المتحدة بينت أن العقوبات سترفع.",
        "جون كيري");
    check("خالد علي– سبق– جدة: رد الوزير على الانتقادات التي وجهت إليه.");
  }

  @Test
  void somethingDoneDoesNotSpeak() {
    check("وكان التصعيد يهدد الهدنة في إدلب بعد أسبوع هادئ.");
    check(
        "كرر الرئيس الأميركي باراك أوباما الحديث عن الاتفاق، مؤكدا أن العقوبات باقية.",
        "باراك أوباما");
    check("توسعت التجارة وفقا لإجراءات وزارة العمل السعودية في هذا الشأن.");
    check("ونفذت الخطة وفق استراتيجية محكمة.");
  }

  @Test
  void whatIsSupposedIsNotSaid() {
    check("سترتفع الأسعار في حال رفض الكونغرس الاتفاق النووي.");
    check("تعلم جميع الدول أن المملكة تقف على الحياد.");
    check("هذه المدينة كما يقال مدينتان.");
  }

  @Test
  void whoeverAnswersAWordDoesNotTransmitIt() {
    check("رفض حزب الله دعوة السعودية إلى نزع السلاح.", "حزب الله", "السعودية");
  }

  @Test
  void aMasculineVerbHasNoStateForItsSubject() {
    check("زار أردوغان باريس، ودعا موسكو وطهران إلى وقف القصف.", "رجب طيب أردوغان");
    check("ودعا العراق إلى وقف القصف.", "العراق");
  }

  @Test
  void whatSomebodyElseDidInAReportGoesOnInIt() {
    check(
        "قالت مصادر إن كيري نفى الخبر، وأكد أن المحادثات مستمرة.",
        "مصادر",
        "مصادر > جون كيري",
        "مصادر > جون كيري");
    check(
        "قالت مصادر إن كيري نفى الخبر، وأكدت أن المحادثات مستمرة.",
        "مصادر",
        "مصادر > جون كيري",
        "مصادر");
    check("قال لافروف إن كيري رد بأن القرار واضح.", "سيرغي لافروف", "سيرغي لافروف > جون كيري");
  }

  @Test
  void whoIsNamedLaterWithoutACountryIsNotTheMinisterOfAnother() {
    check(
        "اعتبر وزير الخارجية الأوكراني أن الوقت ينفد.\nووصل وزير الخارجية رياض العوامري إلى العاصمة.",
        "وزير الخارجية الأوكراني");
  }

  @Test
  void theSameSourceIsNoPartOfWhatItSays() {
    checkContent("ووفقا للمصدر نفسه، فإن الهدنة صمدت.", "الهدنة صمدت");
  }

  @Test
  void severalRolesAreOnePerson() {
    check(
        "وقال الدكتور سامر زرقون، الباحث والكاتب السياسي: «الهدنة صمدت». واعتبر الدكتور وليد قاسم،"
            + " الأكاديمي والكاتب السعودي، أن «الحوار مفيد».",
        "سامر زرقون",
        "وليد قاسم");
    check("قال الكاتب والصحافي سامر زرقون إن الهدنة صمدت.", "سامر زرقون");
  }

  @Test
  void whatStandsInWhatIsSaidIsNoSpeaker() {
    check(
        "قال المحافظ سامر زرقون إن الطريق مفتوح. وأشار إلى عودة بعض مرافق الشرطة.",
        "سامر زرقون",
        "سامر زرقون");
    check("وظلت الصحف طوال العام تنادي بخيارات الحرب.", "الصحف");
    checkContent(
        "وكررت ميركل العبارة الآتية: «اتفاق سيئ أفضل من الحرب».", "اتفاق سيئ أفضل من الحرب");
    checkContent(
        "وأكد سامر زرقون القيادي بحزب المؤتمر الشعبي العام لـ”رويترز”، أن هناك مفاوضات في القاهرة.",
        "هناك مفاوضات في القاهرة");
  }

  @Test
  void anObjectIsNoSubject() {
    check("وكانت إريتريا قد رفضت في مطلع يونيو تقريرا للأمم المتحدة.", "إريتريا");
    check("يحمل التقرير الحكومة السورية مسؤولية الهجوم.", "التقرير");
    check(
        "رحب لافروف بالمنظمة التي اتهمت إيران بتسليح الحوثيين.",
        "سيرغي لافروف",
        "سيرغي لافروف > المنظمة");
  }

  @Test
  void whatOneIsBesidesIsStillOne() {
    check(
        "أكد القيادي في تحالف القوى العراقية ورئيس لجنة النزاهة في البرلمان العراقي طلال الزوبعي أن القانون معطل.",
        "طلال الزوبعي");
    check(
        "أكد عضو البرلمان العراقي عن اتحاد القوى العراقية أحمد مدلول مطلك أن المشكلات مستمرة.",
        "أحمد مدلول مطلك");
  }

  @Test
  void whatSomebodyIsConcernedWithStandsBeforeHisName() {
    check(
        "قال كبير المفاوضين الإيرانيين في الملف النووي عباس عراقجي إن بلاده لن تقبل العقوبات.",
        "عباس عراقجي");
    check(
        "وأوضح وكيل إمارة المنطقة المساعد للتطوير والتقنية المتحدث الرسمي للإمارة علي بن موسى زعلة, أن التوجيه جاء أمس.",
        "علي بن موسى زعلة");
    check("قال الوزير للرئيس باتريك ألين إن الاتفاق جيد.", "الوزير");
    check("قال الزعيم الأعلى الإيراني آية الله علي خامنئي إن السياسات معادية.", "علي خامنئي");
  }

  @Test
  void aMemberOfAHouseIsCalledByIt() {
    check(
        "أكد الشيخ راشد بن عبدالله آل خليفة أن التدخلات مرفوضة. وقال آل خليفة إن البحرين لن تتردد.",
        "راشد بن عبد الله",
        "راشد بن عبد الله");
  }

  @Test
  void betweenIsAVerbBeforeWhoSaysAndAClause() {
    check("وبين وزير الداخلية البحريني في تصريح أن الدول تعمل معا.", "وزير الداخلية البحريني");
    check("وبين السعودية وإيران خلاف قال لافروف إنه قديم.", "سيرغي لافروف");
  }

  @Test
  void aRelativeClauseThatTakesItsNounUpReportsNothingMore() {
    check("وصف لافروف المحادثات التي تطالب بها إسرائيل بأنها فرصة.", "سيرغي لافروف");
  }

  @Test
  void whatATextHoldsIsSaidByWhoMadeIt() {
    check("ألقى خامنئي كلمة أكد فيها وقوف بلاده مع البحرين.", "علي خامنئي");
    check("بثت جبهة النصرة شريط فيديو يظهر فيه خمسة أشخاص يسيرون في حقل.");
    check("استدعت البحرين سفيرها بعد تصريحات خامنئي التي أعلن فيها مواصلة الدعم.", "علي خامنئي");
    check("هاجم الجيش مواقع تنظيم داعش الذي أعلن أنه باق.", "داعش");
    check("نشر لافروف تغريدة على موقع «تويتر» قال فيها إن الاتفاق جيد.", "سيرغي لافروف");
  }

  private static void check(String text, String... chains) {
    assertThat(
            read(text).statements().stream()
                .map(s -> chain(read(text), s))
                .collect(Collectors.toList()))
        .as(text)
        .isEqualTo(List.of(chains));
  }

  @Test
  void whatIsSaidBeginsBehindWhatIsInserted() {
    checkContent("أعلن حيدر العبادي، أمس، مقتل زعيم التنظيم.", "مقتل زعيم التنظيم");
    checkContent("أدان لافروف، اليوم الثلاثاء، تفجير الفندق.", "تفجير الفندق");
  }

  @Test
  void aSourceBetweenAVerbAndWhatIsSaidLengthensTheChain() {
    check(
        "كشفت صحيفة واشنطن بوست نقلا عن مسؤولين أمريكيين أن الحرب انتهت.",
        "صحيفة واشنطن بوست",
        "صحيفة واشنطن بوست > مسؤولين أمريكيين");
    check("أعلنت سانا نقلا عن مصدر عسكري مقتل عشرة مسلحين.", "سانا", "سانا > مصدر عسكري");
    check("ذكرت سانا نقلا عن شهود وصلوا إلى حلب أمس، أن الحرب انتهت.", "سانا", "سانا > شهود");
    check(
        "قال سيرغي لافروف، وفقا لوكالة رويترز، إن الحرب انتهت.", "رويترز > سيرغي لافروف", "رويترز");
    assertThat(
            read("أفادت سانا نقلا عن مصدر عسكري بأن الحرب انتهت.").statements().stream()
                .map(statement -> statement.content()))
        .hasSize(2)
        .allMatch(new Span(34, 45)::equals);
  }

  @Test
  void whoIsToldIsNoneOfThoseWhoSay() {
    Reading reading = read("طالب محامون وحقوقيون عبد الفتاح السيسي بالإفراج عن المعتقلين.");
    assertThat(reading.statements()).hasSize(2);
    assertThat(reading.statements().stream().map(Statement::addressee).distinct()).hasSize(1);
    check("رفض لافروف الإجراءات التي طلبها الدائنون.", "سيرغي لافروف");
  }

  private static void checkContent(String text, String content) {
    assertThat(
            read(text).statements().stream()
                .map(s -> text.substring(s.content().start(), s.content().end())))
        .as(text)
        .containsExactly(content);
  }

  private static Reading read(String text) {
    return reader.read(Article.of("test", text));
  }

  private static String chain(Reading reading, Statement statement) {
    return statement.chain().stream()
        .map(
            id ->
                reading.entities().stream()
                    .filter(entity -> entity.id().equals(id))
                    .map(Entity::name)
                    .findFirst()
                    .orElse("?"))
        .collect(Collectors.joining(" > "));
  }
}
