package org.jointpark.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.source.Evidence;
import org.jointpark.style.ProseText;

/**
 * Which days are business days, in the years whose holidays are known.
 *
 * <p>A business day is a day that is neither a weekly rest day nor a holiday, or a rest day on
 * which work is done by decree, as often where a holiday is made longer.
 *
 * <p>Holidays are decreed year by year. About a day of a year that is not {@linkplain #knownYears
 * known}, this calendar says nothing at all: a Tuesday may be a holiday, and a Sunday a day of
 * work. So every answer is empty as soon as it depends on such a day, and never a guess from the
 * days of the week. A year that is known to have no holiday is known.
 *
 * <pre>{@code
 * HolidayCalendar calendar = HolidayCalendar.builder()
 *     .id(HolidayCalendarId.of("ROK"))
 *     .name("Public holidays of the Republic of Korea")
 *     .addRestDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
 *     .knownYear(2013, days) // among them 2013-09-18 to 2013-09-20
 *     .build();
 * calendar.plusBusinessDays(LocalDate.of(2013, 9, 16), 2); // 2013-09-23
 * calendar.plusBusinessDays(LocalDate.of(2013, 12, 31), 1); // Optional.empty
 * }</pre>
 */
@Value.Immutable
public abstract class HolidayCalendar {

  /** The most business days that are counted in one go, which are about forty years. */
  static final int MAX_COUNT = 10_000;

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9998;
  private static final int WEEK = 7;

  HolidayCalendar() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the calendar within its dossier} */
  public abstract HolidayCalendarId id();

  /** {@return whose holidays these are, in words} */
  public abstract String name();

  /** {@return the days of the week on which there is no work, at least one and not all} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<DayOfWeek> restDays();

  /** {@return the years whose holidays and working days are all known} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Integer> knownYears();

  /** {@return the holidays, each in a known year; some may be weekly rest days as well} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> holidays();

  /** {@return the weekly rest days on which work is done by decree, each in a known year} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> workingDays();

  /** {@return what this calendar rests on} */
  public abstract Optional<Evidence> evidence();

  @Value.Check
  void check() {
    ProseText.check("name", name(), "holiday calendar", id());
    checkArgument(
        !restDays().isEmpty() && restDays().size() < WEEK,
        "rest days must be one to six days of the week, but were %s (holiday calendar %s)",
        restDays(),
        id());
    knownYears()
        .forEach(year -> checkArgument(
            year >= FIRST_YEAR && year <= LAST_YEAR,
            "known year must be between %s and %s, but was %s (holiday calendar %s)",
            FIRST_YEAR,
            LAST_YEAR,
            year,
            id()));
    holidays().forEach(day -> checkKnown("holiday", day));
    workingDays().forEach(this::checkWorkingDay);
    holidays().stream()
        .map(YearMonth::from)
        .distinct()
        .forEach(month -> checkArgument(
            lastBusinessDayIn(month).isPresent(),
            "month must have a business day, but %s has none (holiday calendar %s)",
            month,
            id()));
  }

  private void checkKnown(String name, LocalDate day) {
    checkArgument(
        isKnown(day.getYear()),
        "%s must lie in a known year, but was %s (holiday calendar %s)",
        name,
        day,
        id());
  }

  private void checkWorkingDay(LocalDate day) {
    checkKnown("working day", day);
    checkArgument(
        restDays().contains(day.getDayOfWeek()),
        "working day must fall on a rest day of the week, but was %s, a %s (holiday calendar %s)",
        day,
        day.getDayOfWeek(),
        id());
    checkArgument(
        !holidays().contains(day),
        "working day must not be a holiday, but was %s (holiday calendar %s)",
        day,
        id());
  }

  /**
   * Returns whether the holidays of a year are known.
   *
   * @param year any year
   * @return whether this calendar says anything about the days of that year
   */
  public boolean isKnown(int year) {
    return knownYears().contains(year);
  }

  /**
   * Returns whether a day is a business day.
   *
   * @param day any day
   * @return whether it is one, or empty if its year is not known
   */
  public Optional<Boolean> isBusinessDay(LocalDate day) {
    return isKnown(day.getYear()) ? Optional.of(isWorked(day)) : Optional.empty();
  }

  /** Returns whether a day of a known year is a business day. */
  private boolean isWorked(LocalDate day) {
    return restDays().contains(day.getDayOfWeek())
        ? workingDays().contains(day)
        : !holidays().contains(day);
  }

  /**
   * Returns the business day that lies a number of business days after a day, which itself is not
   * counted: one business day after a Friday is Monday, and so it is after the Saturday.
   *
   * @param day the day to count from, which need be neither a business day nor in a known year
   * @param count how many business days to count, from 1 to 10,000
   * @return the last of the counted days, or empty if a year on the way is not known
   * @throws IllegalArgumentException if {@code count} is below 1 or above 10,000
   */
  public Optional<LocalDate> plusBusinessDays(LocalDate day, int count) {
    checkArgument(
        count >= 1 && count <= MAX_COUNT,
        "business days must be between 1 and %s, but was %s",
        MAX_COUNT,
        count);
    Optional<LocalDate> reached = Optional.of(day);
    for (int counted = 0; counted < count && reached.isPresent(); counted++) {
      reached = businessDayOnOrAfter(reached.get().plusDays(1));
    }
    return reached;
  }

  /**
   * Returns the first business day from a day on.
   *
   * @param day any day
   * @return {@code day} if it is a business day, else the next one, or empty if a year on the way
   *     is not known
   */
  public Optional<LocalDate> businessDayOnOrAfter(LocalDate day) {
    LocalDate reached = day;
    while (isKnown(reached.getYear())) {
      if (isWorked(reached)) {
        return Optional.of(reached);
      }
      reached = reached.plusDays(1);
    }
    return Optional.empty();
  }

  /**
   * Returns the last business day up to a day.
   *
   * @param day any day
   * @return {@code day} if it is a business day, else the one before it, or empty if a year on the
   *     way is not known
   */
  public Optional<LocalDate> businessDayOnOrBefore(LocalDate day) {
    LocalDate reached = day;
    while (isKnown(reached.getYear())) {
      if (isWorked(reached)) {
        return Optional.of(reached);
      }
      reached = reached.minusDays(1);
    }
    return Optional.empty();
  }

  /**
   * Returns the last business day of a month. A month of a known year always has one.
   *
   * @param month any month
   * @return its last business day, or empty if its year is not known
   */
  public Optional<LocalDate> lastBusinessDayOf(YearMonth month) {
    return isKnown(month.getYear()) ? lastBusinessDayIn(month) : Optional.empty();
  }

  private Optional<LocalDate> lastBusinessDayIn(YearMonth month) {
    LocalDate day = month.atEndOfMonth();
    while (!isWorked(day)) {
      if (day.getDayOfMonth() == 1) {
        return Optional.empty();
      }
      day = day.minusDays(1);
    }
    return Optional.of(day);
  }

  /**
   * Counts the business days of a stretch of days.
   *
   * @param days a stretch with two bounds
   * @return how many business days it has, which may be none; empty if a year of it is not known
   * @throws IllegalArgumentException if a side of {@code days} is open
   */
  public Optional<Long> businessDaysIn(DateInterval days) {
    checkArgument(
        days.isBounded(),
        "days must have two bounds for their business days to be counted, but were %s",
        days);
    LocalDate start = days.start().orElseThrow();
    LocalDate end = days.end().orElseThrow();
    int firstYear = start.getYear();
    int lastYear = end.minusDays(1).getYear();
    ImmutableSortedSet<Integer> known = knownYears().subSet(firstYear, true, lastYear, true);
    if (known.size() <= lastYear - firstYear) {
      return Optional.empty();
    }
    long free = holidays().subSet(start, end).stream()
        .filter(day -> !restDays().contains(day.getDayOfWeek()))
        .count();
    return Optional.of(
        weekdaysIn(start, days.days()) - free + workingDays().subSet(start, end).size());
  }

  /** Counts the days that are no weekly rest days. */
  private long weekdaysIn(LocalDate start, long days) {
    long count = days / WEEK * (WEEK - restDays().size());
    for (int i = 0; i < days % WEEK; i++) {
      if (!restDays().contains(start.getDayOfWeek().plus(i))) {
        count++;
      }
    }
    return count;
  }

  /** {@return a new builder that holds every property of this calendar} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link HolidayCalendar}. The id, the name and a weekly rest day are required. */
  public static final class Builder extends ImmutableHolidayCalendar.Builder {
    Builder() {}

    /**
     * Adds a known year with all of its holidays.
     *
     * @param year the year
     * @param holidays every holiday of that year, none if it has none
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder knownYear(int year, Iterable<LocalDate> holidays) {
      addKnownYear(year);
      addAllHolidays(holidays);
      return this;
    }
  }
}
