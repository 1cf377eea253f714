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
 * @param source whether it may head an unnamed source (مصدر أمني, شهود عيان)
 * @param ambiguous whether it is an ordinary word too, so that it counts only right before a name
 *     or as a participant
 */
public record Role(
    String word,
    String type,
    String english,
    @Nullable String code,
    EntityKind entity,
    boolean source,
    boolean ambiguous) {

  /** Whether it is a group noun (مسلحون, فصائل). */
  public boolean isGroup() {
    return type.equals("group");
  }
}
