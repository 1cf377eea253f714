package org.isnad.evaluation.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.reader.mention.model.NameFeatures;
import org.isnad.reader.mention.model.NameLabel;
import org.isnad.reader.mention.model.NameModel;

/**
 * Learns the weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira
 * 2001) by stochastic gradients with AdaGrad's step lengths (Duchi, Hazan and Singer 2011); the
 * weights are the mean of those after each of the second half of the rounds. Now and then features
 * are left out at random, so that no word's own weight does the work that its neighbours' and its
 * class's should share. One thread and a fixed seed: the same data give the same weights.
 */
final class FieldLearner {
  private static final int LABELS = NameLabel.COUNT;

  /** Weights are shipped as bytes in these parts of one. */
  private static final int PARTS = 32;

  /** A sentence: the features of each word, and its right labels. */
  private record Sentence(int[][] features, byte[] labels, float weight) {}

  private final NameFeatures templates;
  private final List<Sentence> sentences = new ArrayList<>();
  private final float[] weights = new float[NameFeatures.BUCKETS * LABELS];
  private final float[] squares = new float[NameFeatures.BUCKETS * LABELS];
  private final float[] steps = new float[(LABELS + 1) * LABELS];
  private final float[] stepSquares = new float[(LABELS + 1) * LABELS];
  private final float[] sums = new float[weights.length];
  private final float[] stepSums = new float[steps.length];
  private final Settings settings;

  /**
   * How to learn.
   *
   * @param rounds how often all sentences are gone through
   * @param rate AdaGrad's first step length
   * @param decay pull of every touched weight towards nothing
   * @param leftOut share of the features that are left out
   * @param smallest weights nearer to nothing than this are dropped from the model
   * @param reluctance taken off every step to no name, because a field learnt this way misses more
   *     names than it makes up
   * @param seed of the order and of what is left out
   */
  record Settings(
      int rounds,
      float rate,
      float decay,
      float leftOut,
      float smallest,
      float reluctance,
      long seed) {}

  FieldLearner(NameFeatures templates, Settings settings) {
    this.templates = templates;
    this.settings = settings;
    java.util.Arrays.fill(squares, 1e-2f);
    java.util.Arrays.fill(stepSquares, 1e-2f);
  }

  /** Adds tagged news to learn from; {@code weight} is how much a sentence of it counts. */
  void add(TaggedNews news, float weight) {
    NameFeatures.View view = templates.over(news.words());
    int[] room = new int[NameFeatures.MOST];
    for (int[] span : news.sentences()) {
      int[][] features = new int[span[1] - span[0]][];
      byte[] labels = new byte[features.length];
      for (int i = 0; i < features.length; i++) {
        int n = view.of(span[0] + i, span[0], span[1], room);
        features[i] = java.util.Arrays.copyOf(room, n);
        labels[i] = news.labels()[span[0] + i];
      }
      sentences.add(new Sentence(features, labels, weight));
    }
  }

  /** Learns, and gives the model. */
  NameModel learn() {
    Random random = new Random(settings.seed());
    List<Sentence> order = new ArrayList<>(sentences);
    for (int round = 0; round < settings.rounds(); round++) {
      java.util.Collections.shuffle(order, random);
      float rate = settings.rate() * (1 - 0.9f * round / settings.rounds());
      double loss = 0;
      for (Sentence sentence : order) {
        loss += learn(sentence, rate, random);
      }
      if (round >= settings.rounds() / 2) {
        for (int k = 0; k < weights.length; k++) {
          sums[k] += weights[k];
        }
        for (int k = 0; k < steps.length; k++) {
          stepSums[k] += steps[k];
        }
      }
      System.err.printf("round %d: loss %.0f%n", round + 1, loss);
    }
    int summed = settings.rounds() - settings.rounds() / 2;
    for (int k = 0; k < weights.length; k++) {
      weights[k] = sums[k] / summed;
    }
    for (int k = 0; k < steps.length; k++) {
      steps[k] = stepSums[k] / summed;
    }
    return model();
  }

  private double learn(Sentence sentence, float rate, Random random) {
    int length = sentence.labels().length;
    int[][] kept = new int[length][];
    float scale = 1 / (1 - settings.leftOut());
    double[] node = new double[length * LABELS];
    for (int i = 0; i < length; i++) {
      kept[i] = keep(sentence.features()[i], random);
      double most = -1e30;
      for (int label = 0; label < LABELS; label++) {
        double sum = 0;
        for (int bucket : kept[i]) {
          sum += weights[bucket * LABELS + label];
        }
        node[i * LABELS + label] = sum * scale;
        most = Math.max(most, sum * scale);
      }
      for (int label = 0; label < LABELS; label++) {
        node[i * LABELS + label] -= most;
      }
    }
    double loss = 0;
    for (int i = 0; i < length; i++) {
      int label = sentence.labels()[i];
      int before = i == 0 ? LABELS : sentence.labels()[i - 1];
      loss -= node[i * LABELS + label] + steps[before * LABELS + label];
    }
    double[] jump = new double[steps.length];
    for (int before = 0; before <= LABELS; before++) {
      for (byte label = 0; label < LABELS; label++) {
        jump[before * LABELS + label] =
            NameLabel.mayFollow(before == LABELS ? -1 : before, label)
                ? Math.exp(steps[before * LABELS + label])
                : 0;
      }
    }
    for (int k = 0; k < node.length; k++) {
      node[k] = Math.exp(node[k]);
    }
    double[] alpha = new double[node.length];
    double[] beta = new double[node.length];
    for (int i = 0; i < length; i++) {
      double total = 0;
      for (int label = 0; label < LABELS; label++) {
        double sum = 0;
        if (i == 0) {
          sum = jump[LABELS * LABELS + label];
        } else {
          for (int before = 0; before < LABELS; before++) {
            sum += alpha[(i - 1) * LABELS + before] * jump[before * LABELS + label];
          }
        }
        sum *= node[i * LABELS + label];
        alpha[i * LABELS + label] = sum;
        total += sum;
      }
      for (int label = 0; label < LABELS; label++) {
        alpha[i * LABELS + label] /= total;
      }
      loss += Math.log(total);
    }
    for (int i = length - 1; i >= 0; i--) {
      double total = 0;
      for (int label = 0; label < LABELS; label++) {
        double sum = 0;
        if (i == length - 1) {
          sum = 1;
        } else {
          for (int next = 0; next < LABELS; next++) {
            int at = (i + 1) * LABELS + next;
            sum += beta[at] * node[at] * jump[label * LABELS + next];
          }
        }
        beta[i * LABELS + label] = sum;
        total += sum;
      }
      for (int label = 0; label < LABELS; label++) {
        beta[i * LABELS + label] /= total;
      }
    }
    double[] expected = new double[steps.length];
    double[] pair = new double[LABELS * LABELS];
    for (int i = 1; i < length; i++) {
      double total = 0;
      for (int before = 0; before < LABELS; before++) {
        for (int label = 0; label < LABELS; label++) {
          double p =
              alpha[(i - 1) * LABELS + before]
                  * jump[before * LABELS + label]
                  * node[i * LABELS + label]
                  * beta[i * LABELS + label];
          pair[before * LABELS + label] = p;
          total += p;
        }
      }
      for (int k = 0; k < pair.length; k++) {
        expected[k] += pair[k] / total;
      }
      expected[sentence.labels()[i - 1] * LABELS + sentence.labels()[i]] -= 1;
    }
    float[] error = new float[LABELS];
    for (int i = 0; i < length; i++) {
      double total = 0;
      for (int label = 0; label < LABELS; label++) {
        total += alpha[i * LABELS + label] * beta[i * LABELS + label];
      }
      boolean far = false;
      for (int label = 0; label < LABELS; label++) {
        double p = alpha[i * LABELS + label] * beta[i * LABELS + label] / total;
        if (i == 0) {
          expected[LABELS * LABELS + label] += p - (sentence.labels()[0] == label ? 1 : 0);
        }
        error[label] = (float) (p - (sentence.labels()[i] == label ? 1 : 0)) * sentence.weight();
        far |= Math.abs(error[label]) > 1e-4;
      }
      if (far) {
        for (int bucket : kept[i]) {
          update(bucket * LABELS, error, rate);
        }
      }
    }
    for (int k = 0; k < steps.length; k++) {
      float gradient = (float) expected[k] * sentence.weight() + settings.decay() * steps[k];
      stepSquares[k] += gradient * gradient;
      steps[k] -= (float) (rate * gradient / Math.sqrt(stepSquares[k]));
    }
    return loss;
  }

  private void update(int at, float[] error, float rate) {
    for (int label = 0; label < LABELS; label++) {
      float gradient = error[label] + settings.decay() * weights[at + label];
      squares[at + label] += gradient * gradient;
      weights[at + label] -= (float) (rate * gradient / Math.sqrt(squares[at + label]));
    }
  }

  private int[] keep(int[] features, Random random) {
    if (settings.leftOut() == 0) {
      return features;
    }
    int[] kept = new int[features.length];
    int n = 0;
    for (int bucket : features) {
      if (random.nextFloat() >= settings.leftOut()) {
        kept[n++] = bucket;
      }
    }
    return java.util.Arrays.copyOf(kept, n);
  }

  private NameModel model() {
    byte[] bytes = new byte[weights.length];
    for (int bucket = 0; bucket < NameFeatures.BUCKETS; bucket++) {
      for (int label = 0; label < LABELS; label++) {
        float weight = weights[bucket * LABELS + label];
        if (Math.abs(weight) >= settings.smallest()) {
          int parts = Math.round(weight * PARTS);
          bytes[bucket * LABELS + label] = (byte) Math.max(-127, Math.min(127, parts));
        }
      }
    }
    int[] wholeSteps = new int[steps.length];
    for (int k = 0; k < steps.length; k++) {
      float bias = k % LABELS == NameLabel.NONE ? settings.reluctance() : 0;
      wholeSteps[k] = Math.round((steps[k] - bias) * PARTS);
    }
    return new NameModel(templates, bytes, wholeSteps);
  }
}
