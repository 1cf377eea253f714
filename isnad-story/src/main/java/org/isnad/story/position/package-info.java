/**
 * Where actors stand over time: {@link org.isnad.story.position.Stand} is what one article shows,
 * {@link org.isnad.story.position.Standing} is what all articles show of one actor and one issue,
 * with the days on which that changed.
 */
@NullMarked
package org.isnad.story.position;

import org.jspecify.annotations.NullMarked;
