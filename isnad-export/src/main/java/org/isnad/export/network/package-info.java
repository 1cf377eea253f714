/** Who acts on whom, as a graph for Gephi, Cytoscape, igraph and NetworkX. */
@NullMarked
package org.isnad.export.network;

import org.jspecify.annotations.NullMarked;
