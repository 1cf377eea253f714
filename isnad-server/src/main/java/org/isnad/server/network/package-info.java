/** Who met, backed, accused and fought whom, over time. */
@NullMarked
package org.isnad.server.network;

import org.jspecify.annotations.NullMarked;
