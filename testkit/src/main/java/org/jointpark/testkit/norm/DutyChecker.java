package org.jointpark.testkit.norm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.event.ActCode;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.OnSuspension;
import org.jointpark.time.Deadline;
import org.jointpark.time.Recurrence;

/** Checks one verdict by what its norm asks for. */
final class DutyChecker {

  private final VerdictChecker.History record;
  private final Norm norm;
  private final Verdict verdict;
  private final LocalDate start;
  private final LocalDate end;
  private final List<String> objections = new ArrayList<>();

  private DutyChecker(VerdictChecker.History record, Norm norm, Verdict verdict) {
    this.record = record;
    this.norm = norm;
    this.verdict = verdict;
    this.start = verdict.interval().start().orElseThrow();
    this.end = verdict.interval().end().orElseThrow();
  }

  static List<String> objections(
      VerdictChecker.History record, Norm norm, Optional<Duty> duty, Verdict verdict) {
    DutyChecker checker = new DutyChecker(record, norm, verdict);
    duty.ifPresent(checker::check);
    return checker.objections;
  }

  private void expect(boolean condition, String objection) {
    if (!condition) {
      objections.add(objection);
    }
  }

  private void check(Duty duty) {
    expect(
        !foreign(duty).contains(verdict.status()),
        "it is no status of what its norm asks for: " + verdict.status());
    if (duty instanceof Duty.Achieve achieve) {
      checkDone(achieve.acts());
      checkUndone(achieve.acts());
    } else if (duty instanceof Duty.Refrain refrain) {
      checkLeft(refrain);
    } else if (duty instanceof Duty.Periodic periodic) {
      if (periodic.recurrence() instanceof Recurrence.Rolling) {
        checkUndone(periodic.acts());
      } else {
        checkDone(periodic.acts());
        checkWindow(periodic);
      }
    }
  }

  /** Returns what can never be told of a duty. */
  private static Set<Status> foreign(Duty duty) {
    if (duty instanceof Duty.Standing) {
      return EnumSet.of(Status.FULFILLED, Status.FULFILLED_LATE, Status.OVERDUE);
    } else if (duty instanceof Duty.Achieve) {
      return EnumSet.of(Status.COMPLIANT, Status.TOLERATED);
    }
    return ((Duty.Periodic) duty).recurrence() instanceof Recurrence.Rolling
        ? EnumSet.of(Status.COMPLIANT, Status.TOLERATED, Status.FULFILLED, Status.BREACHED)
        : EnumSet.of(Status.COMPLIANT, Status.TOLERATED, Status.FULFILLED_LATE, Status.OVERDUE);
  }

  /** Checks that what is done began with an act on record, and the days to spare. */
  private void checkDone(Acts acts) {
    boolean done =
        verdict.status() == Status.FULFILLED || verdict.status() == Status.FULFILLED_LATE;
    if (!done || verdict.began().kind() != Cause.Kind.EVENT) {
      return;
    }
    expect(
        record.dossier().events().stream()
            .filter(event ->
                event.id().toString().equals(verdict.began().reference().orElse("")))
            .allMatch(event -> isOf(event, acts)),
        "what began it is none of the acts: " + acts);
    if (norm.onSuspension() == OnSuspension.RUN) {
      verdict.amounts().forEach(this::checkMargin);
    }
  }

  private void checkMargin(Amount amount) {
    Optional<LocalDate> fixed = norm.content() instanceof Duty.Achieve achieve
        ? achieve
            .due()
            .filter(deadline -> !deadline.needsCalendar())
            .filter(deadline -> deadline instanceof Deadline.On)
            .flatMap(deadline -> deadline.dueAfter(start))
        : Optional.empty();
    fixed
        .filter(due -> !due.isBefore(start) && amount.measure().equals("margin"))
        .ifPresent(due -> expect(
            amount.equals(Amount.ofDays("margin", ChronoUnit.DAYS.between(start, due))),
            "it had other days to spare: " + amount));
  }

  /** Checks that nothing was surely done on the days on which it stood open. */
  private void checkUndone(Acts acts) {
    if (verdict.status() != Status.OVERDUE) {
      return;
    }
    record.dossier().events().stream()
        .filter(event -> counts(event, acts))
        .filter(event -> isDone(event, start, end))
        .forEach(event -> objections.add("it was done by " + event.id()));
    expect(isCovered(acts, start, end), "silence proves nothing on one of its days");
  }

  /** Checks that a breached window has too few acts, and that silence proves it. */
  private void checkWindow(Duty.Periodic duty) {
    if (verdict.status() != Status.BREACHED) {
      return;
    }
    long done = record.dossier().events().stream()
        .filter(event -> counts(event, duty.acts()))
        .filter(event -> isDone(event, start, end))
        .count();
    expect(done < duty.times(), "it was done in the window " + done + " times");
    expect(isCovered(duty.acts(), start, end), "silence proves nothing on one of its days");
  }

  /** Checks the days on which something was left undone, or was not. */
  private void checkLeft(Duty.Refrain duty) {
    if (verdict.status() == Status.COMPLIANT) {
      record.dossier().events().stream()
          .filter(event -> counts(event, duty.acts()))
          .filter(event -> !duty.acts().by().isEmpty() || isByBearer(event))
          .filter(event -> event.when().isPossiblyIn(verdict.interval()))
          .forEach(event -> objections.add("it may have been done by " + event.id()));
      expect(isCovered(duty.acts(), start, end), "silence proves nothing on one of its days");
    } else if (verdict.status() == Status.BREACHED && verdict.began().kind() == Cause.Kind.EVENT) {
      expect(
          record.dossier().events().stream()
              .filter(event -> isOf(event, duty.acts()))
              .anyMatch(event -> event.when().span().contains(start)),
          "nothing was done on its first day");
    }
  }

  /** Returns whether an event is known, and done by whom the acts and the subject ask for. */
  private boolean counts(Event event, Acts acts) {
    return isOf(event, acts)
        && event.recorded().filter(record.known()::isBefore).isEmpty()
        && (!verdict.subject().subject().equals("party") || isByBearer(event));
  }

  private boolean isByBearer(Event event) {
    String who = verdict.subject().id().split(":", -1)[0];
    return event.actors().stream()
        .anyMatch(party -> List.of(who.split(", ", -1)).contains(party.toString()));
  }

  private static boolean isOf(Event event, Acts acts) {
    return (event.acts().stream().anyMatch(acts.codes()::contains)
            || acts.codes().contains(ActCode.of(event.kind())))
        && (acts.by().isEmpty() || acts.by().stream().anyMatch(event.actors()::contains));
  }

  /** Returns whether something was surely done in some days: on its last day, if it went on. */
  private static boolean isDone(Event event, LocalDate from, LocalDate until) {
    if (!event.when().isCertain() || event.when().latest().isEmpty()) {
      return false;
    }
    LocalDate day = event.when().latest().orElseThrow();
    return !day.isBefore(from) && day.isBefore(until);
  }

  private boolean isCovered(Acts acts, LocalDate from, LocalDate until) {
    for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
      for (ActCode code : acts.codes()) {
        if (!isCovered(code, day)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isCovered(ActCode code, LocalDate day) {
    for (EventCoverage coverage : record.dossier().eventCoverages()) {
      if (coverage.acts().contains(code) && coverage.days().contains(day)) {
        return true;
      }
    }
    return false;
  }
}
