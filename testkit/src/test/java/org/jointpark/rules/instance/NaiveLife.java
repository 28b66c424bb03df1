package org.jointpark.rules.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementRelationKind;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.BearerMode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.LifecycleStage;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.rules.norm.Power;
import org.jointpark.rules.norm.PowerEffect;

/** Lives the life of an agreement day by day. */
final class NaiveLife {

  /** An exercise of a power, which may be on several days if its day is not known. */
  record Exercise(String power, String what, long from, long until, Status status) {}

  private record Effect(String power, long day, LifecycleStage stage) {}

  final long inForce;
  final List<Exercise> exercises = new ArrayList<>();

  private final NaiveHistory history;
  private final Agreement agreement;
  private final Perspective perspective;
  private final List<NaiveVersions> powers;
  private final List<Claim> claims = new ArrayList<>();
  private final TreeMap<Long, LifecycleStage> stages = new TreeMap<>();
  private final Map<ClaimKind, Set<PartyId>> consent = new EnumMap<>(ClaimKind.class);
  private final List<Effect> effects = new ArrayList<>();
  private LifecycleStage stage = LifecycleStage.NEGOTIATING;

  NaiveLife(
      NaiveHistory history,
      Agreement agreement,
      Perspective perspective,
      List<NaiveVersions> powers) {
    this.history = history;
    this.agreement = agreement;
    this.perspective = perspective;
    this.powers = powers;
    this.inForce = agreement
        .validity()
        .flatMap(days -> days.start())
        .orElse(agreement.signed())
        .toEpochDay();
    for (Claim claim : history.claims()) {
      if (claim.targets().contains(agreement.id()) && claim.provisions().isEmpty()) {
        claims.add(claim);
      }
    }
    long day = Math.min(inForce, agreement.signed().toEpochDay());
    for (; day < history.horizon; day++) {
      live(day);
      stages.put(day, stage);
    }
  }

  LifecycleStage at(long day) {
    return stages.getOrDefault(day, LifecycleStage.NEGOTIATING);
  }

  boolean isSuspended(long day) {
    return at(day) == LifecycleStage.SUSPENDED;
  }

  /** Returns the day of its end, or the horizon. */
  long end() {
    for (Map.Entry<Long, LifecycleStage> each : stages.entrySet()) {
      if (each.getValue().isEnd()) {
        return each.getKey();
      }
    }
    return history.horizon;
  }

  private void live(long day) {
    if (agreement.signed().toEpochDay() == day) {
      move(LifecycleStage.SIGNED);
    }
    if (inForce == day) {
      move(LifecycleStage.IN_FORCE);
    }
    if (agreement
        .validity()
        .flatMap(days -> days.end())
        .map(LocalDate::toEpochDay)
        .equals(Optional.of(day))) {
      move(LifecycleStage.EXPIRED);
    }
    for (Agreement later : history.dossier.agreements()) {
      boolean supersedes = later.relations().stream()
          .anyMatch(relation -> relation.kind() == AgreementRelationKind.SUPERSEDES
              && relation.target().equals(agreement.id()));
      if (supersedes && later.signed().toEpochDay() == day && history.isKnown(later.signed())) {
        move(LifecycleStage.SUPERSEDED);
      }
    }
    for (Claim claim : claims) {
      if (claim.day().toEpochDay() == day) {
        claimed(claim, day);
      }
    }
    List<Effect> before = new ArrayList<>();
    acted(day);
    before.addAll(effects);
    before.sort((one, other) -> one.power().compareTo(other.power()));
    for (Effect effect : before) {
      if (effect.day() == day) {
        move(effect.stage());
      }
    }
  }

  private void move(LifecycleStage next) {
    boolean fits = !stage.isEnd();
    if (next == LifecycleStage.SUSPENDED) {
      fits &= stage == LifecycleStage.IN_FORCE;
    }
    if (fits) {
      stage = next;
    }
  }

  private static Optional<LifecycleStage> effect(ClaimKind kind) {
    return switch (kind) {
      case TERMINATION -> Optional.of(LifecycleStage.TERMINATED);
      case NULLITY -> Optional.of(LifecycleStage.VOID);
      case SUSPENSION -> Optional.of(LifecycleStage.SUSPENDED);
      case RESUMPTION -> Optional.of(LifecycleStage.IN_FORCE);
      default -> Optional.empty();
    };
  }

  private static Optional<LifecycleStage> effect(PowerEffect effect) {
    return switch (effect) {
      case TERMINATES -> Optional.of(LifecycleStage.TERMINATED);
      case ANNULS -> Optional.of(LifecycleStage.VOID);
      case SUSPENDS -> Optional.of(LifecycleStage.SUSPENDED);
      case RESUMES -> Optional.of(LifecycleStage.IN_FORCE);
      case NONE -> Optional.empty();
    };
  }

  private void claimed(Claim claim, long day) {
    Optional<LifecycleStage> next = effect(claim.kind());
    if (next.isEmpty()) {
      return;
    }
    boolean supported = false;
    for (NaiveVersions versions : powers) {
      Optional<Norm> norm = versions.at(day);
      if (norm.isPresent()
          && norm.get().content() instanceof Power power
          && power.claims().contains(claim.kind())
          && bearer(norm.get()).parties().contains(claim.party())) {
        supported |= exercised(
            norm.get(), power, day, claim.party() + ": " + agreement.id(), Set.of(claim.party()));
      }
    }
    if (supported) {
      return;
    }
    Set<PartyId> all = consent.computeIfAbsent(claim.kind(), kind -> new HashSet<>());
    all.add(claim.party());
    boolean consented = all.containsAll(agreement.parties());
    if (consented) {
      all.clear();
    }
    if (consented || perspective.accepts(claim)) {
      move(next.get());
    }
  }

  private Bearer bearer(Norm norm) {
    return norm.bearer()
        .orElseGet(() -> agreement.provision(norm.provision()).orElseThrow().bearer());
  }

  private void acted(long day) {
    TreeMap<String, Runnable> byId = new TreeMap<>();
    for (NaiveVersions versions : powers) {
      Optional<Norm> norm = versions.at(day);
      if (norm.isEmpty()
          || !(norm.get().content() instanceof Power power)
          || power.acts().isEmpty()) {
        continue;
      }
      for (NaiveHistory.Act act : history.acts(power.acts().get(), Set.of())) {
        Bearer bearer = bearer(norm.get());
        boolean mine = bearer.mode() == BearerMode.JOINTLY
            ? act.by().containsAll(bearer.parties())
            : bearer.parties().stream().anyMatch(act.by()::contains);
        if (act.first() == day && mine) {
          String what =
              String.join(", ", act.by().stream().map(Object::toString).sorted().toList()) + ": "
                  + act.id();
          byId.put(act.id(), () -> {
            if (act.certain()) {
              boolean ignored = exercised(norm.get(), power, day, what, act.by());
            } else if (act.last() < history.horizon) {
              exercises.add(new Exercise(
                  norm.get().law().id().toString(),
                  what,
                  day,
                  act.last() + 1,
                  Status.UNDETERMINED));
            }
          });
        }
      }
    }
    byId.values().forEach(Runnable::run);
  }

  private boolean exercised(Norm norm, Power power, long day, String what, Set<PartyId> who) {
    Optional<Status> gate = NaiveGates.ofItsOwn(norm, history, day);
    boolean binds = stage == LifecycleStage.IN_FORCE || stage == LifecycleStage.SUSPENDED;
    Status status;
    if (!binds || gate.equals(Optional.of(Status.INACTIVE))) {
      status = Status.INVALID;
    } else if (gate.isPresent()) {
      status = gate.get();
    } else {
      status = isDisputed(power, day, who) ? Status.CONTESTED : Status.VALID;
    }
    exercises.add(new Exercise(norm.law().id().toString(), what, day, day + 1, status));
    if (status == Status.VALID) {
      long from = power
          .notice()
          .flatMap(notice -> notice.dueAfter(LocalDate.ofEpochDay(day)))
          .map(due -> Math.max(day, due.toEpochDay()))
          .orElse(day);
      effect(power.effect())
          .ifPresent(next -> effects.add(new Effect(norm.law().id().toString(), from, next)));
    }
    return status == Status.VALID;
  }

  private boolean isDisputed(Power power, long day, Set<PartyId> who) {
    if (power.disputed().isEmpty()) {
      return false;
    }
    for (NaiveHistory.Act act : history.acts(power.disputed().get(), Set.of())) {
      if (act.first() >= day && !who.containsAll(act.by())) {
        return true;
      }
    }
    return false;
  }
}
