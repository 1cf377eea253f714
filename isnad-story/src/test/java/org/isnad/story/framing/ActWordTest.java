package org.isnad.story.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;
import org.junit.jupiter.api.Test;

class ActWordTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  private static List<Telling> told(String id, String outlet, String text) {
    Article article = new Article(id, text, outlet, LocalDate.of(2015, 7, 21), null, null);
    return Happenings.tellings(id, List.of(outlet), READER.read(article));
  }

  private static List<ActWord> words(String text) {
    List<ActWord> words = new ArrayList<>();
    told("a", "وسيلة", text).forEach(telling -> words.addAll(ActWord.of(telling)));
    words.forEach(
        one ->
            assertThat(text.substring(one.span().start(), one.span().end()))
                .isEqualTo(one.words()));
    return words;
  }

  @Test
  void theWordThatReportsAnActTakesNoSide() {
    assertThat(words("قصفت القوات السورية سوقا في مدينة حلب أمس."))
        .anySatisfy(
            one -> {
              assertThat(one.words()).isEqualTo("قصفت");
              assertThat(one.against()).isNull();
            })
        .allSatisfy(one -> assertThat(one.against()).isNull());
  }

  @Test
  void whatIsJoinedToItIsNoPartOfIt() {
    assertThat(words("تقدمت القوات السورية في ريف حلب وقصفت سوقا في المدينة أمس."))
        .extracting(ActWord::words)
        .contains("قصفت")
        .doesNotContain("وقصفت");
  }

  @Test
  void aWordBesideItMay() {
    assertThat(words("نفذ تنظيم داعش هجوما إرهابيا في مدينة حلب أمس وقتل مدنيين."))
        .anySatisfy(
            one -> {
              assertThat(one.word()).isEqualTo("terror");
              assertThat(one.against()).isTrue();
            });
    assertThat(words("هاجمت القوات السورية أمس سوقا في مدينة حلب، وقال البيان إنه إرهابي."))
        .extracting(ActWord::word)
        .doesNotContain("terror");
  }

  @Test
  void eachOutletHasItsOwnWords() {
    List<Telling> told = new ArrayList<>();
    told.addAll(told("a1", "الأولى", "قصفت القوات السورية سوقا في مدينة حلب أمس."));
    told.addAll(told("a2", "الأولى", "قصفت القوات السورية حيا في مدينة حلب أمس."));
    told.addAll(told("a3", "الثانية", "هاجمت القوات السورية سوقا في مدينة حلب أمس."));
    ActWording there = new ActWording();
    told.forEach(there::add);
    Collections.reverse(told);
    ActWording back = new ActWording();
    told.forEach(back::add);
    assertThat(back.uses()).isEqualTo(there.uses());
    assertThat(there.uses())
        .filteredOn(one -> one.type() == EventType.ASSAULT && one.words().equals("قصفت"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.outlet()).isEqualTo("الأولى");
              assertThat(one.mentions()).isEqualTo(2);
              assertThat(one.articles()).isEqualTo(2);
              assertThat(one.example()).isEqualTo("a1");
            });
    assertThat(there.uses()).extracting(ActWording.Use::words).contains("هاجمت");
  }
}
