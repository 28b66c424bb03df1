package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.BearerMode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Excuse;
import org.jointpark.rules.norm.LifecycleStage;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.Power;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * Judges the versions of one norm. Each is judged as if it had held since the norm began, and told
 * on the days on which it holds.
 */
final class NormHearing {

  private final NormOnDays on;
  private final AgreementLife life;
  private final AgreementLives lives;
  private final Trial.Sight sight;
  private final Inquiry inquiry;
  private final List<Timeline.Piece<Versioned<Norm>>> pieces;

  NormHearing(
      NormOnDays on, AgreementLife life, AgreementLives lives, Trial.Sight sight, Inquiry inquiry) {
    this.on = on;
    this.life = life;
    this.lives = lives;
    this.sight = sight;
    this.inquiry = inquiry;
    this.pieces = on.versions().pieces();
  }

  /** Returns the verdicts by one version, given by the number of its piece. */
  List<Verdict> judge(int index) {
    Versioned<Norm> version = pieces.get(index).value();
    Norm norm = version.value().orElseThrow();
    VerdictMaker maker =
        new VerdictMaker(on, life, inquiry, version, pieces, index, claimedExcuses());
    if (norm.content() instanceof Power) {
      return maker.exercises();
    }
    Optional<DateInterval> days = daysInForce(index);
    if (days.isEmpty()) {
      return List.of();
    }
    List<Verdict> verdicts = new ArrayList<>();
    Bearer bearer = norm.content() instanceof Permission permission
        ? permission.obliged()
        : norm.bearer().orElseGet(() -> on.provision().bearer());
    if (bearer.mode() == BearerMode.SEVERALLY) {
      for (PartyId party : bearer.parties()) {
        judge(norm, version, Bearer.one(party), true, days.get(), maker, verdicts);
      }
    } else {
      judge(norm, version, bearer, false, days.get(), maker, verdicts);
    }
    return verdicts;
  }

  /** Returns the days since the norm began on which it can ask for something, in this version. */
  private Optional<DateInterval> daysInForce(int index) {
    int first = index;
    while (first > 0
        && pieces.get(first - 1).value().value().isPresent()
        && pieces
            .get(first - 1)
            .interval()
            .end()
            .equals(pieces.get(first).interval().start())) {
      first--;
    }
    int last = index;
    while (last + 1 < pieces.size()
        && pieces.get(last + 1).value().value().isPresent()
        && pieces
            .get(last)
            .interval()
            .end()
            .equals(pieces.get(last + 1).interval().start())) {
      last++;
    }
    LocalDate start = pieces
        .get(first)
        .interval()
        .start()
        .filter(day -> day.isAfter(life.inForce()))
        .orElseGet(life::inForce);
    LocalDate end = pieces
        .get(last)
        .interval()
        .end()
        .filter(day -> day.isBefore(inquiry.horizon()))
        .orElseGet(inquiry::horizon);
    end = life.end()
        .map(stage -> stage.interval().knownStart())
        .filter(end::isAfter)
        .orElse(end);
    return start.isBefore(end) ? Optional.of(DateInterval.of(start, end)) : Optional.empty();
  }

  private void judge(
      Norm norm,
      Versioned<Norm> version,
      Bearer bearer,
      boolean severally,
      DateInterval days,
      VerdictMaker maker,
      List<Verdict> verdicts) {
    Trial trial = new Trial(
        norm,
        version.citation(),
        severally ? bearer.parties() : ImmutableSortedSet.of(),
        bearer.parties(),
        sight,
        excused(norm),
        life.suspended());
    boolean isOpen = days.knownEnd().equals(inquiry.horizon()) && !isEndOfForce(days.knownEnd());
    Firings firings = new Firings(trial, days, isOpen, on.agreement().id().toString());
    Optional<Claim> waiver = waiver(bearer);
    for (Firing firing : firings.all()) {
      List<Segment> segments = firing.segments(instance -> judged(trial, waiver, instance));
      List<Repair> repairs = norm.reparation()
          .map(reparation -> Repair.each(
              trial,
              reparation,
              segments,
              days.knownEnd(),
              isOpen,
              instance -> waivedIfAny(
                  Gates.ofSuspensionOfReparation(norm, life, instance), waiver, instance)))
          .orElse(List.of());
      maker.add(
          bearer, firing.suffix(), withEnd(Repair.applied(repairs, segments), days), verdicts);
      for (Repair repair : repairs) {
        maker.addReparation(
            bearer, repair.suffix(firing.suffix()), withEnd(repair.segments(), days), verdicts);
      }
    }
  }

  /** Returns segments, and behind them that the agreement has ended while something was open. */
  private List<Segment> withEnd(List<Segment> segments, DateInterval days) {
    Optional<Timeline.Piece<AgreementLife.Stage>> end =
        life.end().filter(piece -> piece.interval().knownStart().equals(days.knownEnd()));
    if (end.isEmpty()
        || segments.isEmpty()
        || segments.get(segments.size() - 1).isDone()
        || !segments.get(segments.size() - 1).end().equals(days.knownEnd())) {
      return segments;
    }
    AgreementLife.Stage stage = end.get().value();
    return ImmutableList.<Segment>builder()
        .addAll(segments)
        .add(Segment.builder()
            .days(end.get().interval())
            .status(stage.stage() == LifecycleStage.VOID ? Status.VOID : Status.DISCHARGED)
            .cause(stage.cause())
            .confidence(stage.confidence())
            .isDone(true)
            .build())
        .build();
  }

  private boolean isEndOfForce(LocalDate day) {
    return on.agreement()
        .validity()
        .flatMap(DateInterval::end)
        .filter(day::equals)
        .isPresent();
  }

  /** Returns how it stands with an instance, and what is in its way. */
  private List<Segment> judged(Trial trial, Optional<Claim> waiver, Instance instance) {
    Norm norm = trial.norm();
    Timeline<Gate> ends = waivedIfAny(Gates.ofSuspension(norm, life, instance), waiver, instance);
    ImmutableList<Timeline<Gate>> all =
        ImmutableList.of(Gates.ofItsOwn(norm, sight.states()), ends);
    List<Segment> segments =
        Worlds.agreed(Duties.judged(trial, instance), world -> through(all, world));
    return Duties.lapsedOnBreach(norm.content(), segments, instance.end());
  }

  private static List<Segment> through(List<Timeline<Gate>> gates, List<Segment> segments) {
    List<Segment> through = segments;
    for (Timeline<Gate> gate : gates) {
      through = Gates.areOpen(gate) ? through : Gate.through(gate, through);
    }
    return through;
  }

  private Timeline<Gate> waivedIfAny(
      Timeline<Gate> gates, Optional<Claim> waiver, Instance instance) {
    return waiver.map(claim -> waived(gates, claim, instance)).orElse(gates);
  }

  private Timeline<Gate> waived(Timeline<Gate> gates, Claim claim, Instance instance) {
    boolean before = claim.day().isBefore(instance.start());
    return Gates.waived(
        gates,
        before ? instance.start() : claim.day(),
        before ? instance.cause() : LifeStory.causeOf(claim, on.agreement()),
        claim.evidence().confidence());
  }

  /** Returns the claim by which a norm is waived: the last that it takes. */
  private Optional<Claim> waiver(Bearer bearer) {
    List<Claim> claims = lives.claimsOn(on.agreement().id());
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> waivers = claims.stream()
        .filter(claim -> claim.kind() == ClaimKind.WAIVER)
        .filter(claim -> claim.isAbout(on.agreement().id(), on.provision().id()))
        .toList();
    Optional<Claim> accepted =
        waivers.stream().filter(inquiry.perspective()::accepts).findFirst();
    List<PartyId> others = on.agreement().parties().stream()
        .filter(party -> !bearer.parties().contains(party))
        .toList();
    List<PartyId> needed = others.isEmpty() ? on.agreement().parties().asList() : others;
    List<PartyId> open = new ArrayList<>(needed);
    Optional<Claim> consented = Optional.empty();
    for (Claim waiver : waivers) {
      if (open.remove(waiver.party()) && open.isEmpty()) {
        consented = Optional.of(waiver);
      }
    }
    return accepted.isPresent()
            && (consented.isEmpty()
                || accepted.get().day().isBefore(consented.get().day()))
        ? accepted
        : consented;
  }

  /** Returns the excuses that were claimed and that the perspective does not accept. */
  private ImmutableList<Claim> claimedExcuses() {
    return lives.claimsOn(on.agreement().id()).stream()
        .filter(claim -> claim.kind() == ClaimKind.EXCUSE)
        .filter(claim -> claim.isAbout(on.agreement().id(), on.provision().id()))
        .filter(claim -> !inquiry.perspective().accepts(claim))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns on which days an excuse is recognised: by the norm, or by the perspective. */
  private Timeline<Truth> excused(Norm norm) {
    Timeline<Truth> excused =
        sight.states().anyOf(norm.excuses().stream().map(Excuse::when).toList());
    for (Claim claim : lives.claimsOn(on.agreement().id())) {
      if (claim.kind() == ClaimKind.EXCUSE
          && claim.isAbout(on.agreement().id(), on.provision().id())
          && inquiry.perspective().accepts(claim)) {
        Truth claimed = Truth.of(
            true,
            Optional.of(LifeStory.causeOf(claim, on.agreement())),
            claim.evidence().confidence());
        excused =
            excused.merge(Timeline.of(DateInterval.startingOn(claim.day()), claimed), Truth::or);
      }
    }
    return excused;
  }
}
