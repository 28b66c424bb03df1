package org.jointpark.testkit.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.event.ActCode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.Talks;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Facts;
import org.jointpark.rules.norm.Acts;
import org.jointpark.statistic.Series;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.Timeline;

/** What happened before a horizon and was known on a day, asked day by day. */
final class KnownHistory {

  /** A day before all others. */
  static final LocalDate NEVER = LocalDate.MIN;

  private final Facts facts;
  private final Dossier dossier;
  private final LocalDate horizon;
  private final LocalDate known;
  private final Map<Acts, List<Deed>> deeds = new HashMap<>();
  private final Map<ActCode, List<EventCoverage>> coverages = new HashMap<>();

  /**
   * What was done on one of some days.
   *
   * @param id the id of the event or of the talks
   * @param first the first day on which it may have been done
   * @param last the last day on which it may have been done
   * @param touched all days that it may have touched
   * @param isCertain whether it is known on which days it went on
   * @param by who did it
   */
  record Deed(
      String id,
      LocalDate first,
      LocalDate last,
      DateInterval touched,
      boolean isCertain,
      Set<PartyId> by) {

    boolean isByOneOf(Set<PartyId> parties) {
      return parties.isEmpty() || parties.stream().anyMatch(by::contains);
    }
  }

  KnownHistory(Facts facts, LocalDate horizon, LocalDate known) {
    this.facts = facts;
    this.dossier = facts.dossier();
    this.horizon = horizon;
    this.known = known;
  }

  Facts facts() {
    return facts;
  }

  Dossier dossier() {
    return dossier;
  }

  /** Returns the dossier without the phases and the observations that are not known. */
  Dossier knownDossier() {
    Timeline.Builder<OperatingPhase> operation = Timeline.builder();
    for (Timeline.Piece<OperatingPhase> piece : dossier.park().operation().pieces()) {
      phaseOn(piece.interval().start().orElse(NEVER))
          .ifPresent(phase -> operation.put(piece.interval(), phase));
    }
    return dossier.toBuilder()
        .park(dossier.park().toBuilder().operation(operation.build()).build())
        .series(dossier.series().stream().map(this::known).toList())
        .build();
  }

  private Series known(Series series) {
    return series.toBuilder()
        .observations(series.observations().stream()
            .filter(
                each -> knows(each.evidence().recorded().or(() -> each.when().earliest())))
            .toList())
        .build();
  }

  /**
   * Returns the phase of operation on a day. One whose cause is not yet known is taken for the one
   * right before.
   */
  Optional<OperatingPhase> phaseOn(LocalDate day) {
    Optional<Timeline.Piece<OperatingPhase>> phase = dossier.park().operation().pieces().stream()
        .filter(piece -> piece.interval().contains(day))
        .findFirst();
    boolean isKnown = phase
        .flatMap(piece -> dossier.event(piece.value().cause()))
        .filter(cause -> !knows(cause.recorded()))
        .isEmpty();
    return phase.isEmpty() || isKnown
        ? phase.map(Timeline.Piece::value)
        : phase
            .flatMap(piece -> piece.interval().start())
            .flatMap(start -> phaseOn(start.minusDays(1)));
  }

  LocalDate horizon() {
    return horizon;
  }

  /** Returns whether what was recorded on a day counts. */
  boolean knows(Optional<LocalDate> recorded) {
    return recorded.filter(known::isBefore).isEmpty();
  }

  /**
   * Returns what was done of some acts with one of some parties, or with anyone if there is none.
   */
  List<Deed> deeds(Acts acts, Set<PartyId> parties) {
    return deeds.computeIfAbsent(acts, this::deeds).stream()
        .filter(deed -> deed.isByOneOf(parties))
        .toList();
  }

  private List<Deed> deeds(Acts acts) {
    List<Deed> found = new ArrayList<>();
    for (Event event : dossier.events()) {
      boolean matches = event.acts().stream().anyMatch(acts.codes()::contains)
          || acts.codes().contains(ActCode.of(event.kind()))
          || isTalksOf(event, acts);
      if (matches && knows(event.recorded())) {
        add(event.id().toString(), event.when(), event.actors(), acts, found);
      }
    }
    for (Talks talks : dossier.talks()) {
      boolean isEvent = talks.event().flatMap(dossier::event).isPresent()
          && talks.event().flatMap(dossier::event).filter(this::isThere).isPresent();
      if (isOf(talks, acts) && !isEvent) {
        add(talks.id().toString(), talks.when(), talks.parties(), acts, found);
      }
    }
    found.sort(Comparator.comparing(Deed::first).thenComparing(Deed::id));
    return found;
  }

  private boolean isThere(Event event) {
    return knows(event.recorded()) && event.when().isPossiblyIn(DateInterval.endingBefore(horizon));
  }

  private boolean isTalksOf(Event event, Acts acts) {
    return dossier.talks().stream()
        .anyMatch(talks -> isOf(talks, acts) && talks.event().equals(Optional.of(event.id())));
  }

  private boolean isOf(Talks talks, Acts acts) {
    return talks.isHeld()
        && acts.codes().contains(ActCode.of(talks.level()))
        && knows(talks.evidence().recorded().or(() -> talks.when().earliest()))
        && talks.when().isPossiblyIn(DateInterval.endingBefore(horizon));
  }

  private void add(String id, Dating when, Set<PartyId> by, Acts acts, List<Deed> found) {
    if (when.earliest().isEmpty() || when.latest().isEmpty()) {
      return;
    }
    LocalDate last = when.latest().orElseThrow();
    LocalDate first = when instanceof Dating.Over ? last : when.earliest().orElseThrow();
    Deed deed = new Deed(id, first, last, when.span(), when.isCertain(), by);
    if (when.earliest().orElseThrow().isBefore(horizon) && deed.isByOneOf(acts.by())) {
      found.add(deed);
    }
  }

  /** Returns whether the record of each of some acts is complete on a day. */
  boolean isCovered(Acts acts, LocalDate day) {
    return acts.codes().stream()
        .allMatch(code -> coverages(code).stream().anyMatch(each -> each.days().contains(day)));
  }

  private List<EventCoverage> coverages(ActCode code) {
    return coverages.computeIfAbsent(code, this::findCoverages);
  }

  private List<EventCoverage> findCoverages(ActCode code) {
    return dossier.eventCoverages().stream()
        .filter(coverage -> coverage.acts().contains(code))
        .filter(coverage -> knows(coverage.evidence().recorded()))
        .toList();
  }

  /** Returns the days on which the record of some acts can become complete, sorted. */
  private List<LocalDate> beginnings(Acts acts) {
    return acts.codes().stream()
        .flatMap(code -> coverages(code).stream())
        .map(coverage -> coverage.days().start().orElse(NEVER))
        .sorted()
        .toList();
  }

  /** Returns the last day up to a day on which some acts may not be on record. */
  LocalDate lastUncovered(Acts acts, LocalDate day) {
    if (!isCovered(acts, day)) {
      return day;
    }
    LocalDate last = NEVER;
    for (LocalDate beginning : beginnings(acts)) {
      if (beginning.isAfter(last)
          && !beginning.isAfter(day)
          && !beginning.equals(NEVER)
          && !isCovered(acts, beginning.minusDays(1))) {
        last = beginning.minusDays(1);
      }
    }
    return last;
  }

  boolean isCovered(Acts acts, LocalDate from, LocalDate until) {
    return !from.isBefore(until) || lastUncovered(acts, until.minusDays(1)).isBefore(from);
  }

  /** Returns the first day on which the record of some acts is complete. */
  Optional<LocalDate> firstCovered(Acts acts) {
    return beginnings(acts).stream().filter(day -> isCovered(acts, day)).findFirst();
  }

  /** Returns the claims of a kind on a provision that are known. */
  List<Claim> claims(ClaimKind kind, AgreementId agreement, ProvisionId provision) {
    return dossier.claims().stream()
        .filter(claim -> claim.kind() == kind && claim.isAbout(agreement, provision))
        .filter(claim -> claim.day().isBefore(horizon) && !claim.recorded().isAfter(known))
        .toList();
  }

  /** Returns whether an event, or a round of talks, may have been on a day. */
  boolean has(String id, LocalDate day) {
    for (Event event : dossier.events()) {
      if (event.id().toString().equals(id)) {
        return (knows(event.recorded()) && event.when().span().contains(day)) || isClaim(id, day);
      }
    }
    return dossier.talks().stream()
        .anyMatch(
            talks -> talks.id().toString().equals(id) && talks.when().span().contains(day));
  }

  private boolean isClaim(String event, LocalDate day) {
    return dossier.claims().stream()
        .anyMatch(claim -> claim.day().equals(day)
            && claim.event().filter(each -> each.toString().equals(event)).isPresent());
  }
}
