package org.isnad.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;

/**
 * The words of a query, taken apart.
 *
 * @param parts words and phrases in their order
 */
record Asked(List<Part> parts) {

  /**
   * A word or a phrase.
   *
   * @param words folded
   * @param stems the same as stems
   * @param forms stems of the other forms of the verb that a single word is; else empty
   * @param phrase whether it stood in quotation marks
   * @param not whether it must not stand
   */
  record Part(
      List<String> words, List<String> stems, Set<String> forms, boolean phrase, boolean not) {
    String name() {
      return String.join(" ", words);
    }
  }

  /** A token of a text, with its place in UTF-16 units. */
  record Token(String term, int start, int end) {}

  /**
   * Takes the words of a query apart.
   *
   * @param inflections gives the folded forms of the verb that a folded word is
   */
  static Asked of(
      String query, Analyzer words, Analyzer stems, Function<String, Set<String>> inflections) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < query.length()) {
      char c = query.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      boolean not =
          c == '-' && at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1));
      int start = not ? at + 1 : at;
      char close = closing(query.charAt(start));
      int end;
      String piece;
      if (close != 0) {
        end = query.indexOf(close, start + 1);
        if (end < 0) {
          throw new ArchiveException(
              ArchiveFault.QUERY,
              "query",
              "the phrase that begins at " + (start + 1) + " has no end",
              null);
        }
        piece = query.substring(start + 1, end);
        end++;
      } else {
        end = start;
        while (end < query.length()
            && !Character.isWhitespace(query.charAt(end))
            && closing(query.charAt(end)) == 0) {
          end++;
        }
        piece = query.substring(start, end);
      }
      List<String> exact = terms(words, piece);
      if (!exact.isEmpty()) {
        Set<String> forms = new HashSet<>();
        if (close == 0 && exact.size() == 1) {
          inflections.apply(exact.get(0)).forEach(form -> forms.addAll(terms(stems, form)));
        }
        parts.add(new Part(exact, terms(stems, piece), Set.copyOf(forms), close != 0, not));
      }
      at = end;
    }
    if (parts.isEmpty() && !query.isBlank()) {
      throw new ArchiveException(ArchiveFault.QUERY, "query", "there is no word in it", null);
    }
    if (!parts.isEmpty() && parts.stream().allMatch(Part::not)) {
      throw new ArchiveException(
          ArchiveFault.QUERY, "query", "it says only what must not stand", null);
    }
    return new Asked(parts);
  }

  private static char closing(char open) {
    return switch (open) {
      case '"' -> '"';
      case '«' -> '»';
      case '“' -> '”';
      default -> 0;
    };
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    return tokens(analyzer, text).stream().map(Token::term).toList();
  }

  static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
