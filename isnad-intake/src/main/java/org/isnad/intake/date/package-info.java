/**
 * The day that a date stands for, in the ways that machines and pages write it ({@link
 * org.isnad.intake.date.Days}).
 */
@NullMarked
package org.isnad.intake.date;

import org.jspecify.annotations.NullMarked;
