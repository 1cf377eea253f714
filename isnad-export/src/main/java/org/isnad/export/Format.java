package org.isnad.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.export.citation.BibTex;
import org.isnad.export.citation.Ris;
import org.isnad.export.conflict.Acled;
import org.isnad.export.conflict.Ucdp;
import org.isnad.export.dossier.Dossier;
import org.isnad.export.entity.FollowTheMoney;
import org.isnad.export.linked.JsonLd;
import org.isnad.export.network.GraphMl;
import org.isnad.export.parquet.Parquet;
import org.isnad.export.plover.Plover;
import org.isnad.export.plover.Polecat;
import org.isnad.export.row.Choice;
import org.isnad.export.row.Writing;
import org.isnad.export.table.Csv;
import org.isnad.export.table.DataPackage;

/** The formats, in the order in which they are listed. What each is for stands in the labels. */
public enum Format {
  CSV("csv", "text/csv; charset=utf-8", true, choice -> new Csv(choice.layer())),
  PARQUET("parquet", "application/vnd.apache.parquet", true, choice -> new Parquet(choice.layer())),
  DATAPACKAGE("zip", "application/zip", choice -> new DataPackage()),
  PLOVER("jsonl", "application/x-ndjson", choice -> new Plover()),
  POLECAT("tsv", "text/tab-separated-values; charset=utf-8", choice -> new Polecat()),
  ACLED("csv", "text/csv; charset=utf-8", choice -> new Acled()),
  UCDP("csv", "text/csv; charset=utf-8", choice -> new Ucdp()),
  JSONLD("jsonld", "application/ld+json", choice -> new JsonLd()),
  GRAPHML("graphml", "application/graphml+xml", choice -> new GraphMl()),
  FTM("ftm.json", "application/x-ndjson", choice -> new FollowTheMoney()),
  BIBTEX("bib", "application/x-bibtex; charset=utf-8", choice -> new BibTex()),
  RIS("ris", "application/x-research-info-systems; charset=utf-8", choice -> new Ris()),
  DOSSIER("html", "text/html; charset=utf-8", choice -> new Dossier(choice.language()));

  private final String ending;
  private final String mediaType;
  private final boolean layered;
  private final Function<Choice, Writing> writing;
  private final String word = name().toLowerCase(Locale.ROOT);

  Format(String ending, String mediaType, boolean layered, Function<Choice, Writing> writing) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.layered = layered;
    this.writing = writing;
  }

  Format(String ending, String mediaType, Function<Choice, Writing> writing) {
    this(ending, mediaType, false, writing);
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

  /** What writes it. */
  public Writing writing(Choice choice) {
    return writing.apply(choice);
  }
}
