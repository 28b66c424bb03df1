package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Currency;
import java.util.Optional;
import java.util.TreeSet;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Reckons a measure of records, exactly or as far as it is bounded by what is known.
 *
 * <p>Records that make no difference leave no names behind.
 */
final class Reckoning {

  private final AggregatedRecords related;
  private final TreeSet<String> missing = new TreeSet<>();
  private @Nullable Currency currency;

  private Reckoning(AggregatedRecords related) {
    this.related = related;
  }

  static Datum of(Measure<?, ?> measure, AggregatedRecords related) {
    return Numbers.missingIfAny(new Reckoning(related).of(measure));
  }

  private Datum of(Measure<?, ?> measure) {
    if (measure instanceof Measure.Sum<?, ?> sum) {
      return sum(sum.value());
    } else if (measure instanceof Measure.Share<?> share) {
      return share(share);
    } else if (measure instanceof Measure.Mean<?, ?> mean) {
      return mean(mean);
    }
    return count();
  }

  private ImmutableSortedSet<String> names() {
    return ImmutableSortedSet.copyOf(missing);
  }

  private Datum count() {
    Bound count = Bound.ZERO;
    Bound one = Bound.exactly(Exact.of(1));
    for (AggregatedRecords.One each : related.records()) {
      count = count.plus(each.isCertain() ? one : one.joined(Bound.ZERO));
      missing.addAll(each.missing());
    }
    return Numbers.datum(withUnseen(count, true), null, names());
  }

  private Datum sum(Expr<?, ?> value) {
    boolean isNonNegative = Signs.isNonNegative(value);
    Bound sum = Bound.ZERO;
    for (AggregatedRecords.One each : related.records()) {
      Datum datum = each.reader().evaluate(value);
      Bound term = bound(datum, isNonNegative);
      Bound counted = each.isCertain() ? term : term.joined(Bound.ZERO);
      if (!counted.isExact()) {
        note(each, datum);
      }
      sum = sum.plus(counted);
    }
    return Numbers.datum(withUnseen(sum, isNonNegative), currency, names());
  }

  /** Adds what records may add that are not there. */
  private Bound withUnseen(Bound sum, boolean isNonNegative) {
    missing.addAll(related.unseen());
    return related.isComplete() ? sum : sum.plus(isNonNegative ? Bound.NOT_NEGATIVE : Bound.ANY);
  }

  private void note(AggregatedRecords.One each, Datum... read) {
    missing.addAll(each.missing());
    for (Datum datum : read) {
      if (datum instanceof Datum.Missing unknown) {
        missing.addAll(unknown.names());
      }
    }
  }

  /** Returns the bound of a number, and remembers its currency. */
  private Bound bound(Datum datum, boolean isNonNegative) {
    if (datum instanceof Datum.Num number) {
      currency = Numbers.currency(currency, number.currency());
      return Bound.exactly(number.value());
    }
    return isNonNegative ? Bound.NOT_NEGATIVE : Bound.ANY;
  }

  private Datum share(Measure.Share<?> share) {
    Expr<?, ?> quantity = share.value().orElse(null);
    boolean isNeverNegative = quantity == null || Signs.isNonNegative(quantity);
    boolean isNonNegative = isNeverNegative || related.isComplete();
    Bound inside = Bound.ZERO;
    Bound outside = Bound.ZERO;
    boolean mayBeNothing = true;
    for (AggregatedRecords.One each : related.records()) {
      Datum datum =
          quantity == null ? new Datum.Num(Exact.of(1), null) : each.reader().evaluate(quantity);
      Datum part = each.reader().evaluate(share.part());
      Bound value = bound(datum, isNeverNegative);
      if (value.equals(Bound.ZERO)) {
        continue;
      }
      boolean isCertain = each.isCertain() && part instanceof Datum.Truth;
      if (!isCertain || !value.isExact()) {
        note(each, datum, part);
      }
      Bound counted = isCertain ? value : value.joined(Bound.ZERO);
      inside = isTruth(part, false) ? inside : inside.plus(counted);
      outside = isTruth(part, true) ? outside : outside.plus(counted);
      mayBeNothing &= !each.isCertain() || Bound.NOT_NEGATIVE.equals(value);
      isNonNegative &= value.least() != null && !value.least().isNegative();
    }
    inside = withUnseen(inside, isNonNegative);
    outside = withUnseen(outside, isNonNegative);
    Exact ofNone = Exact.of(share.ofNone().value());
    if (inside.isExact() && outside.isExact()) {
      Datum all = Numbers.datum(inside.plus(outside), null, names());
      return ((Datum.Num) all).value().isZero()
          ? new Datum.Num(ofNone, null)
          : Numbers.per(Numbers.datum(inside, null, names()), all);
    }
    return isNonNegative
        ? Numbers.datum(shareOf(inside, outside, mayBeNothing, ofNone), null, names())
        : new Datum.Missing(names());
  }

  private static boolean isTruth(Datum datum, boolean value) {
    return datum instanceof Datum.Truth truth && truth.value() == value;
  }

  /** Returns the bound of the share of one quantity in itself and another, both not negative. */
  private static Bound shareOf(Bound inside, Bound outside, boolean mayBeNothing, Exact ofNone) {
    Exact leastInside = inside.least() == null ? Exact.ZERO : inside.least();
    Exact leastOutside = outside.least() == null ? Exact.ZERO : outside.least();
    Exact least = Bound.ZERO.equals(outside)
        ? Exact.of(1)
        : outside.most() == null ? Exact.ZERO : share(leastInside, outside.most());
    Exact most = Bound.ZERO.equals(inside)
        ? Exact.ZERO
        : inside.most() == null ? Exact.of(1) : share(inside.most(), leastOutside);
    Bound bound = new Bound(least, most);
    return mayBeNothing ? bound.joined(Bound.exactly(ofNone)) : bound;
  }

  private static Exact share(Exact part, Exact rest) {
    return part.per(part.plus(rest));
  }

  private Datum mean(Measure.Mean<?, ?> mean) {
    Optional<? extends Expr<?, ?>> weight = mean.weight();
    boolean isNonNegative = Signs.isNonNegative(mean.value());
    boolean isWeightNonNegative = weight.map(Signs::isNonNegative).orElse(true);
    WeightedMean all = new WeightedMean();
    for (AggregatedRecords.One each : related.records()) {
      Datum counts = weight
          .map(it -> each.reader().evaluate(it))
          .orElseGet(() -> new Datum.Num(Exact.of(1), null));
      Datum datum = each.reader().evaluate(mean.value());
      Bound value = bound(datum, isNonNegative);
      Bound weighed = counts instanceof Datum.Num number
          ? Bound.exactly(number.value())
          : isWeightNonNegative ? Bound.NOT_NEGATIVE : Bound.ANY;
      if (weighed.equals(Bound.ZERO)) {
        continue;
      }
      if (!each.isCertain() || !weighed.isExact() || !value.isExact()) {
        note(each, counts, datum);
      }
      all.add(value, weighed, each.isCertain());
    }
    Datum.Num ofNone = (Datum.Num) Interpreter.datum(mean.ofNone());
    missing.addAll(related.unseen());
    Bound bound = related.isComplete()
        ? all.bound(ofNone.value())
        : all.boundWithUnseen(isNonNegative, ofNone.value());
    Currency common = all.mayBeOfNone() ? Numbers.currency(currency, ofNone.currency()) : currency;
    return Numbers.datum(bound, common, names());
  }
}
