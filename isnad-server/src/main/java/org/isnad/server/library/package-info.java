/**
 * The articles of the archive: lists of them, each with its reading, where they were printed, and
 * their withdrawal.
 */
@NullMarked
package org.isnad.server.library;

import org.jspecify.annotations.NullMarked;
