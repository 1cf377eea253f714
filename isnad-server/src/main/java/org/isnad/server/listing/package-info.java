/** Lists: a part of one as JSON, or the whole of it as a file for a spreadsheet or a program. */
@NullMarked
package org.isnad.server.listing;

import org.jspecify.annotations.NullMarked;
