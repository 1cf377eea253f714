/**
 * Numbers in words and digits.
 *
 * <p>Start at {@link org.isnad.arabic.number.Numbers}. What is not understood for sure is not a
 * number: no input gives a wrong value in silence.
 */
@NullMarked
package org.isnad.arabic.number;

import org.jspecify.annotations.NullMarked;
