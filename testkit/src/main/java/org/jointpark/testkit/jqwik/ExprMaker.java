package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.AnyOf;
import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.Comparison;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.DaysBetween;
import org.jointpark.rules.expr.Difference;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.Holds;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.expr.IsKnown;
import org.jointpark.rules.expr.Not;
import org.jointpark.rules.expr.Operand;
import org.jointpark.rules.expr.Product;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.Rounded;
import org.jointpark.rules.expr.ShiftedDay;
import org.jointpark.rules.expr.Sum;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.MonthRounding;

/** Makes expressions over what may be read of a record, by drawn choices. */
final class ExprMaker<S> {

  private static final ImmutableList<RoundingMode> MODES = ImmutableList.of(
      RoundingMode.HALF_UP,
      RoundingMode.DOWN,
      RoundingMode.UP,
      RoundingMode.FLOOR,
      RoundingMode.CEILING,
      RoundingMode.HALF_EVEN,
      RoundingMode.HALF_DOWN);

  static final HolidayCalendarId CALENDAR = HolidayCalendarId.of("KR");
  private static final HolidayCalendarId NO_CALENDAR = HolidayCalendarId.of("CN");

  private final Draws draws;
  private final Words<S> words;
  private final boolean aboutTheDay;

  ExprMaker(Draws draws, Words<S> words) {
    this(draws, words, false);
  }

  private ExprMaker(Draws draws, Words<S> words, boolean aboutTheDay) {
    this.draws = draws;
    this.words = words;
    this.aboutTheDay = aboutTheDay;
  }

  /** Returns one that makes much of the judged day. */
  ExprMaker<S> aboutTheDay() {
    return new ExprMaker<>(draws, words, true);
  }

  private <T> ExprMaker<T> of(Words.Other<S, T> other) {
    return new ExprMaker<>(draws, other.words(), aboutTheDay);
  }

  @SuppressWarnings("unchecked") // what reads an object reads any
  private static <T, V> Expr<T, V> of(Operand<? super T, V> operand) {
    return (Expr<T, V>) operand.expr();
  }

  private <V> Expr<S, V> of(
      List<? extends Operand<S, V>> fields,
      List<? extends Operand<Object, V>> parameters,
      Expr<Object, V> constant) {
    int choice = draws.below(fields.size() * 2 + parameters.size() + 1);
    if (choice < fields.size() * 2) {
      return of(fields.get(choice / 2));
    }
    int rest = choice - fields.size() * 2;
    return rest < parameters.size() ? of(parameters.get(rest)) : of(constant);
  }

  /** Makes a condition of at most some depth, which is at least 2. */
  Condition<S> condition(int depth) {
    if (depth <= 2) {
      return comparison(1);
    }
    int below = depth - 1;
    return switch (draws.below(14)) {
      case 0, 1, 2, 3, 4 -> comparison(below);
      case 5 -> new AllOf<>(draws.some(0, 3, any -> condition(below)));
      case 6 -> new AnyOf<>(draws.some(0, 3, any -> condition(below)));
      case 7 -> new Not<>(condition(below));
      case 8 -> truth(below);
      case 9 -> draws.oneIn(3) ? set() : new IsKnown<>(any(below));
      case 10 -> among(below);
      case 11, 12 ->
        owned(words, below).map(AggregateMaker::existence).orElseGet(() -> comparison(below));
      default -> related(below).orElseGet(() -> truth(below));
    };
  }

  /** Chooses records that lead to this one, if there may be such and this may be so deep. */
  private Optional<AggregateMaker<S, ?>> owned(Words<S> owner, int depth) {
    return owner.owned().isEmpty() || depth < 2
        ? Optional.empty()
        : Optional.of(AggregateMaker.of(draws, owner, draws.of(owner.owned()), depth - 1));
  }

  private Condition<S> comparison(int depth) {
    if (depth > 1 && draws.oneIn(aboutTheDay ? 2 : 5)) {
      return comparedWithTheDay(depth);
    }
    return switch (draws.below(6)) {
      case 0, 1 -> compared(this::money, depth);
      case 2 -> compared(this::rate, depth);
      case 3 -> compared(this::count, depth);
      case 4 -> compared(this::hours, depth);
      default -> compared(this::day, depth);
    };
  }

  /** Makes a condition that reads the judged day, in shapes that laws have. */
  private Condition<S> comparedWithTheDay(int depth) {
    Expr<S, LocalDate> day = of(Expr.judgedDay());
    return switch (draws.below(8)) {
      case 0, 1 -> new Comparison<>(day, relation(), day(depth - 1));
      case 2 -> new Comparison<>(day, relation(), dueAfter(day(1)));
      case 3 -> new Comparison<>(sinceOrUntil(day), relation(), count(depth - 1));
      case 4 -> new Comparison<>(day.due(deadline()), relation(), day(depth - 1));
      case 5 ->
        new Comparison<>(
            money(1).times(sinceOrUntil(day).per(of(Expr.constant(30)))), relation(), money(1));
      case 6 -> new IsIn<>(new ShiftedDay<>(day, count(1)), days());
      default ->
        new Comparison<>(new ShiftedDay<>(day(1), sinceOrUntil(day)), relation(), day(depth - 1));
    };
  }

  private Expr<S, Integer> sinceOrUntil(Expr<S, LocalDate> day) {
    return draws.oneIn(3) ? new DaysBetween<>(day, day(1)) : new DaysBetween<>(day(1), day);
  }

  private ImmutableSet<LocalDate> days() {
    return ImmutableSet.copyOf(draws.some(1, 2, Amounts::day));
  }

  private Relation relation() {
    return draws.of(
        Relation.AT_LEAST,
        Relation.LESS,
        Relation.EQUAL,
        Relation.AT_MOST,
        Relation.MORE,
        Relation.NOT_EQUAL);
  }

  private <V> Condition<S> compared(IntFunction<Expr<S, V>> operand, int depth) {
    Relation relation = relation();
    return new Comparison<>(operand.apply(depth), relation, operand.apply(depth));
  }

  private Condition<S> truth(int depth) {
    return draws.oneIn(4) && depth > 2
        ? new Holds<>(choice(
            depth,
            below -> words.truths().get(draws.below(words.truths().size())).expr()))
        : new Holds<>(draws.of(words.truths()).expr());
  }

  private Condition<S> set() {
    return draws.of(Words.SETTINGS).exists().narrowed();
  }

  private Condition<S> among(int depth) {
    if (draws.oneIn(2)) {
      return switch (draws.below(3)) {
        case 0 -> code(depth - 1).isIn(Words.LISTED_CODES);
        case 1 -> money(depth - 1).isIn(Words.LISTED_AMOUNTS);
        default -> day(depth - 1).isIn(Words.LISTED_DAYS);
      };
    }
    if (!words.codes().isEmpty() && draws.oneIn(2)) {
      return new IsIn<>(draws.of(words.codes()).expr(), ImmutableSet.of("A", "B"));
    }
    return draws.oneIn(2)
        ? new IsIn<>(count(depth - 1), ImmutableSet.of(0, 1, 2, 31))
        : new IsIn<>(
            money(depth - 1), ImmutableSet.of(Money.of("USD", "50"), Money.of("USD", "70.355")));
  }

  /** Makes a code of at most some depth, which is at least 1. */
  private Expr<S, String> code(int depth) {
    if (depth > 2 && draws.oneIn(6)) {
      return new Choice<>(condition(depth - 1), code(1), code(1));
    }
    if (!words.codes().isEmpty()) {
      return draws.oneIn(8)
          ? of(Expr.constant(String.class, "C"))
          : draws.of(words.codes()).expr();
    }
    return depth > 1 && words.related().isPresent() && !draws.oneIn(8)
        ? codeOf(words.related().get(), depth - 1)
        : of(Expr.constant(String.class, draws.of("A", "B")));
  }

  private <T> Expr<S, String> codeOf(Words.Other<S, T> other, int depth) {
    return new RelatedValue<>(other.path(), of(other).code(depth));
  }

  /** Makes an amount that a table has for a code and a truth. */
  private Expr<S, Money> wage(int depth) {
    Expr<S, Boolean> truth = draws.oneIn(3) && depth > 2
        ? condition(depth - 1)
        : draws.of(words.truths()).expr();
    return Words.WAGES.at(code(depth - 1), truth);
  }

  private Expr<S, ?> any(int depth) {
    return switch (draws.below(5)) {
      case 0 -> money(depth);
      case 1 -> hours(depth);
      case 2 -> day(depth);
      case 3 -> count(depth);
      default -> condition(Math.max(2, depth));
    };
  }

  private Optional<Condition<S>> related(int depth) {
    return depth > 2
        ? words.related().map(other -> new Holds<>(truthOf(other, depth - 1)))
        : Optional.empty();
  }

  private <T> Expr<S, Boolean> truthOf(Words.Other<S, T> other, int depth) {
    return new RelatedValue<>(other.path(), of(other).condition(Math.max(2, depth - 1)));
  }

  private <T> Expr<S, Money> moneyOf(Words.Other<S, T> other, int depth) {
    return new RelatedValue<>(other.path(), of(other).money(depth));
  }

  private <T> Expr<S, LocalDate> dayOf(Words.Other<S, T> other, int depth) {
    return new RelatedValue<>(other.path(), of(other).day(depth));
  }

  private <T> Expr<S, Duration> hoursOf(Words.Other<S, T> other, int depth) {
    return new RelatedValue<>(other.path(), of(other).hours(depth));
  }

  /** Makes an amount of at most some depth, which is at least 1. */
  Expr<S, Money> money(int depth) {
    int below = depth - 1;
    if (depth > 1 && !words.owned().isEmpty() && draws.oneIn(4)) {
      return owned(words, depth).orElseThrow().money();
    }
    if (below > 0 && draws.oneIn(4) && words.related().isPresent()) {
      return moneyOf(words.related().get(), below);
    }
    if (below > 0 && aboutTheDay && draws.oneIn(3)) {
      return money(below).times(count(below).per(of(Expr.constant(30))));
    }
    if (below > 0 && draws.oneIn(5)) {
      return wage(depth);
    }
    return below > 0 && draws.oneIn(3)
        ? draws.oneIn(4)
            ? new Rounded<>(money(below), draws.of(2, 0, 4, 3), draws.of(MODES))
            : number(this::money, depth)
        : of(words.money(), Words.AMOUNTS, Expr.constant(Amounts.money(draws)));
  }

  Expr<S, Rate> rate(int depth) {
    int below = depth - 1;
    if (depth > 1 && !words.owned().isEmpty() && draws.oneIn(3)) {
      return owned(words, depth).orElseThrow().rate();
    }
    if (below > 0 && draws.oneIn(2)) {
      return switch (draws.below(4)) {
        case 0 -> new Ratio<>(money(below), of(Expr.constant(Money.of("USD", "70.355"))));
        case 1 -> new Ratio<>(hours(below), of(Expr.constant(Duration.ofDays(2))));
        case 2 -> number(this::rate, depth);
        default ->
          draws.oneIn(3)
              ? new Ratio<>(money(below), money(below))
              : new Ratio<>(count(below), of(Expr.constant(31)));
      };
    }
    return of(ImmutableList.of(), Words.RATES, Expr.constant(Amounts.rate(draws)));
  }

  Expr<S, Integer> count(int depth) {
    int below = depth - 1;
    if (depth > 1 && !words.owned().isEmpty() && draws.oneIn(3)) {
      return owned(words, depth).orElseThrow().count();
    }
    if (aboutTheDay && draws.oneIn(2)) {
      return sinceOrUntil(of(Expr.judgedDay()));
    }
    if (below > 0 && draws.oneIn(6)) {
      return Words.LEAVES.at(code(below));
    }
    if (below > 0 && draws.oneIn(3)) {
      return draws.oneIn(2)
          ? number(this::count, depth)
          : new DaysBetween<>(day(below), day(below));
    }
    return of(words.counts(), Words.COUNTS, Expr.constant(draws.of(1, 0, 2, 5, 31, -1)));
  }

  Expr<S, Duration> hours(int depth) {
    int below = depth - 1;
    if (depth > 1 && !words.owned().isEmpty() && draws.oneIn(4)) {
      return owned(words, depth).orElseThrow().hours();
    }
    if (below > 0 && draws.oneIn(5) && words.related().isPresent()) {
      return hoursOf(words.related().get(), below);
    }
    return below > 0 && draws.oneIn(3)
        ? number(this::hours, depth)
        : of(words.hours(), Words.HOURS, Expr.constant(Amounts.hours(draws)));
  }

  /** Makes the last day in time after a day. */
  Expr<S, LocalDate> dueAfter(Expr<S, LocalDate> day) {
    return draws.oneIn(4)
        ? new DueDay<>(day, Deadline.businessDays(draws.of(1, 3)), Optional.of(calendar()))
        : new DueDay<>(day, deadline(), Optional.empty());
  }

  private HolidayCalendarId calendar() {
    return draws.oneIn(3) ? NO_CALENDAR : CALENDAR;
  }

  /** Makes a day of at most some depth, which is at least 1. */
  Expr<S, LocalDate> day(int depth) {
    int below = depth - 1;
    if (below > 0 && draws.oneIn(3)) {
      return switch (draws.below(6)) {
        case 0 -> new ShiftedDay<>(day(below), of(Expr.constant(draws.of(1, 0, -3, 30))));
        case 1 -> dueAfter(day(below));
        case 2 -> choice(depth, this::day);
        case 3 -> extreme(depth, this::day);
        case 4 -> new ShiftedDay<>(day(below), count(below));
        default -> words.related().isPresent() ? dayOf(words.related().get(), below) : day(below);
      };
    }
    return draws.oneIn(aboutTheDay ? 2 : 5)
        ? of(Expr.judgedDay())
        : of(words.days(), Words.DAYS, Expr.constant(Amounts.day(draws)));
  }

  private Deadline deadline() {
    return switch (draws.below(4)) {
      case 0 -> Deadline.days(draws.of(1, 10));
      case 1 -> Deadline.months(1).rounding(draws.of(MonthRounding.DOWN, MonthRounding.UP));
      case 2 -> Deadline.dayOfMonth(20).monthsAfter(1 + draws.below(2));
      default -> Deadline.months(draws.of(3, 1));
    };
  }

  /** Makes a sum, a difference, a product, an extreme or a choice. */
  private <V> Expr<S, V> number(IntFunction<Expr<S, V>> operand, int depth) {
    int below = depth - 1;
    return switch (draws.below(5)) {
      case 0 -> new Sum<>(draws.some(1, 3, any -> operand.apply(below)));
      case 1 -> new Difference<>(operand.apply(below), operand.apply(below));
      case 2 -> new Product<>(operand.apply(below), rate(Math.min(2, below)));
      case 3 -> extreme(depth, operand);
      default -> choice(depth, operand);
    };
  }

  private <V> Expr<S, V> extreme(int depth, IntFunction<Expr<S, V>> operand) {
    return new Extreme<>(draws.oneIn(2), draws.some(1, 3, any -> operand.apply(depth - 1)));
  }

  private <V> Expr<S, V> choice(int depth, IntFunction<Expr<S, V>> operand) {
    int below = depth - 1;
    return below < 2
        ? operand.apply(below)
        : new Choice<>(condition(below), operand.apply(below), operand.apply(below));
  }
}
