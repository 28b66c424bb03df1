package org.jointpark.testkit.norm;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Flag;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.Normbook;
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
 * <p>It does not judge: it takes what a verdict says, and looks for what speaks against it. What it
 * has no objection to may still be wrong where it lets more than one answer pass: on how far a
 * suspension moves a due day, on what a claim or a power did to the agreement, on how sure a
 * verdict is, and on what is undetermined. A condition in the words of rules is asked of rules.
 */
public final class VerdictChecker {

  /** What is told of the first day of a breach: REPAIRED if it was made good on the day itself. */
  private static final Set<Status> BREACHES =
      Sets.immutableEnumSet(Status.BREACHED, Status.OVERDUE, Status.REPAIRED);

  private final Normbook normbook;
  private final KnownHistory history;
  private final Report report;
  private final ListMultimap<String, Verdict> bySubject = ArrayListMultimap.create();
  private final Map<String, NormsInForce> norms = new HashMap<>();
  private final List<String> objections = new ArrayList<>();

  private VerdictChecker(Normbook normbook, Facts facts, Report report) {
    this.normbook = normbook;
    this.history = new KnownHistory(facts, report.horizon(), report.knownAt());
    this.report = report;
    report.verdicts().forEach(verdict -> bySubject.put(subject(verdict), verdict));
    report
        .selections()
        .forEach(selection ->
            norms.put(selection.name(), new NormsInForce(normbook, history, report, selection)));
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
    return objections(normbook, Facts.of(dossier), report);
  }

  /**
   * Returns what is wrong with the verdicts of norms in a report.
   *
   * @param normbook the norms
   * @param facts the facts by which they were judged
   * @param report the report, whose verdicts of other laws are left out
   * @return the objections, a sentence each; empty if there is none
   */
  public static List<String> objections(Normbook normbook, Facts facts, Report report) {
    VerdictChecker checker = new VerdictChecker(normbook, facts, report);
    checker.check();
    return List.copyOf(checker.objections);
  }

  private static String subject(Verdict verdict) {
    return subject(verdict, verdict.law().id(), verdict.subject().id());
  }

  private static String subject(Verdict verdict, LawId law, String subject) {
    return String.join("|", law.toString(), verdict.selection(), verdict.perspective(), subject);
  }

  private void check() {
    Map<String, Verdict> before = new HashMap<>();
    for (Verdict verdict : report.verdicts()) {
      Optional<Norm> any = normbook.anyVersionOf(verdict.law().id());
      if (any.isEmpty()) {
        continue;
      }
      checkParts(verdict);
      boolean isPower = any.get().content() instanceof Power;
      Optional<Verdict> last = Optional.ofNullable(before.put(subject(verdict), verdict));
      if (last.isPresent() && !isPower) {
        checkNeighbours(last.get(), verdict);
      }
      checkContent(verdict);
    }
  }

  /** Checks a verdict by the version of its norm that is law on its first day. */
  private void checkContent(Verdict verdict) {
    Optional<JudgedNorm> found = Objects.requireNonNull(norms.get(verdict.selection()))
        .judged(verdict, bySubject.get(subject(verdict)));
    if (found.isEmpty()) {
      object(verdict, "no version of its norm is law on its first day");
      return;
    }
    JudgedNorm judged = found.get();
    Objections against = new Objections();
    if (judged.norm().content() instanceof Power) {
      new PowerChecker(judged, against).check();
    } else {
      new DutyChecker(judged, against).check();
      if (judged.isOfReparation()) {
        checkBreach(judged);
      }
    }
    against.all().stream().distinct().forEach(objection -> object(verdict, objection));
  }

  /** Checks that what is made good was a breach, if the report tells of its norm. */
  private void checkBreach(JudgedNorm judged) {
    Verdict verdict = judged.verdict();
    LocalDate day = judged.soonest().orElseThrow();
    LawId law = judged.norm().law().id();
    boolean isTold = report.verdicts().stream().anyMatch(each -> each.law().id().equals(law));
    if (isTold && judged.wasTheSameOn(day) && report.during().contains(day)) {
      expect(
          bySubject.get(subject(verdict, law, judged.subjectOfBreach())).stream()
              .filter(each -> each.interval().contains(day))
              .anyMatch(each -> BREACHES.contains(each.status())),
          verdict,
          "nothing was breached on " + day);
    }
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
          history.has(cause.reference().orElse(""), cause.day()),
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
}
