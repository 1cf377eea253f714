/** Searching the articles, and names as they are being written. */
@NullMarked
package org.isnad.server.search;

import org.jspecify.annotations.NullMarked;
