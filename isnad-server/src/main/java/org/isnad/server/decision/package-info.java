/** What users decide over what was read: corrections, and who is who. */
@NullMarked
package org.isnad.server.decision;

import org.jspecify.annotations.NullMarked;
