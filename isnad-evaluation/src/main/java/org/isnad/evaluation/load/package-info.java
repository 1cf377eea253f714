/**
 * How quickly a server answers many readers at once: {@link org.isnad.evaluation.load.Addresses}
 * knows what they ask for, {@link org.isnad.evaluation.load.ServerLoad} lets them ask.
 */
@NullMarked
package org.isnad.evaluation.load;

import org.jspecify.annotations.NullMarked;
