/**
 * What every request has to pass: who may ask, from where, and what a browser may do with the
 * answer.
 */
@NullMarked
package org.isnad.server.guard;

import org.jspecify.annotations.NullMarked;
