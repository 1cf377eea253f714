/** Who is named, and what the archive knows of each. */
@NullMarked
package org.isnad.server.actor;

import org.jspecify.annotations.NullMarked;
