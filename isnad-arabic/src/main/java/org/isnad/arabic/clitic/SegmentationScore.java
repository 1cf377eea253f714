package org.isnad.arabic.clitic;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.vocabulary.Vocabulary;

/**
 * Measures the {@link Segmenter} on a treebank: the share of Arabic words that are cut exactly as
 * the treebank cuts them (numbers and punctuation, which are easy, are not counted).
 *
 * @param words how many words were compared
 * @param exact how many were cut alike
 * @param unclear how many were left out, see {@link TreebankWords}
 * @param mistakes each mistake, as {@code expected / found}, and how often it was made
 */
public record SegmentationScore(int words, int exact, int unclear, Map<String, Integer> mistakes) {

  /** Measures on a treebank's words. */
  public static SegmentationScore of(Segmenter segmenter, TreebankWords treebank) {
    Map<String, Integer> mistakes = new HashMap<>();
    int exact = 0;
    for (TreebankWords.Cut cut : treebank.cuts()) {
      int segmentation = segmenter.segment(cut.word());
      List<String> parts = Segmentation.parts(cut.word(), segmentation);
      if (parts.equals(cut.parts())) {
        exact++;
      } else {
        String line = String.join("+", cut.parts()) + " / " + String.join("+", parts);
        mistakes.merge(line, 1, Integer::sum);
      }
    }
    return new SegmentationScore(
        treebank.cuts().size(), exact, treebank.unclear(), Map.copyOf(mistakes));
  }

  /** The share of words that were cut exactly. */
  public double share() {
    return words == 0 ? 0 : (double) exact / words;
  }

  /**
   * Prints the score of each file named, and its commonest mistakes.
   *
   * @param files treebank files, see {@link TreebankWords}
   * @throws IOException when a file cannot be read
   */
  public static void main(String[] files) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Segmenter segmenter = Segmenter.of(Vocabulary.shipped());
    for (String file : files) {
      SegmentationScore score = of(segmenter, TreebankWords.read(Path.of(file)));
      out.printf(
          "%s: %d of %d words exact (%.4f), %d left out%n",
          file, score.exact, score.words, score.share(), score.unclear);
      score.mistakes.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(100)
          .forEach(mistake -> out.printf("%5d  %s%n", mistake.getValue(), mistake.getKey()));
    }
  }
}
