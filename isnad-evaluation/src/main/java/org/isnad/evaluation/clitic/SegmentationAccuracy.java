package org.isnad.evaluation.clitic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.arabic.clitic.SegmentationScore;
import org.isnad.arabic.clitic.Segmenter;
import org.isnad.arabic.clitic.TreebankWords;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.evaluation.measure.DataFile;
import org.isnad.evaluation.measure.DataFormatException;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.reader.Reader;

/**
 * The share of Arabic words that are cut exactly as a treebank cuts them ({@code word TAB
 * part+part} a line, sentences parted by empty lines). Numbers and punctuation are not counted, nor
 * are words whose parts cannot be laid along their letters; how many these are is said.
 */
public final class SegmentationAccuracy implements Measurement {
  private final Path file;
  private final Consumer<String> mistakes;

  /**
   * @param file a treebank's words
   * @param mistakes is told every mistake with its count, the commonest first: {@code 9 expected /
   *     found}
   */
  public SegmentationAccuracy(Path file, Consumer<String> mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** Measures the segmenter that is shipped; the reader itself is not asked. */
  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    SegmentationScore score =
        SegmentationScore.of(Segmenter.of(Vocabulary.shipped()), TreebankWords.read(file));
    if (score.words() == 0) {
      throw new DataFormatException(file, 0, "words and their parts, but it has none");
    }
    score.mistakes().entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(mistake -> mistakes.accept(mistake.getValue() + "\t" + mistake.getKey()));
    String basis =
        String.format(
            Locale.ROOT, "%,d words, %,d unclear left out", score.words(), score.unclear());
    return List.of(
        new Measured("clitics." + DataFile.label(file, "seg_") + ".exact", score.share(), basis));
  }
}
