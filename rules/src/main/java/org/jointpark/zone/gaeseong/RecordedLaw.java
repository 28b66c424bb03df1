package org.jointpark.zone.gaeseong;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.park.Dossier;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;

/**
 * Makes a rulebook of rules and of the figures that a dossier has recorded.
 *
 * <p>A version whose figure was not found, or is a range, has to hide those of lower layers and
 * give no figure itself. It becomes a version without a value, which rules miss.
 */
final class RecordedLaw {

  private final Dossier record;
  private final Rulebook.Builder rulebook = Rulebook.builder();

  RecordedLaw(Dossier record) {
    this.record = record;
  }

  /** Sets a parameter to the numbers of its id, and if they are on record, of some other ids. */
  @CanIgnoreReturnValue
  <V> Figure set(
      Parameter<V> parameter, Function<BigDecimal, V> reading, ParameterId... furtherIds) {
    ImmutableList<Versioned<ParameterValue>> versions = Stream.concat(
            required(parameter.id()), Stream.of(furtherIds).flatMap(this::recorded))
        .collect(ImmutableList.toImmutableList());
    rulebook.set(
        parameter,
        VersionSet.copyOf(versions.stream()
            .map(version -> as(version, number(version).map(reading)))
            .toList()));
    return new Figure(versions);
  }

  /** Sets a parameter to the opposite of one truth, and to some that are perhaps on record. */
  void setTruth(Parameter<Boolean> parameter, ParameterId opposite, ParameterId further) {
    Stream<Versioned<Boolean>> first =
        required(opposite).map(version -> as(version, truth(version).map(truth -> !truth)));
    Stream<Versioned<Boolean>> then = Stream.of(parameter.id(), further)
        .flatMap(this::recorded)
        .map(version -> as(version, truth(version)));
    rulebook.set(parameter, VersionSet.copyOf(Stream.concat(first, then).toList()));
  }

  Rulebook rulebook() {
    return rulebook.build();
  }

  /** The versions of a figure, on which a rule turns. */
  final class Figure {
    private final ImmutableList<Versioned<ParameterValue>> versions;

    private Figure(ImmutableList<Versioned<ParameterValue>> versions) {
      this.versions = versions;
    }

    /** Puts a rule in force wherever there is a version of the figure, and repeals it likewise. */
    void enact(Rule<?> rule) {
      for (Versioned<ParameterValue> version : versions) {
        rulebook.add(rule.law().id(), as(version, version.value().map(value -> (Rule<?>) rule)));
      }
    }
  }

  private Stream<Versioned<ParameterValue>> required(ParameterId id) {
    LawParameter parameter = record
        .parameter(id)
        .orElseThrow(() ->
            new IllegalArgumentException("dossier must have parameter %s, but does not (park %s)"
                .formatted(id, record.park().id())));
    return parameter.versions().versions().stream();
  }

  private Stream<Versioned<ParameterValue>> recorded(ParameterId id) {
    return record.parameter(id).stream()
        .flatMap(parameter -> parameter.versions().versions().stream());
  }

  /** Returns a version with another value, or without one. */
  private static <V> Versioned<V> as(Versioned<ParameterValue> version, Optional<V> value) {
    Versioned.Builder<V> changed =
        value.map(Versioned::<V>enacting).orElseGet(Versioned::repealing);
    return changed
        .validity(version.validity())
        .layer(version.layer())
        .reading(version.reading())
        .citation(version.citation())
        .evidence(version.evidence())
        .build();
  }

  private static Optional<BigDecimal> number(Versioned<ParameterValue> version) {
    if (version.isRepeal()) {
      return Optional.empty();
    }
    ParameterValue value = version.value().orElseThrow();
    if (value instanceof ParameterValue.Numeric number) {
      return Optional.of(number.value());
    }
    if (value.isUnknown() || value instanceof ParameterValue.Listing) {
      return Optional.empty();
    }
    throw unfit("a number, a range or unknown", version);
  }

  private static Optional<Boolean> truth(Versioned<ParameterValue> version) {
    if (version.isRepeal()) {
      return Optional.empty();
    }
    ParameterValue value = version.value().orElseThrow();
    if (value instanceof ParameterValue.Truth truth) {
      return Optional.of(truth.value());
    }
    if (value.isUnknown()) {
      return Optional.empty();
    }
    throw unfit("true, false or unknown", version);
  }

  private static IllegalArgumentException unfit(
      String expected, Versioned<ParameterValue> version) {
    return new IllegalArgumentException("value must be %s, but was %s (version %s)"
        .formatted(expected, version.value().orElseThrow(), version.citation().id()));
  }
}
