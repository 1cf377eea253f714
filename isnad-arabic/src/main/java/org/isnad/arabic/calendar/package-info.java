/**
 * Dates, periods and durations as Arab newspapers write them, and what they are in ISO 8601.
 *
 * <p>Start at {@link org.isnad.arabic.calendar.Dates}. {@code DateSearch} reads what stands before
 * a phrase and asks the rules ({@code Days}, {@code DaysOfMonth}, {@code Months}, {@code Years},
 * {@code Periods}, {@code Durations}) for what it names. The words stand in {@code calendar.lex};
 * the Hijri calendar is Umm al-Qura as the JDK has it.
 */
@NullMarked
package org.isnad.arabic.calendar;

import org.jspecify.annotations.NullMarked;
