package org.jointpark.rules.instance;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.BearerMode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.LifecycleStage;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.Power;
import org.jointpark.rules.norm.PowerEffect;
import org.jointpark.source.Confidence;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * Tells what became of one agreement, day by day: what moves it are its own words, later
 * agreements, valid exercises of powers, the consent of all parties, and the claims that the
 * perspective accepts.
 */
final class LifeStory {

  private final Agreement agreement;
  private final Inquiry inquiry;
  private final Trial.Sight sight;
  private final List<NormOnDays> powers;
  private final LocalDate inForce;
  private final PriorityQueue<Step> steps =
      new PriorityQueue<>(Comparator.comparing(Step::day).thenComparing(Step::key));
  private final TreeMap<LocalDate, AgreementLife.Stage> changes = new TreeMap<>();
  private final Map<ClaimKind, Set<PartyId>> consent = new EnumMap<>(ClaimKind.class);
  private final List<Claim> contesting = new ArrayList<>();
  private final ImmutableList.Builder<AgreementLife.Exercise> exercises = ImmutableList.builder();
  private LifecycleStage stage = LifecycleStage.NEGOTIATING;
  private Optional<LocalDate> unsettledFrom = Optional.empty();

  /** Something that may move the agreement. */
  private record Step(LocalDate day, String key, Runnable taken) {}

  LifeStory(
      Agreement agreement,
      Inquiry inquiry,
      Trial.Sight sight,
      List<NormOnDays> powers,
      List<Claim> claims,
      List<Agreement> successors) {
    this.agreement = agreement;
    this.inquiry = inquiry;
    this.sight = sight;
    this.powers = powers;
    this.inForce = NormsOnDays.inForce(agreement);
    agreement.negotiatedFrom().ifPresent(day -> ownStep(day, "0", LifecycleStage.NEGOTIATING));
    ownStep(agreement.signed(), "1", LifecycleStage.SIGNED);
    ownStep(inForce, "2", LifecycleStage.IN_FORCE);
    agreement
        .validity()
        .flatMap(DateInterval::end)
        .ifPresent(day -> ownStep(day, "3", LifecycleStage.EXPIRED));
    for (Agreement successor : successors) {
      LocalDate day = NormsOnDays.inForce(successor);
      step(
          day,
          "4" + successor.id(),
          () -> move(
              day,
              LifecycleStage.SUPERSEDED,
              Cause.of(Cause.Kind.LIFECYCLE, day, successor.id().toString()),
              successor.evidence().confidence()));
    }
    claims.stream()
        .filter(claim -> claim.provisions().isEmpty())
        .filter(claim -> effectOf(claim.kind()).isPresent())
        .forEach(claim -> step(claim.day(), "5" + claim.id(), () -> claimed(claim)));
    powers.forEach(this::addActs);
  }

  private void ownStep(LocalDate day, String key, LifecycleStage next) {
    step(
        day,
        key,
        () -> move(
            day,
            next,
            Cause.of(Cause.Kind.LIFECYCLE, day, agreement.id().toString()),
            agreement.evidence().confidence()));
  }

  private void step(LocalDate day, String key, Runnable taken) {
    if (day.isBefore(inquiry.horizon())) {
      steps.add(new Step(day, key, taken));
    }
  }

  /** Adds the acts by which a power may have been exercised. */
  private void addActs(NormOnDays power) {
    Set<String> seen = new TreeSet<>();
    for (Timeline.Piece<Versioned<Norm>> piece : power.versions().pieces()) {
      piece
          .value()
          .value()
          .map(Norm::content)
          .filter(Power.class::isInstance)
          .flatMap(content -> ((Power) content).acts())
          .ifPresent(acts -> sight.happenings().of(acts).stream()
              .filter(act -> seen.add(act.id()))
              .forEach(act -> step(act.doneEarliest(), "6" + act.id(), () -> acted(power, act))));
    }
  }

  AgreementLife told() {
    while (!steps.isEmpty()) {
      steps.remove().taken().run();
    }
    Timeline.Builder<AgreementLife.Stage> stages = Timeline.builder();
    for (Map.Entry<LocalDate, AgreementLife.Stage> change : changes.entrySet()) {
      LocalDate next = changes.higherKey(change.getKey());
      stages.put(
          DateInterval.of(change.getKey(), next == null ? inquiry.horizon() : next),
          change.getValue());
    }
    return new AgreementLife(
        inForce,
        stages.build(),
        exercises.build(),
        ImmutableList.copyOf(contesting),
        unsettledFrom);
  }

  private void move(LocalDate day, LifecycleStage next, Cause cause, Confidence confidence) {
    boolean fits = switch (next) {
      case SUSPENDED -> stage == LifecycleStage.IN_FORCE;
      case IN_FORCE -> stage != LifecycleStage.IN_FORCE && !day.isBefore(inForce);
      default -> true;
    };
    if (!stage.isEnd() && fits) {
      stage = next;
      changes.put(day, new AgreementLife.Stage(next, cause, confidence));
    }
  }

  private static Optional<LifecycleStage> effectOf(ClaimKind kind) {
    return switch (kind) {
      case TERMINATION -> Optional.of(LifecycleStage.TERMINATED);
      case NULLITY -> Optional.of(LifecycleStage.VOID);
      case SUSPENSION -> Optional.of(LifecycleStage.SUSPENDED);
      case RESUMPTION -> Optional.of(LifecycleStage.IN_FORCE);
      case EXCUSE, WAIVER -> Optional.empty();
    };
  }

  private static Optional<LifecycleStage> effectOf(PowerEffect effect) {
    return switch (effect) {
      case TERMINATES -> Optional.of(LifecycleStage.TERMINATED);
      case ANNULS -> Optional.of(LifecycleStage.VOID);
      case SUSPENDS -> Optional.of(LifecycleStage.SUSPENDED);
      case RESUMES -> Optional.of(LifecycleStage.IN_FORCE);
      case NONE -> Optional.empty();
    };
  }

  private void claimed(Claim claim) {
    Cause cause = causeOf(claim, agreement);
    Confidence confidence = claim.evidence().confidence();
    boolean supported = false;
    for (NormOnDays power : powers) {
      Optional<Norm> norm = normOn(power, claim.day());
      if (norm.map(Norm::content).filter(Power.class::isInstance).isPresent()
          && ((Power) norm.get().content()).claims().contains(claim.kind())
          && bearer(norm.get(), power).parties().contains(claim.party())) {
        supported |= exercised(
            power,
            norm.get(),
            claim.day(),
            cause,
            ImmutableSortedSet.of(claim.party()),
            confidence);
      }
    }
    if (!supported) {
      unsupported(claim, cause, confidence);
    }
  }

  /**
   * Takes a claim that no power supports: it counts for who accepts it, or if all claim the same.
   */
  private void unsupported(Claim claim, Cause cause, Confidence confidence) {
    Set<PartyId> claimants = consent.computeIfAbsent(claim.kind(), kind -> new TreeSet<>());
    claimants.add(claim.party());
    boolean all = claimants.containsAll(agreement.parties());
    if (all) {
      claimants.clear();
      contesting.removeIf(earlier -> earlier.kind() == claim.kind());
    }
    if (all || inquiry.perspective().accepts(claim)) {
      move(claim.day(), effectOf(claim.kind()).orElseThrow(), cause, confidence);
    } else if (!stage.isEnd()) {
      contesting.add(claim);
    }
  }

  /** Returns the event in which something was claimed, else the agreement of which it was. */
  static Cause causeOf(Claim claim, Agreement agreement) {
    return claim
        .event()
        .map(event -> Cause.of(Cause.Kind.EVENT, claim.day(), event.toString()))
        .orElseGet(
            () -> Cause.of(Cause.Kind.LIFECYCLE, claim.day(), agreement.id().toString()));
  }

  private static Optional<Norm> normOn(NormOnDays power, LocalDate day) {
    return power.versions().at(day).flatMap(Versioned::value);
  }

  private static Bearer bearer(Norm norm, NormOnDays power) {
    return norm.bearer().orElseGet(() -> power.provision().bearer());
  }

  private void acted(NormOnDays power, Happening act) {
    Optional<Norm> norm = normOn(power, act.doneEarliest());
    if (norm.isEmpty()) {
      return;
    }
    Bearer bearer = bearer(norm.get(), power);
    boolean byBearer = bearer.mode() == BearerMode.JOINTLY
        ? act.actors().containsAll(bearer.parties())
        : bearer.parties().stream().anyMatch(act.actors()::contains);
    if (!byBearer) {
      return;
    }
    LocalDate day = act.doneEarliest();
    if (act.isCertain()) {
      exercised(power, norm.get(), day, act.on(day), act.actors(), act.confidence());
    } else if (act.doneLatest().isBefore(inquiry.horizon())) {
      exercises.add(new AgreementLife.Exercise(
          power,
          DateInterval.ofClosed(day, act.doneLatest()),
          Status.UNDETERMINED,
          act.on(day),
          ImmutableSortedSet.of(act.missingDay()),
          names(act.actors()),
          act.confidence(),
          true));
    }
  }

  /** Takes the exercise of a power, and returns whether it is valid. */
  @CanIgnoreReturnValue
  private boolean exercised(
      NormOnDays on,
      Norm norm,
      LocalDate day,
      Cause cause,
      ImmutableSortedSet<PartyId> who,
      Confidence confidence) {
    Power power = (Power) norm.content();
    Gate gate = Gates.ofItsOwn(norm, sight.states()).at(day).orElse(Gate.OPEN);
    boolean binds = stage == LifecycleStage.IN_FORCE || stage == LifecycleStage.SUSPENDED;
    Status status;
    if (!binds || gate.status().filter(Status.INACTIVE::equals).isPresent()) {
      status = Status.INVALID;
    } else {
      status = gate.status()
          .orElseGet(() -> isDisputed(power, day, who) ? Status.CONTESTED : Status.VALID);
    }
    Confidence both = confidence.and(gate.confidence());
    exercises.add(new AgreementLife.Exercise(
        on,
        DateInterval.ofDay(day),
        status,
        cause,
        status == Status.CONFLICT ? gate.conflicting() : gate.missing(),
        names(who),
        both,
        status != Status.VALID || power.disputed().isEmpty()));
    if (status != Status.VALID) {
      return false;
    }
    effectOf(power.effect()).ifPresent(next -> {
      if (power.disputed().isPresent() && unsettledFrom.isEmpty()) {
        unsettledFrom = Optional.of(day);
      }
      LocalDate from = power
          .notice()
          .flatMap(notice -> notice.dueAfter(day))
          .filter(day::isBefore)
          .orElse(day);
      Cause effect = from.equals(day)
          ? cause
          : Cause.of(Cause.Kind.LIFECYCLE, from, agreement.id().toString());
      step(from, "7" + on.id(), () -> move(from, next, effect, both));
    });
    return true;
  }

  private boolean isDisputed(Power power, LocalDate day, ImmutableSortedSet<PartyId> who) {
    return power.disputed().stream()
        .flatMap(acts -> sight.happenings().of(acts).stream())
        .anyMatch(act -> !act.doneEarliest().isBefore(day) && !who.containsAll(act.actors()));
  }

  private static String names(ImmutableSortedSet<PartyId> parties) {
    return Joiner.on(", ").join(parties);
  }
}
