package org.isnad.evaluation.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.reader.mention.model.NameLabel;

/**
 * News whose names somebody tagged, as the words of the program: the set's tokens are joined by
 * spaces and split again as any text is, and each word knows the token it came from.
 */
final class TaggedNews {
  /** Sentence marks that the Wojood files leave in the text. */
  private static final String BREAK_MARK = "$#$";

  private final byte[] gold;
  private final Words words;
  private final int[] tokenOf;
  private final byte[] labels;
  private final List<int[]> sentences = new ArrayList<>();

  private TaggedNews(List<String> tokens, byte[] gold, boolean[] breakBefore) {
    this.gold = gold;
    StringBuilder text = new StringBuilder();
    int[] ends = new int[tokens.size()];
    for (int t = 0; t < ends.length; t++) {
      text.append(breakBefore[t] ? '\n' : ' ').append(tokens.get(t));
      ends[t] = text.length();
    }
    words = Words.of(text.toString());
    tokenOf = new int[words.size()];
    labels = new byte[words.size()];
    int token = 0;
    for (int w = 0; w < tokenOf.length; w++) {
      while (words.start(w) >= ends[token]) {
        token++;
      }
      tokenOf[w] = token;
    }
    label();
    split(breakBefore);
  }

  /**
   * Reads ANERcorp: {@code token tag} a line, without sentence breaks.
   *
   * @param from share of the file to begin at, 0 to 1
   * @param to share of the file to end at
   */
  static TaggedNews anerCorp(Path file, double from, double to) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> tokens = new ArrayList<>();
    List<Byte> gold = new ArrayList<>();
    for (String line : lines) {
      int space = line.lastIndexOf(' ');
      if (space > 0) {
        tokens.add(line.substring(0, space).strip());
        gold.add(label(line.substring(space + 1)));
      }
    }
    int begin = (int) Math.round(tokens.size() * from);
    int end = (int) Math.round(tokens.size() * to);
    return new TaggedNews(
        tokens.subList(begin, end), bytes(gold.subList(begin, end)), new boolean[end - begin]);
  }

  /**
   * Reads Wojood: {@code token tag tag…} a line, an empty line between sentences. Of names that
   * nest, the longest that is a person, place or organisation counts.
   */
  static TaggedNews wojood(Path file) throws IOException {
    List<String> tokens = new ArrayList<>();
    List<Byte> gold = new ArrayList<>();
    List<Boolean> breaks = new ArrayList<>();
    List<String[]> sentence = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    lines.add("");
    for (String line : lines) {
      String[] fields = line.strip().split(" ");
      if (!line.isBlank() && !fields[0].equals(BREAK_MARK) && fields.length > 1) {
        sentence.add(fields);
      } else if (line.isBlank() && !sentence.isEmpty()) {
        byte[] labels = outermost(sentence);
        for (int i = 0; i < labels.length; i++) {
          tokens.add(sentence.get(i)[0]);
          gold.add(labels[i]);
          breaks.add(i == 0);
        }
        sentence.clear();
      }
    }
    boolean[] breakBefore = new boolean[breaks.size()];
    for (int i = 0; i < breakBefore.length; i++) {
      breakBefore[i] = breaks.get(i);
    }
    return new TaggedNews(tokens, bytes(gold), breakBefore);
  }

  private static byte[] outermost(List<String[]> sentence) {
    int size = sentence.size();
    List<int[]> spans = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String[] fields = sentence.get(i);
      for (int f = 1; f < fields.length; f++) {
        if (fields[f].startsWith("B-") && kindOf(fields[f].substring(2)) != NameLabel.OTHER) {
          String inside = "I-" + fields[f].substring(2);
          int end = i + 1;
          while (end < size && List.of(sentence.get(end)).contains(inside)) {
            end++;
          }
          spans.add(new int[] {i, end, kindOf(fields[f].substring(2))});
        }
      }
    }
    spans.sort((a, b) -> Integer.compare(b[1] - b[0], a[1] - a[0]));
    byte[] labels = new byte[size];
    for (int[] span : spans) {
      boolean free = true;
      for (int i = span[0]; i < span[1]; i++) {
        free &= labels[i] == NameLabel.NONE;
      }
      for (int i = span[0]; free && i < span[1]; i++) {
        labels[i] = (byte) (i == span[0] ? span[2] : span[2] + 1);
      }
    }
    return labels;
  }

  private static byte kindOf(String type) {
    return switch (type) {
      case "PERS" -> NameLabel.PERSON;
      case "GPE", "LOC", "FAC" -> NameLabel.PLACE;
      case "ORG" -> NameLabel.ORGANIZATION;
      default -> NameLabel.OTHER;
    };
  }

  private static byte label(String tag) {
    if (tag.length() < 3) {
      return NameLabel.NONE;
    }
    byte kind = kindOf(tag.substring(2));
    return kind == NameLabel.OTHER || tag.charAt(0) == 'B' ? kind : (byte) (kind + 1);
  }

  private static byte[] bytes(List<Byte> list) {
    byte[] bytes = new byte[list.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = list.get(i);
    }
    return bytes;
  }

  /** Gives the words their tokens' labels; signs at a token's edges are no part of a name. */
  private void label() {
    for (int w = 0; w < labels.length; ) {
      int end = w + 1;
      while (end < labels.length && tokenOf[end] == tokenOf[w]) {
        end++;
      }
      byte tag = gold[tokenOf[w]];
      int first = w;
      int last = end;
      while (last - first > 1 && words.kind(first) == TokenKind.PUNCTUATION) {
        first++;
      }
      while (last - first > 1 && words.kind(last - 1) == TokenKind.PUNCTUATION) {
        last--;
      }
      for (int i = first; i < last; i++) {
        labels[i] = i > first && NameLabel.isFirst(tag) ? (byte) (tag + 1) : tag;
      }
      w = end;
    }
    for (int w = 0; w < labels.length; w++) {
      if (!NameLabel.mayFollow(w == 0 ? -1 : labels[w - 1], labels[w])) {
        labels[w] = NameLabel.firstOf(labels[w]);
      }
    }
  }

  private void split(boolean[] breakBefore) {
    int begin = 0;
    for (int w = 0; w < labels.length; w++) {
      boolean last = w + 1 == labels.length;
      boolean stop = isStop(words.form(w)) && (last || labels[w] == NameLabel.NONE);
      boolean broken = !last && tokenOf[w + 1] != tokenOf[w] && breakBefore[tokenOf[w + 1]];
      if (last || stop || broken) {
        sentences.add(new int[] {begin, w + 1});
        begin = w + 1;
      }
    }
  }

  private static boolean isStop(String form) {
    return form.equals(".") || form.equals("؟") || form.equals("!");
  }

  /** The words of the whole set, as of one article. */
  Words words() {
    return words;
  }

  /** The label of each word. */
  byte[] labels() {
    return labels;
  }

  /** First word and one past the last word of each sentence. */
  List<int[]> sentences() {
    return sentences;
  }

  /** How many tokens the set has. */
  int tokens() {
    return gold.length;
  }

  /**
   * Counts names found and names tagged, over the set's own tokens: a name is right when its first
   * and last token and its kind are (the scoring of the CoNLL shared tasks).
   *
   * @param found labels of the words
   */
  ChunkScore score(byte[] found) {
    byte[] byToken = new byte[gold.length];
    for (int w = 0; w < found.length; w++) {
      int token = tokenOf[w];
      if (byToken[token] == NameLabel.NONE) {
        byToken[token] = found[w];
      }
    }
    return ChunkScore.of(gold, byToken);
  }
}
