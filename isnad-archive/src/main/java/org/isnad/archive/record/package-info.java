/**
 * What an archive gives and takes: articles with their appearances, failures, faults. Everything
 * here is immutable and free of any database.
 *
 * <p>Start at {@link org.isnad.archive.record.ArchivedArticle}.
 */
@NullMarked
package org.isnad.archive.record;

import org.jspecify.annotations.NullMarked;
