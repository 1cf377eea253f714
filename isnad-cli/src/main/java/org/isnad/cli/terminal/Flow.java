package org.isnad.cli.terminal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One paragraph that is filled into lines of the terminal. Labels are in the language of the lines;
 * what comes from articles is set in isolates, one a line at least, since an isolate ends with its
 * line. Every line that holds both directions begins with the mark of its own.
 */
public final class Flow {
  private final StringBuilder out;
  private final int columns;
  private final boolean colour;
  private final boolean rightToLeft;
  private final List<Word> words = new ArrayList<>();

  /** The runs that stand in quotation marks. */
  private final Set<Integer> quotes = new HashSet<>();

  private int runs;

  /** A word; words of one run stand in one isolate ({@code run} 0: a label, in none). */
  private record Word(String text, Ink ink, int run, boolean glued) {}

  /**
   * An empty paragraph.
   *
   * @param out where its lines go
   * @param terminal how wide, and whether in colour
   * @param rightToLeft the direction of its labels
   */
  public Flow(StringBuilder out, Terminal terminal, boolean rightToLeft) {
    this.out = out;
    this.columns = terminal.columns();
    this.colour = terminal.colour();
    this.rightToLeft = rightToLeft;
  }

  /** Adds a label. */
  public Flow label(String text, Ink ink) {
    add(text, ink, 0, false);
    return this;
  }

  /** Adds a label that clings to what stands before it. */
  public Flow mark(String text) {
    add(text, Ink.PLAIN, 0, true);
    return this;
  }

  /** Adds text from outside, in its own direction. */
  public Flow text(String text, Ink ink) {
    String clean = Glyphs.clean(text);
    boolean other = rightToLeft ? Glyphs.hasLeftToRight(clean) : Glyphs.hasRightToLeft(clean);
    add(clean, ink, other ? ++runs : 0, false);
    return this;
  }

  /** Adds words of an article between quotation marks. */
  public Flow quoted(String text, Ink ink) {
    String clean = Glyphs.clean(text);
    int run = ++runs;
    String[] parts = clean.split(" ");
    for (int i = 0; i < parts.length; i++) {
      words.add(new Word(parts[i], ink, run, false));
    }
    quotes.add(run);
    return this;
  }

  private void add(String text, Ink ink, int run, boolean glued) {
    if (text.isEmpty()) {
      return;
    }
    boolean first = true;
    for (String part : text.split(" ")) {
      words.add(new Word(part, ink, run, glued && first));
      first = false;
    }
  }

  /**
   * Fills the lines.
   *
   * @param indent columns before the first line
   * @param hanging columns before the others
   */
  public void end(int indent, int hanging) {
    int at = 0;
    int margin = indent;
    while (at < words.size()) {
      int width = margin;
      int to = at;
      while (to < words.size()) {
        Word word = words.get(to);
        int more = Glyphs.columns(word.text) + (to == at || word.glued ? 0 : 1);
        more += quoteColumns(to);
        boolean clings = to + 1 < words.size() && words.get(to + 1).glued;
        int needed = more + (clings ? Glyphs.columns(words.get(to + 1).text) : 0);
        if (to > at && !word.glued && width + needed > columns) {
          break;
        }
        width += more;
        to++;
      }
      line(at, to, margin);
      at = to;
      margin = hanging;
    }
    words.clear();
    quotes.clear();
    runs = 0;
  }

  private int quoteColumns(int i) {
    int run = words.get(i).run;
    if (!quotes.contains(run)) {
      return 0;
    }
    boolean first = i == 0 || words.get(i - 1).run != run;
    boolean last = i + 1 == words.size() || words.get(i + 1).run != run;
    return (first ? 1 : 0) + (last ? 1 : 0);
  }

  private void line(int from, int to, int margin) {
    StringBuilder line = new StringBuilder();
    int at = from;
    while (at < to) {
      Word word = words.get(at);
      if (at > from && !word.glued) {
        line.append(' ');
      }
      int last = at;
      StringBuilder stretch = new StringBuilder(word.text);
      while (last + 1 < to
          && words.get(last + 1).run == word.run
          && words.get(last + 1).ink == word.ink
          && !words.get(last + 1).glued) {
        last++;
        stretch.append(' ').append(words.get(last).text);
      }
      boolean quote = quotes.contains(word.run);
      if (quote && (at == 0 || words.get(at - 1).run != word.run)) {
        line.append(rightToLeft ? '«' : '“');
      }
      String shown = word.run == 0 ? stretch.toString() : Glyphs.isolate(stretch.toString());
      line.append(word.ink.draw(shown, colour));
      if (quote && (last + 1 == words.size() || words.get(last + 1).run != word.run)) {
        line.append(rightToLeft ? '»' : '”');
      }
      at = last + 1;
    }
    if (rightToLeft) {
      out.append(Glyphs.RIGHT_TO_LEFT);
    } else if (Glyphs.hasRightToLeft(line)) {
      out.append(Glyphs.LEFT_TO_RIGHT);
    }
    out.append(" ".repeat(margin)).append(line).append('\n');
  }
}
