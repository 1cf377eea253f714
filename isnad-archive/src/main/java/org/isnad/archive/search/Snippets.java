package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.archive.search.Asked.Part;
import org.isnad.archive.search.TextWords.Word;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Span;
import org.isnad.story.identity.Identity;

/** Finds the words in a text that were searched for, and the stretch that shows most of them. */
final class Snippets {
  /** How many words a snippet has. */
  private static final int WORDS = 36;

  private Snippets() {}

  /** The stretch and the marks, in code points. */
  record Snippet(Span stretch, List<Span> marks) {}

  static Snippet of(String text, List<Entity> entities, Asked asked, Set<String> actors) {
    List<Word> words = TextWords.of(text);
    CodePoints points = new CodePoints(text);
    TreeSet<Span> marks = new TreeSet<>();
    for (Part part : asked.parts()) {
      if (!part.not()) {
        marks.addAll(marks(part, words, points));
      }
    }
    for (Entity entity : entities) {
      if (actors.contains(Identity.key(entity))) {
        marks.addAll(entity.mentions());
      }
    }
    List<Span> apart = apart(marks);
    List<Span> all = words.stream().map(word -> points.span(word.start(), word.end())).toList();
    Span stretch = stretch(all, apart, points.count());
    return new Snippet(stretch, apart.stream().filter(stretch::contains).toList());
  }

  private static List<Span> marks(Part part, List<Word> words, CodePoints points) {
    List<Span> marks = new ArrayList<>();
    List<String> wanted = part.words();
    for (int i = 0; i + wanted.size() <= words.size(); i++) {
      boolean here = true;
      for (int k = 0; here && k < wanted.size(); k++) {
        here =
            words.get(i + k).term().equals(wanted.get(k))
                || !part.phrase()
                    && (words.get(i + k).stem().equals(part.stems().get(k))
                        || part.forms().contains(words.get(i + k).stem()));
      }
      if (here) {
        marks.add(points.span(words.get(i).start(), words.get(i + wanted.size() - 1).end()));
      }
    }
    return marks;
  }

  /** Where two marks share words, the one that begins first, and the longer of those. */
  private static List<Span> apart(TreeSet<Span> marks) {
    List<Span> apart = new ArrayList<>();
    for (Span mark : marks) {
      int last = apart.size() - 1;
      if (last < 0 || !apart.get(last).overlaps(mark)) {
        apart.add(mark);
      } else if (apart.get(last).start() == mark.start()) {
        apart.set(last, mark);
      }
    }
    return apart;
  }

  /** The window of words with the most different marks in it, the first of the best. */
  private static Span stretch(List<Span> words, List<Span> marks, int length) {
    if (words.isEmpty()) {
      return new Span(0, length);
    }
    int best = 0;
    int most = -1;
    Set<Integer> starts = new HashSet<>();
    starts.add(0);
    int at = 0;
    for (Span mark : marks) {
      while (at < words.size() && words.get(at).end() <= mark.start()) {
        at++;
      }
      starts.add(Math.max(0, Math.min(at - WORDS / 6, words.size() - WORDS)));
    }
    for (int start : new TreeSet<>(starts)) {
      Span window = window(words, start);
      int held = 0;
      for (Span mark : marks) {
        held += window.contains(mark) ? 1 : 0;
      }
      if (held > most) {
        most = held;
        best = start;
      }
    }
    return window(words, best);
  }

  private static Span window(List<Span> words, int start) {
    int last = Math.min(words.size(), start + WORDS) - 1;
    return new Span(words.get(start).start(), words.get(last).end());
  }

  /** UTF-16 units as code points, asked for in rising order or not. */
  static final class CodePoints {
    private final String text;
    private final int count;
    private final boolean plain;

    CodePoints(String text) {
      this.text = text;
      this.count = text.codePointCount(0, text.length());
      this.plain = count == text.length();
    }

    int count() {
      return count;
    }

    Span span(int start, int end) {
      if (plain) {
        return new Span(start, end);
      }
      int from = text.codePointCount(0, start);
      return new Span(from, from + text.codePointCount(start, end));
    }
  }
}
