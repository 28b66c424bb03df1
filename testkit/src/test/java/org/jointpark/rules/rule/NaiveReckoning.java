package org.jointpark.rules.rule;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.Measure;
import org.jointpark.rules.expr.Product;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Rounded;
import org.jointpark.rules.expr.Sum;
import org.jointpark.rules.rule.NaiveValue.Between;
import org.jointpark.rules.rule.NaiveValue.Figure;
import org.jointpark.rules.rule.NaiveValue.Missing;

/**
 * Reckons a measure in every world that the facts leave open: each record that may count does or
 * does not, each condition that is missing holds or does not, and each number that is missing is
 * zero or beyond all numbers.
 */
final class NaiveReckoning {

  private static final NaiveEnd ZERO = NaiveEnd.of(0);

  private final NaiveAggregate all;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> currencies = new TreeSet<>();
  private boolean isAnything;
  private boolean hasSeveralWorlds;

  NaiveReckoning(NaiveAggregate all) {
    this.all = all;
  }

  /** What one record adds to a part and to the rest, or a value and its weight. */
  private record Two(NaiveEnd one, NaiveEnd other) {}

  /**
   * What all records add up to; worlds in which that is the same are one.
   *
   * @param one the part, or the sum of the values by their weights
   * @param other the rest, or the weights
   * @param heaviest the value whose weight is beyond all numbers, if there is one
   */
  private record World(NaiveEnd one, NaiveEnd other, Optional<NaiveEnd> heaviest)
      implements Comparable<World> {

    static Set<World> empty() {
      return new TreeSet<>(Set.of(new World(ZERO, ZERO, Optional.empty())));
    }

    /** Adds to a part and the rest; empty if that is nothing that could be told. */
    Optional<World> withPart(Two more) {
      return one.plus(more.one())
          .flatMap(part ->
              other.plus(more.other()).map(rest -> new World(part, rest, Optional.empty())));
    }

    /** Adds a value with its weight; empty if that is nothing that could be told. */
    Optional<World> withWeighted(Two more) {
      if (more.other().beyond() != 0) {
        return heaviest.isPresent()
            ? Optional.empty()
            : Optional.of(new World(ZERO, ZERO, Optional.of(more.one())));
      }
      return heaviest.isPresent()
          ? Optional.of(this)
          : withPart(new Two(more.one().times(more.other()), more.other()));
    }

    @Override
    public int compareTo(World that) {
      int first = one.compare(that.one);
      int then = first != 0 ? first : other.compare(that.other);
      if (then != 0 || heaviest.isEmpty() || that.heaviest.isEmpty()) {
        return then != 0 ? then : Boolean.compare(heaviest.isPresent(), that.heaviest.isPresent());
      }
      return heaviest.get().compare(that.heaviest.get());
    }
  }

  NaiveValue of(Measure<?, ?> measure) {
    if (measure instanceof Measure.Share<?> share) {
      return share(share);
    } else if (measure instanceof Measure.Mean<?, ?> mean) {
      return mean(mean);
    }
    NaiveEnd low = ZERO;
    NaiveEnd high = ZERO;
    for (NaiveAggregate.Found each : all.found()) {
      List<NaiveEnd> numbers = List.of(NaiveEnd.of(1));
      NaiveValue value = NaiveValue.of(1);
      if (measure instanceof Measure.Sum<?, ?> sum) {
        value = each.on().value(sum.value(), each.record());
        numbers = numbers(value, sum.value());
      }
      if (!each.missing().isEmpty()) {
        numbers = new ArrayList<>(numbers);
        numbers.add(ZERO);
      }
      NaiveEnd least = numbers.stream().reduce(NaiveEnd::lesser).orElseThrow();
      NaiveEnd most = numbers.stream().reduce(NaiveEnd::greater).orElseThrow();
      if (!least.equals(most)) {
        note(each, List.of(value));
      }
      low = low.plus(least).orElseThrow();
      high = high.plus(most).orElseThrow();
    }
    if (!all.unseen().isEmpty()) {
      names.addAll(all.unseen());
      high = NaiveEnd.MOST;
      low = measure instanceof Measure.Sum<?, ?> sum && !isNeverNegative(sum.value())
          ? NaiveEnd.LEAST
          : low;
    }
    return NaiveRanges.value(new Between(low, high, currency(Optional.empty()), names));
  }

  private void note(NaiveAggregate.Found each, List<NaiveValue> read) {
    names.addAll(each.missing());
    read.forEach(value -> {
      if (value instanceof Missing unknown) {
        names.addAll(unknown.names());
      }
    });
  }

  /** Returns what a number may be at its ends. */
  private List<NaiveEnd> numbers(NaiveValue value, Expr<?, ?> expression) {
    if (value instanceof Figure figure) {
      figure.currency().ifPresent(it -> currencies.add(it.toString()));
      return List.of(NaiveEnd.of(figure.count()));
    }
    return isNeverNegative(expression)
        ? List.of(ZERO, NaiveEnd.MOST)
        : List.of(NaiveEnd.LEAST, NaiveEnd.MOST);
  }

  private Optional<Currency> currency(Optional<Currency> another) {
    another.ifPresent(it -> currencies.add(it.toString()));
    if (currencies.size() > 1) {
      throw new NaiveFault("two currencies");
    }
    return currencies.stream().findFirst().map(Currency::getInstance);
  }

  private NaiveValue share(Measure.Share<?> share) {
    Set<World> worlds = World.empty();
    boolean hasNegative = false;
    for (NaiveAggregate.Found each : all.found()) {
      NaiveValue value = NaiveValue.of(1);
      List<NaiveEnd> numbers = List.of(NaiveEnd.of(1));
      if (share.value().isPresent()) {
        value = each.on().value(share.value().get(), each.record());
        numbers = numbers(value, share.value().get());
      }
      NaiveValue part = each.on().value(share.part(), each.record());
      if (numbers.equals(List.of(ZERO))) {
        continue;
      }
      hasNegative |= numbers.stream().anyMatch(number -> number.sign() < 0);
      List<Two> options = new ArrayList<>();
      for (NaiveEnd number : numbers) {
        if (part instanceof Missing || each.on().isTrue(part)) {
          options.add(new Two(number, ZERO));
        }
        if (part instanceof Missing || !each.on().isTrue(part)) {
          options.add(new Two(ZERO, number));
        }
      }
      worlds = with(worlds, each, options, List.of(value, part), World::withPart);
    }
    Optional<Currency> unused = currency(Optional.empty());
    if (!all.unseen().isEmpty()) {
      names.addAll(all.unseen());
      isAnything |= share.value().isPresent() && !isNeverNegative(share.value().get());
      worlds = each(
          worlds,
          List.of(new Two(ZERO, ZERO), new Two(NaiveEnd.MOST, ZERO), new Two(ZERO, NaiveEnd.MOST)),
          World::withPart);
    }
    isAnything |= hasNegative && hasSeveralWorlds;
    NaiveEnd ofNone = NaiveEnd.of(Fraction.of(share.ofNone().value()));
    return hull(
        worlds.stream().flatMap(world -> shareIn(world, ofNone).stream()).toList(),
        Optional.empty());
  }

  private static Optional<NaiveEnd> shareIn(World world, NaiveEnd ofNone) {
    NaiveEnd part = world.one();
    NaiveEnd rest = world.other();
    if (part.beyond() != 0 || rest.beyond() != 0) {
      return part.beyond() != 0 && rest.beyond() != 0
          ? Optional.empty()
          : Optional.of(NaiveEnd.of(part.beyond() != 0 ? 1 : 0));
    }
    Fraction sum = part.number().plus(rest.number());
    return Optional.of(
        sum.above().signum() == 0 ? ofNone : NaiveEnd.of(part.number().per(sum)));
  }

  /** Returns the worlds in which a record is one of some things; in those without it, none. */
  private Set<World> with(
      Set<World> worlds,
      NaiveAggregate.Found each,
      List<Two> options,
      List<NaiveValue> read,
      BiFunction<World, Two, Optional<World>> adding) {
    List<Two> more = new ArrayList<>(options);
    if (!each.missing().isEmpty()) {
      more.add(new Two(ZERO, ZERO));
    }
    if (more.size() > 1) {
      note(each, read);
    }
    return each(worlds, more, adding);
  }

  private Set<World> each(
      Set<World> worlds, List<Two> options, BiFunction<World, Two, Optional<World>> adding) {
    hasSeveralWorlds |= options.size() > 1;
    Set<World> more = new TreeSet<>();
    for (World world : worlds) {
      options.forEach(option -> adding.apply(world, option).ifPresent(more::add));
    }
    return more;
  }

  private NaiveValue hull(List<NaiveEnd> found, Optional<Currency> currency) {
    if (isAnything) {
      return new Missing(names);
    }
    return NaiveRanges.value(new Between(
        found.stream().reduce(NaiveEnd::lesser).orElseThrow(),
        found.stream().reduce(NaiveEnd::greater).orElseThrow(),
        currency,
        names));
  }

  private NaiveValue mean(Measure.Mean<?, ?> mean) {
    Set<World> worlds = World.empty();
    boolean hasNegative = false;
    for (NaiveAggregate.Found each : all.found()) {
      NaiveValue value = each.on().value(mean.value(), each.record());
      List<NaiveEnd> values = numbers(value, mean.value());
      NaiveValue weight = NaiveValue.of(1);
      List<NaiveEnd> weights = List.of(NaiveEnd.of(1));
      if (mean.weight().isPresent()) {
        weight = each.on().value(mean.weight().get(), each.record());
        weights = numbers(weight, mean.weight().get());
      }
      if (weights.equals(List.of(ZERO))) {
        continue;
      }
      hasNegative |= weights.stream().anyMatch(number -> number.sign() < 0);
      isAnything |= values.contains(NaiveEnd.LEAST) || weights.contains(NaiveEnd.LEAST);
      List<Two> options = new ArrayList<>();
      for (NaiveEnd number : values) {
        weights.forEach(count -> options.add(new Two(number, count)));
      }
      worlds = with(worlds, each, options, List.of(value, weight), World::withWeighted);
    }
    isAnything |= hasNegative && (hasSeveralWorlds || !all.unseen().isEmpty());
    Figure ofNone = (Figure) NaiveValue.of(mean.ofNone());
    NaiveEnd none = NaiveEnd.of(ofNone.count());
    boolean mayBeNone = !isAnything && worlds.stream().anyMatch(NaiveReckoning::weighsNothing);
    List<NaiveEnd> found = new ArrayList<>();
    worlds.forEach(world -> found.add(meanIn(world, none)));
    if (!all.unseen().isEmpty()) {
      names.addAll(all.unseen());
      isAnything |= !isNeverNegative(mean.value());
      found.add(ZERO);
      found.add(NaiveEnd.MOST);
    }
    return hull(found, currency(mayBeNone ? ofNone.currency() : Optional.empty()));
  }

  private static boolean weighsNothing(World world) {
    return world.heaviest().isEmpty() && world.other().isZero();
  }

  /** Returns the mean where at most one weight is beyond all numbers. */
  private static NaiveEnd meanIn(World world, NaiveEnd ofNone) {
    if (world.heaviest().isPresent() || weighsNothing(world)) {
      return world.heaviest().orElse(ofNone);
    }
    NaiveEnd sum = world.one();
    return sum.beyond() != 0 ? sum : NaiveEnd.of(sum.number().per(world.other().number()));
  }

  private static boolean isNeverNegative(Expr<?, ?> node) {
    if (node instanceof FieldValue<?, ?> it) {
      return it.field().isNonNegative();
    } else if (node instanceof Constant<?> it) {
      return NaiveValue.of(it.value()) instanceof Figure figure
          && figure.count().above().signum() >= 0;
    } else if (node instanceof Choice<?, ?> it) {
      return isNeverNegative(it.then()) && isNeverNegative(it.otherwise());
    } else if (node instanceof Extreme<?, ?> it) {
      return it.greatest()
          ? it.values().stream().anyMatch(NaiveReckoning::isNeverNegative)
          : it.values().stream().allMatch(NaiveReckoning::isNeverNegative);
    }
    return (node instanceof Sum<?, ?>
            || node instanceof Product<?, ?>
            || node instanceof Ratio<?, ?>
            || node instanceof Rounded<?>
            || node instanceof RelatedValue<?, ?, ?>)
        && node.operands().stream().allMatch(NaiveReckoning::isNeverNegative);
  }
}
