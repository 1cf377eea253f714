package org.isnad.lexicon;

import java.util.List;
import org.isnad.lexicon.term.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the lexicon knows by name: a line of {@code %actors}, {@code
 * %countries}, {@code %outlets} or {@code %places}.
 *
 * @param id unique in the lexicon; a country's is its ISO 3166 alpha-3 code
 * @param kind what it is
 * @param name its name in Arabic
 * @param english its name in English, or null
 * @param code CAMEO-style code, or null when it is not sure; a place's is its country's
 * @param country ISO alpha-3 code of the country it belongs to, or null
 * @param wikidata its Wikidata id, or null
 * @param names every name that is its own anywhere, the first of them {@code name}
 * @param shorts forms that are its own only in an article that has one of {@code names}
 * @param ambiguous whether its names are also ordinary words, so that the context must announce it
 * @param capitalOf the country that this place, as an acting capital, stands for, or null
 * @param medium {@code agency} or {@code outlet} for those who print news, else null
 * @param credits forms in which an agency or outlet signs an article
 * @param location where a place lies, or null where nothing is known of it or it is no place
 */
public record Actor(
    String id,
    EntityKind kind,
    String name,
    @Nullable String english,
    @Nullable String code,
    @Nullable String country,
    @Nullable String wikidata,
    List<String> names,
    List<String> shorts,
    boolean ambiguous,
    @Nullable String capitalOf,
    @Nullable String medium,
    List<String> credits,
    @Nullable Location location) {}
