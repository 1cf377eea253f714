package org.isnad.server.ledger;

import org.isnad.lexicon.Location;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that articles name, as one of them tells of it.
 *
 * @param key its key
 * @param kind what it is
 * @param name its name
 * @param english its English name, or null
 * @param code its code, or null
 * @param role the office that the article gives it, or null
 * @param wikidata its Wikidata id, or null
 * @param known whether it stands in the lexicon
 * @param location where it lies, or null
 */
public record Party(
    String key,
    EntityKind kind,
    String name,
    @Nullable String english,
    @Nullable String code,
    @Nullable String role,
    @Nullable String wikidata,
    boolean known,
    @Nullable Location location) {
  static Party of(String key, Entity entity) {
    return new Party(
        key,
        entity.kind(),
        entity.name(),
        entity.english(),
        entity.code(),
        entity.role(),
        entity.wikidata(),
        entity.lexicon() != null,
        entity.location());
  }
}
