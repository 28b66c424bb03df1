package org.jointpark.zone.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.jointpark.law.ParameterValue;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Check;
import org.jointpark.rules.Quantity;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.zone.gaeseong.Ladder.Rung;

class WageCapProperties {

  private static final LocalDate ORIGIN = LocalDate.of(2014, 1, 1);
  private static final int FAR = 60;

  @Property(tries = 500)
  void verdictsAreWhatEachDaySays(
      @ForAll("ladders") Ladder ladder,
      @ForAll @IntRange(max = FAR) int horizon,
      @ForAll @IntRange(max = FAR) int knownAt,
      @ForAll @NotEmpty Set<Layer> layers) {
    LocalDate end = ORIGIN.plusDays(horizon);
    LocalDate known = ORIGIN.plusDays(knownAt);

    assertThat(lines(run(ladder, end, known, layers)))
        .isEqualTo(
            new DailyWageCap(ladder.dossier(), ORIGIN, end, ORIGIN.plusDays(3 * FAR), known, layers)
                .lines());
  }

  @Property(tries = 300)
  void aLaterHorizonOnlyAddsSteps(
      @ForAll("ladders") Ladder ladder,
      @ForAll @IntRange(max = FAR) int horizon,
      @ForAll @IntRange(max = FAR) int later,
      @ForAll @IntRange(max = FAR) int knownAt) {
    LocalDate end = ORIGIN.plusDays(horizon);
    LocalDate known = ORIGIN.plusDays(knownAt);
    Set<Layer> layers = Set.of(Layer.TEXT, Layer.AGREED);
    Report report = run(ladder, end, known, layers);
    Report longer = run(ladder, end.plusDays(later), known, layers);

    assertThat(longer.verdicts()).containsAll(report.verdicts());
    assertThat(longer.verdicts())
        .filteredOn(verdict -> !report.verdicts().contains(verdict))
        .allSatisfy(
            verdict -> assertThat(verdict.interval().start().orElseThrow()).isAfterOrEqualTo(end));
  }

  @Property(tries = 300)
  void whatIsRecordedLaterChangesNothing(
      @ForAll("ladders") Ladder ladder,
      @ForAll @IntRange(max = FAR) int horizon,
      @ForAll @IntRange(max = FAR) int knownAt,
      @ForAll @NotEmpty Set<Layer> layers) {
    LocalDate end = ORIGIN.plusDays(horizon);
    LocalDate known = ORIGIN.plusDays(knownAt);
    Ladder asKnown = ladder.asKnownAt(known);
    Assume.that(!asKnown.wages().isEmpty() && !asKnown.caps().isEmpty());

    assertThat(run(ladder, end, known, layers).verdicts())
        .isEqualTo(run(asKnown, end, known, layers).verdicts());
  }

  @Property(tries = 300)
  void verdictsShiftWithTheDays(
      @ForAll("ladders") Ladder ladder,
      @ForAll @IntRange(max = FAR) int horizon,
      @ForAll @IntRange(max = FAR) int knownAt,
      @ForAll @NotEmpty Set<Layer> layers) {
    LocalDate end = ORIGIN.plusDays(horizon);
    LocalDate known = ORIGIN.plusDays(knownAt);

    assertThat(run(
                ladder.shiftedBy(Shift.FOUR_HUNDRED_YEARS),
                Shift.shifted(end),
                Shift.shifted(known),
                layers)
            .verdicts())
        .isEqualTo(Shift.shifted(run(ladder, end, known, layers).verdicts()));
  }

  @Property(tries = 300)
  void aStepIsKeptUpToTheCapAndNoFurther(
      @ForAll @IntRange(min = 1, max = 300_000) int before,
      @ForAll @IntRange(max = 20_000) int percent,
      @ForAll @IntRange(min = -3, max = 3) int beyond) {
    ParameterValue cap = Ladder.number(percent);
    // Thousandths of a dollar by thousandths of a percent, rounded half up.
    long limit = (before * (100_000L + percent) + 50_000) / 100_000;
    Assume.that(limit + beyond > 0 && limit + beyond != before);
    Ladder ladder = new Ladder(
        ORIGIN,
        List.of(
            rung("from", 0, Ladder.number(before)), rung("to", 10, Ladder.number(limit + beyond))),
        List.of(rung("cap", 0, cap)));

    Report report = run(ladder, ORIGIN.plusDays(20), ORIGIN.plusDays(20), Set.of(Layer.AGREED));
    assertThat(report.verdicts()).hasSize(1);
    assertThat(report.findings()).hasSize(beyond > 0 ? 1 : 0);
    assertThat(report.verdicts().first().amount().map(excess -> excess.tenThousandths()))
        .isEqualTo(beyond > 0 ? Optional.of(beyond * 10L) : Optional.empty());
  }

  private static Report run(Ladder ladder, LocalDate horizon, LocalDate known, Set<Layer> layers) {
    return Check.by(Gaeseong.wageCap())
        .until(horizon)
        .knownAt(known)
        .in(layers.toArray(Layer[]::new))
        .run(ladder.dossier());
  }

  /** Returns the lines that the day-by-day evaluator would write. */
  private static List<String> lines(Report report) {
    return report.verdicts().stream().map(WageCapProperties::line).sorted().toList();
  }

  private static String line(Verdict verdict) {
    return "%s %s %s by %s %s %s"
        .formatted(
            verdict.interval().start().orElseThrow(),
            verdict.subject().id(),
            verdict.status()
                + verdict.amounts().stream()
                    .map(WageCapProperties::number)
                    .collect(Collectors.joining()),
            verdict.citation().id(),
            verdict.layer(),
            verdict.confidence());
  }

  private static String number(Amount amount) {
    if (amount.quantity() instanceof Quantity.OfMoney money) {
      return " " + DailyWageCap.plain(money.amount().amount());
    }
    Quantity.OfPoints points = (Quantity.OfPoints) amount.quantity();
    return " " + DailyWageCap.plain(points.difference().value().movePointRight(2));
  }

  @Provide
  Arbitrary<Ladder> ladders() {
    Arbitrary<Optional<ParameterValue>> wages =
        Arbitraries.integers().between(50_000, 56_000).map(Ladder::number).optional(0.9);
    Arbitrary<Optional<ParameterValue>> caps = Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.integers().between(0, 8_000).map(Ladder::number)),
            Tuple.of(1, Arbitraries.of(ParameterValue.unknown())))
        .optional(0.85);
    return Combinators.combine(rungs("wage", wages, 8), rungs("cap", caps, 4))
        .as((steps, limits) -> new Ladder(ORIGIN, steps, limits))
        .withoutEdgeCases();
  }

  /** Returns versions, no two of which are recorded on one day. */
  private static Arbitrary<List<Rung>> rungs(
      String name, Arbitrary<Optional<ParameterValue>> values, int most) {
    Arbitrary<List<Integer>> recorded =
        Arbitraries.integers().between(-5, FAR).list().ofSize(most).uniqueElements();
    Arbitrary<List<Rung>> rungs = Combinators.combine(
            Arbitraries.of(Layer.values()),
            Arbitraries.integers().between(1, FAR),
            Arbitraries.integers().between(1, FAR).optional(0.7),
            values,
            Arbitraries.of(Confidence.values()))
        .as((layer, from, days, value, confidence) ->
            new Rung(name, layer, from, days, 0, value, confidence))
        .list()
        .ofMinSize(1)
        .ofMaxSize(most);
    return Combinators.combine(rungs, recorded)
        .as((list, days) -> IntStream.range(0, list.size())
            .mapToObj(i -> list.get(i).named(name + "." + i).recordedOn(days.get(i)))
            .toList());
  }

  private static Rung rung(String id, int from, ParameterValue value) {
    return new Rung(
        id, Layer.AGREED, from, Optional.empty(), from, Optional.of(value), Confidence.HIGH);
  }
}
