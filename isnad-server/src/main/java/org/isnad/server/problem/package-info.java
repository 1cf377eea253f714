/**
 * What the server refuses, in one form: problem details (RFC 9457) with a code. {@link
 * org.isnad.server.problem.Fault} has the codes, {@code problems_en.properties} and {@code
 * problems_ar.properties} the words.
 */
@NullMarked
package org.isnad.server.problem;

import org.jspecify.annotations.NullMarked;
