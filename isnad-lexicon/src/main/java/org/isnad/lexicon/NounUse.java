package org.isnad.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What a form of a noun can do: report, or tell an event.
 *
 * @param cue the way of reporting, or null
 * @param frame the way of telling an event, or null
 * @param plural whether the form is plural or dual
 * @param bound whether the form stands only before an attached pronoun (مطالبتـ)
 */
public record NounUse(@Nullable Cue cue, @Nullable Frame frame, boolean plural, boolean bound) {}
