package org.jointpark.zone.gaeseong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.law.ParameterValue;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Law;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;
import org.jointpark.source.Confidence;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/** Judges each step of the minimum wage on its first day. */
final class WageCapJudge implements Judge {

  @Override
  public ImmutableList<Law> laws() {
    return ImmutableList.of(Gaeseong.WAGE_CAP);
  }

  @Override
  public void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts) {
    Dossier dossier = facts.dossier();
    Timeline<Versioned<ParameterValue>> caps = WageStep.capsOf(dossier, inquiry.viewpoint());
    WageStep.stepsOf(dossier, inquiry.viewpoint()).stream()
        .filter(step -> step.day().isBefore(inquiry.horizon()))
        .flatMap(step -> lawOf(step, caps).map(law -> verdict(step, law)).stream())
        .forEach(verdicts::accept);
  }

  /**
   * Returns the version of the cap by which a step is judged: that of its day, else the last one
   * before, else the first one after; empty if none is seen.
   */
  private static Optional<Versioned<ParameterValue>> lawOf(
      WageStep step, Timeline<Versioned<ParameterValue>> caps) {
    return step.capVersion()
        .or(() -> caps.pieces().stream()
            .filter(
                piece -> piece.interval().start().filter(step.day()::isBefore).isEmpty())
            .reduce((earlier, later) -> later)
            .or(() -> caps.pieces().stream().findFirst())
            .map(Timeline.Piece::value));
  }

  private static Verdict verdict(WageStep step, Versioned<ParameterValue> law) {
    String id = step.version().citation().id();
    return Verdict.builder()
        .law(Gaeseong.WAGE_CAP)
        .subject(SubjectKey.of("wage-step", id))
        .interval(DateInterval.ofDay(step.day()))
        .status(status(step))
        .began(Cause.of(Cause.Kind.FACT, step.day(), id))
        .ended(Cause.of(Cause.Kind.EXTENT, step.day().plusDays(1)))
        .addAllAmounts(amounts(step))
        .citation(law.citation())
        .layer(law.layer())
        .confidence(confidence(step, law))
        .missing(missing(step))
        .build();
  }

  private static Status status(WageStep step) {
    if (step.isCapUnknown()) {
      return Status.UNDETERMINED;
    }
    if (step.cap().isEmpty()) {
      return Status.NOT_APPLICABLE;
    }
    return step.excess().isPresent() ? Status.VIOLATED : Status.COMPLIANT;
  }

  private static ImmutableSortedSet<String> missing(WageStep step) {
    return step.isCapUnknown()
        ? ImmutableSortedSet.of("parameter " + Gaeseong.MINIMUM_WAGE_CAP)
        : ImmutableSortedSet.of();
  }

  private static ImmutableList<Amount> amounts(WageStep step) {
    return Stream.concat(
            step.excess().map(excess -> Amount.of("excess", excess)).stream(),
            step.excessRise().map(rise -> Amount.ofPoints("excess rise", rise)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Confidence confidence(WageStep step, Versioned<ParameterValue> law) {
    return Stream.of(step.version(), step.versionBefore(), law)
        .map(version -> version.evidence().confidence())
        .reduce(Confidence.HIGH, Confidence::and);
  }
}
