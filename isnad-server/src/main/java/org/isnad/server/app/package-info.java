/** Serves the files of the web app, which are built from {@code isnad-server/web} into the jar. */
@NullMarked
package org.isnad.server.app;

import org.jspecify.annotations.NullMarked;
