package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.lexicon.Lexicon;

/**
 * An example of a line of the lexicon: its text without the marks, and what was marked.
 *
 * @param line the line's id or first field
 * @param entry the line
 * @param text the sentence
 * @param from start of the trigger, which stood in square brackets
 * @param to its end
 * @param marks the participants, which stood in braces
 */
record Example(String line, Entry entry, String text, int from, int to, List<Mark> marks) {

  /**
   * A marked participant.
   *
   * @param role a (actor), r (recipient) or p (place)
   * @param from its start in the sentence
   * @param to its end
   */
  record Mark(char role, int from, int to) {}

  /** The examples of one file of the built-in lexicon. */
  static List<Example> of(String file) {
    List<Example> all = new ArrayList<>();
    for (Entry entry : Entries.resource(Lexicon.class, file)) {
      for (String marked : entry.values("e")) {
        all.add(read(entry, marked));
      }
    }
    return all;
  }

  private static Example read(Entry entry, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int from = -1;
    int to = -1;
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[' -> from = text.length();
        case ']' -> to = text.length();
        case '{' -> open = text.length();
        case '}' -> marks.add(new Mark(marked.charAt(++i), open, text.length()));
        default -> text.append(c);
      }
    }
    return new Example(entry.field(0), entry, text.toString(), from, to, marks);
  }

  @Override
  public String toString() {
    return entry.file() + ":" + entry.line() + " " + text;
  }
}
