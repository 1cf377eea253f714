package org.isnad.lexicon;

import org.isnad.lexicon.term.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A body that every state has, which an adjective or a country's name makes that state's own: a
 * line of {@code %institutions}.
 *
 * <pre>
 * foreign-ministry | وزارة الخارجية ; الخارجية | organization | f | Foreign Ministry | code: GOV
 * </pre>
 *
 * @param id its id; the body of one country is {@code SYR/foreign-ministry}
 * @param kind what it is
 * @param feminine whether its head noun is feminine, so that its adjective must be
 * @param english its name in English
 * @param code the role part of its code, or null
 * @param alone whether its head alone is a mention of it, where the article has spoken of one
 * @param named whether a head of several words names it also where no country is said (وزارة
 *     الداخلية)
 */
public record Institution(
    String id,
    EntityKind kind,
    boolean feminine,
    String english,
    @Nullable String code,
    boolean alone,
    boolean named) {}
