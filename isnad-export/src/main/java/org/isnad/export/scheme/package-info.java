/** What other data sets call what Isnad reads, for all formats that name it. */
@NullMarked
package org.isnad.export.scheme;

import org.jspecify.annotations.NullMarked;
