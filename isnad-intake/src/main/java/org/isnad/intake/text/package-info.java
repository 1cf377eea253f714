/**
 * Plain text, and the bytes of every other format made text ({@link
 * org.isnad.intake.text.Decoding}).
 */
@NullMarked
package org.isnad.intake.text;

import org.jspecify.annotations.NullMarked;
