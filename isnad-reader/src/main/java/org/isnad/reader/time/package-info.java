/**
 * When: the times of an article, resolved against the day it was published.
 *
 * <p>Start at {@link org.isnad.reader.time.Times}. The grammar of dates is that of {@code
 * org.isnad.arabic.calendar}; here it is decided what in an article is a time that matters.
 */
@NullMarked
package org.isnad.reader.time;

import org.jspecify.annotations.NullMarked;
