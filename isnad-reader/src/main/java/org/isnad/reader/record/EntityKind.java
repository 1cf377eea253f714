package org.isnad.reader.record;

import java.util.Locale;

/** What kind of thing an entity is. A closed vocabulary of the JSON contract. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  ARMED_GROUP,
  COUNTRY,
  PLACE,
  GATHERING,
  POPULATION,
  SOURCE;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word that stands for it in JSON. */
  public String word() {
    return word;
  }
}
