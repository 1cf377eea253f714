package org.isnad.lexicon;

/**
 * A form of an adjective of a country.
 *
 * @param country ISO alpha-3 code
 * @param feminine whether the form is feminine
 * @param number 1 singular, 2 dual, 3 plural
 */
public record Nisba(String country, boolean feminine, int number) {}
