/** JSON objects, one after the other, on a stream. */
@NullMarked
package org.isnad.export.json;

import org.jspecify.annotations.NullMarked;
