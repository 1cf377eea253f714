/**
 * Makes the gazetteer {@code places-geonames.lex} from open data.
 *
 * <p>Start at {@link org.isnad.evaluation.gazetteer.BuildGazetteer}.
 */
@NullMarked
package org.isnad.evaluation.gazetteer;

import org.jspecify.annotations.NullMarked;
