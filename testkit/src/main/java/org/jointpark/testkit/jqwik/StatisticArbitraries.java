package org.jointpark.testkit.jqwik;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.source.Evidence;
import org.jointpark.statistic.Disagreement;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.statistic.SeriesKind;
import org.jointpark.time.Dating;

/**
 * Generators of series and their observations.
 *
 * <p>The observations of a series have few times and few values, so that several are of one time,
 * and agree or do not.
 */
public final class StatisticArbitraries {

  private static final int TIMES = 3;
  private static final int MAX_OBSERVATIONS = 6;

  private StatisticArbitraries() {}

  /** An observation without its time, of which it has the position in a list. */
  private record Reported(int time, BigDecimal value, Precision precision, Evidence evidence) {

    Observation at(Dating when) {
      return Observation.builder()
          .when(when)
          .value(value)
          .precision(precision)
          .evidence(evidence)
          .build();
    }
  }

  /**
   * Generates ids of series.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<SeriesId> seriesIds() {
    return PlainArbitraries.idTexts().map(SeriesId::of);
  }

  /**
   * Generates observations of stocks and of flows.
   *
   * @return an arbitrary that shrinks to an exact 0 on a certain day
   */
  public static Arbitrary<Observation> observations() {
    return observations(TimeArbitraries.datings(), IdPool.any());
  }

  /**
   * Generates observations of some times, which rest on sources of a pool.
   *
   * @param times when something may be observed
   * @param pool which sources there are
   * @return an arbitrary that shrinks to an exact 0
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<Observation> observations(Arbitrary<Dating> times, IdPool pool) {
    return Combinators.combine(times, reported(PlainArbitraries.decimals(), pool))
        .as((when, reported) -> reported.at(when));
  }

  private static Arbitrary<Reported> reported(Arbitrary<BigDecimal> values, IdPool pool) {
    return Composite.of(Combinators.combine(
            Arbitraries.integers().between(0, TIMES - 1),
            values,
            Arbitraries.of(Precision.class),
            SourceArbitraries.evidence(pool))
        .as(Reported::new));
  }

  /**
   * Generates series of both kinds.
   *
   * @return an arbitrary that shrinks to a stock without observations
   */
  public static Arbitrary<Series> series() {
    return series(IdPool.any());
  }

  /**
   * Generates series of both kinds, which rest on sources of a pool. Their own ids are any.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to a stock without observations
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<Series> series(IdPool pool) {
    return Composite.frequencyOf(
        Tuple.of(1, series(SeriesKind.STOCK, pool)), Tuple.of(1, series(SeriesKind.FLOW, pool)));
  }

  /**
   * Generates series of one kind, which rest on sources of a pool. Their own ids are any.
   *
   * @param kind whether they are stocks or flows
   * @param pool which sources there are
   * @return an arbitrary that shrinks to a series without observations
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<Series> series(SeriesKind kind, IdPool pool) {
    Arbitrary<Dating> times = kind == SeriesKind.STOCK
        ? TimeArbitraries.uncertainDays().map(Dating::on)
        : TimeArbitraries.intervals().map(Dating::over);
    Arbitrary<BigDecimal> values = Composite.frequencyOf(
        Tuple.of(4, Arbitraries.longs().between(0, 3).map(BigDecimal::valueOf)),
        Tuple.of(1, PlainArbitraries.decimals()));
    return Composite.of(Combinators.combine(
            seriesIds(),
            PlainArbitraries.prose(),
            PlainArbitraries.prose(),
            times.list().ofSize(TIMES),
            reported(values, pool).list().ofMaxSize(MAX_OBSERVATIONS))
        .as((id, title, unit, whens, reported) -> Series.builder()
            .id(id)
            .title(title)
            .unit(unit)
            .kind(kind)
            .observations(at(whens, reported))
            .build()));
  }

  private static List<Observation> at(List<Dating> times, List<Reported> reported) {
    return reported.stream()
        .map(some -> some.at(times.get(some.time())))
        .collect(toImmutableList());
  }

  /**
   * Generates disagreements of two to four observations.
   *
   * @return an arbitrary that shrinks to one between an exact 0 and an exact 1
   */
  public static Arbitrary<Disagreement> disagreements() {
    Arbitrary<BigDecimal> values = Arbitraries.longs()
        .between(-100, 100_000)
        .map(hundredths -> BigDecimal.valueOf(hundredths, 2));
    Arbitrary<Reported> reported = reported(values, IdPool.any());
    return Composite.of(Combinators.combine(
            TimeArbitraries.datings(),
            reported,
            Arbitraries.longs().between(1, 100).map(BigDecimal::valueOf),
            reported.list().ofMaxSize(2))
        .as(StatisticArbitraries::disagreement));
  }

  /** Adds a lower bound above an upper one. */
  private static Disagreement disagreement(
      Dating when, Reported reported, BigDecimal difference, List<Reported> others) {
    boolean isLower = reported.precision() == Precision.AT_LEAST;
    Observation one = reported.at(when);
    Observation opposite = one.toBuilder()
        .value(isLower ? one.value().subtract(difference) : one.value().add(difference))
        .precision(isLower ? Precision.AT_MOST : Precision.EXACT)
        .build();
    ImmutableList.Builder<Observation> all =
        ImmutableList.<Observation>builder().add(one, opposite);
    others.forEach(other -> all.add(other.at(when)));
    return Disagreement.among(all.build()).orElseThrow();
  }
}
