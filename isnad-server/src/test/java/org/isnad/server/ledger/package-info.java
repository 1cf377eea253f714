/** What the ledger's lists and sums promise, by themselves. */
@NullMarked
package org.isnad.server.ledger;

import org.jspecify.annotations.NullMarked;
