package org.jointpark.zone.gaeseong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointpark.agreement.Agreement;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.source.Confidence;

/**
 * Judges clause A one day at a time, by loops over the days and the records alone: an evaluator too
 * plain to be wrong, against which the judge is held.
 */
final class DailyNonRecurrence {

  /** What holds on a day; the causes and the remarks are those of the stretch around it. */
  record Answer(
      String status,
      String began,
      String ended,
      SortedSet<String> remarks,
      SortedSet<String> flags,
      SortedSet<String> missing,
      Confidence confidence) {}

  private final Dossier dossier;
  private final Agreement agreement;
  private final LocalDate horizon;
  private final LocalDate knownAt;
  private final boolean isFromSignature;
  private final SortedMap<LocalDate, String> statuses = new TreeMap<>();

  DailyNonRecurrence(
      Dossier dossier, LocalDate horizon, LocalDate knownAt, boolean isFromSignature) {
    this.dossier = dossier;
    this.agreement = dossier.agreement(Gaeseong.NORMALISATION).orElseThrow();
    this.horizon = horizon;
    this.knownAt = knownAt;
    this.isFromSignature = isFromSignature;
  }

  /** Returns the answer for each day from the signature to the horizon. */
  SortedMap<LocalDate, Answer> answers() {
    SortedMap<LocalDate, Answer> answers = new TreeMap<>();
    if (agreement.signed().isAfter(knownAt)) {
      return answers;
    }
    for (LocalDate day = agreement.signed(); day.isBefore(horizon); day = day.plusDays(1)) {
      statuses.put(day, status(day));
    }
    for (LocalDate day : statuses.keySet()) {
      answers.put(day, answer(day));
    }
    return answers;
  }

  private Answer answer(LocalDate day) {
    String status = statuses.get(day);
    LocalDate start = day;
    while (status.equals(statuses.get(start.minusDays(1)))) {
      start = start.minusDays(1);
    }
    LocalDate end = day.plusDays(1);
    while (status.equals(statuses.get(end))) {
      end = end.plusDays(1);
    }
    SortedSet<String> flags = new TreeSet<>();
    SortedSet<String> remarks = claims(start, end);
    if (!remarks.isEmpty()) {
      flags.add("CONTESTED");
    }
    flags.add(end.equals(horizon) ? "OPEN" : "FINAL");
    SortedSet<String> missing = new TreeSet<>();
    if (status.equals("BREACHED")) {
      remarks.addAll(furtherActs(start, end));
    } else if (status.equals("UNDETERMINED")) {
      missing.add("operating status of park " + dossier.park().id());
    }
    return new Answer(
        status, cause(start), cause(end), remarks, flags, missing, confidence(start, end));
  }

  private String status(LocalDate day) {
    Optional<OperatingPhase> phase = phase(day);
    if (phase.isEmpty()) {
      return "UNDETERMINED";
    }
    if (runs(day)) {
      return "COMPLIANT";
    }
    if (isFromSignature) {
      return "BREACHED";
    }
    boolean mayHaveRun = false;
    for (LocalDate d = agreement.signed(); d.isBefore(day); d = d.plusDays(1)) {
      if (runs(d)) {
        return "BREACHED";
      }
      mayHaveRun |= phase(d).isEmpty();
    }
    return mayHaveRun ? "UNDETERMINED" : "INACTIVE";
  }

  private boolean runs(LocalDate day) {
    return phase(day).filter(phase -> phase.status().isOperating()).isPresent();
  }

  /** Returns the recorded phase of a day, or that of the day before if it was not yet known. */
  private Optional<OperatingPhase> phase(LocalDate day) {
    for (LocalDate d = day; ; d = d.minusDays(1)) {
      Optional<OperatingPhase> recorded = recordedPhase(d);
      if (recorded.isEmpty() || isKnown(recorded.get())) {
        return recorded;
      }
    }
  }

  private Optional<OperatingPhase> recordedPhase(LocalDate day) {
    for (var piece : dossier.park().operation().pieces()) {
      boolean isAfterStart = piece.interval().start().filter(day::isBefore).isEmpty();
      boolean isBeforeEnd = piece.interval().end().map(day::isBefore).orElse(true);
      if (isAfterStart && isBeforeEnd) {
        return Optional.of(piece.value());
      }
    }
    return Optional.empty();
  }

  private boolean isKnown(OperatingPhase phase) {
    Event event = event(phase);
    LocalDate recorded =
        event.evidence().recorded().orElseGet(() -> event.when().earliest().orElseThrow());
    return !recorded.isAfter(knownAt);
  }

  private Event event(OperatingPhase phase) {
    for (Event event : dossier.events()) {
      if (event.id().equals(phase.cause())) {
        return event;
      }
    }
    throw new AssertionError("no event " + phase.cause());
  }

  private String cause(LocalDate day) {
    if (day.equals(horizon)) {
      return "HORIZON on " + day;
    }
    if (day.equals(agreement.signed())) {
      return "LIFECYCLE " + agreement.id() + " on " + day;
    }
    return phase(day)
        .map(phase -> "EVENT " + phase.cause() + " on " + day)
        .orElse("STATE on " + day);
  }

  private List<String> furtherActs(LocalDate start, LocalDate end) {
    List<String> acts = new ArrayList<>();
    for (LocalDate day = start.plusDays(1); day.isBefore(end); day = day.plusDays(1)) {
      if (!phase(day).equals(phase(day.minusDays(1)))) {
        acts.add("FURTHER_ACT: " + cause(day));
      }
    }
    return acts;
  }

  private SortedSet<String> claims(LocalDate start, LocalDate end) {
    SortedSet<String> remarks = new TreeSet<>();
    for (Claim claim : dossier.claims()) {
      LocalDate since = claim.kind() == ClaimKind.EXCUSE ? start : agreement.signed();
      if (claim.kind() != ClaimKind.WAIVER // which takes every party, and only the North claims
          && claim.targets().contains(agreement.id())
          && !claim.evidence().recorded().orElse(claim.day()).isAfter(knownAt)
          && !claim.day().isBefore(since)
          && claim.day().isBefore(end)) {
        remarks.add("%s: %s on %s"
            .formatted(
                claim.kind() == ClaimKind.EXCUSE ? "CLAIMED_EXCUSE" : "CONTESTED_STATUS",
                claim.event().map(event -> "EVENT " + event).orElse("LIFECYCLE " + agreement.id()),
                claim.day()));
      }
    }
    return remarks;
  }

  /**
   * Returns the least sure of the phases of some days and of the resumption that made the pledge
   * ask for something on them.
   */
  private Confidence confidence(LocalDate start, LocalDate end) {
    Confidence least = agreement.evidence().confidence();
    for (LocalDate day = start; day.isBefore(end); day = day.plusDays(1)) {
      least = weaker(least, day);
    }
    for (LocalDate day = agreement.signed(); !day.isAfter(start); day = day.plusDays(1)) {
      if (!isFromSignature && runs(day)) {
        return weaker(least, day);
      }
    }
    return least;
  }

  private Confidence weaker(Confidence least, LocalDate day) {
    Confidence that =
        phase(day).map(phase -> event(phase).evidence().confidence()).orElse(Confidence.HIGH);
    return that.compareTo(least) > 0 ? that : least;
  }
}
