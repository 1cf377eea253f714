/**
 * Who is who across articles: {@link org.isnad.story.identity.Identity} gives each entity of a
 * reading the key that it has in all others.
 */
@NullMarked
package org.isnad.story.identity;

import org.jspecify.annotations.NullMarked;
