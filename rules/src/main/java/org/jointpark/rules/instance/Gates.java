package org.jointpark.rules.instance;

import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.LifecycleStage;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormContent;
import org.jointpark.rules.norm.OnSuspension;
import org.jointpark.rules.norm.State;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/** Tells what stands in the way of a norm: exceptions, its condition, a suspension, a waiver. */
final class Gates {

  private static final Timeline<Gate> NOTHING = Timeline.constant(Gate.OPEN);

  private Gates() {}

  /** Returns whether gates are open on every day. */
  static boolean areOpen(Timeline<Gate> gates) {
    return gates.equals(NOTHING);
  }

  /** Returns what exceptions and the condition of a norm put in its way. */
  static Timeline<Gate> ofItsOwn(Norm norm, States states) {
    Timeline<Gate> gates =
        norm.exceptions().isEmpty() ? NOTHING : new Exceptions(norm.exceptions()).gates(states);
    return norm.condition().equals(State.always())
        ? gates
        : before(gates, states.of(norm.condition()).map(Gate::of));
  }

  /** Returns what the suspension of its agreement puts in the way of a norm after its trigger. */
  static Timeline<Gate> ofSuspension(Norm norm, AgreementLife life, Instance instance) {
    return ofSuspension(norm, isOnce(norm.content()), life, instance);
  }

  /** Returns what the suspension puts in the way of the reparation that a breach triggered. */
  static Timeline<Gate> ofSuspensionOfReparation(Norm norm, AgreementLife life, Instance instance) {
    return ofSuspension(norm, true, life, instance);
  }

  private static Timeline<Gate> ofSuspension(
      Norm norm, boolean once, AgreementLife life, Instance instance) {
    boolean standsStill = norm.onSuspension() == OnSuspension.TOLL && !once;
    if (norm.onSuspension() != OnSuspension.VOID && !standsStill) {
      return NOTHING;
    }
    if (life.suspended().isEmpty()) {
      return NOTHING;
    }
    Timeline.Builder<Gate> shut = Timeline.builder();
    for (Timeline.Piece<AgreementLife.Stage> piece : life.stages().pieces()) {
      AgreementLife.Stage stage = piece.value();
      if (stage.stage() != LifecycleStage.SUSPENDED) {
        continue;
      }
      if (standsStill) {
        shut.put(
            piece.interval(),
            Gate.shut(Status.INACTIVE, Optional.of(stage.cause()), stage.confidence()));
      } else if (instance.start().isBefore(piece.interval().knownEnd())) {
        LocalDate from = piece.interval().knownStart().isBefore(instance.start())
            ? instance.start()
            : piece.interval().knownStart();
        shut.put(
            DateInterval.startingOn(from),
            Gate.ending(Status.VOID, on(stage.cause(), from), stage.confidence()));
        break;
      }
    }
    return NOTHING.overwrittenBy(shut.build());
  }

  private static boolean isOnce(NormContent content) {
    return content instanceof Duty.Achieve;
  }

  private static Cause on(Cause cause, LocalDate day) {
    return cause.day().isAfter(day) ? Cause.of(cause.kind(), day) : cause;
  }

  /** Returns gates that a waiver shuts from its day on, unless the norm has ended before. */
  static Timeline<Gate> waived(
      Timeline<Gate> gates, LocalDate day, Cause cause, Confidence confidence) {
    return gates.at(day.minusDays(1)).filter(Gate::ends).isPresent()
        ? gates
        : gates.overwrittenBy(Timeline.of(
            DateInterval.startingOn(day), Gate.ending(Status.DISCHARGED, cause, confidence)));
  }

  /** Returns some gates before others: where the nearer ones are shut, they decide. */
  private static Timeline<Gate> before(Timeline<Gate> far, Timeline<Gate> near) {
    return far.merge(near, (one, other) -> {
      if (other.status().isPresent()) {
        return other;
      }
      return one.status().isPresent()
          ? one
          : Gate.open(later(one.cause(), other.cause()), one.confidence().and(other.confidence()));
    });
  }

  private static Optional<Cause> later(Optional<Cause> one, Optional<Cause> other) {
    return one.isPresent()
            && other.isPresent()
            && one.get().day().isAfter(other.get().day())
        ? one
        : other.or(() -> one);
  }
}
