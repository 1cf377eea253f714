package org.isnad.evaluation.mention;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.isnad.evaluation.measure.DataFile;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.measure.PrecisionRecall;
import org.isnad.evaluation.mention.TaggedWords.Tagged;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;

/**
 * Precision and recall of mentions as CoNLL counts them: a name is right when it covers the same
 * words as in the data and has the same class (persons; countries and places; organisations and
 * armed groups).
 *
 * <p>The words are joined by spaces into pieces that the reader is given as articles; a piece ends
 * with the first sentence that ends after {@link #PIECE_WORDS} words. A mention without its
 * proclitics counts for the whole word it stands in, and two names that a joined word holds count
 * both for that word.
 */
public final class MentionAccuracy implements Measurement {
  /** The length of a longish news article: names are resolved within an article. */
  static final int PIECE_WORDS = 400;

  private final Path file;
  private final double from;
  private final double to;

  /** A name in words of the file: class, first word, last word. */
  private record Name(String type, int first, int last) {}

  /** Measures on the whole file. */
  public MentionAccuracy(Path file) {
    this(file, 0, 1);
  }

  /**
   * Measures on a part of the file.
   *
   * @param file {@code token tag} lines
   * @param from where to start, as a share of its words (0: the beginning)
   * @param to where to end, as a share of its words (1: the end)
   */
  public MentionAccuracy(Path file, double from, double to) {
    if (!(0 <= from && from < to && to <= 1)) {
      throw new IllegalArgumentException("no part of a file: " + from + " to " + to);
    }
    this.file = file;
    this.from = from;
    this.to = to;
  }

  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    return measure(reader::read);
  }

  List<Measured> measure(Function<Article, Reading> reader) throws IOException {
    List<Tagged> all = TaggedWords.read(file);
    List<Tagged> words =
        all.subList((int) Math.round(from * all.size()), (int) Math.round(to * all.size()));
    Map<String, PrecisionRecall> byClass = new HashMap<>();
    NameClasses.ALL.forEach(type -> byClass.put(type, new PrecisionRecall()));
    int start = 0;
    while (start < words.size()) {
      int end = endOfPiece(words, start);
      count(reader, words.subList(start, end), byClass);
      start = end;
    }
    String name = "ner." + DataFile.label(file, "ner_");
    List<Measured> figures = new ArrayList<>();
    PrecisionRecall together = new PrecisionRecall();
    for (String type : NameClasses.ALL) {
      PrecisionRecall one = Objects.requireNonNull(byClass.get(type));
      together.add(one);
      figures.addAll(one.measured(name + "." + type));
    }
    figures.addAll(together.measured(name + ".all"));
    return figures;
  }

  private static int endOfPiece(List<Tagged> words, int start) {
    int end = Math.min(words.size(), start + PIECE_WORDS);
    while (end < words.size() && !words.get(end - 1).endsSentence()) {
      end++;
    }
    return end;
  }

  private static void count(
      Function<Article, Reading> reader, List<Tagged> words, Map<String, PrecisionRecall> byClass) {
    Set<Name> gold = names(words);
    Set<Name> found = found(reader, words);
    for (String type : NameClasses.ALL) {
      Set<Name> there = ofType(type, gold);
      Set<Name> said = ofType(type, found);
      Set<Name> right = new HashSet<>(said);
      right.retainAll(there);
      Objects.requireNonNull(byClass.get(type)).add(right.size(), said.size(), there.size());
    }
  }

  private static Set<Name> ofType(String type, Set<Name> names) {
    Set<Name> some = new HashSet<>(names);
    some.removeIf(name -> !name.type().equals(type));
    return some;
  }

  /**
   * The names that the tags make. A name starts with B, or with I where no name of that type goes
   * on, and goes on with I; names of different types may lie inside one another.
   */
  private static Set<Name> names(List<Tagged> words) {
    Set<Name> names = new HashSet<>();
    Map<String, Integer> open = new HashMap<>();
    for (int i = 0; i <= words.size(); i++) {
      List<String> tags = i < words.size() ? words.get(i).tags() : List.of();
      for (String type : List.copyOf(open.keySet())) {
        if (!tags.contains("I-" + type)) {
          close(type, Objects.requireNonNull(open.remove(type)), i - 1, names);
        }
      }
      for (String tag : tags) {
        String type = tag.substring(2);
        Integer before = tag.startsWith("B-") ? open.remove(type) : null;
        if (before != null) {
          close(type, before, i - 1, names);
        }
        open.putIfAbsent(type, i);
      }
    }
    return names;
  }

  private static void close(String type, int first, int last, Set<Name> names) {
    String scored = NameClasses.of(type);
    if (scored != null) {
      names.add(new Name(scored, first, last));
    }
  }

  private static Set<Name> found(Function<Article, Reading> reader, List<Tagged> words) {
    StringBuilder text = new StringBuilder();
    int[] ends = new int[words.size()];
    int points = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).word();
      text.append(i == 0 ? "" : " ").append(word);
      points += (i == 0 ? 0 : 1) + word.codePointCount(0, word.length());
      ends[i] = points;
    }
    Reading reading = reader.apply(Article.of("piece", text.toString()));
    Set<Name> names = new HashSet<>();
    for (Entity entity : reading.entities()) {
      String type = NameClasses.of(entity.kind().word());
      if (type != null) {
        for (Span mention : entity.mentions()) {
          names.add(new Name(type, wordAt(ends, mention.start()), wordAt(ends, mention.end() - 1)));
        }
      }
    }
    return names;
  }

  /** The word that holds a code point; the space behind a word belongs to the next. */
  private static int wordAt(int[] ends, int point) {
    int found = Arrays.binarySearch(ends, point + 1);
    return found >= 0 ? found : -found - 1;
  }
}
