package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;

/**
 * The last day on which something is in time that is due after another day.
 *
 * @param trigger the day of the act, which is not counted
 * @param deadline how the time is counted
 * @param calendar which days are business days, if that matters
 * @param <S> the type of the record that is read
 */
public record DueDay<S>(
    Expr<S, LocalDate> trigger, Deadline deadline, Optional<HolidayCalendarId> calendar)
    implements Expr<S, LocalDate> {

  /**
   * Creates the node.
   *
   * @param trigger the day of the act, which is not counted
   * @param deadline how the time is counted
   * @param calendar which days are business days, if that matters
   * @throws IllegalArgumentException if the tree is too deep or too large, or the types do not fit
   */
  public DueDay {
    checkArgument(
        calendar.isPresent() || !deadline.needsCalendar(),
        "deadline must have a calendar of holidays, but '%s' has none (%s)",
        deadline,
        trigger);
    Nodes.check(this, ImmutableList.of(trigger));
  }

  @Override
  public Class<LocalDate> type() {
    return LocalDate.class;
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(trigger);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "due(" + trigger + ", " + deadline + calendar.map(id -> ", " + id).orElse("") + ")";
  }
}
