/** Who may do what: user accounts, their sessions, and the log of what was changed. */
@NullMarked
package org.isnad.server.account;

import org.jspecify.annotations.NullMarked;
