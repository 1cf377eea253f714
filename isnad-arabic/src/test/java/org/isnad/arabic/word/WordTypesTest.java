package org.isnad.arabic.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTypesTest {

  @Test
  void aWordIsLookedUpOnceHoweverOftenItStands() {
    Map<String, Integer> asked = new HashMap<>();
    WordTypes types = new WordTypes(64);
    WordMemo<Integer> lengths =
        types.remember(
            word -> {
              asked.merge(word.printed(), 1, Integer::sum);
              return word.form().length();
            });
    for (int article = 0; article < 3; article++) {
      Words words = Words.of("قال إنّ الوزير قال 25", types);
      for (int i = 0; i < words.size(); i++) {
        assertThat(lengths.of(words.type(i))).isEqualTo(words.form(i).length());
      }
    }
    assertThat(asked).hasSize(4).allSatisfy((word, times) -> assertThat(times).isEqualTo(1));
  }

  @Test
  void spellingsOfOneFormAreDifferentTypes() {
    WordTypes types = new WordTypes(64);
    WordMemo<String> printed = types.remember(WordType::printed);
    Words words = Words.of("مدرسة مدرسه", types);
    assertThat(words.form(0)).isEqualTo(words.form(1));
    assertThat(printed.of(words.type(0))).isEqualTo("مدرسة");
    assertThat(printed.of(words.type(1))).isEqualTo("مدرسه");
  }

  @Test
  void aWordOfNoTableIsLookedUpEachTime() {
    WordMemo<String> forms = new WordTypes(64).remember(WordType::form);
    assertThat(forms.of(Words.of("إلى").type(0))).isEqualTo("الي");
    assertThat(forms.of(Words.of("إلى", new WordTypes(64)).type(0))).isEqualTo("الي");
  }

  @Test
  void anOverfullTableStillKnowsWordsByTheirLetters() {
    long seed = 5;
    Random random = new Random(seed);
    WordTypes types = new WordTypes(16);
    WordMemo<String> forms = types.remember(WordType::form);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      int letters = 1 + random.nextInt(random.nextInt(20) == 0 ? 60 : 3);
      for (int k = 0; k < letters; k++) {
        text.append((char) ('ب' + random.nextInt(8)));
      }
      text.append(' ');
    }
    Words shared = Words.of(text, types);
    Words plain = Words.of(text);
    assertThat(shared.size()).isEqualTo(plain.size());
    IntStream.range(0, 8)
        .parallel()
        .forEach(
            thread -> {
              Words again = Words.of(text, types);
              for (int i = 0; i < plain.size(); i++) {
                assertThat(forms.of(again.type(i))).as("seed %d", seed).isEqualTo(plain.form(i));
                assertThat(again.type(i).printed()).isEqualTo(plain.printed(i));
                assertThat(again.kind(i)).isEqualTo(plain.kind(i));
              }
            });
  }

  @Test
  void capacitiesAreChecked() {
    assertThatThrownBy(() -> new WordTypes(12)).hasMessageContaining("12");
    assertThatThrownBy(() -> new WordTypes(2)).hasMessageContaining("2");
  }
}
