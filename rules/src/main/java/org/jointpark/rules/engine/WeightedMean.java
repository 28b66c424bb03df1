package org.jointpark.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The least and the greatest mean that values can have of which some may not count. */
final class WeightedMean {

  private final List<Item> items = new ArrayList<>();
  private boolean hasNegativeWeight;

  /** A value with its weight; if it is not fixed, it may also count nothing. */
  private record Item(Bound value, Bound weight, boolean fixed) {
    boolean isExact() {
      return fixed && value.isExact();
    }
  }

  /** Adds a value whose weight is not zero for certain. */
  void add(Bound value, Bound weight, boolean isCertain) {
    items.add(new Item(value, weight, isCertain && weight.isExact()));
    hasNegativeWeight |= weight.least() == null || weight.least().isNegative();
  }

  /** Returns whether it may be that nothing counts. */
  boolean mayBeOfNone() {
    return isExact() ? weights().isZero() : items.stream().noneMatch(Item::fixed);
  }

  /** Returns the bound of the mean of the values that were added. */
  Bound bound(Exact ofNone) {
    if (isExact()) {
      return Bound.exactly(mayBeOfNone() ? ofNone : sum().per(weights()));
    }
    if (hasNegativeWeight) {
      return Bound.ANY;
    }
    Exact least = least(Bound::least);
    Exact most = least(value -> value.most() == null ? null : value.most().negated());
    Bound bound = new Bound(least, most == null ? null : most.negated());
    return mayBeOfNone() ? bound.joined(Bound.exactly(ofNone)) : bound;
  }

  /** Returns the bound of the mean of the values that were added and others that may be. */
  Bound boundWithUnseen(boolean isNonNegative, Exact ofNone) {
    if (!isNonNegative || hasNegativeWeight) {
      return Bound.ANY;
    }
    return mayBeOfNone() ? Bound.NOT_NEGATIVE.joined(Bound.exactly(ofNone)) : Bound.NOT_NEGATIVE;
  }

  private boolean isExact() {
    return items.stream().allMatch(Item::isExact);
  }

  private Exact weights() {
    return items.stream()
        .map(item -> Objects.requireNonNull(item.weight().least()))
        .reduce(Exact.ZERO, Exact::plus);
  }

  private Exact sum() {
    return items.stream()
        .map(item -> Objects.requireNonNull(item.value().least())
            .times(Objects.requireNonNull(item.weight().least())))
        .reduce(Exact.ZERO, Exact::plus);
  }

  /** Reads the end of a value that makes the mean least. */
  @FunctionalInterface
  private interface End {
    @Nullable
    Exact of(Bound value);
  }

  /**
   * Returns the least mean: of what counts for certain, and of what may count where that makes it
   * less.
   */
  private @Nullable Exact least(End end) {
    Exact sum = Exact.ZERO;
    Exact weights = Exact.ZERO;
    List<Weighed> others = new ArrayList<>();
    for (Item item : items) {
      Exact value = end.of(item.value());
      if (value == null) {
        return null;
      }
      if (item.fixed()) {
        Exact weight = Objects.requireNonNull(item.weight().least());
        sum = sum.plus(value.times(weight));
        weights = weights.plus(weight);
      } else {
        others.add(new Weighed(value, item.weight().most()));
      }
    }
    others.sort(Comparator.comparing(Weighed::value));
    Exact mean = weights.isZero() ? null : sum.per(weights);
    for (Weighed other : others) {
      if (mean == null || other.value().compareTo(mean) < 0) {
        if (mean == null || other.weight() == null) {
          return other.value();
        }
        sum = sum.plus(other.value().times(other.weight()));
        weights = weights.plus(other.weight());
        mean = sum.per(weights);
      }
    }
    return mean;
  }

  /** A value, and what it may weigh at most, null if that may be anything. */
  private record Weighed(Exact value, @Nullable Exact weight) {}
}
