package org.jointpark.testkit.norm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.testkit.jqwik.NormArbitraries;
import org.jointpark.testkit.jqwik.NormCase;
import org.jointpark.time.DateInterval;

final class VerdictCheckerProperties {

  /** What is told otherwise than by the engine. */
  private enum Change {
    SILENCE,
    END,
    CONTRARY,
    DUE_DAY,
    AMOUNT,
    BEARER
  }

  /**
   * The checker may have no objection to one of so many changes, and to two more: where the record
   * leaves a choice, it has nothing to say.
   */
  private static final int MOST_MISSED = 40;

  private static final Multiset<Change> MADE = EnumMultiset.create(Change.class);
  private static final Multiset<Change> OBJECTED_TO = EnumMultiset.create(Change.class);

  private static Report judged(NormCase given, int days) {
    LocalDate horizon = NormArbitraries.firstDay().plusDays(days);
    return Check.by(Judge.of(given.normbook())).until(horizon).run(given.dossier());
  }

  @Property(tries = 300)
  void hasNoObjectionToTheEngine(
      @ForAll NormCase given, @ForAll @IntRange(min = 1, max = 100) int days) {
    Report report = judged(given, days);

    assertThat(VerdictChecker.objections(given.normbook(), given.dossier(), report))
        .isEmpty();
  }

  @Property(tries = 100)
  void objectsToAVerdictThatIsToldTwice(@ForAll NormCase given) {
    Report report = judged(given, 100);
    for (Verdict verdict : report.verdicts()) {
      DateInterval days = verdict.interval();
      if (days.days() > 1 && !verdict.law().id().toString().equals("p")) {
        Verdict again = verdict.toBuilder()
            .interval(DateInterval.of(days.knownStart().plusDays(1), days.knownEnd()))
            .build();
        Report wrong = Report.builder().from(report).addVerdict(again).build();
        assertThat(VerdictChecker.objections(given.normbook(), given.dossier(), wrong))
            .isNotEmpty();
        return;
      }
    }
  }

  @Property(tries = 100)
  void objectsToWhatIsLeftUndoneWithoutAnyRecord(@ForAll NormCase given) {
    Report report = judged(given, 100);
    Dossier blank = given.dossier().toBuilder().eventCoverages(List.of()).build();
    boolean isOverdue =
        report.verdicts().stream().anyMatch(verdict -> verdict.status() == Status.OVERDUE);

    if (isOverdue) {
      count(
          Change.SILENCE,
          VerdictChecker.objections(given.normbook(), blank, report).stream()
              .anyMatch(objection -> objection.contains("silence proves nothing")));
    }
  }

  private static final Set<Status> DEFINITE = Sets.immutableEnumSet(
      Status.COMPLIANT,
      Status.BREACHED,
      Status.TOLERATED,
      Status.EXCUSED,
      Status.PENDING,
      Status.OVERDUE,
      Status.FULFILLED,
      Status.FULFILLED_LATE);

  /** Returns cases under whose agreement time never stands still, and nothing else ends a norm. */
  @Provide
  Arbitrary<NormCase> quiet() {
    return NormArbitraries.cases()
        .map(given -> new NormCase(
            given.normbook(), given.dossier().toBuilder().claims(List.of()).build()))
        .filter(given -> given.normbook().versions().size() == 1);
  }

  private static void count(Change change, boolean isObjectedTo) {
    MADE.add(change);
    OBJECTED_TO.add(change, isObjectedTo ? 1 : 0);
  }

  /** Counts whether another verdict instead of one of a report is objected to. */
  private static void countObjection(
      Change change, NormCase given, Report report, Verdict one, Verdict other) {
    countObjection(change, given, report, List.of(one), List.of(other));
  }

  private static void countObjection(
      Change change, NormCase given, Report report, List<Verdict> some, List<Verdict> others) {
    List<Verdict> verdicts = new ArrayList<>(report.verdicts());
    verdicts.removeAll(some);
    verdicts.addAll(others);
    Report wrong = Report.builder().from(report).verdicts(verdicts).build();
    count(
        change,
        !VerdictChecker.objections(given.normbook(), given.dossier(), wrong).isEmpty());
  }

  @AfterContainer
  static void objectsToNearlyEveryChange() {
    for (Change change : MADE.elementSet()) {
      int made = MADE.count(change);
      assertThat(OBJECTED_TO.count(change))
          .as("objections to %s changes of %s", made, change)
          .isGreaterThanOrEqualTo(made - made / MOST_MISSED - 2);
    }
  }

  @Property(tries = 300)
  void objectsToAnEndOnTheDayAfter(@ForAll("quiet") NormCase given) {
    Report report = judged(given, 100);
    List<Verdict> verdicts = report.verdicts().asList();
    for (int i = 0; i + 1 < verdicts.size(); i++) {
      Verdict one = verdicts.get(i);
      Verdict next = verdicts.get(i + 1);
      boolean follows = next.law().equals(one.law())
          && next.subject().equals(one.subject())
          && next.interval().start().equals(one.interval().end())
          && next.began().kind() != Cause.Kind.AMENDMENT
          && (next.status() != one.status() || !next.due().equals(one.due()));
      if (follows && next.interval().days() > 1 && DEFINITE.contains(one.status())) {
        LocalDate day = next.interval().knownStart().plusDays(1);
        Cause cause = Cause.of(Cause.Kind.STATE, day);
        countObjection(
            Change.END,
            given,
            report,
            List.of(one, next),
            List.of(
                one.toBuilder()
                    .interval(DateInterval.of(one.interval().knownStart(), day))
                    .ended(cause)
                    .build(),
                next.toBuilder()
                    .interval(DateInterval.of(day, next.interval().knownEnd()))
                    .began(cause)
                    .build()));
      }
    }
  }

  @Property(tries = 300)
  void objectsToTheContrary(@ForAll("quiet") NormCase given) {
    Report report = judged(given, 100);
    for (Verdict verdict : report.verdicts()) {
      boolean isOfItself = verdict.began().kind() != Cause.Kind.AMENDMENT;
      if (isOfItself
          && (verdict.status() == Status.COMPLIANT || verdict.status() == Status.BREACHED)) {
        Status contrary = verdict.status() == Status.COMPLIANT ? Status.BREACHED : Status.COMPLIANT;
        countObjection(
            Change.CONTRARY,
            given,
            report,
            verdict,
            verdict.toBuilder().status(contrary).build());
      }
    }
  }

  @Property(tries = 300)
  void objectsToAnotherDueDay(@ForAll("quiet") NormCase given, @ForAll boolean sooner) {
    Report report = judged(given, 100);
    for (Verdict verdict : report.verdicts()) {
      verdict
          .due()
          .ifPresent(due -> countObjection(
              Change.DUE_DAY,
              given,
              report,
              verdict,
              verdict.toBuilder().due(due.plusDays(sooner ? -1 : 1)).build()));
    }
  }

  @Property(tries = 300)
  void objectsToOtherAmounts(@ForAll("quiet") NormCase given) {
    Report report = judged(given, 100);
    for (Verdict verdict : report.verdicts()) {
      boolean isCertain =
          given.dossier().events().stream().allMatch(event -> event.when().isCertain());
      if (isCertain && !verdict.amounts().isEmpty() && verdict.began().kind() == Cause.Kind.EVENT) {
        Amount more = Amount.ofDays(verdict.amounts().get(0).measure(), 1000);
        countObjection(
            Change.AMOUNT,
            given,
            report,
            verdict,
            verdict.toBuilder().amounts(List.of(more)).build());
      }
    }
  }

  @Property(tries = 200)
  void objectsToAnotherBearer(@ForAll("quiet") NormCase given) {
    Report report = judged(given, 100);
    report.verdicts().stream()
        .filter(verdict -> !verdict.subject().id().contains(","))
        .findFirst()
        .ifPresent(verdict -> countObjection(
            Change.BEARER,
            given,
            report,
            verdict,
            verdict.toBuilder().subject(SubjectKey.of("party", "north")).build()));
  }
}
