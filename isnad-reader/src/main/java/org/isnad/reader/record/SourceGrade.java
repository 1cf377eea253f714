package org.isnad.reader.record;

import java.util.Locale;

/**
 * How a source can be held to what it says, from what the text tells of who it is. A closed
 * vocabulary of the JSON contract.
 */
public enum SourceGrade {
  /** On the record under a name: a person, a body, an outlet. */
  NAMED,

  /** One person by office only (المتحدث باسم الجيش), who can be found. */
  ROLE,

  /** Something written or recorded that the text does not give to a named body (تقرير, وثائق). */
  DOCUMENT,

  /** Nobody who can be found: مصادر, شهود عيان, مسؤول. */
  UNNAMED;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word that stands for it in JSON. */
  public String word() {
    return word;
  }
}
