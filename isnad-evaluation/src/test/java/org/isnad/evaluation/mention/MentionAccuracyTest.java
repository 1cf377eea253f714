package org.isnad.evaluation.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.evaluation.Read;
import org.isnad.evaluation.measure.DataFormatException;
import org.isnad.evaluation.measure.Measured;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionAccuracyTest {
  @TempDir Path dir;
  private final List<String> texts = new ArrayList<>();
  private Path file = Path.of("");

  @BeforeEach
  void inFile() {
    file = dir.resolve("ner_harbour.txt");
  }

  @Test
  void aNameWithoutItsCliticCountsForItsWord() throws Exception {
    check("وللكرمة B-LOC\nسفن O", "LOC", 1, 1, 1);
  }

  @Test
  void aNameMustCoverTheSameWords() throws Exception {
    check("حزب B-ORG\nالسهل I-ORG", "ORG", 0, 1, 1);
    check("السهل B-ORG\nالأخضر O", "ORG", 1, 1, 1);
  }

  @Test
  void aNameMustHaveTheSameClass() throws Exception {
    check("السهل B-PERS", "ORG", 0, 1, 0);
    check("السهل B-PERS", "PERS", 0, 0, 1);
  }

  @Test
  void twoNamesThatTouchAreTwo() throws Exception {
    check("الكرمة B-LOC\nالكرمة B-LOC", "LOC", 2, 2, 2);
    check("الكرمة B-LOC\nالكرمة I-LOC", "LOC", 0, 2, 1);
  }

  @Test
  void aNameMayStartWithoutB() throws Exception {
    check("الكرمة I-LOC", "LOC", 1, 1, 1);
  }

  @Test
  void aNameMayLieInsideAnother() throws Exception {
    check("بلدية B-ORG\nالكرمة I-ORG B-GPE", "LOC", 1, 1, 1);
    check("بلدية B-ORG\nالكرمة I-ORG B-GPE", "ORG", 0, 0, 1);
  }

  @Test
  void namesThatAJoinedWordHoldsCountOnce() throws Exception {
    check("الكرمةوالكرمة B-LOC", "LOC", 1, 1, 1);
  }

  @Test
  void whatHasNoClassIsNotScored() throws Exception {
    check("مؤتمر B-MISC\nالمرفأ I-MISC", "all", 0, 0, 0);
  }

  @Test
  void charactersOutsideTheFirstPlaneDoNotShiftWords() throws Exception {
    check("🕊🕊 O\nالكرمة\tB-LOC", "LOC", 1, 1, 1);
  }

  @Test
  void piecesEndWithSentences() throws Exception {
    String sentence = "سفينة O\nالكرمة B-LOC\n. O\n";
    Files.writeString(file, sentence.repeat(MentionAccuracy.PIECE_WORDS));
    assertThat(value(new MentionAccuracy(file), "LOC.F")).isEqualTo(1);
    assertThat(texts).hasSizeGreaterThan(1).allMatch(text -> text.endsWith(" ."));
  }

  @Test
  void aPartOfTheFileIsTakenByPosition() throws Exception {
    Files.writeString(file, "الكرمة B-LOC\nهنا O\nالسهل B-ORG\nهناك O\n");
    assertThat(value(new MentionAccuracy(file, 0.5, 1), "all.F")).isEqualTo(1);
    assertThat(texts).containsExactly("السهل هناك");
  }

  @Test
  void aWrongLineIsNamed() throws Exception {
    Files.writeString(file, "الكرمة B-LOC\nهنا X\n");
    assertThatThrownBy(() -> measure(new MentionAccuracy(file)))
        .isInstanceOf(DataFormatException.class)
        .hasMessageEndingWith("ner_harbour.txt:2: expected the tag O, B-… or I-…, not X");
  }

  private void check(String tagged, String type, int right, int found, int there)
      throws IOException {
    Files.writeString(file, tagged);
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = there == 0 ? 0 : (double) right / there;
    MentionAccuracy accuracy = new MentionAccuracy(file);
    assertThat(value(accuracy, type + ".P")).as("precision").isCloseTo(precision, within(1e-9));
    assertThat(value(accuracy, type + ".R")).as("recall").isCloseTo(recall, within(1e-9));
    assertThat(measure(accuracy))
        .extracting(Measured::basis)
        .contains("gold " + there + ", system " + found);
  }

  private double value(MentionAccuracy accuracy, String figure) throws IOException {
    return measure(accuracy).stream()
        .filter(measured -> measured.name().equals("ner.harbour." + figure))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** A reader that knows the village of كرمة, the organisation السهل and a gathering. */
  private List<Measured> measure(MentionAccuracy accuracy) throws IOException {
    texts.clear();
    return accuracy.measure(
        (Article article) -> {
          texts.add(article.text());
          return Read.of(article)
              .mention("e1", EntityKind.PLACE, "كرمة")
              .mention("e2", EntityKind.ORGANIZATION, "السهل")
              .mention("e3", EntityKind.GATHERING, "المرفأ")
              .reading();
        });
  }
}
