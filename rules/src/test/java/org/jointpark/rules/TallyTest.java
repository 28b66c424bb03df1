package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointpark.money.Money;
import org.jointpark.park.Dossier;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final Law WAGE = Law.of(LawId.of("test.wage"), "the wage is paid");
  private static final Law HOURS = Law.of(LawId.of("test.hours"), "hours are kept");
  private static final LocalDate DAY = LocalDate.of(2014, 5, 1);
  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);

  private static Verdict verdict(Law law, int number, Status status, Amount... amounts) {
    return Verdict.builder()
        .law(law)
        .subject(SubjectKey.of("pay-line", "L-" + number))
        .interval(DateInterval.ofDay(DAY))
        .status(status)
        .began(Cause.of(Cause.Kind.EXTENT, DAY))
        .ended(Cause.of(Cause.Kind.EXTENT, DAY.plusDays(1)))
        .addAmounts(amounts)
        .citation(Citation.of("test.art-1", "Test law", "Art. 1"))
        .layer(Layer.TEXT)
        .confidence(Confidence.HIGH)
        .build();
  }

  private static Amount owed(String dollars) {
    return Amount.of("owed", Money.of("USD", dollars));
  }

  private static final List<Verdict> VERDICTS = List.of(
      verdict(WAGE, 1, Status.VIOLATED, owed("1.25")),
      verdict(WAGE, 2, Status.COMPLIANT),
      verdict(WAGE, 3, Status.VIOLATED, owed("2.50"), Amount.ofDays("late by", 3)),
      verdict(WAGE, 4, Status.UNDETERMINED),
      verdict(HOURS, 1, Status.NOT_APPLICABLE),
      verdict(WAGE, 5, Status.VIOLATED, Amount.of("owed", Money.of("KRW", "100"))));

  private static final Judge JUDGE =
      (facts, inquiry, verdicts) -> VERDICTS.forEach(verdicts::accept);

  @Test
  void tallies_countByOutcomeAndAddUpWhatIsOwed() {
    assertThat(Tally.of(VERDICTS))
        .containsExactly(
            Tally.of(
                HOURS, "default", ImmutableMap.of(Outcome.NOT_APPLICABLE, 1L), ImmutableMap.of()),
            Tally.of(
                WAGE,
                "default",
                ImmutableMap.of(
                    Outcome.COMPLIANT, 1L, Outcome.VIOLATED, 3L, Outcome.UNDETERMINED, 1L),
                ImmutableMap.of("USD", Money.of("USD", "3.75"), "KRW", Money.of("KRW", "100"))));
    assertThat(Tally.of(VERDICTS).get(1).findings()).isEqualTo(4);
    assertThat(Tally.of(VERDICTS).get(0).count(Outcome.VIOLATED)).isZero();
    assertThat(Tally.of(VERDICTS).get(0)).isLessThan(Tally.of(VERDICTS).get(1));
  }

  @Test
  void of_refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Tally.of(WAGE, "default", ImmutableMap.of(Outcome.VIOLATED, -1L), ImmutableMap.of()))
        .withMessage("count must not be negative, but was -1 (VIOLATED of test.wage)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tally.of(
            WAGE, "default", ImmutableMap.of(), ImmutableMap.of("KRW", Money.of("USD", "1"))))
        .withMessage("total must be in KRW, but was USD 1.00 (test.wage)");
  }

  @Test
  void keepingFindings_keepsSomeAndCountsAll() {
    Dossier dossier = DossierOfTests.empty();
    Check check = Check.by(JUDGE).until(HORIZON);
    Report all = check.run(dossier);
    Report some = check.keepingFindings(2).run(dossier);

    assertThat(all.verdicts()).hasSize(6);
    assertThat(all.tallies()).isEqualTo(Tally.of(VERDICTS));
    assertThat(some.tallies()).isEqualTo(all.tallies());
    assertThat(some.verdicts()).containsExactly(VERDICTS.get(0), VERDICTS.get(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.keepingFindings(-1))
        .withMessage("findings to keep must not be negative, but were -1");
  }

  @Test
  void run_handsOverFindingsAsTheyCome() {
    List<Verdict> findings = new ArrayList<>();
    Report report =
        Check.by(JUDGE).until(HORIZON).run(Facts.of(DossierOfTests.empty()), findings::add);

    assertThat(findings)
        .containsExactly(VERDICTS.get(0), VERDICTS.get(2), VERDICTS.get(3), VERDICTS.get(5));
    assertThat(report.verdicts()).isEmpty();
    assertThat(report.tallies()).isEqualTo(Tally.of(VERDICTS));
  }
}
