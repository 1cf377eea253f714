package org.isnad.evaluation.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.isnad.reader.mention.model.NameLabel;

/**
 * How many names were tagged, found, and found rightly, by kind, as the CoNLL shared tasks count:
 * only first token, last token and kind together make a right name. Names of other kinds than
 * person, place and organisation are left out.
 */
final class ChunkScore {
  private static final String[] KINDS = {"PERS", "LOC", "ORG"};

  private final int[] tagged = new int[3];
  private final int[] found = new int[3];
  private final int[] right = new int[3];

  private ChunkScore() {}

  static ChunkScore of(byte[] gold, byte[] guess) {
    ChunkScore score = new ChunkScore();
    Set<Long> golden = chunks(gold);
    Set<Long> guessed = chunks(guess);
    for (long chunk : golden) {
      score.tagged[(int) (chunk & 3)]++;
    }
    for (long chunk : guessed) {
      score.found[(int) (chunk & 3)]++;
      if (golden.contains(chunk)) {
        score.right[(int) (chunk & 3)]++;
      }
    }
    return score;
  }

  /** Each name as one number: first token, length, kind. */
  private static Set<Long> chunks(byte[] labels) {
    Set<Long> chunks = new HashSet<>();
    for (int i = 0; i < labels.length; ) {
      byte first = NameLabel.firstOf(labels[i]);
      if (!NameLabel.isFirst(first)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < labels.length && labels[end] == first + 1) {
        end++;
      }
      chunks.add((long) i << 24 | (long) (end - i) << 2 | (first - 1) / 2);
      i = end;
    }
    return chunks;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static int sum(int[] counts) {
    return counts[0] + counts[1] + counts[2];
  }

  private static double f(int tagged, int found, int right) {
    return ratio(2 * right, tagged + found);
  }

  /** F over the three kinds together. */
  double f() {
    return f(sum(tagged), sum(found), sum(right));
  }

  /** A table: a line a kind, then all. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int kind = 0; kind < 3; kind++) {
      line(text, KINDS[kind], tagged[kind], found[kind], right[kind]);
    }
    line(text, "all", sum(tagged), sum(found), sum(right));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, int tagged, int found, int right) {
    text.append(
        String.format(
            Locale.ROOT,
            "%-5s tagged %5d  found %5d  right %5d  P %.4f  R %.4f  F %.4f%n",
            name,
            tagged,
            found,
            right,
            ratio(right, found),
            ratio(right, tagged),
            f(tagged, found, right)));
  }
}
