package org.isnad.arabic.clitic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of {@link Evidence} from a treebank: a conditional logit over the ways to cut
 * each word, fitted by Adam on all words at once, with a penalty on large weights. Deterministic.
 */
public final class WeightLearner {
  private static final int STEPS = 400;
  private static final double RATE = 0.05;
  private static final double PENALTY = 0.002;

  private record Choice(double[][] evidence, boolean[] right) {}

  private WeightLearner() {}

  /** The weights, in the order of {@link Evidence}. */
  static double[] learn(Vocabulary vocabulary, List<TreebankWords.Cut> cuts) {
    int features = Evidence.values().length;
    Segmenter segmenter = Segmenter.with(vocabulary, new double[features]);
    List<Choice> choices = new ArrayList<>();
    for (TreebankWords.Cut cut : cuts) {
      if (!segmenter.isClosed(cut.word())) {
        Choice choice = choice(segmenter, cut);
        if (choice != null) {
          choices.add(choice);
        }
      }
    }
    double[] weights = new double[features];
    double[] mean = new double[features];
    double[] spread = new double[features];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = slope(choices, weights);
      for (int f = 0; f < features; f++) {
        double g = slope[f] / choices.size() + PENALTY * weights[f];
        mean[f] = 0.9 * mean[f] + 0.1 * g;
        spread[f] = 0.999 * spread[f] + 0.001 * g * g;
        double m = mean[f] / (1 - Math.pow(0.9, step));
        double s = spread[f] / (1 - Math.pow(0.999, step));
        weights[f] -= RATE * m / (Math.sqrt(s) + 1e-8);
      }
    }
    return weights;
  }

  private static @Nullable Choice choice(Segmenter segmenter, TreebankWords.Cut cut) {
    List<double[]> evidence = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    segmenter.cut(
        cut.word(),
        0,
        cut.word().length(),
        (segmentation, seen) -> {
          evidence.add(seen);
          right.add(Segmentation.parts(cut.word(), segmentation).equals(cut.parts()));
        });
    if (evidence.size() < 2 || !right.contains(true)) {
      return null;
    }
    boolean[] flags = new boolean[right.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = right.get(i);
    }
    return new Choice(evidence.toArray(double[][]::new), flags);
  }

  private static double[] slope(List<Choice> choices, double[] weights) {
    double[] slope = new double[weights.length];
    for (Choice choice : choices) {
      int n = choice.evidence.length;
      double[] score = new double[n];
      double top = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < n; i++) {
        for (int f = 0; f < weights.length; f++) {
          score[i] += weights[f] * choice.evidence[i][f];
        }
        top = Math.max(top, score[i]);
      }
      double all = 0;
      double good = 0;
      for (int i = 0; i < n; i++) {
        score[i] = Math.exp(score[i] - top);
        all += score[i];
        good += choice.right[i] ? score[i] : 0;
      }
      for (int i = 0; i < n; i++) {
        double pull = score[i] / all - (choice.right[i] ? score[i] / good : 0);
        for (int f = 0; f < weights.length; f++) {
          slope[f] += pull * choice.evidence[i][f];
        }
      }
    }
    return slope;
  }

  /**
   * Learns weights and writes them as a lexicon file; also prints what five-fold cross-validation
   * gives.
   *
   * @param args the treebank file, and the file to write
   * @throws IOException when reading or writing fails
   */
  public static void main(String[] args) throws IOException {
    Vocabulary vocabulary = Vocabulary.shipped();
    List<TreebankWords.Cut> cuts = TreebankWords.read(Path.of(args[0])).cuts();
    int exact = 0;
    for (int fold = 0; fold < 5; fold++) {
      int from = cuts.size() * fold / 5;
      int to = cuts.size() * (fold + 1) / 5;
      List<TreebankWords.Cut> rest = new ArrayList<>(cuts.subList(0, from));
      rest.addAll(cuts.subList(to, cuts.size()));
      Segmenter segmenter = Segmenter.with(vocabulary, learn(vocabulary, rest));
      for (TreebankWords.Cut cut : cuts.subList(from, to)) {
        int segmentation = segmenter.segment(cut.word());
        exact += Segmentation.parts(cut.word(), segmentation).equals(cut.parts()) ? 1 : 0;
      }
    }
    System.out.printf(Locale.ROOT, "cross-validated: %.4f%n", (double) exact / cuts.size());
    double[] weights = learn(vocabulary, cuts);
    StringBuilder text = new StringBuilder();
    text.append("%clitic-weights\n");
    text.append(
        "# How much each kind of evidence counts when a word is cut; written by WeightLearner\n");
    text.append("# from the Arabic part of Parallel Universal Dependencies (CC BY-SA 3.0).\n");
    for (Evidence evidence : Evidence.values()) {
      double weight = weights[evidence.ordinal()];
      text.append(String.format(Locale.ROOT, "%s | %.3f%n", evidence, weight));
    }
    Files.writeString(Path.of(args[1]), text, StandardCharsets.UTF_8);
  }
}
