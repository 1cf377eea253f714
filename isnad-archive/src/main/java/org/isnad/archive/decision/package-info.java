/**
 * What users decided, laid over what was read: {@link org.isnad.archive.decision.Rulings} has all
 * decisions that hold, {@link org.isnad.archive.decision.Amending} applies them to a reading,
 * {@link org.isnad.archive.decision.Places} finds the records that they are about. Pure functions.
 */
@NullMarked
package org.isnad.archive.decision;

import org.jspecify.annotations.NullMarked;
