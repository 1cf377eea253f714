/**
 * How well articles are put together: copies found, events merged, contradictions shown.
 *
 * <p>Start at {@link org.isnad.evaluation.story.StoryAgreement}.
 */
@NullMarked
package org.isnad.evaluation.story;

import org.jspecify.annotations.NullMarked;
