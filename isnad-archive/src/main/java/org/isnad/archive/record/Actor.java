package org.isnad.archive.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that articles name.
 *
 * @param key its key across articles: its id in the lexicon, or what is made of its name
 * @param kind what it is, as a word of the reading
 * @param name the name it goes by
 * @param english its English name, or null
 * @param code its CAMEO-style code, or null
 * @param spellings how articles spell it, the most frequent first
 */
public record Actor(
    String key,
    String kind,
    String name,
    @Nullable String english,
    @Nullable String code,
    List<Spelling> spellings) {

  /** How often a spelling stands in how many articles. */
  public record Spelling(String words, long mentions, long articles) {}
}
