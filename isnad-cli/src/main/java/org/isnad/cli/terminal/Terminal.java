package org.isnad.cli.terminal;

import java.util.Locale;
import java.util.Map;

/**
 * Where the output goes.
 *
 * @param interactive whether a person looks at standard output
 * @param watched whether a person looks at standard error, so that progress may be redrawn
 * @param colour whether colours are wanted
 * @param columns how many columns a line has
 * @param language the language of labels and messages unless {@code --lang} says otherwise
 */
public record Terminal(
    boolean interactive, boolean watched, boolean colour, int columns, Locale language) {
  private static final int COLUMNS = 100;
  private static final int LEAST = 40;
  private static final int MOST = 160;

  /** Output into a file or a pipe. */
  public static Terminal none() {
    return new Terminal(false, false, false, COLUMNS, Locale.ENGLISH);
  }

  /**
   * The terminal as the environment tells. The launcher knows what the Java platform can't see and
   * says it in {@code ISNAD_STDOUT} and {@code ISNAD_STDERR} ({@code terminal} or {@code file}) and
   * {@code ISNAD_COLUMNS}. {@code NO_COLOR} (no-color.org) and {@code TERM=dumb} turn colours off.
   */
  public static Terminal of(Map<String, String> environment) {
    boolean console = System.console() != null;
    boolean interactive = says(environment, "ISNAD_STDOUT", console);
    boolean watched = says(environment, "ISNAD_STDERR", console);
    boolean colour =
        interactive
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    return new Terminal(interactive, watched, colour, columns(environment), language(environment));
  }

  private static boolean says(Map<String, String> environment, String name, boolean otherwise) {
    String said = environment.get(name);
    return said == null ? otherwise : said.equals("terminal");
  }

  private static int columns(Map<String, String> environment) {
    for (String name : new String[] {"ISNAD_COLUMNS", "COLUMNS"}) {
      String given = environment.getOrDefault(name, "");
      if (given.matches("[1-9][0-9]{0,4}")) {
        return Math.max(LEAST, Math.min(MOST, Integer.parseInt(given)));
      }
    }
    return COLUMNS;
  }

  private static Locale language(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String given = environment.getOrDefault(name, "");
      if (!given.isEmpty()) {
        return given.startsWith("ar") ? Labels.ARABIC : Locale.ENGLISH;
      }
    }
    return Locale.ENGLISH;
  }
}
