package org.jointpark.rules.rule;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jointpark.rules.expr.Comparison;
import org.jointpark.rules.expr.Difference;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.expr.Product;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.Rounded;
import org.jointpark.rules.expr.Sum;
import org.jointpark.rules.rule.NaiveValue.Between;
import org.jointpark.rules.rule.NaiveValue.Figure;
import org.jointpark.rules.rule.NaiveValue.Missing;

/** Computes with numbers of which only two ends are known: with each end of each. */
final class NaiveRanges {

  private NaiveRanges() {}

  static Between between(NaiveValue value) {
    if (value instanceof Between it) {
      return it;
    }
    Figure figure = (Figure) value;
    NaiveEnd end = NaiveEnd.of(figure.count());
    return new Between(end, end, figure.currency(), Set.of());
  }

  /** Returns a number if both ends are one, and what is missing if both are beyond. */
  static NaiveValue value(Between range) {
    if (range.low().beyond() != 0 && range.high().beyond() != 0) {
      return new Missing(range.names());
    }
    return range.low().equals(range.high())
        ? new Figure(range.low().number(), range.currency())
        : range;
  }

  /** Returns the value of a node over numbers of which one at least is not exact. */
  static NaiveValue of(Expr<?, ?> node, List<NaiveValue> values) {
    List<Between> ranges = values.stream().map(NaiveRanges::between).toList();
    Set<String> names = new TreeSet<>();
    ranges.forEach(range -> names.addAll(range.names()));
    if (node instanceof IsIn<?, ?> it) {
      return among(ranges.get(0), it.constants(), names);
    }
    Optional<Currency> currency =
        node instanceof Product<?, ?> ? ranges.get(0).currency() : common(ranges);
    if (node instanceof Comparison<?, ?> it) {
      return compared(ranges.get(0), it.relation(), ranges.get(1), names);
    }
    if (node instanceof Ratio<?, ?>) {
      Between whole = ranges.get(1);
      if (whole.low().sign() * whole.high().sign() <= 0 && !whole.low().equals(whole.high())) {
        return new Missing(names);
      }
      currency = Optional.empty();
    }
    Optional<NaiveEnd> low = Optional.empty();
    Optional<NaiveEnd> high = Optional.empty();
    for (List<NaiveEnd> ends : choices(ranges)) {
      Optional<NaiveEnd> found = computed(node, ends);
      if (found.isPresent()) {
        low = Optional.of(low.orElse(found.get()).lesser(found.get()));
        high = Optional.of(high.orElse(found.get()).greater(found.get()));
      }
    }
    return value(new Between(low.orElseThrow(), high.orElseThrow(), currency, names));
  }

  private static Optional<Currency> common(List<Between> ranges) {
    Set<String> different = new TreeSet<>();
    ranges.forEach(range -> range.currency().ifPresent(it -> different.add(it.toString())));
    if (different.size() > 1) {
      throw new NaiveFault("two currencies");
    }
    return different.stream().findFirst().map(Currency::getInstance);
  }

  private static List<List<NaiveEnd>> choices(List<Between> ranges) {
    List<List<NaiveEnd>> choices = List.of(List.of());
    for (Between range : ranges) {
      List<List<NaiveEnd>> more = new ArrayList<>();
      for (List<NaiveEnd> choice : choices) {
        for (NaiveEnd end : List.of(range.low(), range.high())) {
          List<NaiveEnd> longer = new ArrayList<>(choice);
          longer.add(end);
          more.add(longer);
        }
      }
      choices = more;
    }
    return choices;
  }

  private static Optional<NaiveEnd> computed(Expr<?, ?> node, List<NaiveEnd> ends) {
    NaiveEnd first = ends.get(0);
    if (node instanceof Sum<?, ?>) {
      Optional<NaiveEnd> sum = Optional.of(NaiveEnd.of(0));
      for (NaiveEnd end : ends) {
        sum = sum.flatMap(it -> it.plus(end));
      }
      return sum;
    } else if (node instanceof Difference<?, ?>) {
      return first.plus(ends.get(1).negated());
    } else if (node instanceof Product<?, ?>) {
      return Optional.of(first.times(ends.get(1)));
    } else if (node instanceof Ratio<?, ?>) {
      return Optional.of(first.times(ends.get(1).inverse()));
    } else if (node instanceof Rounded<?> it) {
      return Optional.of(
          first.beyond() != 0
              ? first
              : NaiveEnd.of(Fraction.of(first.number().rounded(it.decimals(), it.mode()))));
    }
    boolean greatest = ((Extreme<?, ?>) node).greatest();
    return ends.stream().reduce((a, b) -> greatest ? a.greater(b) : a.lesser(b));
  }

  private static NaiveValue compared(
      Between left, Relation relation, Between right, Set<String> names) {
    boolean mayBeLess = left.low().compare(right.high()) < 0;
    boolean mayBeMore = left.high().compare(right.low()) > 0;
    boolean mayBeEqual =
        left.low().compare(right.high()) <= 0 && right.low().compare(left.high()) <= 0;
    Set<Boolean> truths = new TreeSet<>();
    if (mayBeLess) {
      truths.add(NaiveInterpreter.isSo(relation, -1));
    }
    if (mayBeEqual) {
      truths.add(NaiveInterpreter.isSo(relation, 0));
    }
    if (mayBeMore) {
      truths.add(NaiveInterpreter.isSo(relation, 1));
    }
    return truths.size() == 1 ? NaiveValue.truth(truths.contains(true)) : new Missing(names);
  }

  static NaiveValue among(Between value, Set<?> constants, Set<String> names) {
    for (Object constant : constants) {
      Figure figure = (Figure) NaiveValue.of(constant);
      NaiveEnd end = NaiveEnd.of(figure.count());
      if ((value.currency().isEmpty() || value.currency().equals(figure.currency()))
          && value.low().compare(end) <= 0
          && end.compare(value.high()) <= 0) {
        return new Missing(names);
      }
    }
    return NaiveValue.truth(false);
  }
}
