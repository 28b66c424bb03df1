/**
 * Days, stretches of days, and values that change from day to day.
 *
 * <p>The unit of time is the day in the park's own calendar, a {@link java.time.LocalDate
 * LocalDate}. A {@link org.jointpark.time.DateInterval DateInterval} is a stretch of days, never
 * empty; a {@link org.jointpark.time.DaySet DaySet} is any set of days; a
 * {@link org.jointpark.time.Timeline Timeline} gives each day at most one value. All three keep one
 * form only for the same days, so that {@code equals} means "the same on every day".
 *
 * <p>A {@link org.jointpark.time.Deadline Deadline} tells by which day something is to be done
 * after an act, a {@link org.jointpark.time.Recurrence Recurrence} how often, and a
 * {@link org.jointpark.time.HolidayCalendar HolidayCalendar} which days are business days.
 *
 * <h2>Conventions</h2>
 *
 * <ul>
 *   <li>A stretch includes its start and excludes its end. A side that is known to have no bound is
 *       <em>open</em>; no far day stands for it, and a bound outside of the years 1 to 9998 is
 *       refused.
 *   <li>A day that is known only to the month or the year is an
 *       {@link org.jointpark.time.UncertainDay UncertainDay}, never the first of the month.
 *   <li>Where months are counted, a day that does not exist is refused unless a
 *       {@link org.jointpark.time.MonthRounding MonthRounding} is declared.
 *   <li>The day of an act is not counted, and a due day is the last one that is in time.
 *   <li>A calendar of holidays that does not know a year says nothing about its days.
 *   <li>Nothing here reads the machine's clock or its time zone.
 * </ul>
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.time;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
