/** Stories on paper: an HTML page of events with all that tells of them, made to be printed. */
@NullMarked
package org.isnad.export.dossier;

import org.jspecify.annotations.NullMarked;
