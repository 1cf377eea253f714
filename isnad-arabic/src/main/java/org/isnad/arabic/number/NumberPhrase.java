package org.isnad.arabic.number;

import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param first its first token
 * @param end one past its last token
 * @param start offset of its first unit, conjunction and preposition left out, article kept
 * @param stop offset one past its last unit
 * @param value the number; for a vague word its lower bound
 * @param vague whether the words name no number (عشرات, مئات, بضعة)
 * @param percent whether it is so many per cent
 * @param article whether it is definite (الخمسة, ال54)
 * @param conjunction whether و or ف stands before it
 * @param preposition ب, ل or ك before it, or 0
 * @param digits whether it is written in digits alone, without a word of scale
 * @param fraction whether it is a part of one thing (نصف, ثلاثة أرباع)
 * @param point whether a full stop parts its last three digits, so that a reader who counts things
 *     may take it for a thousands sign
 * @param glued what stands joined behind the last word of the number (ملياردولار), folded, or empty
 */
public record NumberPhrase(
    int first,
    int end,
    int start,
    int stop,
    BigDecimal value,
    boolean vague,
    boolean percent,
    boolean article,
    boolean conjunction,
    char preposition,
    boolean digits,
    boolean fraction,
    boolean point,
    String glued) {

  /** Whether it is a whole number. */
  public boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
