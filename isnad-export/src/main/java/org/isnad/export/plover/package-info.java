/**
 * Events as PLOVER's users know them. {@link org.isnad.export.plover.Folding} applies PLOVER's
 * rules for what is announced, two-sided or without an actor; what they are is data in {@code
 * plover.lex}. What PLOVER can't say stands beside it under {@code isnad}.
 */
@NullMarked
package org.isnad.export.plover;

import org.jspecify.annotations.NullMarked;
