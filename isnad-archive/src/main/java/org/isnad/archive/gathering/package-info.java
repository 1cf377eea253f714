/**
 * Keeps events and copies up to date while articles arrive, change and go: {@link
 * org.isnad.archive.gathering.Gathering} touches only the connected parts that a change reaches.
 * What comes out is what {@link org.isnad.story.event.Happenings} and {@link
 * org.isnad.story.copy.Copies} would make of all articles at once.
 */
@NullMarked
package org.isnad.archive.gathering;

import org.jspecify.annotations.NullMarked;
