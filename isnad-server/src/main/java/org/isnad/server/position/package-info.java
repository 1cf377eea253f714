/** Where actors stand: a matrix of actors and issues over time, and the words behind each cell. */
@NullMarked
package org.isnad.server.position;

import org.jspecify.annotations.NullMarked;
