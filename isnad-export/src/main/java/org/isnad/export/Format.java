package org.isnad.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Writing;
import org.isnad.export.table.Csv;

/** The formats, in the order in which they are listed. What each is for stands in the labels. */
public enum Format {
  CSV("csv", "text/csv; charset=utf-8", true, Csv::new);

  private final String ending;
  private final String mediaType;
  private final boolean layered;
  private final Function<Layer, Writing> writing;
  private final String word = name().toLowerCase(Locale.ROOT);

  Format(String ending, String mediaType, boolean layered, Function<Layer, Writing> writing) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.layered = layered;
    this.writing = writing;
  }

  Format(String ending, String mediaType, Writing writing) {
    this(ending, mediaType, false, layer -> writing);
  }

  /** The format of a word, in whatever case; empty where there is none. */
  public static Optional<Format> of(String word) {
    return Arrays.stream(values())
        .filter(one -> one.word.equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The word that stands for it. */
  public String word() {
    return word;
  }

  /** How the names of its files end, without the dot. */
  public String ending() {
    return ending;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it is text, and so can be shown on a terminal. */
  public boolean isText() {
    return !mediaType.startsWith("application/vnd") && !mediaType.endsWith("zip");
  }

  /** Whether it leaves the choice of what its rows are about. */
  public boolean isLayered() {
    return layered;
  }

  /**
   * What writes it.
   *
   * @param layer what rows are about; of no meaning where the format says it itself
   */
  public Writing writing(Layer layer) {
    return writing.apply(layer);
  }
}
