/**
 * What every measurement gives: named figures, precision and recall, one table, and the floors that
 * a figure must not fall below.
 */
@NullMarked
package org.isnad.evaluation.measure;

import org.jspecify.annotations.NullMarked;
