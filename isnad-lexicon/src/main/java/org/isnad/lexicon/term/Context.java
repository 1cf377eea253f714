package org.isnad.lexicon.term;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an event is about beside what was done: the contexts of PLOVER (manual of 2021), of which an
 * event may have any number. A closed vocabulary of the JSON contract.
 */
public enum Context {
  /** State forces and military help; no militias, no police. */
  MILITARY,
  /** What intelligence services of a state do. */
  INTELLIGENCE,
  EXECUTIVE,
  LEGISLATIVE,
  ELECTION,
  /** Changes of and between political bodies and parties. */
  POLITICAL_INSTITUTIONS,
  PRO_DEMOCRACY,
  PRO_AUTOCRACY,
  ECONOMIC,
  /** Courts and law. */
  LEGAL,
  REPARATIONS,
  HUMAN_RIGHTS,
  /** Civil liberties. */
  RIGHTS_FREEDOMS,
  /** Force of security services against the unarmed. */
  REPRESSION,
  /** Water, food, housing, energy, land. */
  HUMAN_SECURITY,
  GENDER,
  LGBT,
  RELIGION_ETHNICITY,
  INEQUALITY,
  DIPLOMATIC,
  /** Disputes over land, and displacement. */
  TERRITORY,
  PEACEKEEPING,
  HEALTH,
  ASYLUM,
  /** Refugees and displaced people. */
  MIGRATION,
  DISASTERS,
  NATURAL_RESOURCE,
  ENVIRONMENT,
  TECHNOLOGY,
  TERRORISM,
  /** Chemical, biological, radiological and nuclear weapons. */
  CBRN,
  CYBER,
  MISINFORMATION,
  CRIME,
  CORRUPTION,
  ILLEGAL_DRUGS,
  TRAFFICKING;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word that stands for it in JSON, in PLOVER's records and in the lexicon's files. */
  public String word() {
    return word;
  }

  /** The one that a word stands for, or null. */
  public static @Nullable Context of(String word) {
    for (Context one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    return null;
  }
}
