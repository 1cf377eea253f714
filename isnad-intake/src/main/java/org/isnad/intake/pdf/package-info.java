/** PDF, page by page: each is graded by how many of its words are words. */
@NullMarked
package org.isnad.intake.pdf;

import org.jspecify.annotations.NullMarked;
