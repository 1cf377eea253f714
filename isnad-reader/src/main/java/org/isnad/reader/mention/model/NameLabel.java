package org.isnad.reader.mention.model;

/**
 * The labels a word can bear: outside of names, the first word of a name, a later word of it.
 * Organisations include armed groups; {@link #OTHER} is any word of a name that is none of the
 * three kinds (a work, an event, a brand).
 */
public final class NameLabel {
  /** No part of a name. */
  public static final byte NONE = 0;

  /** First word of a person's name. */
  public static final byte PERSON = 1;

  /** Later word of a person's name. */
  public static final byte PERSON_INSIDE = 2;

  /** First word of a place's or country's name. */
  public static final byte PLACE = 3;

  /** Later word of a place's or country's name. */
  public static final byte PLACE_INSIDE = 4;

  /** First word of an organisation's or armed group's name. */
  public static final byte ORGANIZATION = 5;

  /** Later word of an organisation's or armed group's name. */
  public static final byte ORGANIZATION_INSIDE = 6;

  /** Any word of a name of another kind. */
  public static final byte OTHER = 7;

  /** How many labels there are. */
  public static final int COUNT = 8;

  private NameLabel() {}

  /** Whether a name of one of the three kinds starts with this label. */
  public static boolean isFirst(byte label) {
    return label == PERSON || label == PLACE || label == ORGANIZATION;
  }

  /** Whether the label goes on with a name that an earlier word began. */
  public static boolean isInside(byte label) {
    return label == PERSON_INSIDE || label == PLACE_INSIDE || label == ORGANIZATION_INSIDE;
  }

  /**
   * The label of the first word of a name of the same kind; {@code label} itself for the others.
   */
  public static byte firstOf(byte label) {
    return isInside(label) ? (byte) (label - 1) : label;
  }

  /**
   * Whether {@code label} may stand right behind {@code before} (−1 at the start of a sentence).
   */
  public static boolean mayFollow(int before, byte label) {
    return !isInside(label) || before == label || before == label - 1;
  }
}
