package org.jointpark.example.benchmarks;

import java.time.LocalDate;

/**
 * What a law sets for the pay lines of a month.
 *
 * @param leastDays on how many days of a full month somebody must have been at work for the minimum
 *     wage to be due
 * @param minimumWages the minimum wage a month on each day, in ten-thousandths
 * @param highestMinimum the highest of them in this month
 * @param minimumWage the minimum wage on its last day
 * @param overtimePercent the pay for overtime, in percent of the wage
 * @param nightPercent the premium for the night
 * @param holidayPercent the pay for work on holidays
 * @param idlePercent the pay for time without work
 * @param basePercent how much of the gross pay the insurance base must be
 * @param contributionPermille the contribution, in thousandths of the base
 * @param tooLate the day after the last one on which the line may be paid
 * @param weeklyMinutes the longest week
 * @param representativeAllowed whether a representative may be paid in place of the worker
 */
record MonthLaw(
    int leastDays,
    DatedNumber minimumWages,
    long highestMinimum,
    long minimumWage,
    long overtimePercent,
    long nightPercent,
    long holidayPercent,
    long idlePercent,
    long basePercent,
    long contributionPermille,
    LocalDate tooLate,
    long weeklyMinutes,
    boolean representativeAllowed) {}
