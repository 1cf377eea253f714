/**
 * Events and statements in time: how many on which day, and each of a stretch that is looked at.
 */
@NullMarked
package org.isnad.server.timeline;

import org.jspecify.annotations.NullMarked;
