package org.isnad.reader.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An example of a line of cues.lex, without its marks: [cue], {speaker}s, {content}c, {addressee}a.
 *
 * @param id the line's id and the example's number on it ({@code state.qal#1})
 * @param text the sentence
 * @param marks the marked stretches, in code points, by the letter of the mark; '[' for the cue
 * @param ownVoice whether the line says that the article speaks for itself
 */
record CueExample(String id, String text, Map<Character, Span> marks, boolean ownVoice) {

  static List<CueExample> all() {
    List<CueExample> all = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Lexicon.class.getResourceAsStream("cues.lex"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.startsWith("%") && !line.isBlank()) {
          read(line, all);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static void read(String line, List<CueExample> all) {
    String[] fields = line.split(" \\| ");
    boolean own = line.contains("| voice: own");
    int number = 0;
    for (String field : fields) {
      if (field.startsWith("e: ")) {
        number++;
        all.add(of(fields[0].strip() + "#" + number, field.substring(3).strip(), own));
      }
    }
  }

  private static CueExample of(String id, String marked, boolean own) {
    StringBuilder text = new StringBuilder();
    Map<Character, Span> marks = new HashMap<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[' || c == '{') {
        open = text.length();
      } else if (c == ']') {
        marks.put('[', new Span(open, text.length()));
      } else if (c == '}') {
        i++;
        marks.putIfAbsent(marked.charAt(i), new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    return new CueExample(id, text.toString(), marks, own);
  }

  @Nullable Span mark(char letter) {
    return marks.get(letter);
  }

  @Override
  public String toString() {
    return id + " " + text;
  }
}
