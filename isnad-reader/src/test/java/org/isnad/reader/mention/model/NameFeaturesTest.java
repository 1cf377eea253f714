package org.isnad.reader.mention.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class NameFeaturesTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final String[] PIECES = {
    "محمد",
    "الرئيس",
    "العبادي",
    "في",
    "و",
    "(",
    "\"",
    "للأمم",
    "2015",
    "x",
    ".",
    "الأمم",
    "المتحدة",
    "بدمشق",
    "وقال",
    "وزير",
    "الخارجية",
    "الروسي",
    "مدينة",
    "،",
    "سامر",
    "زرقون"
  };

  /** No word is so sure to be none. */
  private static final int NEVER = 1 << 16;

  private static WordClasses classes() throws IOException {
    try (InputStream in = NameModel.class.getResourceAsStream("names.model")) {
      ByteBuffer data = ByteBuffer.wrap(new InflaterInputStream(in).readAllBytes());
      data.position(8);
      return WordClasses.read(data);
    }
  }

  /** The same features, whether all are asked one by one or the parts are added up before. */
  @Test
  void partsAddUpToTheWhole() throws IOException {
    long seed = 11;
    Random random = new Random(seed);
    NameFeatures features = new NameFeatures(LEXICON, classes());
    Weights weights = Weights.of(random.longs(NameFeatures.BUCKETS).toArray());
    PartSums sums = new PartSums(weights);
    WordLook nothing = sums.weigh(features, WordLook.NOTHING);
    int[] buckets = new int[NameFeatures.MOST];
    int[] scores = new int[2 * NameLabel.COUNT];
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(40); k >= 0; k--) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(' ');
      }
      Words words = Words.of(text);
      NameFeatures.View plain = features.over(words);
      NameFeatures.View weighed =
          features.over(words, word -> sums.weigh(features, features.look(word)), nothing);
      int from = random.nextInt(words.size());
      for (int i = from; i < words.size(); i++) {
        sums.clear();
        sums.add(buckets, plain.of(i, from, words.size(), buckets));
        sums.write(scores, 0);
        sums.clear();
        sums.add(buckets, weighed.of(i, from, words.size(), sums, NEVER, buckets, 0));
        sums.write(scores, NameLabel.COUNT);
        for (int label = 0; label < NameLabel.COUNT; label++) {
          assertThat(scores[NameLabel.COUNT + label])
              .as("seed %d, word %d from %d, label %d of «%s»", seed, i, from, label, text)
              .isEqualTo(scores[label]);
        }
      }
    }
  }
}
