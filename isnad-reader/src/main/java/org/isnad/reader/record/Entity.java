package org.isnad.reader.record;

import java.util.List;
import org.isnad.lexicon.Location;
import org.isnad.lexicon.term.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * One real thing that the article speaks of, however it is spelt.
 *
 * @param id its id in this reading ({@code e1}, {@code e2}, … in the order of first appearance)
 * @param kind what it is
 * @param name its name, or the phrase that describes it where the text never names it
 * @param english its English name, or null
 * @param code CAMEO-style code (country, then role), or null when it is not known
 * @param role its office at the article's date or as the article says, or null
 * @param wikidata its Wikidata id, or null
 * @param lexicon the id of its line in the lexicon, or null
 * @param location where a place lies, or null where that is not known or it is no place
 * @param mentions the named mentions in the order of the text; empty for what is only described
 */
public record Entity(
    String id,
    EntityKind kind,
    String name,
    @Nullable String english,
    @Nullable String code,
    @Nullable String role,
    @Nullable String wikidata,
    @Nullable String lexicon,
    @Nullable Location location,
    List<Span> mentions) {

  /** An entity of which no location is known. */
  public Entity(
      String id,
      EntityKind kind,
      String name,
      @Nullable String english,
      @Nullable String code,
      @Nullable String role,
      @Nullable String wikidata,
      @Nullable String lexicon,
      List<Span> mentions) {
    this(id, kind, name, english, code, role, wikidata, lexicon, null, mentions);
  }
}
