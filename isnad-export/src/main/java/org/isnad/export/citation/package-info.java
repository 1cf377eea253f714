/** Articles as a bibliography: BibTeX and RIS, as reference managers read them. */
@NullMarked
package org.isnad.export.citation;

import org.jspecify.annotations.NullMarked;
