package org.jointpark.rules.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.rules.Field;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Operand;

/**
 * That something is done by a due day.
 *
 * <pre>{@code
 * Performance.dueBy(LAST_DAY.due(Deadline.dayOfMonth(20)))
 *     .performedOn(PAYMENT_DAY)
 *     .happened(PAID.isTrue())
 * }</pre>
 *
 * <p>The duty starts on one day, and the law of that day decides all of it; see {@link #start}.
 * Until the due day has passed it is {@linkplain org.jointpark.rules.Status#PENDING pending}, from
 * the day after it violated, and from the day of performance on it is done.
 *
 * @param <S> the type of the record
 */
@Value.Immutable(builder = false)
public abstract class Performance<S> {

  Performance() {}

  /**
   * Starts the performance that is due by a day.
   *
   * @param day the last day that is in time
   * @param <S> the type of the record
   * @return a start, on which the day of performance is yet to be set
   */
  public static <S> Due<S> dueBy(Operand<S, LocalDate> day) {
    return new Due<>(day.expr());
  }

  /**
   * Returns a performance by its parts.
   *
   * @param start the field that tells the day on which the duty starts; if there is none, it is the
   *     last day of the record
   * @param due the last day that is in time
   * @param day the day of performance
   * @param happened whether it was performed at all; if there is none, that follows the day
   * @param <S> the type of the record
   * @return the performance
   * @throws IllegalArgumentException if the field is dated
   */
  public static <S> Performance<S> of(
      Optional<Field<S, LocalDate>> start,
      Expr<S, LocalDate> due,
      Expr<S, LocalDate> day,
      Optional<Condition<S>> happened) {
    return ImmutablePerformance.of(
        start, due, day, happened.orElseGet(() -> new AllOf<>(ImmutableList.of())));
  }

  /**
   * {@return the field that tells the day on which the duty starts; if there is none, it is the
   * last day of the record, which of an act is its one day}
   */
  @Value.Parameter
  public abstract Optional<Field<S, LocalDate>> start();

  /** {@return the last day that is in time} */
  @Value.Parameter
  public abstract Expr<S, LocalDate> due();

  /** {@return the day of performance} */
  @Value.Parameter
  public abstract Expr<S, LocalDate> day();

  /**
   * {@return whether it was performed at all; where it was not, the day does not matter, and where
   * it was, a missing day is a fact that is missing}
   */
  @Value.Parameter
  public abstract Condition<S> happened();

  @Value.Check
  void check() {
    start()
        .ifPresent(field -> checkArgument(
            !field.isDated(),
            "day that starts a duty must be one for the whole record, but %s is dated",
            field));
  }

  /**
   * Returns this performance with another day that starts the duty.
   *
   * @param field tells the day; it must not be {@linkplain Field#isDated dated}
   * @return the changed performance
   * @throws IllegalArgumentException if the field is dated
   */
  public Performance<S> startingOn(Field<S, LocalDate> field) {
    return ImmutablePerformance.of(Optional.of(field), due(), day(), happened());
  }

  /**
   * Returns this performance with a condition that tells whether it happened at all.
   *
   * @param condition false if it is known that it was not performed
   * @return the changed performance
   */
  public Performance<S> happened(Condition<? super S> condition) {
    return ImmutablePerformance.of(start(), due(), day(), condition.narrowed());
  }

  /** {@return every expression of this performance} */
  ImmutableList<Expr<?, ?>> expressions() {
    ImmutableList.Builder<Expr<?, ?>> all = ImmutableList.builder();
    start().ifPresent(field -> all.add(field.expr()));
    return all.add(due(), day(), happened()).build();
  }

  /**
   * A due day that lacks the day of performance.
   *
   * @param <S> the type of the record
   */
  public static final class Due<S> {
    private final Expr<S, LocalDate> due;

    private Due(Expr<S, LocalDate> due) {
      this.due = due;
    }

    /**
     * Sets the day of performance.
     *
     * @param day the day on which it was done; where that is missing, it is not known whether it
     *     was done, unless {@link Performance#happened(Condition) another condition} tells
     * @return the performance, whose duty starts on the last day of the record
     */
    public Performance<S> performedOn(Operand<S, LocalDate> day) {
      return of(Optional.empty(), due, day.expr(), Optional.empty());
    }
  }
}
