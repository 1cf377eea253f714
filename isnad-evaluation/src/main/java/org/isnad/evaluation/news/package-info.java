/**
 * Whole articles of real news: read without an error, with every offset in place, and to the same
 * bytes however often and on however many threads.
 *
 * <p>Start at {@link org.isnad.evaluation.news.NewsReading}.
 */
@NullMarked
package org.isnad.evaluation.news;

import org.jspecify.annotations.NullMarked;
