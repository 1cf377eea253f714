/** What the archive holds, in the formats of others. */
@NullMarked
package org.isnad.server.export;

import org.jspecify.annotations.NullMarked;
