package org.isnad.reader.mention.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * What a {@link NameModel} has learnt, as its file holds it: nothing of it depends on a lexicon.
 *
 * @param classes classes of words that were learnt without labels
 * @param weights what each bucket of features weighs
 * @param steps what each step from label to label weighs, see {@link NameModel}
 */
record Learnt(WordClasses classes, Weights weights, int[] steps) {
  /** What the file of a model begins with: "ISNM". */
  static final int MAGIC = 0x49534e4d;

  private static final String RESOURCE = "names.model";
  private static final int LABELS = NameLabel.COUNT;

  private static final class Shipped {
    private static final Learnt INSTANCE = load();

    private static Learnt load() {
      try (InputStream in = Learnt.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("missing from the program: " + RESOURCE);
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What the program ships; read once. */
  static Learnt shipped() {
    return Shipped.INSTANCE;
  }

  /**
   * Reads what {@link NameModel#write} wrote.
   *
   * @param in not closed
   * @throws IOException when it cannot be read or is no such file
   */
  static Learnt read(InputStream in) throws IOException {
    Inflater inflater = new Inflater();
    ByteBuffer data;
    try {
      data = ByteBuffer.wrap(new InflaterInputStream(in, inflater, 1 << 16).readAllBytes());
    } finally {
      inflater.end();
    }
    if (data.getInt() != MAGIC || data.getInt() != NameFeatures.BUCKETS) {
      throw new IOException("not a model of this version");
    }
    WordClasses classes = WordClasses.read(data);
    int[] steps = new int[(LABELS + 1) * LABELS];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = data.getInt();
    }
    int used = data.getInt();
    int[] buckets = new int[used];
    int bucket = -1;
    for (int i = 0; i < used; i++) {
      int step = data.get() & 0xff;
      bucket += step < 255 ? step : data.getInt();
      buckets[i] = bucket;
    }
    long[] eights = new long[used];
    byte[] column = new byte[used];
    for (int label = 0; label < LABELS; label++) {
      data.get(column);
      for (int i = 0; i < used; i++) {
        eights[i] |= (column[i] + 128L) << (8 * label);
      }
    }
    return new Learnt(classes, Weights.of(buckets, eights), steps);
  }
}
