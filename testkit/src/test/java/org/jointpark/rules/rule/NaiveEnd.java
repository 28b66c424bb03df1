package org.jointpark.rules.rule;

import java.util.Optional;

/**
 * A number, or what is beyond all numbers.
 *
 * @param beyond 0 for a number, else the sign of what is beyond
 * @param number the number, zero if it is none
 */
record NaiveEnd(int beyond, Fraction number) {

  static final NaiveEnd LEAST = new NaiveEnd(-1, Fraction.of(0));
  static final NaiveEnd MOST = new NaiveEnd(1, Fraction.of(0));

  static NaiveEnd of(Fraction number) {
    return new NaiveEnd(0, number);
  }

  static NaiveEnd of(long number) {
    return of(Fraction.of(number));
  }

  int sign() {
    return beyond != 0 ? beyond : number.above().signum();
  }

  boolean isZero() {
    return sign() == 0;
  }

  /** Returns the sum, or empty if one is beyond on each side. */
  Optional<NaiveEnd> plus(NaiveEnd other) {
    if (beyond == 0 && other.beyond == 0) {
      return Optional.of(of(number.plus(other.number)));
    }
    return beyond + other.beyond == 0
        ? Optional.empty()
        : Optional.of(beyond + other.beyond > 0 ? MOST : LEAST);
  }

  NaiveEnd negated() {
    return beyond == 0 ? of(Fraction.of(0).minus(number)) : new NaiveEnd(-beyond, number);
  }

  /** Returns the product, where zero times anything is zero. */
  NaiveEnd times(NaiveEnd other) {
    if (beyond == 0 && other.beyond == 0) {
      return of(number.times(other.number));
    }
    return sign() * other.sign() == 0 ? of(0) : sign() * other.sign() > 0 ? MOST : LEAST;
  }

  NaiveEnd inverse() {
    return beyond != 0 ? of(0) : of(Fraction.of(1).per(number));
  }

  int compare(NaiveEnd other) {
    return beyond != other.beyond ? beyond - other.beyond : number.compare(other.number);
  }

  NaiveEnd lesser(NaiveEnd other) {
    return compare(other) <= 0 ? this : other;
  }

  NaiveEnd greater(NaiveEnd other) {
    return compare(other) >= 0 ? this : other;
  }
}
