/**
 * What the readings of an archive say, as rows without their texts: who did, said and wants what,
 * where and when. What goes over all articles (the network, the matrix of positions, the map, the
 * habits of sources) asks these rows, and only what is shown is looked up in the archive.
 */
@NullMarked
package org.isnad.server.ledger;

import org.jspecify.annotations.NullMarked;
