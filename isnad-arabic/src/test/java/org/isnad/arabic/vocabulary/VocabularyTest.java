package org.isnad.arabic.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void whatIsCountedIsFoundAgain() throws IOException {
    Vocabulary words = counted("قال الوزير إن الوزير سافر", "قالَ الوزير");
    assertThat(words.level("الوزير")).isEqualTo(Vocabulary.ofCount(3));
    assertThat(words.level("قال")).isEqualTo(Vocabulary.ofCount(2));
    assertThat(words.level("ان")).isEqualTo(Vocabulary.ofCount(1));
    assertThat(words.level("أن")).isEqualTo(Vocabulary.ofCount(1));
    assertThat(words.level("وزير")).isZero();
    assertThat(words.level("رئيس")).isZero();
  }

  @Test
  void levelsAreHalvesOfLogarithms() {
    assertThat(Vocabulary.ofCount(1)).isEqualTo(1);
    assertThat(Vocabulary.ofCount(2)).isEqualTo(3);
    assertThat(Vocabulary.ofCount(4)).isEqualTo(5);
    assertThat(Vocabulary.ofCount(1024)).isEqualTo(21);
  }

  @Test
  void stemsAreSupportedByWordsWithClitics() throws IOException {
    Vocabulary words = counted("الوزير والوزير وزيرها للوزير");
    assertThat(words.evidence(words.find("وزير", 0, 4))).isEqualTo(4);
    Vocabulary feminine = counted("حكومته حكومتها والحكومة");
    assertThat(feminine.evidence(feminine.find("حكومة", 0, 5))).isEqualTo(3);
  }

  @Test
  void taMarbutaAndHaAreTwoLetters() throws IOException {
    Vocabulary words = counted("قائدة");
    assertThat(words.level("قائدة")).isEqualTo(1);
    assertThat(words.level("قائده")).isZero();
  }

  @Test
  void aLetterMoreIsFoundWithoutWritingIt() throws IOException {
    Vocabulary words = counted("المدينة");
    assertThat(words.find("xلمدين", 1, 6, 'ا', 'ة')).isNotNegative();
    assertThat(words.find("لمدين", 0, 5)).isNegative();
  }

  @Test
  void theSameTextGivesTheSameBytes() throws IOException {
    assertThat(written("ب ا ت ث", "ج")).isEqualTo(written("ج ث ت", "ا ب"));
  }

  @Test
  void aBrokenFileIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write("%vocabulary\nكلمة\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> Vocabulary.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("كلمة");
  }

  @Test
  void theShippedVocabularyKnowsCommonWords() {
    Vocabulary shipped = Vocabulary.shipped();
    assertThat(shipped.level("في")).isGreaterThan(shipped.level("سوريا"));
    assertThat(shipped.level("سوريا")).isGreaterThan(shipped.level("ميثاق"));
    assertThat(shipped.level("ميثاق")).isPositive();
  }

  private static byte[] written(String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordCounts.build(Stream.of(lines)).vocabulary(1).write(bytes, "a test");
    return bytes.toByteArray();
  }

  private static Vocabulary counted(String... lines) throws IOException {
    return Vocabulary.read(new ByteArrayInputStream(written(lines)));
  }
}
