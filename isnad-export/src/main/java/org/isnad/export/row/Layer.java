package org.isnad.export.row;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the rows of an export are about, where the format leaves the choice. */
public enum Layer {
  /** Who did what to whom, as each article tells it. */
  EVENTS(Selection::events),
  /** Events that articles tell together, each once. */
  STORIES(Selection::stories),
  /** Who said what. */
  STATEMENTS(Selection::statements),
  /** How many. */
  FIGURES(Selection::figures),
  /** Who is named in each article. */
  ACTORS(Selection::actors),
  /** Where actors stand. */
  POSITIONS(Selection::positions),
  /** The articles. */
  ARTICLES(Selection::articles);

  private final Function<Selection, Stream<? extends Row>> rows;
  private final String word = name().toLowerCase(Locale.ROOT);

  Layer(Function<Selection, Stream<? extends Row>> rows) {
    this.rows = rows;
  }

  /** Its rows. */
  public Stream<? extends Row> rows(Selection selection) {
    return rows.apply(selection);
  }

  /** The word that stands for it in options and file names. */
  public String word() {
    return word;
  }
}
