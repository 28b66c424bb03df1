package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Currency;
import java.util.function.UnaryOperator;
import org.jointpark.rules.expr.Relation;
import org.jspecify.annotations.Nullable;

/** Arithmetic on numbers of which no more than their bounds may be known. */
final class Numbers {

  private Numbers() {}

  static Datum plus(Datum one, Datum other) {
    return datum(bound(one).plus(bound(other)), currency(one, other), names(one, other));
  }

  static Datum minus(Datum from, Datum less) {
    return datum(bound(from).plus(bound(less).negated()), currency(from, less), names(from, less));
  }

  static Datum times(Datum number, Datum factor) {
    return datum(bound(number).times(bound(factor)), currencyOf(number), names(number, factor));
  }

  /**
   * Returns a quotient, which is missing if the divisor may be zero.
   *
   * @throws ArithmeticException if the divisor is zero, or the currencies differ
   */
  static Datum per(Datum part, Datum whole) {
    Currency unused = currency(part, whole);
    Bound divisor = bound(whole);
    if (part instanceof Datum.Num one && whole instanceof Datum.Num other) {
      return new Datum.Num(one.value().per(other.value()), null);
    }
    return divisor.mayBeZero()
        ? new Datum.Missing(names(part, whole))
        : datum(bound(part).times(divisor.inverse()), null, names(part, whole));
  }

  static Datum greater(Datum one, Datum other) {
    return datum(bound(one).orIfMore(bound(other)), currency(one, other), names(one, other));
  }

  static Datum lesser(Datum one, Datum other) {
    return datum(
        bound(one).negated().orIfMore(bound(other).negated()).negated(),
        currency(one, other),
        names(one, other));
  }

  /** Applies a function that never turns more into less. */
  static Datum applied(Datum number, UnaryOperator<Exact> function) {
    Bound bound = bound(number);
    return datum(
        new Bound(
            bound.least() == null ? null : function.apply(bound.least()),
            bound.most() == null ? null : function.apply(bound.most())),
        currencyOf(number),
        names(number, number));
  }

  /**
   * Returns whether two numbers are related, which is missing unless their bounds tell.
   *
   * @throws ArithmeticException if the currencies differ
   */
  static Datum related(Datum left, Relation relation, Datum right) {
    Currency unused = currency(left, right);
    Bound one = bound(left);
    Bound other = bound(right);
    boolean mayBeLess = isOpenOrBelow(one.least(), other.most());
    boolean mayBeMore = isOpenOrBelow(other.least(), one.most());
    boolean mayBeEqual = !isAbove(one.least(), other.most()) && !isAbove(other.least(), one.most());
    boolean mayHold = (mayBeLess && relation.holds(-1))
        || (mayBeEqual && relation.holds(0))
        || (mayBeMore && relation.holds(1));
    boolean mayFail = (mayBeLess && !relation.holds(-1))
        || (mayBeEqual && !relation.holds(0))
        || (mayBeMore && !relation.holds(1));
    return mayHold && mayFail ? new Datum.Missing(names(left, right)) : new Datum.Truth(mayHold);
  }

  private static boolean isOpenOrBelow(@Nullable Exact least, @Nullable Exact most) {
    return least == null || most == null || least.compareTo(most) < 0;
  }

  private static boolean isAbove(@Nullable Exact least, @Nullable Exact most) {
    return least != null && most != null && least.compareTo(most) > 0;
  }

  /** Returns whether two numbers are of one currency, or one of them is of none. */
  static boolean areAlike(Datum one, Datum other) {
    Currency first = currencyOf(one);
    Currency second = currencyOf(other);
    return first == null || second == null || first.equals(second);
  }

  /** Returns a number of known bounds. */
  static Datum datum(Bound bound, @Nullable Currency currency, ImmutableSortedSet<String> missing) {
    Exact least = bound.least();
    if (least != null && bound.isExact()) {
      return new Datum.Num(least, currency);
    }
    return new Datum.Range(bound, currency, missing);
  }

  /** Returns what is missing if a number may be any; else the number. */
  static Datum missingIfAny(Datum datum) {
    return datum instanceof Datum.Range range && range.bound().isOpen()
        ? new Datum.Missing(range.missing())
        : datum;
  }

  static Bound bound(Datum datum) {
    return datum instanceof Datum.Range range
        ? range.bound()
        : Bound.exactly(((Datum.Num) datum).value());
  }

  static @Nullable Currency currencyOf(Datum datum) {
    return datum instanceof Datum.Range range ? range.currency() : ((Datum.Num) datum).currency();
  }

  private static ImmutableSortedSet<String> names(Datum one, Datum other) {
    ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
    for (Datum datum : new Datum[] {one, other}) {
      if (datum instanceof Datum.Range range) {
        names.addAll(range.missing());
      }
    }
    return names.build();
  }

  private static @Nullable Currency currency(Datum one, Datum other) {
    return currency(currencyOf(one), currencyOf(other));
  }

  /**
   * Returns the currency of two numbers; an amount of none, which is a sum of nothing, goes with
   * any.
   *
   * @throws ArithmeticException if they are of two
   */
  static @Nullable Currency currency(@Nullable Currency one, @Nullable Currency other) {
    if (one != null && other != null && !one.equals(other)) {
      throw new ArithmeticException(
          "amounts in %s and %s do not go together".formatted(one, other));
    }
    return one == null ? other : one;
  }
}
