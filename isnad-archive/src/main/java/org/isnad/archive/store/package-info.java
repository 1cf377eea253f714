/**
 * The SQL behind an archive: one SQLite file, its versions, and what is written to and read from
 * it. Nobody but {@link org.isnad.archive.Archive} uses it.
 *
 * <p>Start at {@link org.isnad.archive.store.Store}.
 */
@NullMarked
package org.isnad.archive.store;

import org.jspecify.annotations.NullMarked;
