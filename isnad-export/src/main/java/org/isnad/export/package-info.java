/**
 * Exports: {@link org.isnad.export.Format} names every format, {@link org.isnad.export.WholeFile}
 * writes files that are whole or not there. Each family of formats has a package of its own; all of
 * them are given rows by {@link org.isnad.export.row.Selection} and know nothing of the archive.
 */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
