package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.Location;
import org.isnad.archive.record.State;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.search.Found;
import org.isnad.archive.search.Query;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.isnad.archive.Stores#all")
class SearchTest {
  private static final List<Article> ARTICLES =
      List.of(
          article(0, "أ", 1, "التقى وزير الخارجية الروسي سيرغي لافروف نظيره في جنيف أمس."),
          article(1, "أ", 2, "انتقدت أمريكا القصف على حلب، وطالبت بوقفه فورا."),
          article(2, "ب", 3, "قصفت الطائرات مدينة حلب، وقالت أميركا إنها قلقة."),
          article(3, "ب", 4, "وصل الوسيط إلى دمشق. الهدنة التي أعلنت قائمة 😀 في المدينة."),
          article(4, "ج", 5, "أعلنت المدرسة قائمة الكتب؛ ثم كانت الهدنة في المدرسه قائمة."));

  @Parameter private Stores stores;

  @TempDir private static Path folder;
  private static Archive archive;

  private static Article article(int number, String outlet, int day, String text) {
    return new Article(
        "a" + number, text, outlet, LocalDate.of(2015, 7, day), "عنوان رقم " + number, null);
  }

  @BeforeParameterizedClassInvocation
  static void open(Stores stores) {
    archive = Archive.openOrCreate(stores.at(folder.resolve("archive-" + stores)));
    archive.add(Press.candidates(ARTICLES), Press.READER, 2, Watcher.NONE);
  }

  @AfterParameterizedClassInvocation
  static void close() {
    archive.close();
  }

  private static void check(Query query, Integer... numbers) {
    assertThat(archive.search(query, 0, 100, false).hits())
        .extracting(hit -> Integer.valueOf(hit.article().first().source().substring(1)))
        .as(query.toString())
        .containsExactlyInAnyOrder(numbers);
  }

  private static void check(String words, Integer... numbers) {
    check(Query.of(words), numbers);
  }

  private static List<String> marks(String words) {
    Found.Hit hit = archive.search(Query.of(words), 0, 1, false).hits().get(0);
    return hit.marks().stream().map(mark -> words(hit.text(), mark)).toList();
  }

  private static String words(String text, Span span) {
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }

  @Test
  void wordsAreFoundInAnySpellingAndInflection() {
    check("المدرسة", 4);
    check("مدرسه", 4);
    check("الطائرات", 2);
    check("طائرة", 2);
    check("لا‌شيء");
    check("", 0, 1, 2, 3, 4);
  }

  @Test
  void namesAreFoundInAnySpellingAndInEnglish() {
    check("أمريكا", 1, 2);
    check("اميركا", 1, 2);
    check("United States", 1, 2);
    check("Lavrov", 0);
    check("Sergey Lavrov", 0);
    check("لافروف", 0);
  }

  @Test
  void allWordsMustStandAndSomeMustNot() {
    check("حلب مدينه", 2);
    check("قائمه هدنه", 3, 4);
    check("حلب -الطائرات", 1);
    check("حلب -\"وطالبت بوقفه\"", 2);
    check("حلب جنيف");
  }

  @Test
  void aPhraseStandsAsItIsWritten() {
    check("\"الهدنة التي أعلنت\"", 3);
    check("«الهدنة التي اعلنت»", 3);
    check("\"أعلنت الهدنة\"");
    check("الهدنة أعلنت", 3, 4);
    // The title is no part of the first sentence.
    check("\"رقم 0 التقى\"");
    check("\"عنوان رقم 0\"", 0);
  }

  @Test
  void filtersNarrow() {
    Query all = Query.of("");
    check(Query.of("").between(LocalDate.of(2015, 7, 2), LocalDate.of(2015, 7, 3)), 1, 2);
    check(Query.of("حلب").printedBy(Set.of("ب", "ج")), 2);
    check(Query.of("").naming(Set.of("USA")), 1, 2);
    check(Query.of("").telling(Set.of(EventType.CONSULT)), 0, 3);
    String aleppo = archive.actors("حلب").get(0).key();
    check(Query.of("").at(Set.of(aleppo)), 1, 2);
    check(Query.of("").in(Set.of(State.WITHDRAWN)));
    assertThat(all.words()).isEmpty();
  }

  @Test
  void aNameIsCompletedInEitherScript() {
    assertThat(begun("لافر", false)).contains("سيرغي لافروف");
    assertThat(begun("lavr", false)).contains("سيرغي لافروف");
    assertThat(begun("حل", true)).contains("حلب");
    assertThat(begun("حل", false)).doesNotContain("حلب");
    assertThat(begun("100%", false)).isEmpty();
    assertThat(begun(" ", false)).isEmpty();
  }

  private List<String> begun(String name, boolean places) {
    return archive.beginning(name, places, 10).stream().map(Actor::name).toList();
  }

  @Test
  void exactlyTheWordsAreMarked() {
    assertThat(marks("قائمة دمشق")).containsExactly("دمشق", "قائمة");
    assertThat(marks("\"الهدنة التي أعلنت\"")).containsExactly("الهدنة التي أعلنت");
    assertThat(marks("Lavrov")).containsExactly("سيرغي لافروف");
  }

  @Test
  void newestFirstAndPages() {
    Query newest = Query.of("").newestFirst(true);
    assertThat(archive.search(newest, 0, 2, false).hits())
        .extracting(hit -> hit.article().first().source())
        .containsExactly("a4", "a3");
    Found rest = archive.search(newest, 2, 100, false);
    assertThat(rest.hits())
        .extracting(hit -> hit.article().first().source())
        .containsExactly("a2", "a1", "a0");
    assertThat(rest.total()).isEqualTo(5);
    assertThat(archive.search(newest, 5, 100, false).hits()).isEmpty();
  }

  @Test
  void facetsCountAllThatWasFound() {
    Found found = archive.search(Query.of("حلب"), 0, 1, true);
    assertThat(found.hits()).hasSize(1);
    assertThat(found.facets().get("outlet"))
        .containsExactlyInAnyOrder(new Found.Count("أ", 1), new Found.Count("ب", 1));
    assertThat(found.facets().get("actor")).contains(new Found.Count("USA", 2));
    assertThat(found.facets().get("month")).containsExactly(new Found.Count("2015-07", 2));
  }

  @Test
  void aBrokenQueryIsRefused() {
    for (String broken : List.of("\"abc", "-حلب", "!!", "\"\"")) {
      assertThatThrownBy(() -> archive.search(Query.of(broken), 0, 1, false))
          .as(broken)
          .isInstanceOfSatisfying(
              ArchiveException.class, e -> assertThat(e.fault()).isEqualTo(ArchiveFault.QUERY));
    }
  }

  @Test
  void aVerbIsFoundInItsOtherForms() {
    check(Query.of("يقصف"), 1, 2);
    check(Query.of("سيلتقي"), 0);
    check(Query.of("تنتقد"), 1);
    // A phrase in quotation marks is meant as it is written.
    check(Query.of("\"يقصف\""));
    Found.Hit hit = archive.search(Query.of("يقصفون"), 0, 1, false).hits().get(0);
    assertThat(hit.marks()).isNotEmpty();
  }

  @Test
  void theIndexCanBeMadeAnewAndFollowsWhatHappens() {
    Location own = stores.at(folder.resolve("own"));
    try (Archive made = Archive.openOrCreate(own)) {
      made.add(Press.candidates(Press.random(7, 300)), Press.READER, 2, Watcher.NONE);
      Found before = made.search(Query.of("حلب"), 0, 300, true);
      assertThat(before.total()).isPositive();
      made.reindex(2, Watcher.NONE);
      Found after = made.search(Query.of("حلب"), 0, 300, true);
      assertThat(after.facets()).isEqualTo(before.facets());
      assertThat(after.hits()).hasSameElementsAs(before.hits());
      String id = after.hits().get(0).article().id();
      made.withdraw(id, "wrong");
      assertThat(made.behind()).isPositive();
      made.catchUp(1, Watcher.NONE);
      Query withdrawn = Query.of("").in(Set.of(State.WITHDRAWN));
      assertThat(made.search(withdrawn, 0, 10, false).hits())
          .extracting(hit -> hit.article().id())
          .containsExactly(id);
      assertThat(made.search(Query.of(""), 0, 0, false).total()).isEqualTo(made.size());
    }
    try (Archive read = Archive.open(own)) {
      assertThat(read.behind()).isZero();
      assertThat(read.search(Query.of("حلب"), 0, 1, false).total()).isPositive();
      assertThat(read.article(ReadingJson.id("none"))).isEmpty();
    }
  }
}
