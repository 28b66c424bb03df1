package org.jointpark.rules.engine;

import org.jspecify.annotations.Nullable;

/**
 * The least and the most that a number can be.
 *
 * @param least the least, null if there is none
 * @param most the most, null if there is none
 */
record Bound(@Nullable Exact least, @Nullable Exact most) {

  static final Bound ANY = new Bound(null, null);
  static final Bound ZERO = Bound.exactly(Exact.ZERO);
  static final Bound NOT_NEGATIVE = new Bound(Exact.ZERO, null);

  private static final Exact ONE = Exact.of(1);

  static Bound exactly(Exact value) {
    return new Bound(value, value);
  }

  boolean isExact() {
    return least != null && most != null && least.compareTo(most) == 0;
  }

  boolean isOpen() {
    return least == null && most == null;
  }

  Bound plus(Bound other) {
    return new Bound(
        least == null || other.least == null ? null : least.plus(other.least),
        most == null || other.most == null ? null : most.plus(other.most));
  }

  Bound negated() {
    return new Bound(most == null ? null : most.negated(), least == null ? null : least.negated());
  }

  /** An end of a bound: a number, or beyond all numbers on one side. */
  private record End(int beyond, Exact value) implements Comparable<End> {
    static End ofLeast(@Nullable Exact least) {
      return least == null ? new End(-1, Exact.ZERO) : new End(0, least);
    }

    static End ofMost(@Nullable Exact most) {
      return most == null ? new End(1, Exact.ZERO) : new End(0, most);
    }

    int sign() {
      return beyond == 0 ? value.compareTo(Exact.ZERO) : beyond;
    }

    /** Returns the product; zero times whatever number is zero, however far it may lie. */
    End times(End other) {
      return beyond == 0 && other.beyond == 0
          ? new End(0, value.times(other.value))
          : new End(Integer.signum(sign() * other.sign()), Exact.ZERO);
    }

    @Nullable
    Exact orNull() {
      return beyond == 0 ? value : null;
    }

    @Override
    public int compareTo(End other) {
      return beyond == other.beyond
          ? value.compareTo(other.value)
          : Integer.compare(beyond, other.beyond);
    }
  }

  /** Returns the product, whose ends are among the products of the ends. */
  Bound times(Bound other) {
    End least = null;
    End most = null;
    for (End one : new End[] {End.ofLeast(this.least), End.ofMost(this.most)}) {
      for (End two : new End[] {End.ofLeast(other.least), End.ofMost(other.most)}) {
        End product = one.times(two);
        least = least == null || product.compareTo(least) < 0 ? product : least;
        most = most == null || product.compareTo(most) > 0 ? product : most;
      }
    }
    return new Bound(least == null ? null : least.orNull(), most == null ? null : most.orNull());
  }

  /** Returns whether the number may be zero without being so for certain. */
  boolean mayBeZero() {
    return !isExact()
        && (least == null || least.compareTo(Exact.ZERO) <= 0)
        && (most == null || most.compareTo(Exact.ZERO) >= 0);
  }

  /**
   * Returns one divided by this, which may not be zero without being so for certain.
   *
   * @throws ArithmeticException if this is zero
   */
  Bound inverse() {
    return new Bound(
        most == null ? Exact.ZERO : ONE.per(most), least == null ? Exact.ZERO : ONE.per(least));
  }

  /** Returns the bound of a number that is one of two. */
  Bound joined(Bound other) {
    return new Bound(
        least == null || other.least == null ? null : Exact.min(least, other.least),
        most == null || other.most == null ? null : Exact.max(most, other.most));
  }

  /** Returns the bound of the greater of two numbers. */
  Bound orIfMore(Bound other) {
    return new Bound(
        least == null || other.least == null
            ? least == null ? other.least : least
            : Exact.max(least, other.least),
        most == null || other.most == null ? null : Exact.max(most, other.most));
  }
}
