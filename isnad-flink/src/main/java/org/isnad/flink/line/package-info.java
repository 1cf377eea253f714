/** What the job writes: records as JSON lines. */
@NullMarked
package org.isnad.flink.line;

import org.jspecify.annotations.NullMarked;
