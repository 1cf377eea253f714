/**
 * Tables in the layout of the hand-coded conflict data sets, of events that articles tell together.
 * {@link org.isnad.export.conflict.Acled} and {@link org.isnad.export.conflict.Ucdp} follow ACLED's
 * and UCDP GED's columns; what decides between rival figures is {@link
 * org.isnad.export.conflict.Deaths}. They look like those data sets and are not part of them: no
 * coder has checked a row.
 */
@NullMarked
package org.isnad.export.conflict;

import org.jspecify.annotations.NullMarked;
