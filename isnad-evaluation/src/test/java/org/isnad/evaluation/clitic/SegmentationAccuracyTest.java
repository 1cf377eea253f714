package org.isnad.evaluation.clitic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.evaluation.measure.BuiltInReader;
import org.isnad.evaluation.measure.DataFormatException;
import org.isnad.evaluation.measure.Measured;
import org.isnad.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentationAccuracyTest {
  @TempDir Path dir;
  private final Reader reader = BuiltInReader.open();

  @Test
  void exactCutsCountAndMistakesAreTold() throws Exception {
    Path file =
        Files.writeString(
            dir.resolve("seg_harbour.tsv"),
            "# text = والبحر في المدينة 7.\nوالبحر\tو+البحر\nفي\tفي\nالمدينة\tالم+دينة\n7.\t7+.\n");
    List<String> mistakes = new ArrayList<>();
    assertThat(new SegmentationAccuracy(file, mistakes::add).measure(reader))
        .containsExactly(
            new Measured("clitics.harbour.exact", 2.0 / 3, "3 words, 0 unclear left out"));
    assertThat(mistakes).containsExactly("1\tالم+دينة / المدينة");
  }

  @Test
  void aFileWithoutWordsIsNoMeasure() throws Exception {
    Path file = Files.writeString(dir.resolve("seg_harbour.tsv"), "# nothing\n");
    assertThatThrownBy(() -> new SegmentationAccuracy(file, mistake -> {}).measure(reader))
        .isInstanceOf(DataFormatException.class);
  }
}
