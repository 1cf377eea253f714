package org.isnad.reader.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Location;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.junit.jupiter.api.Test;

/** Who is mentioned, as what: sentences written for this test. */
class MentionsTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  private static Reading read(String text) {
    return READER.read(new Article("test", text, null, LocalDate.of(2014, 5, 6), null, null));
  }

  /** Each mention in the order of the text: its words, its kind's first letter, and its code. */
  private static List<String> mentions(String text) {
    record Found(Span span, Entity entity) {}
    List<Found> found = new ArrayList<>();
    for (Entity entity : read(text).entities()) {
      if (entity.kind() != EntityKind.SOURCE) {
        entity.mentions().forEach(span -> found.add(new Found(span, entity)));
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found.stream()
        .map(
            f ->
                text.substring(
                        text.offsetByCodePoints(0, f.span().start()),
                        text.offsetByCodePoints(0, f.span().end()))
                    + "/"
                    + f.entity().kind().word()
                    + (f.entity().code() == null ? "" : "/" + f.entity().code()))
        .toList();
  }

  private static void check(String text, String... expected) {
    assertThat(mentions(text)).as(text).containsExactly(expected);
  }

  private static void checkHas(String text, String expected) {
    assertThat(mentions(text)).as(text).contains(expected);
  }

  @Test
  void namesOfSeveralPlacesFollowTheOthersOfTheArticle() {
    checkHas("اشتبكت مجموعات في طرابلس أمس وانتشر الجيش اللبناني شمال لبنان.", "طرابلس/place/LBN");
    checkHas("سقطت قذائف في طرابلس أمس قرب مطار معيتيقة في ليبيا.", "طرابلس/place/LBY");
    checkHas("زار الوفد مدينة طرابلس اللبنانية قادما من دمشق في سوريا.", "طرابلس/place/LBN");
    checkHas("قصف الطيران مدينة الحسينية في ريف دمشق.", "الحسينية/place/SYR");
    checkHas("انفجرت عبوة في مدينة الحسينية شمال بغداد بالعراق.", "الحسينية/place/IRQ");
  }

  @Test
  void whatNothingDecidesStaysOpen() {
    assertThat(mentions("اندلع حريق في مدينة الحسينية فجر أمس.")).containsExactly("الحسينية/place");
    checkHas("اندلع حريق في حي الحميدية في سوريا.", "الحميدية/place/SYR");
  }

  @Test
  void anAmbiguousNameIsAnnouncedOnce() {
    check(
        "دخل المقاتلون مدينة الباب صباحا. ووصلت تعزيزات إلى الباب من سوريا. وأغلق الحارس الباب.",
        "الباب/place/SYR",
        "الباب/place/SYR",
        "سوريا/country/SYR");
  }

  @Test
  void aCapitalIsAPlaceWhereSomebodyGoesAndAStateWhereItActs() {
    checkHas("تأتي زيارة الوزير لموسكو غدا.", "موسكو/place/RUS");
    checkHas("زار الوزير طهران أمس.", "طهران/place/IRN");
    checkHas("وصل الوفد العاصمة الإماراتية أبوظبي.", "أبوظبي/place/ARE");
    checkHas("امتلأت شوارع بيروت بالمتظاهرين.", "بيروت/place/LBN");
    checkHas("ورفضت موسكو القرار.", "موسكو/country/RUS");
    check("طهران ترفض الشروط", "طهران/country/IRN");
    check("موسكو: لن نقبل الشروط الجديدة", "موسكو/country/RUS");
  }

  @Test
  void anAdjectiveIsNoName() {
    check("افتتحت الحملة الوطنية السعودية مركزا.");
    check("زار المسؤولين الليبيين وفد كبير.");
    check("أكد مصدر أن جنديا تركيا قتل.");
    check("غادر المقاتلون الأكراد البلدة.");
    checkHas("وتحدث عن السوريين أمس.", "السوريين/population/SYRCVL");
  }

  @Test
  void aPrepositionIsNobody() {
    assertThat(read("وقف لافروف أمام نواب البرلمان وتحدث أمام الصحافيين.").entities())
        .extracting(Entity::name)
        .noneMatch(name -> name.startsWith("أمام"));
  }

  @Test
  void aShortNameIsItsBearers() {
    check("استقبل سمير صلاح الدين الوفد. وتحدث رجل دين معه.", "سمير صلاح الدين/person");
    check(
        "وأكد المهندس خالد عبد الله أن الطريق مفتوح باسم الله وعلى بركته.", "خالد عبد الله/person");
  }

  @Test
  void bodiesAreNamedByCommonNouns() {
    checkHas("صدر القرار عن مركز الإحصاءات الكندي أمس.", "مركز الإحصاءات الكندي/organization");
    checkHas(
        "قال رئيس الهيئة العليا للإسكان والتعمير إنه باق.",
        "الهيئة العليا للإسكان والتعمير/organization");
    checkHas("نفت لجنة العلاقات الخارجية الخبر.", "لجنة العلاقات الخارجية/organization");
    checkHas("دعت رابطة علماء الشريعة إلى الهدوء.", "رابطة علماء الشريعة/organization");
    check("انتهى مجلس الإدارة من عمله وبقي مركز المدينة مغلقا.");
    check("عقدت اللجنة الجديدة جلستها.");
  }

  @Test
  void aPortfolioBehindAnOfficeIsNoMinistry() {
    check("غادرت وزيرة الخارجية المؤتمر.");
    check("يشرف على العلاقات الخارجية والشؤون الداخلية.");
    checkHas("نفت وزارة الصحة الخبر.", "وزارة الصحة/organization");
  }

  @Test
  void aWrappedLineEndsNoSentence() {
    String text =
        """
        الهدنة باقية
        أعلن المتحدث باسم اللجنة في ساعة متأخرة من مساء
        أمس أن الهدنة التي اتفق عليها الطرفان في مدينة
        تعز ستبقى سارية حتى نهاية الشهر رغم الاشتباكات
        المتقطعة.
        وكان الطرفان تبادلا الاتهامات بخرق الاتفاق قبل
        ذلك بيوم واحد.
        """;
    assertThat(read(text).sentences()).hasSize(3);
    assertThat(read("بيان أول\nبيان ثان\nبيان ثالث\nبيان رابع").sentences()).hasSize(4);
  }

  @Test
  void aPlaceSaysWhereItLies() {
    Entity place = read("قصف الطيران مدينة كفرنبل.").entities().get(0);
    assertThat(place.location()).isEqualTo(new Location(35.61, 36.56, "idlib", "town"));
    Entity capital = read("اجتمع الوفدان في دمشق.").entities().get(0);
    assertThat(capital.location()).isEqualTo(new Location(33.51, 36.29, null, null));
    assertThat(read("رفضت سوريا الاقتراح.").entities().get(0).location()).isNull();
  }
}
