package org.isnad.evaluation.names;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.Words;
import org.isnad.reader.mention.model.NameLabel;
import org.isnad.reader.mention.model.NameModel;
import org.isnad.reader.mention.model.WordClasses;

/**
 * Counts in raw news how often each word looks like a part of a name to a model that does not see
 * the word itself. What a word is called where nobody tagged it is thus learnt from its contexts.
 */
final class Usages {
  private Usages() {}

  /** The classes with the usages that {@code blind} finds. */
  static WordClasses of(NameModel blind, WordClasses classes, Path news) throws IOException {
    int[] labelled = new int[classes.size() * NameLabel.COUNT];
    RawNews.each(news, words -> count(blind, classes, words, labelled));
    return classes.withUsages(labelled);
  }

  private static void count(NameModel blind, WordClasses classes, Words words, int[] labelled) {
    byte[] labels = new byte[words.size()];
    NameModel.Tagging tagging = blind.over(words);
    int begin = 0;
    for (int i = 0; i < labels.length; i++) {
      boolean last = i + 1 == labels.length;
      if (last || words.startsLine(i + 1) || words.form(i).equals(".")) {
        tagging.tag(begin, i + 1, labels);
        begin = i + 1;
      }
    }
    int[] readings = new int[Proclitics.MOST];
    for (int i = 0; i < labels.length; i++) {
      int place = classes.placeOf(words.form(i), readings);
      if (place != WordClasses.UNKNOWN) {
        labelled[place * NameLabel.COUNT + labels[i]]++;
      }
    }
  }
}
