/**
 * The records of a reading: what Isnad says about one article.
 *
 * <p>Start at {@link org.isnad.reader.record.Reading}. Everything here is immutable. Inside the
 * reader spans count UTF-16 units; in a finished {@code Reading} they count Unicode code points, as
 * the JSON contract asks.
 */
@NullMarked
package org.isnad.reader.record;

import org.jspecify.annotations.NullMarked;
