/**
 * Articles and their readings, kept for years: {@link org.isnad.archive.Archive} opens a folder,
 * adds to it and gives back what it holds. Its records stand in {@code record}; the packages below
 * are its own.
 *
 * <p>What is derived (readings, index, findings) can be dropped and made anew; what was told (the
 * articles, and where they appeared) is never lost or changed.
 */
@NullMarked
package org.isnad.archive;

import org.jspecify.annotations.NullMarked;
