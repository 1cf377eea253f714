/**
 * Feeds and folders that are watched: {@link org.isnad.cli.watch.Rounds} asks those that are due
 * and gives the archive what is new, {@link org.isnad.cli.watch.Rhythm} says when each is due
 * again.
 *
 * <p>What is remembered between rounds stands in the archive, and is written only after the
 * articles that it speaks of are on the disk: whatever breaks a round off, the next one goes on
 * there.
 */
@NullMarked
package org.isnad.cli.watch;

import org.jspecify.annotations.NullMarked;
