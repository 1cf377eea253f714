/**
 * Articles on their way into the archive. Each call makes one addition, which runs behind the
 * others, can be watched while it runs, and tells of every article what became of it.
 */
@NullMarked
package org.isnad.server.addition;

import org.jspecify.annotations.NullMarked;
