/**
 * Full-text search: a Lucene index that is made from the store and can always be made again. The
 * only room that knows Lucene.
 *
 * <p>Start at {@link org.isnad.archive.search.SearchIndex}; what is asked and answered is {@link
 * org.isnad.archive.search.Query} and {@link org.isnad.archive.search.Found}.
 */
@NullMarked
package org.isnad.archive.search;

import org.jspecify.annotations.NullMarked;
