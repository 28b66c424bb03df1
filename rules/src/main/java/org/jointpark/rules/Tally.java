package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jointpark.money.Money;
import org.jointpark.rules.norm.Perspective;

/**
 * How many verdicts there are on a law under a selection of readings, by outcome, and how much is
 * owed in all.
 *
 * <p>The counts are those of the whole run, also where a report keeps only some verdicts. Totals
 * add the amounts of the verdicts, each of which was rounded. A law whose title or severity was
 * amended has a tally for each. Tallies are ordered by law, then by selection.
 */
@Value.Immutable
public abstract class Tally implements Comparable<Tally> {

  Tally() {}

  /**
   * Returns a tally under the perspective of the text.
   *
   * @param law the law
   * @param selection the name of the selection of readings
   * @param counts how many verdicts have each outcome; one that is not there has none
   * @param totals what the violated verdicts amount to in all, by the code of the currency
   * @return the tally
   * @throws IllegalArgumentException if a count is negative, or a total is in another currency
   */
  public static Tally of(
      Law law, String selection, Map<Outcome, Long> counts, Map<String, Money> totals) {
    Builder tally = new Builder().law(law).selection(selection).putAllTotals(totals);
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() != 0)
        .forEach(entry -> tally.putCount(entry.getKey(), entry.getValue()));
    return tally.build();
  }

  /**
   * Counts verdicts.
   *
   * @param verdicts the verdicts
   * @return a tally for each law, selection and perspective among them, sorted
   */
  public static ImmutableList<Tally> of(Iterable<Verdict> verdicts) {
    Counter counter = new Counter();
    verdicts.forEach(counter::add);
    return counter.tallies();
  }

  /** {@return the law} */
  public abstract Law law();

  /** {@return the name of the selection of readings} */
  public abstract String selection();

  /** {@return the name of the perspective} */
  @Value.Default
  public String perspective() {
    return Perspective.text().name();
  }

  /** {@return how many verdicts have each outcome that occurs} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Outcome, Long> counts();

  /** {@return what the violated verdicts amount to in all, by the code of the currency} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, Money> totals();

  @Value.Check
  void check() {
    counts()
        .forEach((outcome, count) -> checkArgument(
            count > 0, "count must not be negative, but was %s (%s of %s)", count, outcome, law()));
    totals()
        .forEach((code, total) -> checkArgument(
            total.currency().getCurrencyCode().equals(code),
            "total must be in %s, but was %s (%s)",
            code,
            total,
            law()));
  }

  /**
   * Returns how many verdicts have an outcome.
   *
   * @param outcome the outcome
   * @return the number
   */
  public long count(Outcome outcome) {
    return counts().getOrDefault(outcome, 0L);
  }

  /** {@return how many verdicts somebody should look at} */
  public long findings() {
    return count(Outcome.VIOLATED) + count(Outcome.UNDETERMINED);
  }

  private Tally under(String perspective) {
    return new Builder().from(this).perspective(perspective).build();
  }

  @Override
  public int compareTo(Tally other) {
    return ComparisonChain.start()
        .compare(law(), other.law())
        .compare(selection(), other.selection())
        .compare(perspective(), other.perspective())
        .compare(law().title(), other.law().title())
        .compare(law().severity(), other.law().severity())
        .result();
  }

  /** Counts verdicts as they come. */
  static final class Counter {

    /** The sums of each law, under each selection of readings, from each perspective. */
    private final Map<Law, Map<String, Map<String, Sums>>> sums = new HashMap<>();

    private static final class Sums {
      private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
      private final Map<String, Money> totals = new TreeMap<>();
    }

    void add(Verdict verdict) {
      Sums of =
          sumsOf(verdict.law(), verdict.selection(), verdict.perspective(), verdict.outcome(), 1);
      if (verdict.outcome() == Outcome.VIOLATED) {
        verdict
            .amount()
            .ifPresent(amount ->
                of.totals.merge(amount.currency().getCurrencyCode(), amount, Money::plus));
      }
    }

    void add(Law law, String selection, String perspective, Outcome outcome, long number) {
      sumsOf(law, selection, perspective, outcome, number);
    }

    @CanIgnoreReturnValue
    private Sums sumsOf(
        Law law, String selection, String perspective, Outcome outcome, long number) {
      Sums of = sums.computeIfAbsent(law, first -> new HashMap<>())
          .computeIfAbsent(selection, first -> new HashMap<>())
          .computeIfAbsent(perspective, first -> new Sums());
      of.counts.merge(outcome, number, Math::addExact);
      return of;
    }

    ImmutableList<Tally> tallies() {
      List<Tally> tallies = new ArrayList<>();
      sums.forEach((law, bySelection) -> bySelection.forEach(
          (selection, byPerspective) -> byPerspective.forEach((perspective, of) ->
              tallies.add(Tally.of(law, selection, of.counts, of.totals).under(perspective)))));
      return ImmutableList.sortedCopyOf(tallies);
    }
  }

  /** Builds a {@link Tally}. */
  static final class Builder extends ImmutableTally.Builder {
    Builder() {}
  }
}
