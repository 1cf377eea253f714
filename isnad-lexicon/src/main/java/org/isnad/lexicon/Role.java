package org.isnad.lexicon;

import org.isnad.lexicon.term.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A noun for what somebody is: a line of {@code %roles}.
 *
 * @param word singular masculine, as it is written
 * @param type office, rank, title, profession, honorific, spokesman or group
 * @param english in English
 * @param code the role part of a code (GOV, MIL, …), or null
 * @param entity what kind of entity the noun describes
 * @param source whether, with nothing else said, it is an unnamed source (مصدر, شهود عيان)
 */
public record Role(
    String word,
    String type,
    String english,
    @Nullable String code,
    EntityKind entity,
    boolean source) {

  /** Whether it is a group noun (مسلحون, فصائل). */
  public boolean isGroup() {
    return type.equals("group");
  }
}
