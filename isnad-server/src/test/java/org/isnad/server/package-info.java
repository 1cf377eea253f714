/** Every test here asks a running server, as a browser or a program would. */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
