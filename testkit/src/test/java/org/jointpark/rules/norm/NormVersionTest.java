package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointpark.rules.norm.SmallAgreement.HORIZON;
import static org.jointpark.rules.norm.SmallAgreement.amended;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.recorded;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.time.LocalDate;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawId;
import org.jointpark.source.Question;
import org.jointpark.time.Deadline;
import org.junit.jupiter.api.Test;

/** Norms that were amended, repealed, enacted again, or are read in two ways. */
final class NormVersionTest {

  private static final Norm IN_30_DAYS = within(30);

  private static Norm within(int days) {
    return norm().content(Duty.achieve(Acts.of("do"), Deadline.days(days))).build();
  }

  private static Normbook versions(NormVersion... versions) {
    Normbook.Builder normbook = Normbook.builder();
    for (NormVersion version : versions) {
      normbook.add(version);
    }
    return normbook.build();
  }

  @Test
  void movesTheDueDayBeforeItHasCome() {
    assertThat(where("do")
            .lines(
                versions(NormVersion.of(IN_30_DAYS), amended(within(60), "2020-01-20")),
                Perspective.text()))
        .containsExactly(
            "2020-01-01/2020-01-20 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | AMENDMENT A-1 on 2020-01-20 [FINAL]",
            "2020-01-20/2020-03-02 PENDING due 2020-03-01"
                + " | AMENDMENT A-1 on 2020-01-20 | DUE_DAY A-1 on 2020-03-02 [FINAL]",
            "2020-03-02/2021-01-01 OVERDUE [open 305 days]"
                + " | DUE_DAY A-1 on 2020-03-02 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void movesTheDueDayAfterItHasPassed() {
    assertThat(where("do")
            .lines(
                versions(NormVersion.of(IN_30_DAYS), amended(within(60), "2020-02-10")),
                Perspective.text()))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | DUE_DAY A-1 on 2020-02-01 [FINAL]",
            "2020-02-01/2020-02-10 OVERDUE [open 9 days]"
                + " | DUE_DAY A-1 on 2020-02-01 | AMENDMENT A-1 on 2020-02-10 [FINAL]",
            "2020-02-10/2020-03-02 PENDING due 2020-03-01"
                + " | AMENDMENT A-1 on 2020-02-10 | DUE_DAY A-1 on 2020-03-02 [FINAL]",
            "2020-03-02/2021-01-01 OVERDUE [open 305 days]"
                + " | DUE_DAY A-1 on 2020-03-02 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void makesThePastLookAsItSaysForWhoKnowsIt() {
    NormVersion revived =
        NormVersion.of(within(60)).toBuilder().evidence(recorded("2020-02-10")).build();
    Normbook normbook = versions(NormVersion.of(IN_30_DAYS), revived);
    Check check = Check.by(Judge.of(normbook)).until(HORIZON);

    assertThat(where("do").report(check, normbook).verdicts())
        .extracting(SmallAgreement::line)
        .containsExactly(
            "2020-01-01/2020-03-02 PENDING due 2020-03-01"
                + " | LIFECYCLE A on 2020-01-01 | DUE_DAY A-1 on 2020-03-02 [FINAL]",
            "2020-03-02/2021-01-01 OVERDUE [open 305 days]"
                + " | DUE_DAY A-1 on 2020-03-02 | HORIZON on 2021-01-01 [OPEN]");
    assertThat(where("do")
            .report(check.knownAt(LocalDate.of(2020, 2, 9)), normbook)
            .verdicts())
        .extracting(SmallAgreement::line)
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | DUE_DAY A-1 on 2020-02-01 [FINAL]",
            "2020-02-01/2021-01-01 OVERDUE [open 335 days]"
                + " | DUE_DAY A-1 on 2020-02-01 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void beginsAnewAfterARepeal() {
    NormVersion repeal =
        NormVersion.repealing(LawId.of("norm"), LocalDate.of(2020, 1, 11)).toBuilder()
            .evidence(recorded("2020-01-11"))
            .build();

    assertThat(where("do")
            .lines(
                versions(NormVersion.of(IN_30_DAYS), repeal, amended(IN_30_DAYS, "2020-06-01")),
                Perspective.text()))
        .containsExactly(
            "2020-01-01/2020-01-11 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | AMENDMENT A-1 on 2020-01-11 [FINAL]",
            "2020-06-01/2020-07-02 PENDING due 2020-07-01"
                + " | LIFECYCLE A on 2020-06-01 | DUE_DAY A-1 on 2020-07-02 [FINAL]",
            "2020-07-02/2021-01-01 OVERDUE [open 183 days]"
                + " | DUE_DAY A-1 on 2020-07-02 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void isReadInTwoWaysSideBySide() {
    Question question = Question.builder()
        .id("days")
        .text("How many days are allowed?")
        .putAnswer("thirty", "a month")
        .putAnswer("sixty", "two months")
        .defaultAnswer("thirty")
        .build();
    Normbook readings = versions(
        NormVersion.of(IN_30_DAYS).under(question.answeredBy("thirty")),
        NormVersion.of(within(60)).under(question.answeredBy("sixty")));

    Check check =
        Check.by(Judge.of(readings)).until(LocalDate.of(2020, 1, 11)).underEveryReadingOf(question);

    assertThat(where("do").report(check, readings).verdicts())
        .extracting(verdict -> verdict.selection() + " " + verdict.due().orElseThrow())
        .containsExactlyInAnyOrder("thirty 2020-01-31", "sixty 2020-03-01");
  }

  @Test
  void refusesAProvisionThatTheDossierLacks() {
    Check check = Check.by(Judge.of(
            Normbook.of(IN_30_DAYS.toBuilder().provision(ProvisionId.of("B-9")).build())))
        .until(HORIZON);

    assertThatThrownBy(() -> check.run(where("do").dossier()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dossier must have provision B-9, but does not (norm norm, park park)");
  }

  @Test
  void refusesANormOfRepealsAlone() {
    Check check = Check.by(
            Judge.of(versions(NormVersion.repealing(LawId.of("norm"), LocalDate.of(2020, 1, 11)))))
        .until(HORIZON);

    assertThatThrownBy(() -> check.run(where("do").dossier()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("norm must have a version that enacts it, but has repeals alone (norm norm)");
  }

  @Test
  void isNotJudgedIfItsLawIsNotAskedAbout() {
    Norm other = Norm.named("other", "it is done as well")
        .from(SmallAgreement.CLAUSE)
        .content(Duty.achieve(Acts.of("do")))
        .reparation(new Reparation(Acts.of("pay"), Deadline.days(1)))
        .build();
    Normbook normbook = Normbook.of(IN_30_DAYS, other);
    Check check = Check.by(Judge.of(normbook)).until(HORIZON).onlyLaws(LawId.of("other"));

    assertThat(where("do").report(check, normbook).verdicts())
        .extracting(verdict -> verdict.law().toString())
        .containsOnly("other");
  }

  @Test
  void isVacuousIfItNeverSaysAnything() {
    Norm never = norm().content(Power.byAct(PowerEffect.NONE, Acts.of("do"))).build();

    assertThat(where("do")
            .report(
                Normbook.of(
                    never,
                    IN_30_DAYS.toBuilder()
                        .law(Law.of(LawId.of("other"), "it is done"))
                        .build()),
                Perspective.text())
            .vacuous())
        .extracting(law -> law.id().toString())
        .containsExactly("norm");
  }

  @Test
  void isOneOfItsNorm() {
    assertThatThrownBy(() -> Normbook.of(IN_30_DAYS, IN_30_DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("norm must be added once, but was norm again. Maybe add versions of it");
    assertThatThrownBy(() -> Normbook.builder()
            .add(NormVersion.of(IN_30_DAYS).toBuilder().id(LawId.of("other")).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("norm must have the id of its versions other, but was norm");
    assertThat(versions(NormVersion.of(IN_30_DAYS)))
        .isEqualTo(Normbook.of(IN_30_DAYS))
        .hasSameHashCodeAs(Normbook.of(IN_30_DAYS))
        .hasToString("normbook of 1 norms");
  }
}
