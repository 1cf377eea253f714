/**
 * What spans articles, as pure functions over readings: no store, no clock, no order of arrival.
 */
@NullMarked
package org.isnad.story;

import org.jspecify.annotations.NullMarked;
