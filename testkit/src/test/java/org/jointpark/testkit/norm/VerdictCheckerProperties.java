package org.jointpark.testkit.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.testkit.jqwik.NormArbitraries;
import org.jointpark.testkit.jqwik.NormCase;
import org.jointpark.time.DateInterval;

final class VerdictCheckerProperties {

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
      assertThat(VerdictChecker.objections(given.normbook(), blank, report))
          .anyMatch(objection -> objection.contains("silence proves nothing"));
    }
  }
}
