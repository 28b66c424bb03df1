package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jointpark.rules.Path;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.Comparison;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.DaysBetween;
import org.jointpark.rules.expr.Difference;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.expr.IsKnown;
import org.jointpark.rules.expr.JudgedDay;
import org.jointpark.rules.expr.Product;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.Rounded;
import org.jointpark.rules.expr.ShiftedDay;
import org.jointpark.rules.expr.Sum;
import org.jointpark.time.DateInterval;

/**
 * On which days there is a change in what a rule makes of the judged day itself.
 *
 * <p>While all else that is read stays the same, a value goes one way with the judged day, as the
 * days since another day do, or it is not known to. A condition on a value that goes one way
 * changes its truth at most once, so the day is found by halving. Conditions are taken from the
 * inside out: between the changes of those inside, what they choose stays the same.
 *
 * <p>If there is anything in a rule that is not known to go one way, or if what a rule owes goes
 * along with the day, each day is a change.
 */
final class JudgedDayChanges {

  /** Among so many constants at most it is looked for the days on which a value meets one. */
  private static final int MOST_CONSTANTS = 20;

  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  /** Conditions whose truth changes at most once between the changes of all before them. */
  private final ImmutableList<Expr<?, ?>> turning;

  private final boolean onEachDay;

  private JudgedDayChanges(ImmutableList<Expr<?, ?>> turning, boolean onEachDay) {
    this.turning = turning;
    this.onEachDay = onEachDay;
  }

  /** Returns the changes in what some expressions of one record come to. */
  static JudgedDayChanges of(Iterable<? extends Expr<?, ?>> expressions) {
    Finder finder = new Finder(ImmutableList.of(), new ArrayList<>());
    boolean onEachDay = false;
    for (Expr<?, ?> expression : expressions) {
      onEachDay |= finder.course(expression) != Course.STILL;
    }
    return new JudgedDayChanges(
        onEachDay ? ImmutableList.of() : ImmutableList.copyOf(finder.turning), onEachDay);
  }

  /** Adds the changes on some days, on which all else that is read changes on the given days. */
  void add(Object record, DateInterval days, RulebookRun run, NavigableSet<LocalDate> changes) {
    if (onEachDay) {
      addEach(days, changes);
    }
    for (Expr<?, ?> condition : turning) {
      for (DateInterval part : RuleOnRecord.cut(days, changes)) {
        new Halving(condition, record, run, changes).search(part);
      }
    }
  }

  private static void addEach(DateInterval days, NavigableSet<LocalDate> changes) {
    if (days.isBounded()) {
      days.start().orElseThrow().datesUntil(days.end().orElseThrow()).forEach(changes::add);
    }
  }

  /** Looks for the day on which the truth of a condition changes. */
  private record Halving(
      Expr<?, ?> condition, Object record, RulebookRun run, NavigableSet<LocalDate> changes) {

    void search(DateInterval days) {
      LocalDate first = days.start().orElse(EARLIEST);
      LocalDate last = days.lastDay().orElseThrow();
      if (first.equals(last)) {
        return;
      }
      try {
        search(days, first, last);
      } catch (RuntimeException fault) {
        // Where the ends can be evaluated, so can all between: what is too large lies beyond one.
        addEach(days, changes);
      }
    }

    private void search(DateInterval days, LocalDate first, LocalDate last) {
      Datum before = on(first);
      Datum after = on(last);
      if (before.equals(after)) {
        return;
      }
      long same = first.toEpochDay();
      long other = last.toEpochDay();
      while (other - same > 1) {
        long middle = same + (other - same) / 2;
        if (on(LocalDate.ofEpochDay(middle)).equals(before)) {
          same = middle;
        } else {
          other = middle;
        }
      }
      changes.add(LocalDate.ofEpochDay(other));
      if (!on(LocalDate.ofEpochDay(other)).equals(after)) {
        addEach(days, changes);
      }
    }

    private Datum on(LocalDate day) {
      return new Interpreter(record, day, run).evaluate(condition);
    }
  }

  /** How a value goes along with the judged day between the changes of all else. */
  private enum Course {
    /** It stays the same. */
    STILL,
    /** It never becomes less. */
    UP,
    /** It never becomes more. */
    DOWN,
    /** It goes up or down, but not both. */
    EITHER,
    /** It may go up and down. */
    UNKNOWN;

    /** Returns the course of two values that go on together, as the terms of a sum do. */
    Course with(Course other) {
      if (other == STILL) {
        return this;
      }
      return this == STILL || (this == other && this != EITHER) ? other : UNKNOWN;
    }

    /** Returns the course of one of two values that is chosen once. */
    Course or(Course other) {
      if (this == UNKNOWN || other == UNKNOWN) {
        return UNKNOWN;
      }
      return this == STILL || this == other ? other : other == STILL ? this : EITHER;
    }

    Course turned() {
      return switch (this) {
        case UP -> DOWN;
        case DOWN -> UP;
        default -> this;
      };
    }

    /** Returns the course after a multiplication by what stays the same and may be negative. */
    Course scaled() {
      return this == UP || this == DOWN ? EITHER : this;
    }
  }

  /**
   * Finds the courses of expressions, and which conditions turn.
   *
   * @param way the paths from the record of the rule to the one that is read
   * @param turning the conditions so far
   */
  private record Finder(ImmutableList<Path<?>> way, List<Expr<?, ?>> turning) {

    Course course(Expr<?, ?> expression) {
      if (expression instanceof JudgedDay) {
        return Course.UP;
      }
      if (expression instanceof Aggregate<?, ?, ?> || expression instanceof AnyRelated<?, ?>) {
        return readsDay(expression) ? Course.UNKNOWN : Course.STILL;
      }
      if (expression instanceof RelatedValue<?, ?, ?> related) {
        return new Finder(
                ImmutableList.<Path<?>>builder().addAll(way).add(related.path()).build(), turning)
            .course(related.value());
      }
      if (expression instanceof Comparison<?, ?> comparison) {
        return comparison(comparison);
      }
      if (expression instanceof IsIn<?, ?> isIn) {
        return isIn(isIn);
      }
      if (expression instanceof IsKnown<?> known) {
        return turning(course(known.value()), known.value(), known);
      }
      if (expression instanceof Choice<?, ?> choice) {
        Course condition = course(choice.condition());
        Course chosen = course(choice.then()).or(course(choice.otherwise()));
        return condition == Course.STILL ? chosen : Course.UNKNOWN;
      }
      return number(expression).orElseGet(() -> still(expression));
    }

    /**
     * Returns the course of what stays the same if its operands do, and of which no more is known.
     */
    private Course still(Expr<?, ?> expression) {
      Course course = Course.STILL;
      for (Expr<?, ?> operand : expression.operands()) {
        course = course(operand) == Course.STILL ? course : Course.UNKNOWN;
      }
      return course;
    }

    /** Returns the course of what is reckoned, or empty if it is something else. */
    private Optional<Course> number(Expr<?, ?> expression) {
      if (expression instanceof Sum<?, ?> || expression instanceof Extreme<?, ?>) {
        return Optional.of(together(expression.operands()));
      }
      if (expression instanceof Difference<?, ?> difference) {
        return Optional.of(
            course(difference.from()).with(course(difference.less()).turned()));
      }
      if (expression instanceof DaysBetween<?> between) {
        return Optional.of(course(between.last()).with(course(between.first()).turned()));
      }
      if (expression instanceof Product<?, ?> product) {
        Course number = course(product.number());
        Course factor = course(product.factor());
        return Optional.of(
            number == Course.STILL || factor == Course.STILL
                ? number.with(factor).scaled()
                : Course.UNKNOWN);
      }
      if (expression instanceof Ratio<?, ?> ratio) {
        Course part = course(ratio.part()).scaled();
        return Optional.of(course(ratio.whole()) == Course.STILL ? part : Course.UNKNOWN);
      }
      if (expression instanceof Rounded<?> rounded) {
        return Optional.of(course(rounded.amount()));
      }
      return day(expression);
    }

    private Optional<Course> day(Expr<?, ?> expression) {
      if (expression instanceof ShiftedDay<?> shifted) {
        Course days = course(shifted.days());
        return Optional.of(
            days != Course.STILL && !isWhole(shifted.days())
                ? Course.UNKNOWN
                : course(shifted.day()).with(days));
      }
      if (expression instanceof DueDay<?> due) {
        Course trigger = course(due.trigger());
        return Optional.of(
            trigger == Course.STILL || DueDays.goAlong(due) ? trigger : Course.UNKNOWN);
      }
      return Optional.empty();
    }

    private Course together(List<Expr<?, ?>> operands) {
      Course course = Course.STILL;
      for (Expr<?, ?> operand : operands) {
        course = course.with(course(operand));
      }
      return course;
    }

    private <S, V> Course comparison(Comparison<S, V> comparison) {
      Course course = course(comparison.left()).with(course(comparison.right()).turned());
      if (course == Course.STILL || course == Course.UNKNOWN) {
        return course;
      }
      return comparison.relation().isOrder()
          ? turning(course, comparison, comparison)
          : turning(
              course,
              comparison,
              new Comparison<>(comparison.left(), Relation.AT_LEAST, comparison.right()),
              new Comparison<>(comparison.left(), Relation.MORE, comparison.right()));
    }

    private <S, V> Course isIn(IsIn<S, V> isIn) {
      Course course = course(isIn.value());
      if (course == Course.STILL || isIn.constants().size() > MOST_CONSTANTS) {
        return course == Course.STILL ? course : Course.UNKNOWN;
      }
      List<Expr<?, ?>> conditions = new ArrayList<>();
      for (V constant : isIn.constants()) {
        Expr<Object, V> other = new Constant<>(isIn.value().type(), constant);
        conditions.add(isIn.value().compared(Relation.AT_LEAST, other));
        conditions.add(isIn.value().compared(Relation.MORE, other));
      }
      return turning(course, isIn.value(), conditions.toArray(Expr<?, ?>[]::new));
    }

    /** Notes conditions on something that goes one way; after that, they stay the same. */
    private Course turning(Course course, Expr<?, ?> read, Expr<?, ?>... conditions) {
      if (course == Course.STILL) {
        return course;
      }
      if (course == Course.UNKNOWN || readsAggregate(read)) {
        return Course.UNKNOWN;
      }
      for (Expr<?, ?> condition : conditions) {
        Expr<?, ?> ofRecord = condition;
        for (Path<?> path : way.reverse()) {
          ofRecord = along(path, ofRecord);
        }
        turning.add(ofRecord);
      }
      return Course.STILL;
    }

    @SuppressWarnings("unchecked") // a part of an expression that followed the path
    private static <S, T, V> Expr<S, V> along(Path<?> path, Expr<T, V> value) {
      return new RelatedValue<>((Path<S>) path, value);
    }

    /** Returns whether a number of days that goes along with the day is always a whole one. */
    private boolean isWhole(Expr<?, ?> days) {
      return !(days instanceof Product<?, ?>) && days.operands().stream().allMatch(this::isWhole);
    }
  }

  private static boolean readsDay(Expr<?, ?> expression) {
    return expression instanceof JudgedDay
        || expression.operands().stream().anyMatch(JudgedDayChanges::readsDay);
  }

  /** Returns whether there are bounds in the place of a number, perhaps. */
  private static boolean readsAggregate(Expr<?, ?> expression) {
    return expression instanceof Aggregate<?, ?, ?>
        || expression.operands().stream().anyMatch(JudgedDayChanges::readsAggregate);
  }
}
