/** How outlets speak of actors: {@link org.isnad.story.framing.LoadedWord}. */
@NullMarked
package org.isnad.story.framing;

import org.jspecify.annotations.NullMarked;
