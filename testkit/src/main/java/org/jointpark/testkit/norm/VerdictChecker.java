package org.jointpark.testkit.norm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointpark.event.Claim;
import org.jointpark.event.Event;
import org.jointpark.event.Talks;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Flag;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormContent;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.Power;

/**
 * Checks verdicts of norms by the facts alone: that what they name is on record, that their days,
 * causes and amounts fit together, and that nothing on record contradicts them.
 *
 * <pre>{@code
 * Report report = Check.by(Judge.of(normbook)).until(horizon).run(dossier);
 * assertThat(VerdictChecker.objections(normbook, dossier, report)).isEmpty();
 * }</pre>
 *
 * <p>It does not judge: what it has no objection to may still be wrong where the record leaves a
 * choice. It asks by the acts, days and coverages that the dossier states, and not by timelines.
 */
public final class VerdictChecker {

  private final Normbook normbook;
  private final History record;
  private final Report report;
  private final List<String> objections = new ArrayList<>();

  private VerdictChecker(Normbook normbook, Dossier dossier, Report report) {
    this.normbook = normbook;
    this.record = new History(dossier, report.horizon(), report.knownAt());
    this.report = report;
  }

  /**
   * Returns what is wrong with the verdicts of norms in a report.
   *
   * @param normbook the norms
   * @param dossier the facts by which they were judged
   * @param report the report, whose verdicts of other laws are left out
   * @return the objections, a sentence each; empty if there is none
   */
  public static List<String> objections(Normbook normbook, Dossier dossier, Report report) {
    VerdictChecker checker = new VerdictChecker(normbook, dossier, report);
    checker.check();
    return List.copyOf(checker.objections);
  }

  private void check() {
    Map<String, Verdict> before = new HashMap<>();
    for (Verdict verdict : report.verdicts()) {
      List<Norm> norms = normsOf(verdict.law().id());
      if (norms.isEmpty()) {
        continue;
      }
      checkParts(verdict);
      String subject = verdict.law().id() + "|" + verdict.selection() + "|" + verdict.perspective()
          + "|" + verdict.subject();
      boolean power = norms.stream().allMatch(norm -> norm.content() instanceof Power);
      Optional<Verdict> last = Optional.ofNullable(before.put(subject, verdict));
      if (last.isPresent() && !power) {
        checkNeighbours(last.get(), verdict);
      }
      boolean repaired = !normbook.versions().containsKey(verdict.law().id());
      List<List<String>> found = new ArrayList<>();
      for (Norm norm : norms) {
        found.add(DutyChecker.objections(record, norm, duty(norm, repaired), verdict));
      }
      if (found.stream().noneMatch(List::isEmpty)) {
        found.stream()
            .flatMap(List::stream)
            .distinct()
            .forEach(objection -> object(verdict, objection));
      }
    }
  }

  /** Returns the norm of a law, or of whose reparation it is, in all its versions. */
  private List<Norm> normsOf(LawId law) {
    List<Norm> norms = new ArrayList<>();
    for (List<NormVersion> versions : normbook.versions().values()) {
      for (NormVersion version : versions) {
        version
            .norm()
            .filter(norm -> norm.law().id().equals(law)
                || norm.reparationLaw().filter(each -> each.id().equals(law)).isPresent())
            .ifPresent(norms::add);
      }
    }
    return norms;
  }

  private static Optional<Duty> duty(Norm norm, boolean repaired) {
    if (repaired) {
      return norm.reparation().map(each -> Duty.achieve(each.acts(), each.due()));
    }
    NormContent content = norm.content();
    if (content instanceof Permission permission) {
      return Optional.of(permission.unobstructed());
    }
    return content instanceof Duty duty ? Optional.of(duty) : Optional.empty();
  }

  private void object(Verdict verdict, String objection) {
    objections.add("%s: %s".formatted(verdict, objection));
  }

  private void expect(boolean condition, Verdict verdict, String objection) {
    if (!condition) {
      object(verdict, objection);
    }
  }

  /** Checks what holds of each verdict of a norm, whatever it asks for. */
  private void checkParts(Verdict verdict) {
    LocalDate start = verdict.interval().start().orElseThrow();
    LocalDate end = verdict.interval().end().orElseThrow();
    expect(!end.isAfter(report.horizon()), verdict, "it goes on after the horizon");
    boolean cut = report.during().start().filter(start::equals).isPresent();
    expect(
        verdict.began().day().equals(start) || cut,
        verdict,
        "it began by " + verdict.began() + ", which is another day");
    boolean cutAtEnd = report.during().end().filter(end::equals).isPresent();
    expect(
        verdict.ended().day().equals(end) || cutAtEnd,
        verdict,
        "it ended by " + verdict.ended() + ", which is another day");
    boolean open = verdict.ended().kind() == Cause.Kind.HORIZON;
    expect(verdict.is(Flag.OPEN) == open, verdict, "OPEN is not whether it ends at the horizon");
    expect(
        verdict.missing().isEmpty() || verdict.status() == Status.UNDETERMINED,
        verdict,
        "something is missing, but it is determined");
    expect(
        !verdict.missing().isEmpty() || verdict.status() != Status.UNDETERMINED,
        verdict,
        "nothing is missing, but it is undetermined");
    checkRecorded(verdict, verdict.began());
    checkRecorded(verdict, verdict.ended());
    verdict.annotations().forEach(note -> checkRecorded(verdict, note.cause()));
    for (Amount amount : verdict.amounts()) {
      if (verdict.status() == Status.OVERDUE && amount.measure().equals("open") && !cutAtEnd) {
        expect(
            amount.equals(Amount.ofDays("open", ChronoUnit.DAYS.between(start, end))) || cut,
            verdict,
            "it stood open for other days: " + amount);
      }
    }
  }

  private void checkRecorded(Verdict verdict, Cause cause) {
    if (cause.kind() == Cause.Kind.EVENT) {
      expect(
          record.has(cause.reference().orElse(""), cause.day()),
          verdict,
          "nothing on record is " + cause);
    }
  }

  private void checkNeighbours(Verdict before, Verdict after) {
    LocalDate end = before.interval().end().orElseThrow();
    LocalDate start = after.interval().start().orElseThrow();
    expect(!start.isBefore(end), after, "it overlaps with " + before);
    expect(
        !start.equals(end) || before.ended().day().equals(end),
        after,
        "the one before ended by another day: " + before.ended());
    expect(!before.is(Flag.OPEN), after, "it follows what is open at the horizon: " + before);
  }

  /** What is on record, by day. */
  static final class History {
    private final Dossier dossier;
    private final LocalDate horizon;
    private final LocalDate known;
    private final Set<String> claimed = new HashSet<>();

    History(Dossier dossier, LocalDate horizon, LocalDate known) {
      this.dossier = dossier;
      this.horizon = horizon;
      this.known = known;
      for (Claim claim : dossier.claims()) {
        claim.event().ifPresent(event -> claimed.add(event + " " + claim.day()));
      }
    }

    Dossier dossier() {
      return dossier;
    }

    LocalDate horizon() {
      return horizon;
    }

    LocalDate known() {
      return known;
    }

    /** Returns whether an event, or a round of talks, may have been on a day. */
    boolean has(String id, LocalDate day) {
      for (Event event : dossier.events()) {
        if (event.id().toString().equals(id)) {
          boolean isKnown = event.recorded().filter(known::isBefore).isEmpty();
          return (isKnown && event.when().span().contains(day)) || claimed.contains(id + " " + day);
        }
      }
      for (Talks talks : dossier.talks()) {
        if (talks.id().toString().equals(id)) {
          return talks.when().span().contains(day);
        }
      }
      return false;
    }
  }
}
