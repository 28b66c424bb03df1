package org.jointpark.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jointpark.time.DateInterval;

/**
 * To which days a record belongs: to each day of a span, or to the one day on which it happened.
 *
 * <p>A pay line belongs to its period, and can be in order on some of its days and not on others. A
 * filing belongs to the day on which it was made, and is judged by the law of that day.
 *
 * @param <S> the type of the record
 */
public sealed interface Extent<S> {

  /**
   * Returns the days to which a record belongs.
   *
   * @param subject the record
   * @return its span, or its one day as an interval
   */
  DateInterval of(S subject);

  /**
   * Each day of a span.
   *
   * @param span gives the span of a record
   * @param <S> the type of the record
   */
  record Span<S>(Function<S, DateInterval> span) implements Extent<S> {
    /**
     * Creates the extent of a span.
     *
     * @param span gives the span of a record
     */
    public Span {
      Objects.requireNonNull(span, "span");
    }

    @Override
    public DateInterval of(S subject) {
      return span.apply(subject);
    }
  }

  /**
   * The one day on which something happened.
   *
   * @param day gives the day of a record
   * @param <S> the type of the record
   */
  record Day<S>(Function<S, LocalDate> day) implements Extent<S> {
    /**
     * Creates the extent of a day.
     *
     * @param day gives the day of a record
     */
    public Day {
      Objects.requireNonNull(day, "day");
    }

    @Override
    public DateInterval of(S subject) {
      return DateInterval.ofDay(day.apply(subject));
    }
  }
}
