/**
 * Dates, periods and durations as Arab newspapers write them, and what they are in ISO 8601.
 *
 * <p>Start at {@link org.isnad.arabic.calendar.Dates}. The words stand in {@code calendar.lex}; the
 * Hijri calendar is Umm al-Qura as the JDK has it.
 */
@NullMarked
package org.isnad.arabic.calendar;

import org.jspecify.annotations.NullMarked;
