package org.isnad.export.row;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that takes part in a record, or a place.
 *
 * @param key its key across articles; one that begins with {@code ~} says what kind of actor it is,
 *     not which one
 * @param kind what it is, as a word of the reading
 * @param name the name it goes by
 * @param english its English name, or null
 * @param code its CAMEO-style code (country, then sector), or null
 * @param role its office as the article tells it, or null
 * @param wikidata its Wikidata id, or null
 * @param lat degrees north of a place, or null
 * @param lon degrees east of a place, or null
 * @param within the key of the unit around a place, or null
 * @param sort what sort of place it is ({@code city}, {@code governorate}, …), or null
 */
public record Party(
    String key,
    String kind,
    String name,
    @Nullable String english,
    @Nullable String code,
    @Nullable String role,
    @Nullable String wikidata,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable String within,
    @Nullable String sort) {
  private static final int COUNTRY_LETTERS = 3;

  /**
   * The first three letters of its code: an ISO 3166 country or an international class; or null.
   */
  public @Nullable String country() {
    return code == null || code.length() < COUNTRY_LETTERS
        ? null
        : code.substring(0, COUNTRY_LETTERS);
  }

  /** What stands behind the country in its code, or null. */
  public @Nullable String sector() {
    return code == null || code.length() < 2 * COUNTRY_LETTERS
        ? null
        : code.substring(COUNTRY_LETTERS, 2 * COUNTRY_LETTERS);
  }

  /** Its English name, or its name where it has none. */
  public String label() {
    return english == null ? name : english;
  }
}
