package org.isnad.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTableTest {
  @TempDir Path dir;

  @Test
  void precisionRecallAndFShareARow() throws Exception {
    List<Measured> figures =
        new ArrayList<>(new PrecisionRecall().add(3, 4, 6).measured("ner.harbour.LOC"));
    figures.add(new Measured("news.harbour.words-a-second", 123456.7, "9 words"));
    assertThat(FigureTable.of(figures, floors("ner.harbour.LOC.F: 0.7\n")))
        .isEqualTo(
            """
            | figure                      |   value | precision | recall |           floor | counted on       |
            |:----------------------------|--------:|----------:|-------:|----------------:|:-----------------|
            | ner.harbour.LOC.F           |   0.600 |     0.750 |  0.500 | 0.700 **below** | gold 6, system 4 |
            | news.harbour.words-a-second | 123,457 |           |        |                 | 9 words          |
            """);
  }

  @Test
  void nothingFoundIsNothingAndNotAFault() {
    PrecisionRecall none = new PrecisionRecall().decide(false, false);
    assertThat(none.precision() + none.recall() + none.f()).isZero();
  }

  @Test
  void aFigureAtItsFloorHolds() throws Exception {
    Floors floors = floors("a.F: 0.5 # why\nb.F: 1\n");
    assertThat(floors.holds(new Measured("a.F", 0.5, ""))).isTrue();
    assertThat(floors.holds(new Measured("a.F", 0.4999, ""))).isFalse();
    assertThat(floors.holds(new Measured("c.F", 0, ""))).isTrue();
    assertThat(floors.unmeasured(List.of(new Measured("a.F", 0, "")))).containsExactly("b.F");
  }

  @Test
  void floorsThatAreNoNumbersAreNamed() {
    assertThatThrownBy(() -> floors("a.F: much\n"))
        .isInstanceOf(DataFormatException.class)
        .hasMessageEndingWith("expected.yaml: expected a number for a.F");
    assertThatThrownBy(() -> floors("- a\n"))
        .isInstanceOf(DataFormatException.class)
        .hasMessageContaining("a map from the names");
  }

  private Floors floors(String yaml) throws IOException {
    return Floors.read(Files.writeString(dir.resolve("expected.yaml"), yaml));
  }
}
