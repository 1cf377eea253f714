package org.isnad.reader.record;

import org.jspecify.annotations.Nullable;

/**
 * An agency that signs the article at its head or foot: the article's own transmitter, before every
 * chain in it.
 *
 * @param words the signature
 * @param agency id of the agency in the lexicon; null for agencies that are not named (وكالات)
 * @param name the agency's name, or the words of the signature
 * @param foot whether it stands at the foot; else at the head
 */
public record Credit(Span words, @Nullable String agency, String name, boolean foot) {}
