/** Figures over time: who counts how many, in lines that are never averaged. */
@NullMarked
package org.isnad.server.figure;

import org.jspecify.annotations.NullMarked;
