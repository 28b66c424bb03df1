package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.norm.SmallAgreement.CLAUSE;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.HORIZON;
import static org.jointpark.rules.norm.SmallAgreement.WEST;
import static org.jointpark.rules.norm.SmallAgreement.norm;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.agreement.Assessment;
import org.jointpark.agreement.AssessmentStatus;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.AssessmentDifference.Reason;
import org.jointpark.source.Question;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.Deadline;
import org.jointpark.time.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentDifferencesTest {

  private static final LocalDate DAY = HORIZON.minusDays(1);
  private static final Norm IN_TIME = norm()
      .content(Duty.achieve(Acts.of("built"), Deadline.on(LocalDate.of(2020, 3, 31))))
      .build();
  private static final Norm AT_ANY_TIME =
      norm().content(Duty.achieve(Acts.of("built"))).build();
  private static final Norm UNDONE =
      norm().content(Duty.refrain(Acts.of("closed"))).build();

  private static SmallAgreement assessed(SmallAgreement park, AssessmentStatus status) {
    Provision clause =
        Iterables.getOnlyElement(park.dossier().agreements()).provision(CLAUSE).orElseThrow();
    Provision judged = clause.toBuilder()
        .assessment(Assessment.builder().status(status).build())
        .build();
    return park.agreed(SmallAgreement.agreement(Bearer.jointly(List.of(EAST, WEST)))
        .provisions(List.of(judged))
        .build());
  }

  private static List<AssessmentDifference> differences(
      SmallAgreement park, AssessmentStatus status, Normbook normbook, ReadingSelection... more) {
    SmallAgreement judged = assessed(park, status);
    Check check = Check.by(Judge.of(normbook)).until(HORIZON);
    Report report = judged.report(more.length == 0 ? check : check.reading(more), normbook);
    return AssessmentDifferences.on(DAY, judged.dossier(), normbook, report);
  }

  private static void differs(
      SmallAgreement park, AssessmentStatus status, Norm norm, Status told, Reason reason) {
    assertThat(differences(park, status, Normbook.of(norm))).singleElement().satisfies(found -> {
      assertThat(found.provision()).isEqualTo(CLAUSE);
      assertThat(found.assessed()).isEqualTo(status);
      assertThat(found.told()).containsExactly(told);
      assertThat(found.reason()).isEqualTo(reason);
    });
  }

  private static void agree(SmallAgreement park, AssessmentStatus status, Norm norm) {
    assertThat(differences(park, status, Normbook.of(norm))).isEmpty();
  }

  private static SmallAgreement silent() {
    return SmallAgreement.where("built", "closed");
  }

  @Test
  void whatWasDoneInTimeIsFulfilled() {
    agree(silent().with("built", "2020-03-31"), AssessmentStatus.FULFILLED, IN_TIME);
    differs(
        silent().with("built", "2020-04-01"),
        AssessmentStatus.FULFILLED,
        IN_TIME,
        Status.FULFILLED_LATE,
        Reason.OTHER);
  }

  @Test
  void whatWasDoneLateIsFulfilledLate() {
    agree(silent().with("built", "2020-04-01"), AssessmentStatus.FULFILLED_LATE, IN_TIME);
    differs(
        silent().with("built", "2020-03-31"),
        AssessmentStatus.FULFILLED_LATE,
        IN_TIME,
        Status.FULFILLED,
        Reason.OTHER);
  }

  @Test
  void whatIsOverdueIsNotFulfilled() {
    agree(silent(), AssessmentStatus.UNFULFILLED, IN_TIME);
  }

  @Test
  void whatHasNoDayIsUndated() {
    differs(silent(), AssessmentStatus.UNFULFILLED, AT_ANY_TIME, Status.PENDING, Reason.UNDATED);
  }

  @Test
  void whatIsNotOnRecordIsNotDecidable() {
    differs(
        SmallAgreement.where(),
        AssessmentStatus.UNFULFILLED,
        IN_TIME,
        Status.UNDETERMINED,
        Reason.NOT_DECIDABLE);
  }

  @Test
  void aBreachThatIsOverIsOneOfThePast() {
    SmallAgreement park = silent().with("closed", "2020-05-01");

    agree(park, AssessmentStatus.BREACHED, UNDONE);
    differs(park, AssessmentStatus.UNFULFILLED, UNDONE, Status.COMPLIANT, Reason.PAST_BREACH);
  }

  @Test
  void aBreachAfterTheDayIsNotThere() {
    SmallAgreement park =
        assessed(silent().with("closed", "2020-05-01"), AssessmentStatus.BREACHED);
    Normbook normbook = Normbook.of(UNDONE);
    Report report = park.report(normbook, Perspective.text());

    assertThat(
            AssessmentDifferences.on(LocalDate.of(2020, 4, 30), park.dossier(), normbook, report))
        .hasSize(1);
    assertThat(AssessmentDifferences.on(LocalDate.of(2020, 5, 1), park.dossier(), normbook, report))
        .isEmpty();
  }

  @Test
  void whatTheConditionDoesNotAskForIsOneOfCondition() {
    Norm conditional = IN_TIME.toBuilder().condition(State.always().not()).build();

    differs(silent(), AssessmentStatus.UNFULFILLED, conditional, Status.INACTIVE, Reason.CONDITION);
  }

  @Test
  void partsAreWindowsOrNorms() {
    Norm quarterly = norm()
        .content(Duty.periodically(Acts.of("built"), Recurrence.each(CalendarUnit.QUARTER)))
        .build();

    agree(silent().with("built", "2020-05-01"), AssessmentStatus.PARTIAL, quarterly);
    differs(
        silent().with("built", "2020-03-01"),
        AssessmentStatus.PARTIAL,
        IN_TIME,
        Status.FULFILLED,
        Reason.PARTIAL_PERFORMANCE);
    assertThat(differences(
            silent().with("built", "2020-03-01"),
            AssessmentStatus.PARTIAL,
            Normbook.of(
                IN_TIME,
                Norm.named("other", "it is painted")
                    .from(CLAUSE)
                    .content(Duty.achieve(Acts.of("painted")))
                    .build())))
        .isEmpty();
  }

  @Test
  void whatThePartiesDisagreeOnIsDisputed() {
    differs(
        silent().with("closed", "2020-05-01"),
        AssessmentStatus.CONTESTED,
        UNDONE,
        Status.COMPLIANT,
        Reason.DISPUTED);
  }

  @Test
  void aNormWhoseOtherReadingAgreesDiffersByReading() {
    Question done = Question.builder()
        .id("done")
        .text("When is it done?")
        .putAnswer("built", "once it is built")
        .putAnswer("planned", "once it is planned")
        .defaultAnswer("built")
        .build();
    Norm planned = IN_TIME.toBuilder()
        .content(Duty.achieve(Acts.of("planned"), Deadline.on(LocalDate.of(2020, 3, 31))))
        .build();
    Normbook normbook = Normbook.builder()
        .add(NormVersion.of(IN_TIME).under(done.answeredBy("built")))
        .add(NormVersion.of(planned).under(done.answeredBy("planned")))
        .build();
    SmallAgreement park = silent().with("planned", "2020-02-01");

    assertThat(differences(
            park,
            AssessmentStatus.FULFILLED,
            normbook,
            ReadingSelection.byDefault(),
            ReadingSelection.of("planned", done.answeredBy("planned"))))
        .extracting(AssessmentDifference::reason)
        .containsExactly(Reason.READING);
    assertThat(differences(park, AssessmentStatus.FULFILLED, normbook))
        .extracting(AssessmentDifference::reason)
        .containsExactly(Reason.OTHER);
  }

  @ParameterizedTest
  @EnumSource(
      value = AssessmentStatus.class,
      names = "NOT_ASSESSED",
      mode = EnumSource.Mode.EXCLUDE)
  void aProvisionWithoutNormHasNone(AssessmentStatus status) {
    assertThat(differences(silent(), status, Normbook.of()))
        .extracting(AssessmentDifference::reason)
        .containsExactly(Reason.NO_NORM);
  }

  @Test
  void whatNobodyAssessedIsLeftOut() {
    assertThat(differences(silent(), AssessmentStatus.NOT_ASSESSED, Normbook.of(IN_TIME)))
        .isEmpty();
  }
}
