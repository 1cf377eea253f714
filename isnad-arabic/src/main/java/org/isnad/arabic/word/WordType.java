package org.isnad.arabic.word;

import org.jspecify.annotations.Nullable;

/**
 * A word as it is printed, apart from where it stands: the type of which the tokens of {@link
 * Words} are instances. What a stage looks up about a word by its letters alone is remembered here,
 * see {@link WordMemo}.
 *
 * <p>Safe for any number of threads.
 */
public final class WordType {
  private final char[] letters;
  private final String form;
  private final TokenKind kind;
  private final int hash;

  /** Whose memos may write here; null for a type that stands for itself alone. */
  private final @Nullable WordTypes owner;

  /**
   * What each memo of the owner knows, by the memo's place. Written without a lock: what is written
   * is immutable and always the same.
   */
  private final @Nullable Object[] known;

  WordType(
      char[] letters, String form, TokenKind kind, int hash, @Nullable WordTypes owner, int memos) {
    this.letters = letters;
    this.form = form;
    this.kind = kind;
    this.hash = hash;
    this.owner = owner;
    this.known = new Object[memos];
  }

  /** A type that no table keeps; nothing about it is remembered. */
  static WordType alone(String printed, String form, TokenKind kind) {
    return new WordType(printed.toCharArray(), form, kind, 0, null, 0);
  }

  /** The word as it is printed. */
  public String printed() {
    return new String(letters);
  }

  /** Its folded form, clitics and all. */
  public String form() {
    return form;
  }

  /** Its kind. */
  public TokenKind kind() {
    return kind;
  }

  boolean isOf(WordTypes types) {
    return owner == types;
  }

  /** What the memo with this place knows; null when it was not asked yet or has no room here. */
  @Nullable Object known(int place) {
    return place < known.length ? known[place] : null;
  }

  void know(int place, Object fact) {
    if (place < known.length) {
      known[place] = fact;
    }
  }

  boolean is(int otherHash, char[] text, int start, int end, TokenKind otherKind) {
    if (hash != otherHash || kind != otherKind || letters.length != end - start) {
      return false;
    }
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] != text[start + i]) {
        return false;
      }
    }
    return true;
  }
}
