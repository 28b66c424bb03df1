package org.jointpark.rules.engine;

import org.jointpark.rules.expr.DueDay;
import org.jointpark.time.Deadline;
import org.jointpark.time.MonthRounding;

/** What is known of deadlines without counting any. */
final class DueDays {

  private static final int SHORTEST_MONTH = 28;

  private DueDays() {}

  /**
   * Returns whether something is never due earlier if it starts later, and there is a due day
   * whenever it starts. By a calendar that may not be so, since it may not know a year.
   */
  static boolean goAlong(DueDay<?> due) {
    Deadline deadline = due.deadline();
    if (due.calendar().isPresent()) {
      return false;
    }
    if (deadline instanceof Deadline.Months months) {
      return months.rounding() != MonthRounding.REFUSE;
    }
    if (deadline instanceof Deadline.DayOfMonth of) {
      return of.day() <= SHORTEST_MONTH || of.rounding() != MonthRounding.REFUSE;
    }
    return deadline instanceof Deadline.Days || deadline instanceof Deadline.On;
  }
}
