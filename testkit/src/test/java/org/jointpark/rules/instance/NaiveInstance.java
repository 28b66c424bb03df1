package org.jointpark.rules.instance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Excuse;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.OnSuspension;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.Persistence;
import org.jointpark.rules.norm.Reparation;

/** One instance of a norm that was triggered on a day, as it stands on each day until its end. */
final class NaiveInstance {

  final NaiveHistory history;
  final Norm norm;
  final long start;
  final long end;
  final boolean isOpen;
  final Set<PartyId> several;
  final Set<PartyId> bearers;

  private final NaiveLife life;
  private final Optional<Long> waived;
  private final Optional<Long> claimedExcuse;

  NaiveInstance(
      NaiveNorm on,
      Norm norm,
      long start,
      long end,
      boolean isOpen,
      Set<PartyId> several,
      Set<PartyId> bearers) {
    this.history = on.history;
    this.life = on.life;
    this.norm = norm;
    this.start = start;
    this.end = end;
    this.isOpen = isOpen;
    this.several = several;
    this.bearers = bearers;
    this.waived = on.waived(bearers).map(day -> Math.max(day, start));
    this.claimedExcuse = on.firstAcceptedExcuse();
  }

  boolean isSuspended(long day) {
    return life.isSuspended(day);
  }

  NaiveHistory.Truth excuse(long day) {
    return claimedExcuse.filter(from -> from <= day).isPresent()
        ? NaiveHistory.Truth.YES
        : history.anyOf(norm.excuses().stream().map(Excuse::when).toList(), day);
  }

  private Duty duty() {
    return norm.content() instanceof Permission permission
        ? permission.unobstructed()
        : (Duty) norm.content();
  }

  /** Returns how it stands on a day of the instance, where both worlds agree. */
  NaiveDuty.Standing at(long day) {
    Duty duty = duty();
    boolean lapses = (duty instanceof Duty.Maintain maintain
            && maintain.persistence() == Persistence.LAPSE_ON_BREACH)
        || (duty instanceof Duty.Refrain refrain
            && refrain.persistence() == Persistence.LAPSE_ON_BREACH);
    NaiveDuty.Standing standing = agreedAt(duty, day);
    if (!lapses) {
      return standing;
    }
    boolean unclear = false;
    for (long before = start; before <= day; before++) {
      Status status = agreedAt(duty, before).status();
      if (status == Status.BREACHED) {
        return NaiveDuty.Standing.done(Status.BREACHED, before);
      }
      unclear |= status == Status.UNDETERMINED;
    }
    return unclear ? standing.with(Status.UNDETERMINED) : standing;
  }

  /** Returns how it stands on a day with making good a breach that triggered this. */
  NaiveDuty.Standing repairedAt(Reparation reparation, long day) {
    Duty duty = Duty.achieve(reparation.acts(), reparation.due());
    NaiveDuty.Standing standing = agreed(untilEnded(duty, day, true), untilEnded(duty, day, false));
    boolean done =
        standing.status() == Status.FULFILLED || standing.status() == Status.FULFILLED_LATE;
    return done ? standing.with(Status.REPAIRED) : standing;
  }

  private NaiveDuty.Standing agreedAt(Duty duty, long day) {
    return agreed(at(duty, day, true), at(duty, day, false));
  }

  static NaiveDuty.Standing agreed(NaiveDuty.Standing early, NaiveDuty.Standing late) {
    if (early.status() == late.status() && early.due().equals(late.due())) {
      return early.in(Math.max(early.part(), late.part()));
    }
    return new NaiveDuty.Standing(
        Status.UNDETERMINED, Optional.empty(), early.done() && late.done(), 0, Optional.empty(), 0);
  }

  /** Returns how it stands on a day in a world, behind what is in its way. */
  private NaiveDuty.Standing at(Duty duty, long day, boolean early) {
    NaiveDuty.Standing standing = untilEnded(duty, day, early);
    if (standing.done() && standing.decided().isEmpty()) {
      return standing;
    }
    long decisive = standing.decided().orElse(day);
    if (norm.onSuspension() == OnSuspension.TOLL
        && !(duty instanceof Duty.Achieve)
        && isSuspended(decisive)) {
      return standing.with(Status.INACTIVE);
    }
    return NaiveGates.ofItsOwn(norm, history, decisive).map(standing::with).orElse(standing);
  }

  /** Returns how it stands on a day in a world, unless a waiver or a suspension ended it. */
  private NaiveDuty.Standing untilEnded(Duty duty, long day, boolean early) {
    NaiveDuty.Standing standing = new NaiveDuty(this).standing(duty, day, early);
    Optional<Long> voided = voidedOn();
    boolean isDone = standing.done() && standing.decided().isEmpty();
    long decisive = isDone ? standing.since() - 1 : standing.decided().orElse(day);
    boolean isWaived = waived.filter(from -> from <= decisive).isPresent();
    boolean isVoided = voided.filter(from -> from <= decisive).isPresent();
    if (isWaived || isVoided) {
      boolean voidFirst = isVoided && (!isWaived || voided.get() < waived.get());
      return NaiveDuty.Standing.done(voidFirst ? Status.VOID : Status.DISCHARGED, 0);
    }
    return standing;
  }

  private Optional<Long> voidedOn() {
    if (norm.onSuspension() == OnSuspension.VOID) {
      for (long day = start; day < history.horizon; day++) {
        if (isSuspended(day)) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }

  List<PartyId> who() {
    return bearers.stream().sorted().toList();
  }
}
