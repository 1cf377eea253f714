/** Where events were, with coordinates, over time. */
@NullMarked
package org.isnad.server.place;

import org.jspecify.annotations.NullMarked;
