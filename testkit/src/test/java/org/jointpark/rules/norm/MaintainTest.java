package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.WEST;
import static org.jointpark.rules.norm.SmallAgreement.borneBy;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.time.LocalDate;
import java.util.List;
import org.jointpark.agreement.Bearer;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.ServiceStatus;
import org.jointpark.event.ActCode;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

/** To keep the gate open, which it is from 2020-01-01 on, at first. */
final class MaintainTest {

  private static final State OPEN = new State.Between(
      Acts.of("open"), Acts.of(ActCode.of("shut"), ActCode.of("shut-more")), true);
  private static final Norm KEEP_OPEN = norm().content(Duty.maintain(OPEN)).build();
  private static final Norm WITH_GRACE =
      norm().content(Duty.maintain(OPEN).withGrace(10)).build();
  private static final State FLOOD = State.between(Acts.of("flood"), Acts.of("dry"));

  private static SmallAgreement gate() {
    return where("open", "shut", "shut-more", "flood", "dry");
  }

  @Test
  void isCompliantWhileItIsSoAndBreachedWhileItIsNot() {
    assertThat(gate().with("shut", "2020-03-01").with("open", "2020-03-11").judgedBy(KEEP_OPEN))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-03-01 [FINAL]",
            "2020-03-01/2020-03-11 BREACHED"
                + " | EVENT E1 on 2020-03-01 | EVENT E2 on 2020-03-11 [FINAL]",
            "2020-03-11/2021-01-01 COMPLIANT"
                + " | EVENT E2 on 2020-03-11 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void notesAFurtherActToTheSameEffect() {
    assertThat(
            gate().with("shut", "2020-03-01").with("shut-more", "2020-03-05").judgedBy(KEEP_OPEN))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-03-01 [FINAL]",
            "2020-03-01/2021-01-01 BREACHED"
                + " | EVENT E1 on 2020-03-01 | HORIZON on 2021-01-01 [OPEN]"
                + " [FURTHER_ACT: EVENT E2 on 2020-03-05]");
  }

  @Test
  void notesAFurtherActOnTheLastDayOnWhichItMayHaveBeen() {
    assertThat(gate()
            .with("shut", "[2020-03-01..2020-03-20]")
            .with("shut-more", "2020-03-10")
            .judgedBy(KEEP_OPEN))
        .last()
        .isEqualTo("2020-03-10/2021-01-01 BREACHED"
            + " | EVENT E2 on 2020-03-10 | HORIZON on 2021-01-01 [OPEN]"
            + " [FURTHER_ACT: EVENT E1 on 2020-03-20]");
  }

  @Test
  void isExcusedInPart() {
    assertThat(gate()
            .with("shut", "2020-03-01")
            .with("flood", "2020-03-04")
            .with("dry", "2020-03-08")
            .with("open", "2020-03-11")
            .toldBy(KEEP_OPEN.toBuilder().addExcuse(new Excuse("flood", FLOOD)).build()))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-04 BREACHED",
            "2020-03-04/2020-03-08 EXCUSED",
            "2020-03-08/2020-03-11 BREACHED",
            "2020-03-11/2021-01-01 COMPLIANT");
  }

  @Test
  void toleratesALapseThatEndedADayBeforeItsGrace() {
    assertThat(gate().with("shut", "2020-03-01").with("open", "2020-03-10").toldBy(WITH_GRACE))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-10 TOLERATED",
            "2020-03-10/2021-01-01 COMPLIANT");
  }

  @Test
  void isBreachedFromTheFirstDayOfALapseAsLongAsItsGrace() {
    assertThat(gate().with("shut", "2020-03-01").with("open", "2020-03-11").toldBy(WITH_GRACE))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-11 BREACHED",
            "2020-03-11/2021-01-01 COMPLIANT");
  }

  @Test
  void isPendingWithinItsGraceAtTheHorizon() {
    assertThat(gate().with("shut", "2020-12-24").judgedBy(WITH_GRACE))
        .containsExactly(
            "2020-01-01/2020-12-24 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-12-24 [FINAL]",
            "2020-12-24/2021-01-01 PENDING due 2021-01-02"
                + " | EVENT E1 on 2020-12-24 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void isNotFinalWithinItsGraceWhereItWasReleased() {
    assertThat(gate()
            .with("shut", "2020-12-24")
            .with("flood", "2020-12-27")
            .judgedBy(WITH_GRACE.toBuilder().condition(FLOOD.not()).build()))
        .containsExactly(
            "2020-01-01/2020-12-24 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-12-24 [FINAL]",
            "2020-12-24/2020-12-27 PENDING due 2021-01-02"
                + " | EVENT E1 on 2020-12-24 | EVENT E2 on 2020-12-27",
            "2020-12-27/2021-01-01 INACTIVE"
                + " | EVENT E2 on 2020-12-27 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void isUndeterminedWithinItsGraceNextToMissingDays() {
    // Whether it was opened is on record until 03-04 alone; on 03-25 it was.
    assertThat(borneBy(Bearer.one(EAST))
            .covered("2019-01-01/..", "shut", "shut-more")
            .covered("2019-01-01/2020-03-05", "open")
            .with("shut", "2020-03-01")
            .with("open", "2020-03-25")
            .toldBy(WITH_GRACE))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-25 UNDETERMINED missing [coverage of open]",
            "2020-03-25/2021-01-01 COMPLIANT");
  }

  @Test
  void isMissingOnTheDaysBetweenWhichAnActLies() {
    assertThat(gate()
            .with("shut", "[2020-03-01..2020-03-05]")
            .with("open", "2020-03-11")
            .toldBy(KEEP_OPEN))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-05 UNDETERMINED missing [day of E1]",
            "2020-03-05/2020-03-11 BREACHED",
            "2020-03-11/2021-01-01 COMPLIANT");
  }

  @Test
  void isMissingWhereAContraryActMayNotBeOnRecord() {
    assertThat(borneBy(Bearer.one(EAST))
            .covered("2019-01-01/2020-06-01", "shut", "shut-more", "open")
            .toldBy(KEEP_OPEN))
        .containsExactly(
            "2020-01-01/2020-06-01 COMPLIANT",
            "2020-06-01/2021-01-01 UNDETERMINED missing [coverage of shut or shut-more]");
  }

  @Test
  void lapsesOnItsFirstBreach() {
    assertThat(gate()
            .with("shut", "2020-03-01")
            .with("open", "2020-03-11")
            .judgedBy(norm().content(Duty.maintain(OPEN).lapsingOnBreach()).build()))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-03-01 [FINAL]",
            "2020-03-01/2021-01-01 BREACHED"
                + " | EVENT E1 on 2020-03-01 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isUndeterminedAfterWhatMayHaveBeenItsFirstBreachUntilASureOne() {
    Norm lapsing = norm().content(Duty.maintain(OPEN).lapsingOnBreach()).build();

    assertThat(borneBy(Bearer.one(EAST))
            .covered("2019-01-01/..", "open")
            .covered("2019-01-01/2020-06-01", "shut", "shut-more")
            .with("open", "2020-08-01")
            .with("shut", "2020-09-01")
            .with("open", "2020-10-01")
            .toldBy(lapsing))
        .containsExactly(
            "2020-01-01/2020-06-01 COMPLIANT",
            "2020-06-01/2020-09-01 UNDETERMINED missing [coverage of shut or shut-more]",
            "2020-09-01/2021-01-01 BREACHED");
  }

  @Test
  void standsStillWhileTheAgreementIsSuspended() {
    SmallAgreement suspended =
        gate().with("shut", "2020-03-01").suspended("2020-03-05", "2020-03-15");

    assertThat(suspended.judgedBy(KEEP_OPEN))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-03-01 [FINAL]",
            "2020-03-01/2020-03-05 BREACHED"
                + " | EVENT E1 on 2020-03-01 | LIFECYCLE A on 2020-03-05 [FINAL]",
            "2020-03-05/2020-03-15 INACTIVE"
                + " | LIFECYCLE A on 2020-03-05 | STATE on 2020-03-15 [FINAL]",
            "2020-03-15/2021-01-01 BREACHED"
                + " | STATE on 2020-03-15 | HORIZON on 2021-01-01 [OPEN]");
    assertThat(suspended.toldBy(
            KEEP_OPEN.toBuilder().onSuspension(OnSuspension.RUN).build()))
        .containsExactly("2020-01-01/2020-03-01 COMPLIANT", "2020-03-01/2021-01-01 BREACHED");
    assertThat(suspended.toldBy(
            KEEP_OPEN.toBuilder().onSuspension(OnSuspension.VOID).build()))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-05 BREACHED",
            "2020-03-05/2021-01-01 VOID");
  }

  @Test
  void isBorneByEachForItself() {
    assertThat(gate()
            .with("shut", "2020-12-31")
            .toldOfEach(Normbook.of(KEEP_OPEN.toBuilder()
                .bearer(Bearer.severally(List.of(EAST, WEST)))
                .build())))
        .containsExactly(
            "norm east: 2020-01-01/2020-12-31 COMPLIANT",
            "norm east: 2020-12-31/2021-01-01 BREACHED",
            "norm west: 2020-01-01/2020-12-31 COMPLIANT",
            "norm west: 2020-12-31/2021-01-01 BREACHED");
  }

  @Test
  void isMissingWhereTheOperationOfTheParkIs() {
    assertThat(where().toldBy(norm().content(Duty.maintain(State.operating())).build()))
        .containsExactly(
            "2020-01-01/2021-01-01 UNDETERMINED missing [operating status of park park]");
  }

  private static CommunicationService telephone(Timeline<ServiceStatus> status) {
    return CommunicationService.builder()
        .kind(CommunicationKind.TELEPHONE)
        .status(status)
        .evidence(SmallAgreement.recorded("2020-01-01"))
        .build();
  }

  @Test
  void isUndeterminedWhereOneOfSeveralServicesIsNotRecordedAndNoneIsAvailable() {
    SmallAgreement park = where()
        .with(dossier -> dossier.addCommunicationServices(
            telephone(
                Timeline.startingOn(LocalDate.of(2020, 1, 1), ServiceStatus.CUT).build()),
            telephone(Timeline.startingOn(LocalDate.of(2020, 3, 1), ServiceStatus.CUT)
                .then(LocalDate.of(2020, 5, 1), ServiceStatus.AVAILABLE)
                .build())));

    assertThat(park.toldBy(SmallAgreement.norm()
            .content(Duty.maintain(State.available(CommunicationKind.TELEPHONE)))
            .build()))
        .containsExactly(
            "2020-01-01/2020-03-01 UNDETERMINED missing [status of the service TELEPHONE]",
            "2020-03-01/2020-05-01 BREACHED",
            "2020-05-01/2021-01-01 COMPLIANT");
  }

  @Test
  void isCutByTheDaysAskedFor() {
    Normbook normbook = Normbook.of(KEEP_OPEN);
    Check check = Check.by(Judge.of(normbook))
        .until(LocalDate.of(2021, 1, 1))
        .during(DateInterval.parse("2020-02-01/2020-03-05"));

    assertThat(gate()
            .with("shut", "2020-03-01")
            .with("open", "2020-03-11")
            .report(check, normbook)
            .verdicts())
        .extracting(SmallAgreement::line)
        .containsExactly(
            "2020-02-01/2020-03-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-03-01 [FINAL]",
            "2020-03-01/2020-03-05 BREACHED"
                + " | EVENT E1 on 2020-03-01 | EVENT E2 on 2020-03-11 [FINAL]");
  }
}
