package org.isnad.cli.terminal;

/** How a stretch of text is drawn (ANSI SGR parameters). */
public enum Ink {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  HEADING("1;36"),
  NAME("1"),
  CUE("33"),
  DANGER("31");

  private final String parameters;

  Ink(String parameters) {
    this.parameters = parameters;
  }

  /** The text in this ink, or bare where there are no colours. */
  public String draw(String text, boolean colour) {
    return !colour || parameters.isEmpty() || text.isEmpty()
        ? text
        : "\u001B[" + parameters + "m" + text + "\u001B[0m";
  }
}
