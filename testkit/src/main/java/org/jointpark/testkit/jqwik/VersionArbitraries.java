package org.jointpark.testkit.jqwik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Reading;
import org.jointpark.source.ReadingSelection;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.source.Viewpoint;

/**
 * Generators of versions of what law sets, and of the viewpoints from which they are looked at.
 *
 * <p>Versions and viewpoints of one pool ask the same questions, and most of their days are close
 * together, so that a viewpoint sees some of the versions and not the others.
 */
public final class VersionArbitraries {

  private static final int HALF = 50;
  private static final int MOSTLY = 80;
  private static final int MAX_VERSIONS = 5;

  private VersionArbitraries() {}

  /**
   * Generates viewpoints, the default one among them.
   *
   * @return an arbitrary that shrinks to one that chooses nothing
   */
  public static Arbitrary<Viewpoint> viewpoints() {
    return viewpoints(IdPool.any());
  }

  /**
   * Generates viewpoints that may choose an answer to each question of a pool.
   *
   * @param pool which questions there are
   * @return an arbitrary that shrinks to one that chooses nothing
   */
  public static Arbitrary<Viewpoint> viewpoints(IdPool pool) {
    return viewpoints(pool, TimeArbitraries.days());
  }

  /**
   * Generates viewpoints that may choose an answer to each question of a pool, and may look back
   * from some days.
   *
   * @param pool which questions there are
   * @param days on which day something may be known
   * @return an arbitrary that shrinks to one that chooses nothing
   */
  public static Arbitrary<Viewpoint> viewpoints(IdPool pool, Arbitrary<LocalDate> days) {
    Arbitrary<Collection<Layer>> layers = Composite.frequencyOf(
        Tuple.of(1, Arbitraries.just(Viewpoint.byDefault().layers())),
        Tuple.of(
            1,
            Arbitraries.of(Layer.class)
                .list()
                .ofMinSize(1)
                .ofMaxSize(Layer.values().length)
                .map(some -> some)));
    Arbitrary<Viewpoint> chosen = Builders.withBuilder(Viewpoint::builder)
        .use(Composite.optional(HALF, days))
        .in((viewpoint, day) -> viewpoint.knownAt(day))
        .use(layers)
        .in((viewpoint, some) -> viewpoint.layers(some))
        .use(choices(pool))
        .in((viewpoint, readings) -> viewpoint.readings(readings))
        .build(Viewpoint.Builder::build);
    return Composite.frequencyOf(
        Tuple.of(9, chosen), Tuple.of(1, Arbitraries.just(Viewpoint.byDefault())));
  }

  /** Generates an answer, or none, to each question of a pool. */
  private static Arbitrary<List<Reading>> choices(IdPool pool) {
    return Combinators.combine(pool.questions().stream()
            .map(question -> Composite.optional(HALF, SourceArbitraries.readings(question)))
            .toList())
        .as(choices -> choices.stream().flatMap(Optional::stream).toList());
  }

  /**
   * Generates named choices of readings, the choice of no reading among them.
   *
   * @return an arbitrary that shrinks to no reading
   */
  public static Arbitrary<ReadingSelection> readingSelections() {
    return readingSelections(IdPool.any());
  }

  /**
   * Generates named choices of readings of the questions of a pool.
   *
   * @param pool which questions there are
   * @return an arbitrary that shrinks to no reading
   */
  public static Arbitrary<ReadingSelection> readingSelections(IdPool pool) {
    Arbitrary<ReadingSelection> chosen = Combinators.combine(
            PlainArbitraries.prose(), choices(pool))
        .as((name, readings) -> ReadingSelection.of(name, readings.toArray(new Reading[0])));
    return Composite.frequencyOf(
        Tuple.of(1, Arbitraries.just(ReadingSelection.byDefault())), Tuple.of(9, chosen));
  }

  /**
   * Generates versions of something that law sets, repeals among them.
   *
   * @param values what it may be set to
   * @param <V> the type of the value
   * @return an arbitrary that shrinks to a repeal of one day
   */
  public static <V> Arbitrary<Versioned<V>> versions(Arbitrary<V> values) {
    return versions(values, IdPool.any(), TimeArbitraries.days());
  }

  /**
   * Generates versions of something that law sets, repeals among them.
   *
   * @param values what it may be set to
   * @param pool which sources and which questions there are; it has a source
   * @param days where a version may start and end to hold, and when it may be recorded
   * @param <V> the type of the value
   * @return an arbitrary that shrinks to a repeal of one day
   * @throws IllegalArgumentException if the pool has no source
   */
  public static <V> Arbitrary<Versioned<V>> versions(
      Arbitrary<V> values, IdPool pool, Arbitrary<LocalDate> days) {
    Arbitrary<Evidence> evidence = Combinators.combine(
            SourceArbitraries.evidence(pool), Composite.optional(HALF, days))
        .as((some, recorded) -> some.toBuilder().recorded(recorded).build());
    return Composite.of(Combinators.combine(
            Composite.optional(MOSTLY, values),
            TimeArbitraries.intervals(days),
            Arbitraries.of(Layer.class),
            SourceArbitraries.readingsOrNone(pool),
            SourceArbitraries.citations(),
            evidence)
        .as((value, validity, layer, reading, citation, rest) -> value
            .map(Versioned::enacting)
            .orElseGet(Versioned::repealing)
            .validity(validity)
            .layer(layer)
            .reading(reading)
            .citation(citation)
            .evidence(rest)
            .build()));
  }

  /**
   * Generates sets of up to five versions.
   *
   * @param values what they may set something to
   * @param <V> the type of the value
   * @return an arbitrary that shrinks to no version
   */
  public static <V> Arbitrary<VersionSet<V>> versionSets(Arbitrary<V> values) {
    return versionSets(values, IdPool.any(), TimeArbitraries.days());
  }

  /**
   * Generates sets of up to five versions.
   *
   * @param values what they may set something to
   * @param pool which sources and which questions there are; it has a source
   * @param days where a version may start and end to hold, and when most are recorded
   * @param <V> the type of the value
   * @return an arbitrary that shrinks to no version
   * @throws IllegalArgumentException if the pool has no source
   */
  public static <V> Arbitrary<VersionSet<V>> versionSets(
      Arbitrary<V> values, IdPool pool, Arbitrary<LocalDate> days) {
    return versionSets(values, pool, days, 0);
  }

  static <V> Arbitrary<VersionSet<V>> versionSets(
      Arbitrary<V> values, IdPool pool, Arbitrary<LocalDate> days, int least) {
    Arbitrary<List<Versioned<V>>> versions =
        versions(values, pool, days).list().ofMinSize(least).ofMaxSize(MAX_VERSIONS);
    Arbitrary<Boolean> ofOneDay = Arbitraries.of(false, false, true);
    return Composite.of(Combinators.combine(versions, ofOneDay, days)
        .as((some, one, day) ->
            VersionSet.copyOf(recordedApart(one ? recordedTogether(some, day) : some))));
  }

  /** Moves versions to the layer of the first, all recorded on one day. */
  private static <V> List<Versioned<V>> recordedTogether(
      List<Versioned<V>> versions, LocalDate day) {
    return versions.stream()
        .map(version -> recorded(day, versions.get(0).layer(), version))
        .toList();
  }

  /** Moves the day of recording of a version that would contradict an earlier one of the list. */
  private static <V> List<Versioned<V>> recordedApart(List<Versioned<V>> versions) {
    List<Versioned<V>> apart = new ArrayList<>();
    for (Versioned<V> version : versions) {
      Versioned<V> moved = version;
      while (contradicts(moved, apart)) {
        LocalDate later =
            moved.recorded().map(day -> day.plusDays(1)).orElse(TimeArbitraries.FIRST_DAY);
        moved = recorded(later, version.layer(), version);
      }
      apart.add(moved);
    }
    return apart;
  }

  private static <V> Versioned<V> recorded(LocalDate day, Layer layer, Versioned<V> version) {
    return version
        .value()
        .map(Versioned::enacting)
        .orElseGet(Versioned::repealing)
        .validity(version.validity())
        .layer(layer)
        .reading(version.reading())
        .citation(version.citation())
        .evidence(version.evidence().toBuilder().recorded(day).build())
        .build();
  }

  /** Returns whether one viewpoint may see a version and another, and cannot order them. */
  private static <V> boolean contradicts(Versioned<V> version, List<Versioned<V>> others) {
    return others.stream()
        .anyMatch(other -> other.layer() == version.layer()
            && other.recorded().equals(version.recorded())
            && other.validity().overlaps(version.validity())
            && !answerOneQuestionDifferently(other, version));
  }

  private static boolean answerOneQuestionDifferently(Versioned<?> one, Versioned<?> other) {
    return one.reading()
        .flatMap(mine -> other
            .reading()
            .filter(theirs -> mine.question().equals(theirs.question()) && !mine.equals(theirs)))
        .isPresent();
  }
}
