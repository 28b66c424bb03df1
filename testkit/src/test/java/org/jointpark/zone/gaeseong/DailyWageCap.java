package org.jointpark.zone.gaeseong;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.law.ParameterValue;
import org.jointpark.park.Dossier;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Versioned;

/**
 * Judges the steps of the minimum wage one day at a time, by loops over the days and the versions
 * alone: an evaluator too plain to be wrong, against which the judge is held.
 */
final class DailyWageCap {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Versioned<ParameterValue>> wages;
  private final List<Versioned<ParameterValue>> caps;
  private final LocalDate first;
  private final LocalDate horizon;
  private final LocalDate last;
  private final LocalDate knownAt;
  private final Set<Layer> layers;

  /** Prepares to look at each day from the first before the horizon, and at none after the last. */
  DailyWageCap(
      Dossier dossier,
      LocalDate first,
      LocalDate horizon,
      LocalDate last,
      LocalDate knownAt,
      Set<Layer> layers) {
    this.wages =
        dossier.parameter(Gaeseong.MINIMUM_WAGE).orElseThrow().versions().versions();
    this.caps =
        dossier.parameter(Gaeseong.MINIMUM_WAGE_CAP).orElseThrow().versions().versions();
    this.first = first;
    this.horizon = horizon;
    this.last = last;
    this.knownAt = knownAt;
    this.layers = layers;
  }

  /** Returns a line for each step, sorted. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (LocalDate day = first; day.isBefore(horizon); day = day.plusDays(1)) {
      Optional<Versioned<ParameterValue>> before = agreed(day.minusDays(1));
      if (before.isEmpty()) {
        continue;
      }
      Optional<Versioned<ParameterValue>> agreed = agreed(day);
      if (agreed.isPresent()) {
        addLine(day, agreed.get(), before.get(), lines);
      }
      for (Versioned<ParameterValue> claim : wages) {
        if (claim.layer() == Layer.DISPUTED
            && isKnown(claim)
            && claim.value().isPresent()
            && claim.validity().start().orElseThrow().equals(day)) {
          addLine(day, claim, before.get(), lines);
        }
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private void addLine(
      LocalDate day,
      Versioned<ParameterValue> version,
      Versioned<ParameterValue> before,
      List<String> lines) {
    BigDecimal to = number(version).orElseThrow();
    BigDecimal from = number(before).orElseThrow();
    Optional<Versioned<ParameterValue>> law = law(day);
    if (to.compareTo(from) == 0 || law.isEmpty()) {
      return;
    }
    List<Confidence> confidences = List.of(
        version.evidence().confidence(),
        before.evidence().confidence(),
        law.get().evidence().confidence());
    lines.add("%s %s %s by %s %s %s"
        .formatted(
            day,
            version.citation().id(),
            judgement(from, to, inForce(day, caps, layers)),
            law.get().citation().id(),
            law.get().layer(),
            Collections.max(confidences)));
  }

  /** Returns the status of a step and by how much it exceeds the cap. */
  private static String judgement(
      BigDecimal from, BigDecimal to, Optional<Versioned<ParameterValue>> cap) {
    if (cap.isEmpty() || cap.get().value().isEmpty()) {
      return "NOT_APPLICABLE";
    }
    Optional<BigDecimal> percent = number(cap.get());
    if (percent.isEmpty()) {
      return "UNDETERMINED";
    }
    BigDecimal exact = from.add(from.multiply(percent.get()).divide(HUNDRED));
    BigDecimal excess = to.subtract(exact.setScale(3, RoundingMode.HALF_UP));
    if (excess.signum() <= 0) {
      return "COMPLIANT";
    }
    BigDecimal points = to.subtract(exact).multiply(HUNDRED).divide(from, 3, RoundingMode.HALF_UP);
    return "VIOLATED %s %s".formatted(plain(excess), plain(points));
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static Optional<BigDecimal> number(Versioned<ParameterValue> version) {
    return version.value().orElseThrow() instanceof ParameterValue.Numeric number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  /** Returns the cap of a day, else the last one before, else the first one after. */
  private Optional<Versioned<ParameterValue>> law(LocalDate day) {
    for (LocalDate d = day; !d.isBefore(first); d = d.minusDays(1)) {
      Optional<Versioned<ParameterValue>> cap = inForce(d, caps, layers);
      if (cap.isPresent()) {
        return cap;
      }
    }
    for (LocalDate d = day; !d.isAfter(last); d = d.plusDays(1)) {
      Optional<Versioned<ParameterValue>> cap = inForce(d, caps, layers);
      if (cap.isPresent()) {
        return cap;
      }
    }
    return Optional.empty();
  }

  private Optional<Versioned<ParameterValue>> agreed(LocalDate day) {
    return inForce(day, wages, Set.of(Layer.TEXT, Layer.AGREED))
        .filter(version -> version.value().isPresent());
  }

  /** Returns the version that overwrites all others on a day: of the last layer, recorded last. */
  private Optional<Versioned<ParameterValue>> inForce(
      LocalDate day, List<Versioned<ParameterValue>> versions, Set<Layer> among) {
    Optional<Versioned<ParameterValue>> best = Optional.empty();
    for (Versioned<ParameterValue> version : versions) {
      LocalDate start = version.validity().start().orElseThrow();
      boolean holds =
          !day.isBefore(start) && version.validity().end().map(day::isBefore).orElse(true);
      if (holds
          && isKnown(version)
          && among.contains(version.layer())
          && best.filter(found -> !overwrites(version, found)).isEmpty()) {
        best = Optional.of(version);
      }
    }
    return best;
  }

  private static boolean overwrites(
      Versioned<ParameterValue> version, Versioned<ParameterValue> other) {
    return version.layer() == other.layer()
        ? version
            .evidence()
            .recorded()
            .orElseThrow()
            .isAfter(other.evidence().recorded().orElseThrow())
        : version.layer().compareTo(other.layer()) > 0;
  }

  private boolean isKnown(Versioned<ParameterValue> version) {
    return !version.evidence().recorded().orElseThrow().isAfter(knownAt);
  }
}
