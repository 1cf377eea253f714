package org.isnad.story.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.junit.jupiter.api.Test;

class LoadedWordTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  private static List<LoadedWord> in(String text) {
    return LoadedWord.of(READER.read(Article.of("a", text)));
  }

  @Test
  void aWordBesideANameTakesASide() {
    String text = "قصفت ميليشيات الحوثي الانقلابية حيا في مدينة تعز.";
    assertThat(in(text))
        .filteredOn(one -> one.actor().equals("houthis"))
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.against()).isTrue();
              assertThat(text.substring(one.span().start(), one.span().end()))
                  .isEqualTo(one.words());
            })
        .extracting(LoadedWord::word)
        .contains("militia");
  }

  @Test
  void aNameAloneTakesNone() {
    assertThat(in("التقى سيرغي لافروف جون كيري في جنيف.")).isEmpty();
  }

  @Test
  void aWordBehindACommaStandsBesideSomebodyElse() {
    assertThat(in("وصل سيرغي لافروف، إرهابيون فجروا سوقا في حلب."))
        .extracting(LoadedWord::actor)
        .doesNotContain("sergey-lavrov");
  }
}
