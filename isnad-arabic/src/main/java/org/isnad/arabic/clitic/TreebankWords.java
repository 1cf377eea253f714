package org.isnad.arabic.clitic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;

/**
 * The words of a treebank and how it cuts them: a file of lines {@code printed TAB part+part},
 * sentences parted by blank lines, {@code #} before comments.
 *
 * <p>Treebanks write parts as they would stand alone (منطقة + هم, ل + النفط, and with the hamza
 * that the newspaper left out); they are laid along the printed letters here. Some files shift a
 * pronoun to the next line, so a sentence is laid out as a whole. Words whose parts cannot be laid
 * along their letters (مما as من + ما) are counted apart.
 */
public final class TreebankWords {
  /**
   * A word and its parts.
   *
   * @param word as it is kept in the {@link Vocabulary}, clitics and all
   * @param parts its letters, cut
   */
  public record Cut(String word, List<String> parts) {}

  private record Piece(int line, String letters) {}

  private final List<Cut> cuts = new ArrayList<>();
  private int unclear;

  private TreebankWords() {}

  /**
   * Reads a file.
   *
   * @throws IOException when reading fails
   */
  public static TreebankWords read(Path file) throws IOException {
    TreebankWords words = new TreebankWords();
    List<String[]> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        words.lay(sentence);
        sentence.clear();
      } else if (line.charAt(0) != '#') {
        sentence.add(line.split("\t", -1));
      }
    }
    words.lay(sentence);
    return words;
  }

  /** The words whose parts are clear, in the order of the file. */
  public List<Cut> cuts() {
    return cuts;
  }

  /** How many words were left out because their parts are not clear. */
  public int unclear() {
    return unclear;
  }

  private void lay(List<String[]> sentence) {
    List<Piece> words = new ArrayList<>();
    List<Piece> parts = new ArrayList<>();
    for (int line = 0; line < sentence.size(); line++) {
      pieces(sentence.get(line)[0], line, words);
      for (String part : sentence.get(line)[1].split("\\+", -1)) {
        pieces(part, line, parts);
      }
    }
    int at = 0;
    for (Piece word : words) {
      List<String> cut = new ArrayList<>();
      int next = along(word, parts, at, cut);
      if (next >= 0) {
        cuts.add(new Cut(word.letters, cut));
        at = next;
      } else {
        unclear++;
        while (at < parts.size() && parts.get(at).line <= word.line) {
          at++;
        }
      }
    }
  }

  private static void pieces(String printed, int line, List<Piece> out) {
    Words tokens = Words.of(printed);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.ARABIC) {
        out.add(new Piece(line, Vocabulary.spelling(printed, tokens.start(i), tokens.end(i))));
      }
    }
  }

  /** Lays parts along a word; gives the first part behind it, or -1. */
  private static int along(Piece word, List<Piece> parts, int from, List<String> cut) {
    String rest = word.letters;
    String before = "";
    int at = from;
    while (!rest.isEmpty()) {
      if (at == parts.size() || parts.get(at).line > word.line + 1) {
        return -1;
      }
      String part = parts.get(at).letters;
      int n = length(rest, part, before);
      if (n < 0) {
        return -1;
      }
      cut.add(rest.substring(0, n));
      rest = rest.substring(n);
      before = part;
      at++;
    }
    return at;
  }

  /** How many letters of {@code rest} a part takes; -1 when it does not stand there. */
  private static int length(String rest, String part, String before) {
    int n = part.length();
    if (rest.startsWith(part)) {
      return n;
    }
    if (before.equals("ل") && part.startsWith("ال")) {
      String noun = part.substring(2, part.length() - 1);
      if (rest.startsWith("ل" + noun) && rest.length() >= n - 1) {
        return n - 1;
      }
      if (noun.startsWith("ل") && rest.startsWith(part.substring(2))) {
        return n - 2;
      }
    }
    boolean lastDiffers = n >= 2 && rest.length() >= n && rest.startsWith(part.substring(0, n - 1));
    return lastDiffers ? n : -1;
  }
}
