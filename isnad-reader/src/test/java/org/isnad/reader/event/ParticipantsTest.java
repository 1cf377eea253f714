package org.isnad.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Reading;
import org.junit.jupiter.api.Test;

/** Who did it to whom, by the syntax that tells it. */
class ParticipantsTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  @Test
  void whomNothingNamesTakesPart() {
    check("قتل 12 شخصا في بغداد.", "قتل:  > 12 شخصا");
    check("خطف مسلحون مجهولون أربعة مدنيين في كركوك.", "خطف: مسلحون مجهولون > أربعة مدنيين");
    check("قال الضابط إن اثنين من عناصر الشرطة قتلا في كمين.", "قتلا:  > اثنين من عناصر الشرطة");
    check("لقي ثلاثة عمال مصرعهم في قصف على حلب.", "مصرعهم:  > ثلاثة عمال");
  }

  @Test
  void whatBelongsToSomebodyStandsForHim() {
    check("استهدفت تركيا مواقع لداعش.", "استهدفت: تركيا > داعش");
    check("أعلن الجيش العراقي أن قواته قتلت مسلحا.", "قتلت: الجيش العراقي > مسلحا");
    check("هاجم داعش حافلة تابعة لحزب الله.", "هاجم: داعش > حزب الله");
  }

  @Test
  void subjectsGoOn() {
    check("وكانت حركة طالبان قد خطفت ستة مدنيين.", "خطفت: طالبان > ستة مدنيين");
    check("اقتحم داعش القرية وخطف ستة مدنيين.", "خطف: داعش > ستة مدنيين");
    check(
        "أوفدت تركيا محمد شيمشك إلى أربيل حيث التقى مسعود بارزاني.",
        "التقى: محمد شيمشك > مسعود بارزاني");
    check(
        "قال المحلل إن الغارات التي يشنها التحالف الدولي على داعش مستمرة.",
        "الغارات: التحالف الدولي > داعش");
  }

  @Test
  void verbalNounsAreControlled() {
    check("وصل لافروف إلى الدوحة لإجراء محادثات مع كيري.", "محادثات: سيرغي لافروف > جون كيري");
    check("جددت روسيا قصفها على داعش.", "قصفها: روسيا > داعش");
    check("أدان البيان قيام داعش بقتل مدنيين.", "قتل: داعش > مدنيين");
  }

  @Test
  void consequencesAreWhoseTheActWas() {
    check("شنت جبهة النصرة هجوما في حلب أسفر عن مقتل خمسة جنود.", "مقتل: جبهة النصرة > خمسة جنود");
    check("قتل ثلاثة مدنيين في غارة لروسيا.", "قتل: روسيا > ثلاثة مدنيين");
    check("سقط سبعة مدنيين بين قتيل وجريح في حلب.", "سقط:  > سبعة مدنيين");
  }

  @Test
  void whoIsAddedOrSingledOutTakesPartToo() {
    check(
        "تدور اشتباكات بين جبهة النصرة (فرع القاعدة) ومقاتلين من فصائل معارضة بينها الفرقة 30.",
        "اشتباكات: جبهة النصرة > الفرقة 30, مقاتلين من فصائل معارضة");
    check(
        "يجري تعاون بين تركيا وروسيا، إضافة إلى دول المنطقة وفي طليعتها قطر.",
        "تعاون: تركيا > روسيا, قطر");
    check(
        "التقى لافروف في فيينا نظيريه الأميركي جون كيري والسعودي عادل الجبير.",
        "التقى: سيرغي لافروف > جون كيري, عادل الجبير");
  }

  @Test
  void protestIsAgainstWhomItsOtherWordsName() {
    check(
        "تجمع نحو 50 متظاهرا أمام السفارة الإسرائيلية.",
        "تجمع: نحو 50 متظاهرا > السفارة الإسرائيلية");
    check("تظاهر طلاب احتجاجا على ما وصفوه بتجاوزات الشرطة.", "تظاهر: طلاب > الشرطة");
    check(
        "تظاهر طلاب احتجاجا على أحكام أصدرتها الحكومة العراقية.", "تظاهر: طلاب > الحكومة العراقية");
    check("رفع المتظاهرون لافتات، واتهموا إيران بالتدخل.", "رفع: المتظاهرون > إيران");
    check(
        "خرج طلاب في مظاهرة في الخرطوم. وطالب المتظاهرون الحكومة السودانية بالإصلاح.",
        "خرج: طلاب > الحكومة السودانية");
  }

  @Test
  void nothingDependsOnPeopleWhoKeepTheirNun() {
    check("رفع المتظاهرون الأعلام الفلسطينية ضد بوش.", "رفع: المتظاهرون > بوش");
    check("طالبوا روسيا بوقف القصف.", "طالبوا:  > روسيا");
  }

  @Test
  void whoSaysWhatIsAnActIsKnownFromTheStatement() {
    check(
        "طالب أوباما روسيا بوقف القصف. وحذرها من مواصلة دعم الأسد.", "حذرها: باراك أوباما > روسيا");
    check(
        "قال كيري إنه يأمل في أن تصمد الهدنة التي أعلنتها روسيا، داعيا تركيا إلى الهدوء.",
        "داعيا: جون كيري > تركيا");
  }

  @Test
  void whoSuffersIsToldByWhoDoesIt() {
    check("خطف كيري من منزله على يد مسلحين مجهولين.", "خطف: مسلحين مجهولين > جون كيري");
    check("نجا كيري من محاولة اغتيال في بيروت.", "اغتيال:  > جون كيري");
    check("وقع انفجار في بغداد أسفر عن مقتل ثلاثة جنود.", "انفجار:  > ثلاثة جنود");
    check("اشتعلت سيارة مفخخة فقتلت ثلاثة جنود.", "قتلت:  > ثلاثة جنود");
  }

  @Test
  void whoTellsOfHisOwnMeansActs() {
    check("أعلنت روسيا سحب قواتها من سوريا.", "سحب: روسيا > سوريا");
    check(
        "وقتل 25 من الحوثيين و قوات صالح و8 من المقاومة الشعبية في تعز.",
        "قتل:  > الحوثيون, قوات صالح, المقاومة الشعبية");
  }

  @Test
  void theOneThingBehindAVerbOfTalkIsItsMatter() {
    check("وصل لافروف إلى الدوحة، وسيناقش دور إيران في المنطقة.", "يناقش: سيرغي لافروف > ");
  }

  @Test
  void protestsHaveTheirAim() {
    check("تظاهر ناشطون احتجاجا على زيارة كيري.", "تظاهر: ناشطون > جون كيري");
    check(
        "تدفق آلاف المتظاهرين إلى المدينة احتجاجا على زيارة كيري.",
        "احتجاجا: آلاف المتظاهرين > جون كيري");
  }

  @Test
  void countsAndKindsAreReadAsWhatTheyAre() {
    check("قال الضابط إن جنديين عراقيين قتلا في كمين.", "قتلا:  > جنديين عراقيين");
    check("قتل شخصان وأصيب خمسة في انفجار.", "أصيب:  > خمسة");
    check("قال الضابط إن خمسة أشخاص على الأقل قتلوا في بغداد.", "قتلوا:  > خمسة أشخاص");
    check(
        "وكانت رئيسة الوزراء السابقة بي نظير بوتو قد قتلت في هجوم انتحاري.",
        "قتلت:  > بي نظير بوتو");
    check("وقع هجوم بسيارة مفخخة استهدف داعش.", "استهدف:  > داعش");
  }

  @Test
  void groupsActByTheirMembersAndLeaders() {
    check("طالبت تركيا الأخوة في جبهة النصرة بوقف القتال.", "طالبت: تركيا > جبهة النصرة");
    check("استهدفت تركيا داعش. وشنت هذه الجماعة المتطرفة هجوما.", "هجوما: داعش > ");
    check("قصف نظام الأسد مدينة حلب.", "قصف: نظام الأسد > ");
    check("قال تنظيم داعش إنه خطف ثلاثة جنود.", "خطف: داعش > ثلاثة جنود");
    check("من جهة أخرى دمرت إسرائيل مواقع لداعش.", "دمرت: إسرائيل > داعش");
  }

  @Test
  void protestersAreKnownByWhatTheyDo() {
    check("واشتبك متظاهرون مع الجيش الإسرائيلي.", "اشتبك: متظاهرون > الجيش الإسرائيلي");
    check("ردد طلاب هتافات «الموت لأميركا».", "ردد: طلاب > الولايات المتحدة");
  }

  @Test
  void whomAVerbMeetsMayStandBehindAComma() {
    check(
        "استقبل الملك سلمان في مكتبه بقصر اليمامة اليوم، معالي وزير الخارجية الفرنسي لوران فابيوس.",
        "استقبل: سلمان بن عبد العزيز > لوران فابيوس");
    check(
        "من المقرر أن يلتقي كيري الذي يقوم بجولة في المنطقة، رئيس الوزراء العراقي حيدر العبادي.",
        "يلتقي: جون كيري > حيدر العبادي");
  }

  @Test
  void whoGoesSomewhereVisits() {
    check("هذه أول زيارة لكيري إلى العراق منذ سنة.", "زيارة: جون كيري > العراق");
    assertThat(events("ووصل عدد المتطوعين إلى 52 شخصا.")).isEmpty();
    assertThat(events("يخشى السكان وصول نيران المعارضة إلى معاقل الأسد.")).isEmpty();
  }

  @Test
  void aPlaceDoesNoViolence() {
    check("ضرب هجوم انتحاري مدينة سروج وأودى بحياة 32 شخصا.", "أودى:  > 32 شخصا");
    check("انتزع الحوثيون السيطرة على عدن.", "السيطرة: الحوثيون > ");
  }

  private static final LocalDate DAY = LocalDate.of(2015, 8, 1);

  @Test
  void aCountryReceivesWhoMeansToComeAndGuestsAreWhoComes() {
    check("أكد سيرغي لافروف أنه يعتزم زيارة إيران في سبتمبر.", "زيارة: سيرغي لافروف > إيران");
    check("وجهت تركيا الدعوة إلى سيرغي لافروف لزيارة مدينة إزمير.", "زيارة: سيرغي لافروف > ");
    check("هذه أول زيارة لسياسي غربي كبير إلى إيران منذ سنوات.", "زيارة: سياسي غربي كبير > إيران");
  }

  @Test
  void whoeverARelativeClauseDescribesDoesWhatItTells() {
    check(
        "أشاد لافروف بالحكومة السورية التي اتهمت تركيا بتسليح داعش.",
        "اتهمت: الحكومة السورية > تركيا");
    check(
        "أشاد لافروف بالحكومة التركية التي اتهمتها سوريا بتسليح داعش.",
        "اتهمتها: سوريا > الحكومة التركية");
  }

  @Test
  void aNounThatAFrameIsKnownByIsNoEventBesideIt() {
    assertThat(events("رحب لافروف باستعادة الجيش العراقي السيطرة على تكريت."))
        .contains("استعادة: الجيش العراقي > ")
        .noneMatch(event -> event.startsWith("السيطرة"));
    assertThat(events("شدد حيدر العبادي خلال ترؤسه اجتماعا للحكومة العراقية على الوحدة."))
        .containsExactly("اجتماعا: حيدر العبادي > الحكومة العراقية");
  }

  @Test
  void whoIsCountedBeforeAVerbSuffersWhatItTellsOfMany() {
    check(
        "وأكد لافروف أن 488 عنصرا من منتسبي قوات الأمن العراقية والحشد الشعبي قتلوا خلال شهر يوليو.",
        "قتلوا:  > 488 عنصرا");
  }

  @Test
  void anAdjectiveAloneBringsACountryUp() {
    check("أدى القصف الروسي على حلب إلى نزوح الأهالي.", "القصف: روسيا > ");
    check("قتل خمسة مدنيين في غارة إسرائيلية على خان يونس.", "غارة: إسرائيل > ");
    check("عقد في الدوحة لقاء روسي - سعودي - أميركي.", "لقاء: روسيا > السعودية, الولايات المتحدة");
    assertThat(events("يناقش المؤتمر الاتفاق النووي الإيراني.")).isEmpty();
    check("وعد بوقف الدعم المالي عن حزب الله.", "الدعم:  > ");
  }

  @Test
  void somebodyOfACountrySuffersWhatIsDoneToPeople() {
    check("أعلن عن مقتل فلسطيني برصاص الجيش الإسرائيلي.", "مقتل: الجيش الإسرائيلي > فلسطيني");
    check("أعلن عن مقتل جندي تركي في ديار بكر.", "مقتل:  > جندي تركي");
    check("نفت إيران اختطاف أفغانيين في هرات.", "اختطاف: إيران > أفغانيين");
  }

  @Test
  void whatIsJudgedIsWhoseTheRelativeClauseTells() {
    check("انتقد لافروف الشروط التي وضعتها تركيا.", "انتقد: سيرغي لافروف > تركيا");
    check("رحبت واشنطن بالخطوة التي أقدمت عليها تركيا.", "رحبت: الولايات المتحدة > تركيا");
    check("رفض لافروف القرار الذي اتخذته إيران.", "رفض: سيرغي لافروف > إيران");
    check("رفض لافروف القرار الذي يضر إيران.", "رفض: سيرغي لافروف > ");
  }

  @Test
  void whatAnActBringsAboutIsItsAgents() {
    check("أدى القصف التركي على حلب إلى مقتل خمسين مدنيا.", "مقتل: تركيا > خمسين مدنيا");
    check("تسببت غارة شنتها طائرات روسيا في مقتل خمسين مدنيا.", "مقتل: روسيا > خمسين مدنيا");
    check(
        "تسبب الحصار الذي تفرضه جبهة النصرة على مضايا في مقتل خمسين مدنيا.",
        "مقتل: جبهة النصرة > خمسين مدنيا");
    check("قتل عشرون مدنيا في غارات للتحالف الدولي.", "قتل: التحالف الدولي > عشرون مدنيا");
  }

  @Test
  void whatStandsBesideAVerbDoesNotKeepItFromWhatItGoverns() {
    check("حاولت تركيا في الأسابيع الأخيرة تسليم مساعدات إلى حلب.", "تسليم: تركيا > ");
    check("سيحاول كيري من جانبه إجراء محادثات مع إيران.", "محادثات: جون كيري > إيران");
    assertThat(events("تكرر القصف مما دفع تركيا إلى قصف داعش.")).contains("قصف: تركيا > داعش");
    check("وزعت قطر أغذية في حلب، كما وزعت الأدوية على النازحين.", "وزعت: قطر > النازحين");
  }

  @Test
  void whomTheVerbsOwnPrepositionBringsSuffersIt() {
    check(
        "كشف التقرير أن الاستخبارات التركية تجسست على لافروف.",
        "تجسست: جهاز الاستخبارات التركي > سيرغي لافروف");
  }

  @Test
  void ofSomebodyWhoseNameFollowsTheNameSuffers() {
    check("دان لافروف إحراق الرضيع علي دوابشة.", "إحراق:  > علي دوابشة");
  }

  @Test
  void aCountrysMeansOfWarActForIt() {
    check("قصفت طائرات إسرائيلية موقعا لحماس في غزة.", "قصفت: إسرائيل > حماس");
  }

  @Test
  void twoWhoMetDiscussTogether() {
    check("التقى لافروف كيري في جنيف وبحثا الهدنة.", "بحثا: سيرغي لافروف > جون كيري");
    check("استقبل السيسي كيري وبحثا الأزمة.", "بحثا: عبد الفتاح السيسي > جون كيري");
    assertThat(events("قدمت واشنطن دعما الأسبوع الماضي للمعارضة."))
        .contains("دعما: الولايات المتحدة > ");
  }

  @Test
  void anIndefiniteAccusativeIsNoPartOfTheSubjectBeforeIt() {
    check("قتل مسلح شرطيا في سيناء.", "قتل: مسلح > شرطيا");
    check("أصاب قناص حوثي مدنيا في تعز.", "أصاب: قناص حوثي > مدنيا");
  }

  @Test
  void whatACourtOrdersIsDoneToWhomItNames() {
    check("قضت محكمة مصرية بإعدام محمد مرسي.", "قضت: محكمة مصرية > محمد مرسي");
    assertThat(events("قضت محكمة مصرية بإعدام محمد مرسي.")).hasSize(1);
  }

  @Test
  void anActBesideAnotherIsOneAndTheSames() {
    check("غادر كيري فيينا بعد محادثات مع ظريف.", "محادثات: جون كيري > محمد جواد ظريف");
    check("سيطر الجيش العراقي على بيجي بعد معارك مع داعش.", "معارك: الجيش العراقي > داعش");
    assertThat(events("غادر كيري فيينا بعد انتهاء المحادثات."))
        .noneMatch(event -> event.startsWith("غادر"));
  }

  @Test
  void aClauseTellsOfTheActItDescribes() {
    check("توعد حزب الله بالرد على الغارة الإسرائيلية التي قتلت قياديا.", "قتلت: إسرائيل > قياديا");
    check("شنت إسرائيل غارة على غزة قتلت ثلاثة فلسطينيين.", "قتلت: إسرائيل > ثلاثة فلسطينيين");
    check("قتل 12 شخصا في قصف على قرية يسيطر عليها داعش.", "قصف:  > ");
  }

  @Test
  void whoClaimsAnActHasDoneIt() {
    check("أعلنت داعش مسؤوليتها عن تفجير في الكويت.", "تفجير: داعش > ");
    check("وأعلنت جبهة النصرة المسؤولية عن الهجوم.", "الهجوم: جبهة النصرة > ");
  }

  @Test
  void howSomebodyWasKilledIsNoActOfItsOwn() {
    check(
        "شيع الأهالي الرضيع علي دوابشة الذي قتل حرقا على يد مستوطنين.",
        "قتل: مستوطنين > علي دوابشة");
    assertThat(events("الرضيع علي دوابشة الذي قتل حرقا على يد مستوطنين.")).hasSize(1);
  }

  @Test
  void hisCountryActsWhetherItIsNamedOrNot() {
    check("قال أردوغان إن بلاده لن تدعم الأسد.", "تدعم: تركيا > بشار الأسد");
  }

  @Test
  void delegationsComeOnVisits() {
    check("وصل وفد سعودي إلى عدن.", "وصل: وفد سعودي > ");
    check("دمرت طائرة بدون طيار أمريكية سيارة في شبوة.", "دمرت: الولايات المتحدة > ");
  }

  private static List<String> events(String sentence) {
    Reading reading = READER.read(new Article("test", sentence, null, DAY, null, null));
    return reading.events().stream().map(event -> text(reading, event)).toList();
  }

  private static void check(String sentence, String told) {
    Reading reading = READER.read(new Article("test", sentence, null, DAY, null, null));
    assertThat(reading.events().stream().map(event -> text(reading, event)))
        .as(sentence)
        .contains(told);
  }

  private static String text(Reading reading, Event event) {
    String trigger =
        reading.article().text().substring(event.trigger().start(), event.trigger().end());
    return trigger
        + ": "
        + names(reading, event.actors())
        + " > "
        + names(reading, event.recipients());
  }

  private static String names(Reading reading, List<String> ids) {
    return reading.entities().stream()
        .filter(entity -> ids.contains(entity.id()))
        .map(Entity::name)
        .collect(Collectors.joining(", "));
  }
}
