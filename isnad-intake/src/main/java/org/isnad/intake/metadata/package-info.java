/**
 * What is known about articles from outside, by the name of their source ({@link
 * org.isnad.intake.metadata.Metadata}).
 */
@NullMarked
package org.isnad.intake.metadata;

import org.jspecify.annotations.NullMarked;
