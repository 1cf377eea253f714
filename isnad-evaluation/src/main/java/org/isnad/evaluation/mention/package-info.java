/**
 * Mentions against tagged news ({@code token tag} a line).
 *
 * <p>Start at {@link org.isnad.evaluation.mention.MentionAccuracy}.
 */
@NullMarked
package org.isnad.evaluation.mention;

import org.jspecify.annotations.NullMarked;
