/** Archives of crawlers (WARC), with the answers of servers as they were kept. */
@NullMarked
package org.isnad.intake.warc;

import org.jspecify.annotations.NullMarked;
