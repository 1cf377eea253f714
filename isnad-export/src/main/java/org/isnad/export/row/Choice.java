package org.isnad.export.row;

import java.util.Locale;

/**
 * What a format leaves to whoever exports.
 *
 * @param layer what rows are about, where the format does not say it itself
 * @param language of words that are the program's own: English, or Arabic
 */
public record Choice(Layer layer, Locale language) {}
