package org.isnad.reader.account;

import org.jspecify.annotations.Nullable;

/**
 * What a figure covers; null where the text does not say.
 *
 * @param period when what is counted happened
 * @param place where
 * @param extent whether it is a running total or added to one
 */
public record Covered(@Nullable Filled period, @Nullable Filled place, @Nullable Filled extent) {
  static final Covered NOTHING = new Covered(null, null, null);
}
