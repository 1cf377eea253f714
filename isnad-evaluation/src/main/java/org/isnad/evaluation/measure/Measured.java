package org.isnad.evaluation.measure;

/**
 * One figure of the table.
 *
 * @param name its name, from the general to the particular: {@code ner.anercorp_train.PERS.F}
 * @param value the figure itself; shares run from 0 to 1
 * @param basis what it was counted on, for people ({@code gold 120, system 118}); may be empty
 */
public record Measured(String name, double value, String basis) {}
