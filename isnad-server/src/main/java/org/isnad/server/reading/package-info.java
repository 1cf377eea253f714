/** Reads what is given and keeps nothing: pasted texts and the bundled examples. */
@NullMarked
package org.isnad.server.reading;

import org.jspecify.annotations.NullMarked;
