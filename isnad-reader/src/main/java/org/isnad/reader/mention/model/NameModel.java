package org.isnad.reader.mention.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.WordTypes;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;

/**
 * Finds names by a linear model: the labels of a sentence are those whose weights add up to most,
 * over the features of each word ({@link NameFeatures}) and the steps from label to label.
 *
 * <pre>
 * NameModel model = NameModel.builtIn(lexicon);
 * byte[] labels = new byte[words.size()];
 * model.over(words).tag(starts, labels);   // starts: the first word of each sentence
 * </pre>
 *
 * <p>Weights are bytes and sums are whole numbers, so that every machine gives the same labels.
 * Immutable; safe for any number of threads.
 */
public final class NameModel {
  private static final int LABELS = NameLabel.COUNT;
  private static final int RANK_BITS = 3;

  /** Far below any sum of weights, and far above overflow. */
  private static final int NEVER = -(1 << 29);

  /**
   * By how much a word that shows nothing of a name has to be none before the features that ask it
   * together with its neighbours are left out: two fifths of all words. Of 11,471 mentions in 280
   * articles of the development news one is another for it; at 80 it would be seven.
   */
  private static final int SURE = 100;

  /**
   * How many words are scored together: their weights lie scattered in memory, and the processor
   * waits less where many are asked for in one go.
   */
  private static final int ABREAST = 16;

  private final NameFeatures features;

  private final Weights weights;

  /** What a step from one label to the next weighs; the last row is the start of a sentence. */
  private final int[] steps;

  /**
   * The steps by the label that they lead to, {@code label * COUNT + before}, see {@link #rank}.
   */
  private final long[] stepsTo;

  private final WordMemo<WordLook> looks;
  private final WordLook nothing;

  /**
   * A model with these weights.
   *
   * @param features what it looks at
   * @param weights {@link NameLabel#COUNT} weights a bucket of {@link NameFeatures#BUCKETS}
   * @param steps weights of steps, {@code before * COUNT + label}, and one more row for the start
   *     of a sentence; those that {@link NameLabel#mayFollow} forbids are not asked
   */
  public NameModel(NameFeatures features, byte[] weights, int[] steps) {
    this(features, pack(weights), allowed(steps), new WordTypes(0));
  }

  private NameModel(Lexicon lexicon, Learnt learnt) {
    this(
        new NameFeatures(lexicon, learnt.classes()),
        learnt.weights(),
        allowed(learnt.steps()),
        new WordTypes(0));
  }

  private NameModel(NameFeatures features, Weights weights, int[] steps, WordTypes types) {
    this.features = features;
    this.weights = weights;
    this.steps = steps;
    this.stepsTo = new long[LABELS * LABELS];
    for (int before = 0; before < LABELS; before++) {
      for (int label = 0; label < LABELS; label++) {
        stepsTo[label * LABELS + before] = (long) steps[before * LABELS + label] << RANK_BITS;
      }
    }
    this.looks = types.remember(this::look);
    this.nothing = new PartSums(weights).weigh(features, WordLook.NOTHING);
  }

  private WordLook look(WordType word) {
    return new PartSums(weights).weigh(features, features.look(word));
  }

  /** The same model, which remembers with {@code types} what words weigh by themselves. */
  public NameModel with(WordTypes types) {
    return new NameModel(features, weights, steps, types);
  }

  /**
   * A sum together with the label it belongs to, as one number: the greater sum wins, and of equal
   * ones the first label's, without a branch.
   */
  private static long rank(int sum, int label) {
    return (long) sum << RANK_BITS | LABELS - 1 - label;
  }

  private static int labelOf(long rank) {
    return LABELS - 1 - (int) (rank & LABELS - 1);
  }

  private static Weights pack(byte[] weights) {
    long[] packed = new long[NameFeatures.BUCKETS];
    for (int bucket = 0; bucket < packed.length; bucket++) {
      long eight = 0;
      for (int label = LABELS - 1; label >= 0; label--) {
        eight = eight << 8 | (weights[bucket * LABELS + label] + 128);
      }
      packed[bucket] = eight;
    }
    return Weights.of(packed);
  }

  private static int[] allowed(int[] steps) {
    int[] allowed = steps.clone();
    for (int before = 0; before <= LABELS; before++) {
      for (byte label = 0; label < LABELS; label++) {
        if (!NameLabel.mayFollow(before == LABELS ? -1 : before, label)) {
          allowed[before * LABELS + label] = NEVER;
        }
      }
    }
    return allowed;
  }

  /**
   * The model that is shipped with the program.
   *
   * @param lexicon what the program knows by name; the model asks it and was learnt with the
   *     shipped one
   */
  public static NameModel builtIn(Lexicon lexicon) {
    return new NameModel(lexicon, Learnt.shipped());
  }

  /**
   * Reads the shipped model's file, unless that was done before: it takes a while, and does not
   * depend on a lexicon.
   */
  public static void load() {
    Learnt.shipped();
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @param lexicon what the program knows by name
   * @param in the file; not closed
   * @throws IOException when it cannot be read or is no such file
   */
  public static NameModel read(Lexicon lexicon, InputStream in) throws IOException {
    return new NameModel(lexicon, Learnt.read(in));
  }

  /**
   * Writes the model: word classes, steps, then the buckets that weigh anything, label by label,
   * deflated.
   *
   * @param out where to; not closed
   */
  public void write(OutputStream out) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater, 1 << 16);
    DataOutputStream data = new DataOutputStream(deflated);
    data.writeInt(Learnt.MAGIC);
    data.writeInt(NameFeatures.BUCKETS);
    features.classes().write(data);
    for (int step : steps) {
      data.writeInt(step);
    }
    int[] buckets = weights.buckets();
    data.writeInt(buckets.length);
    int before = -1;
    for (int bucket : buckets) {
      int step = bucket - before;
      before = bucket;
      if (step < 255) {
        data.writeByte(step);
      } else {
        data.writeByte(255);
        data.writeInt(step);
      }
    }
    for (int label = 0; label < LABELS; label++) {
      for (int bucket : buckets) {
        data.writeByte((int) (weights.of(bucket) >>> (8 * label) & 0xff) - 128);
      }
    }
    data.flush();
    deflated.finish();
    deflater.end();
  }

  /** How many buckets weigh anything. */
  public int used() {
    return weights.used();
  }

  /** The classes of words that the model asks. */
  public WordClasses classes() {
    return features.classes();
  }

  /** Looks at an article's words once; its sentences are then tagged one by one. */
  public Tagging over(Words words) {
    return new Tagging(words);
  }

  /** Tagging of one article; for one thread. */
  public final class Tagging {
    private final NameFeatures.View view;

    /** The features of words that are scored together, and behind which of them each word's end. */
    private final int[] buckets = new int[ABREAST * NameFeatures.MOST];

    private final int[] ends = new int[ABREAST];
    private final PartSums[] sums = new PartSums[ABREAST];
    private int[] scores = new int[0];
    private byte[] back = new byte[0];
    private long[] ranks = new long[LABELS];
    private long[] ranksBefore = new long[LABELS];

    private Tagging(Words words) {
      this.view = features.over(words, looks::of, nothing);
      Arrays.setAll(sums, k -> new PartSums(weights));
    }

    /**
     * Labels every sentence of the article, first each by itself; then words that are called a name
     * elsewhere in the article are leant towards it, and their sentences are decided again.
     *
     * @param starts the first word of each sentence, rising; the first sentence starts at word 0
     * @param labels where to write, at the words' places; values of {@link NameLabel}
     */
    public void tag(int[] starts, byte[] labels) {
      int size = labels.length;
      scores = new int[size * LABELS];
      back = new byte[size * LABELS];
      for (int s = 0; s < starts.length; s++) {
        int to = s + 1 < starts.length ? starts[s + 1] : size;
        tagged(starts[s], to, 0, labels);
      }
      boolean[] leant = new boolean[size];
      if (view.lean(labels, scores, leant)) {
        for (int s = 0; s < starts.length; s++) {
          int to = s + 1 < starts.length ? starts[s + 1] : size;
          if (anyOf(leant, starts[s], to)) {
            decide(starts[s], to, 0, labels);
          }
        }
      }
    }

    private static boolean anyOf(boolean[] marks, int from, int to) {
      for (int i = from; i < to; i++) {
        if (marks[i]) {
          return true;
        }
      }
      return false;
    }

    /**
     * Labels one sentence by itself.
     *
     * @param from its first word
     * @param to one past its last word
     * @param labels where to write, at the words' places; values of {@link NameLabel}
     */
    public void tag(int from, int to, byte[] labels) {
      scores = new int[(to - from) * LABELS];
      back = new byte[(to - from) * LABELS];
      tagged(from, to, from, labels);
    }

    /** Scores and labels a sentence; the scores begin at word {@code base}. */
    private void tagged(int from, int to, int base, byte[] labels) {
      for (int first = from; first < to; first += ABREAST) {
        score(first, Math.min(first + ABREAST, to), from, to, base);
      }
      decide(from, to, base, labels);
    }

    /** Scores the words from {@code first} to before {@code last} of a sentence. */
    private void score(int first, int last, int from, int to, int base) {
      int end = 0;
      for (int i = first; i < last; i++) {
        PartSums word = sums[i - first];
        word.clear();
        end = view.of(i, from, to, word, SURE, buckets, end);
        ends[i - first] = end;
      }
      weights.find(buckets, end);
      int at = 0;
      for (int i = first; i < last; i++) {
        PartSums word = sums[i - first];
        word.add(buckets, at, ends[i - first]);
        word.write(scores, (i - base) * LABELS);
        at = ends[i - first];
      }
    }

    /** The best labels of a sentence, by the scores of its words and the steps between them. */
    private void decide(int from, int to, int base, byte[] labels) {
      if (from >= to) {
        return;
      }
      for (int label = 0; label < LABELS; label++) {
        int sum = scores[(from - base) * LABELS + label] + steps[LABELS * LABELS + label];
        ranks[label] = rank(sum, label);
      }
      for (int i = from + 1; i < to; i++) {
        step((i - base) * LABELS);
      }
      long most = ranks[0];
      for (int label = 1; label < LABELS; label++) {
        most = Math.max(most, ranks[label]);
      }
      int best = labelOf(most);
      for (int i = to - 1; i >= from; i--) {
        labels[i] = (byte) best;
        best = back[(i - base) * LABELS + best];
      }
    }

    /** One word further, whose scores begin at {@code at}. */
    private void step(int at) {
      long[] before = ranks;
      ranks = ranksBefore;
      ranksBefore = before;
      for (int label = 0; label < LABELS; label++) {
        int row = label * LABELS;
        long most;
        if (NameLabel.isInside((byte) label)) {
          int first = label - 1;
          most =
              Math.max(before[first] + stepsTo[row + first], before[label] + stepsTo[row + label]);
        } else {
          most = before[0] + stepsTo[row];
          for (int from = 1; from < LABELS; from++) {
            most = Math.max(most, before[from] + stepsTo[row + from]);
          }
        }
        ranks[label] = rank(scores[at + label] + (int) (most >> RANK_BITS), label);
        back[at + label] = (byte) labelOf(most);
      }
    }
  }
}
