/**
 * The reading as JSON: one object a line, the contract that other programs build on.
 *
 * <p>Start at {@link org.isnad.reader.json.ReadingJson}. The JSON Schema (draft 2020-12) of what it
 * writes is the resource {@code reading.schema.json} beside it. Fields may be added; none changes
 * meaning without a new {@link org.isnad.reader.record.Reading#VERSION}.
 */
@NullMarked
package org.isnad.reader.json;

import org.jspecify.annotations.NullMarked;
