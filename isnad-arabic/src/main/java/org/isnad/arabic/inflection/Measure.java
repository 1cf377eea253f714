package org.isnad.arabic.inflection;

import java.util.Locale;

/** The measures (forms, أوزان) of the Arabic verb. */
public enum Measure {
  /** faʿala. */
  I("1"),
  /** faʿʿala. */
  II("2"),
  /** fāʿala. */
  III("3"),
  /** ʾafʿala. */
  IV("4"),
  /** tafaʿʿala. */
  V("5"),
  /** tafāʿala. */
  VI("6"),
  /** infaʿala. */
  VII("7"),
  /** iftaʿala. */
  VIII("8"),
  /** ifʿalla. */
  IX("9"),
  /** istafʿala. */
  X("10"),
  /** faʿlala: four radicals. */
  Q1("q1"),
  /** tafaʿlala: four radicals. */
  Q2("q2"),
  /** ifʿalalla: four radicals (اطمأن). */
  Q4("q4");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  /** The code under which lexicon files name it: 1 to 10, q1, q2, q4. */
  public String code() {
    return code;
  }

  /** How many radicals a root of this measure has. */
  public int radicals() {
    return this == Q1 || this == Q2 || this == Q4 ? 4 : 3;
  }

  /**
   * The measure of a code.
   *
   * @param code 1 to 10, q1, q2 or q4, in either case
   * @throws IllegalArgumentException when there is no such measure
   */
  public static Measure of(String code) {
    String wanted = code.strip().toLowerCase(Locale.ROOT);
    for (Measure measure : values()) {
      if (measure.code.equals(wanted)) {
        return measure;
      }
    }
    throw new IllegalArgumentException(
        "no verb form «" + code + "»; expected 1 to 10, q1, q2 or q4");
  }
}
