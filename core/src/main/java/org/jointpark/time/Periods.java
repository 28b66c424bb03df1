package org.jointpark.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

/** Periods that repeat: some months, or some days, but not both. */
final class Periods {

  /** A hundred years, in months. */
  static final int MAX_MONTHS = 1_200;

  /** A hundred years, in days. */
  static final int MAX_DAYS = 36_525;

  private Periods() {}

  /** Returns a period in its one form, twelve months as a year. */
  static Period checked(Period period) {
    checkArgument(
        period.getYears() >= 0 && period.getMonths() >= 0 && period.getDays() >= 0,
        "period must not be negative, but was %s",
        period);
    checkArgument(!period.isZero(), "period must not be zero, but was %s", period);
    checkArgument(
        period.getDays() == 0 || period.toTotalMonths() == 0,
        "period must be of months or of days, not of both, but was %s",
        period);
    checkArgument(
        period.toTotalMonths() <= MAX_MONTHS && period.getDays() <= MAX_DAYS,
        "period must be at most a hundred years, but was %s",
        period);
    return period.normalized();
  }

  /** Returns a rounding that says nothing where no months are counted. */
  static MonthRounding rounding(Period period, MonthRounding rounding) {
    return period.toTotalMonths() > 0 ? rounding : MonthRounding.REFUSE;
  }

  /** Counts a period some times from a day, at once, so that a short month leaves no trace. */
  @SuppressWarnings("JavaPeriodGetDays") // a period of days has no months
  static LocalDate plus(LocalDate day, Period period, long times, MonthRounding rounding) {
    return period.toTotalMonths() > 0
        ? rounding.plusMonths(day, period.toTotalMonths() * times)
        : day.plusDays(period.getDays() * times);
  }

  static String inWords(Period period) {
    return Joiner.on(' ')
        .join(Stream.of(
                count(period.getYears(), "year"),
                count(period.getMonths(), "month"),
                count(period.getDays(), "day"))
            .filter(words -> !words.startsWith("0 "))
            .iterator());
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String inWords(MonthRounding rounding) {
    return rounding == MonthRounding.REFUSE ? "" : ", rounded " + rounding;
  }
}
