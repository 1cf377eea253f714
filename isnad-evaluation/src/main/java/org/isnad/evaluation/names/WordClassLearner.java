package org.isnad.evaluation.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.Words;
import org.isnad.reader.mention.model.WordClasses;

/**
 * Counts the words of raw news and parts them into classes by their neighbours.
 *
 * <p>Each stem (a word without clitics) is described by the stems one and two places before and
 * behind it and by the clitics it bears, as positive pointwise mutual information (Bullinaria and
 * Levy 2007, contexts smoothed as in Levy, Goldberg and Dagan 2015); the first singular vectors of
 * that matrix (randomised, Halko, Martinsson and Tropp 2011) place it in a small space, where
 * k-means parts the words several times, from coarse to fine.
 */
final class WordClassLearner {
  private static final int LEAST = 4;
  private static final int CONTEXTS = 5000;
  private static final int DIMENSIONS = 96;
  private static final int EXTRA = 16;
  private static final int[] PARTS = {40, 160, 640};
  private static final int FINE = 4;
  private static final int OFTEN = 8;
  private static final int CLITICS = 8;
  private static final int[] PLACES = {-2, -1, 1, 2};

  private final Random random = new Random(20150721);
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> forms = new ArrayList<>();
  private int[] text = new int[1 << 20];
  private int length;

  /** The classes of the words in a file of raw news: JSON lines, gzipped, title and content. */
  static WordClasses of(Path news) throws IOException {
    return new WordClassLearner().learn(news);
  }

  private WordClasses learn(Path news) throws IOException {
    read(news);
    int[] counts = new int[forms.size()];
    for (int i = 0; i < length; i++) {
      counts[text[i]]++;
    }
    WordClasses plain = plain(counts);
    int[] clitic = new int[forms.size()];
    int[] stemOf = stems(plain, clitic);
    int[] stemCounts = new int[forms.size()];
    for (int i = 0; i < length; i++) {
      stemCounts[stemOf[text[i]]]++;
    }
    int[] words = frequent(stemCounts, LEAST, Integer.MAX_VALUE, true);
    int[] contexts = frequent(stemCounts, LEAST, CONTEXTS, false);
    System.err.printf(
        "%d running words, %d words, %d contexts%n", length, words.length, contexts.length);
    SparseRows matrix = neighbours(words, contexts, stemOf, clitic);
    float[][] vectors = embed(matrix);
    short[] classes = parts(vectors, words, stemCounts);
    return table(words, counts, classes);
  }

  private void read(Path news) throws IOException {
    id("\n");
    RawNews.each(news, this::append);
  }

  private void append(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.startsLine(i)) {
        add(0);
        add(0);
      }
      String form =
          switch (words.kind(i)) {
            case NUMBER -> "0";
            case FOREIGN -> "x";
            default -> words.form(i);
          };
      add(id(form));
    }
  }

  private int id(String form) {
    return ids.computeIfAbsent(
        form,
        f -> {
          forms.add(f);
          return forms.size() - 1;
        });
  }

  private void add(int id) {
    if (length == text.length) {
      text = Arrays.copyOf(text, length * 2);
    }
    text[length++] = id;
  }

  /** A table of counts alone, which is what decides on clitics. */
  private WordClasses plain(int[] counts) {
    List<String> words = new ArrayList<>();
    int[] kept = new int[counts.length];
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] >= 2 && isArabic(i)) {
        kept[words.size()] = counts[i];
        words.add(forms.get(i));
      }
    }
    return new WordClasses(
        words, Arrays.copyOf(kept, words.size()), new short[words.size() * WordClasses.PARTITIONS]);
  }

  private boolean isArabic(int id) {
    String form = forms.get(id);
    return !form.isEmpty() && Letters.isArabic(form.charAt(0));
  }

  private int[] stems(WordClasses plain, int[] clitic) {
    int size = forms.size();
    int[] stemOf = new int[size];
    int[] readings = new int[Proclitics.MOST];
    for (int i = 0; i < size; i++) {
      if (!isArabic(i)) {
        stemOf[i] = i;
        continue;
      }
      String form = forms.get(i);
      int reading = plain.reading(form, readings);
      String rest = form.substring(Proclitics.letters(reading));
      Integer stem = ids.get(Proclitics.hiddenArticle(reading) ? "ال" + rest : rest);
      stemOf[i] = stem == null ? i : stem;
      clitic[i] =
          (Proclitics.conjunction(reading) ? 4 : 0)
              + switch (Proclitics.preposition(reading)) {
                case 'ب' -> 1;
                case 'ل' -> 2;
                case 'ك' -> 3;
                default -> 0;
              };
    }
    return stemOf;
  }

  private int[] frequent(int[] counts, int least, int most, boolean onlyWords) {
    List<Integer> found = new ArrayList<>();
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] >= least && (!onlyWords || isArabic(i))) {
        found.add(i);
      }
    }
    found.sort(
        (a, b) ->
            counts[a] != counts[b]
                ? Integer.compare(counts[b], counts[a])
                : forms.get(a).compareTo(forms.get(b)));
    return found.stream().limit(most).mapToInt(Integer::intValue).toArray();
  }

  /** Rows of numbers, most of which are nothing. */
  private record SparseRows(int[] starts, int[] columns, float[] values, int width) {
    /** {@code this · right}. */
    float[][] times(float[][] right) {
      int rows = starts.length - 1;
      int wide = right[0].length;
      float[][] product = new float[rows][wide];
      for (int row = 0; row < rows; row++) {
        float[] sum = product[row];
        for (int k = starts[row]; k < starts[row + 1]; k++) {
          float value = values[k];
          float[] other = right[columns[k]];
          for (int d = 0; d < wide; d++) {
            sum[d] += value * other[d];
          }
        }
      }
      return product;
    }

    /** {@code transposed(this) · right}. */
    float[][] timesTransposed(float[][] right) {
      int wide = right[0].length;
      float[][] product = new float[width][wide];
      for (int row = 0; row < starts.length - 1; row++) {
        float[] other = right[row];
        for (int k = starts[row]; k < starts[row + 1]; k++) {
          float value = values[k];
          float[] sum = product[columns[k]];
          for (int d = 0; d < wide; d++) {
            sum[d] += value * other[d];
          }
        }
      }
      return product;
    }
  }

  private SparseRows neighbours(int[] words, int[] contexts, int[] stemOf, int[] clitic) {
    int[] wordAt = new int[forms.size()];
    int[] contextAt = new int[forms.size()];
    Arrays.fill(wordAt, -1);
    Arrays.fill(contextAt, -1);
    for (int i = 0; i < words.length; i++) {
      wordAt[words[i]] = i;
    }
    for (int i = 0; i < contexts.length; i++) {
      contextAt[contexts[i]] = i;
    }
    int width = PLACES.length * contexts.length + CLITICS;
    long[] pairs = new long[length * (PLACES.length + 1)];
    int n = 0;
    for (int i = 0; i < length; i++) {
      int word = wordAt[stemOf[text[i]]];
      if (word < 0) {
        continue;
      }
      for (int p = 0; p < PLACES.length; p++) {
        int at = i + PLACES[p];
        int context = at < 0 || at >= length ? -1 : contextAt[stemOf[text[at]]];
        if (context >= 0) {
          pairs[n++] = (long) word << 32 | (p * contexts.length + context);
        }
      }
      pairs[n++] = (long) word << 32 | (PLACES.length * contexts.length + clitic[text[i]]);
    }
    Arrays.sort(pairs, 0, n);
    double[] wordSum = new double[words.length];
    double[] contextSum = new double[width];
    for (int k = 0; k < n; k++) {
      wordSum[(int) (pairs[k] >>> 32)]++;
      contextSum[(int) pairs[k]]++;
    }
    double smoothed = 0;
    for (double sum : contextSum) {
      smoothed += Math.pow(sum, 0.75);
    }
    int[] starts = new int[words.length + 1];
    int[] columns = new int[n];
    float[] values = new float[n];
    int filled = 0;
    int row = 0;
    for (int k = 0; k < n; ) {
      int end = k;
      while (end < n && pairs[end] == pairs[k]) {
        end++;
      }
      int word = (int) (pairs[k] >>> 32);
      int column = (int) pairs[k];
      while (row < word) {
        starts[++row] = filled;
      }
      int count = end - k;
      double expected = wordSum[word] * Math.pow(contextSum[column], 0.75) / smoothed;
      double information = Math.log(count / expected);
      if (information > 0) {
        columns[filled] = column;
        // A pair seen once or twice says little (Pantel and Lin 2002).
        values[filled++] = (float) (information * count / (count + 1.0));
      }
      k = end;
    }
    while (row < words.length) {
      starts[++row] = filled;
    }
    return new SparseRows(
        starts, Arrays.copyOf(columns, filled), Arrays.copyOf(values, filled), width);
  }

  /** The rows' places along the first singular vectors, weighted by the root of their values. */
  private float[][] embed(SparseRows matrix) {
    int wide = DIMENSIONS + EXTRA;
    float[][] basis = new float[matrix.width()][wide];
    for (float[] row : basis) {
      for (int d = 0; d < wide; d++) {
        row[d] = (float) random.nextGaussian();
      }
    }
    for (int round = 0; round < 3; round++) {
      float[][] image = matrix.times(basis);
      orthonormalize(image);
      basis = matrix.timesTransposed(image);
      orthonormalize(basis);
    }
    float[][] image = matrix.times(basis);
    double[][] square = new double[wide][wide];
    for (float[] row : image) {
      for (int a = 0; a < wide; a++) {
        for (int b = a; b < wide; b++) {
          square[a][b] += row[a] * row[b];
        }
      }
    }
    for (int a = 0; a < wide; a++) {
      for (int b = 0; b < a; b++) {
        square[a][b] = square[b][a];
      }
    }
    double[][] axes = new double[wide][wide];
    double[] values = eigen(square, axes);
    Integer[] order = new Integer[wide];
    for (int d = 0; d < wide; d++) {
      order[d] = d;
    }
    Arrays.sort(order, (a, b) -> Double.compare(values[b], values[a]));
    float[][] vectors = new float[image.length][DIMENSIONS];
    for (int i = 0; i < image.length; i++) {
      double norm = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        double sum = 0;
        for (int k = 0; k < wide; k++) {
          sum += image[i][k] * axes[k][order[d]];
        }
        // Singular values are roots of these eigenvalues; half their weight is taken off.
        double place = sum / Math.pow(Math.max(values[order[d]], 1e-9), 0.25);
        vectors[i][d] = (float) place;
        norm += place * place;
      }
      normalize(vectors[i], norm);
    }
    return vectors;
  }

  private static void normalize(float[] vector, double squares) {
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int d = 0; d < vector.length; d++) {
      vector[d] *= scale;
    }
  }

  /** Makes the columns orthonormal (modified Gram-Schmidt). */
  private static void orthonormalize(float[][] rows) {
    int wide = rows[0].length;
    float[][] columns = new float[wide][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int d = 0; d < wide; d++) {
        columns[d][i] = rows[i][d];
      }
    }
    for (int d = 0; d < wide; d++) {
      for (int before = 0; before < d; before++) {
        double dot = dot(columns[d], columns[before]);
        for (int i = 0; i < rows.length; i++) {
          columns[d][i] -= (float) dot * columns[before][i];
        }
      }
      normalize(columns[d], dot(columns[d], columns[d]));
    }
    for (int i = 0; i < rows.length; i++) {
      for (int d = 0; d < wide; d++) {
        rows[i][d] = columns[d][i];
      }
    }
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Eigenvalues of a symmetric matrix by Jacobi's rotations; the vectors are columns of axes. */
  private static double[] eigen(double[][] a, double[][] axes) {
    int n = a.length;
    for (int i = 0; i < n; i++) {
      axes[i][i] = 1;
    }
    for (int sweep = 0; sweep < 20; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          if (Math.abs(a[p][q]) < 1e-12 * Math.sqrt(Math.abs(a[p][p] * a[q][q]))) {
            continue;
          }
          double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
          double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
          double c = 1 / Math.sqrt(t * t + 1);
          double s = t * c;
          for (int k = 0; k < n; k++) {
            double kp = a[k][p];
            a[k][p] = c * kp - s * a[k][q];
            a[k][q] = s * kp + c * a[k][q];
          }
          for (int k = 0; k < n; k++) {
            double pk = a[p][k];
            a[p][k] = c * pk - s * a[q][k];
            a[q][k] = s * pk + c * a[q][k];
            double axis = axes[k][p];
            axes[k][p] = c * axis - s * axes[k][q];
            axes[k][q] = s * axis + c * axes[k][q];
          }
        }
      }
    }
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = a[i][i];
    }
    return values;
  }

  private short[] parts(float[][] vectors, int[] words, int[] counts) {
    short[] classes = new short[words.length * WordClasses.PARTITIONS];
    int often = 0;
    while (often < words.length && counts[words[often]] >= OFTEN) {
      often++;
    }
    int[] all = new int[words.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    int[] finest = new int[0];
    for (int p = 0; p < PARTS.length; p++) {
      finest = cluster(vectors, all, often, PARTS[p]);
      for (int i = 0; i < all.length; i++) {
        classes[i * WordClasses.PARTITIONS + p] = (short) (finest[i] + 1);
      }
    }
    for (int part = 0; part < PARTS[PARTS.length - 1]; part++) {
      int[] members = members(finest, part);
      int[] split = cluster(vectors, members, members.length, Math.min(FINE, members.length));
      for (int i = 0; i < members.length; i++) {
        classes[members[i] * WordClasses.PARTITIONS + PARTS.length] =
            (short) (part * FINE + split[i] + 1);
      }
    }
    return classes;
  }

  private static int[] members(int[] parts, int part) {
    int[] members = new int[parts.length];
    int n = 0;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == part) {
        members[n++] = i;
      }
    }
    return Arrays.copyOf(members, n);
  }

  /**
   * Spherical k-means over the first {@code learnt} members; the rest go to the nearest part.
   *
   * @return the part of each member
   */
  private int[] cluster(float[][] vectors, int[] members, int learnt, int parts) {
    int[] part = new int[members.length];
    if (parts <= 1) {
      return part;
    }
    float[][] centres = new float[parts][];
    for (int c = 0; c < parts; c++) {
      centres[c] = vectors[members[(int) ((long) c * learnt / parts)]].clone();
    }
    for (int round = 0; round < 20; round++) {
      boolean last = round == 19;
      int end = last ? members.length : learnt;
      int moved = 0;
      for (int i = 0; i < end; i++) {
        int nearest = nearest(vectors[members[i]], centres);
        moved += nearest == part[i] ? 0 : 1;
        part[i] = nearest;
      }
      if (last) {
        break;
      }
      if (moved == 0 && round > 0) {
        round = 18;
        continue;
      }
      for (float[] centre : centres) {
        Arrays.fill(centre, 0);
      }
      for (int i = 0; i < learnt; i++) {
        float[] centre = centres[part[i]];
        float[] vector = vectors[members[i]];
        for (int d = 0; d < centre.length; d++) {
          centre[d] += vector[d];
        }
      }
      for (float[] centre : centres) {
        normalize(centre, dot(centre, centre));
      }
    }
    return part;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float most = -2;
    for (int c = 0; c < centres.length; c++) {
      float sum = 0;
      float[] centre = centres[c];
      for (int d = 0; d < centre.length; d++) {
        sum += vector[d] * centre[d];
      }
      if (sum > most) {
        most = sum;
        best = c;
      }
    }
    return best;
  }

  /** The words in the order of their letters, so that the file that holds them stays small. */
  private WordClasses table(int[] words, int[] counts, short[] classes) {
    Integer[] order = new Integer[words.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> forms.get(words[a]).compareTo(forms.get(words[b])));
    List<String> sorted = new ArrayList<>();
    int[] sortedCounts = new int[order.length];
    short[] sortedClasses = new short[classes.length];
    for (int i = 0; i < order.length; i++) {
      sorted.add(forms.get(words[order[i]]));
      sortedCounts[i] = counts[words[order[i]]];
      System.arraycopy(
          classes,
          order[i] * WordClasses.PARTITIONS,
          sortedClasses,
          i * WordClasses.PARTITIONS,
          WordClasses.PARTITIONS);
    }
    return new WordClasses(sorted, sortedCounts, sortedClasses);
  }
}
