package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.WEST;
import static org.jointpark.rules.norm.SmallAgreement.borneBy;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.agreement.Bearer;
import org.jointpark.event.ClaimKind;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;
import org.junit.jupiter.api.Test;

/** To do something within 30 days of 2020-01-01: by 2020-01-31. */
final class AchieveTest {

  private static final Norm WITHIN_30_DAYS =
      norm().content(Duty.achieve(Acts.of("do"), Deadline.days(30))).build();
  private static final Norm FOR_30_DAYS = norm()
      .content(Duty.achieve(Acts.of("do"), Deadline.days(30)).lapsingAtDue())
      .build();
  private static final State FLOOD = State.between(Acts.of("flood"), Acts.of("dry"));

  @Test
  void isFulfilledOnItsDueDay() {
    assertThat(where("do").with("do", "2020-01-31").judgedBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-01-31 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-01-31 [FINAL]",
            "2020-01-31/2021-01-01 FULFILLED [margin 0 days]"
                + " | EVENT E1 on 2020-01-31 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isFulfilledOnItsVeryFirstDay() {
    assertThat(where("do").with("do", "2020-01-01").judgedBy(WITHIN_30_DAYS))
        .containsExactly("2020-01-01/2021-01-01 FULFILLED [margin 30 days]"
            + " | EVENT E1 on 2020-01-01 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isLateADayLater() {
    assertThat(where("do").with("do", "2020-02-01").judgedBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-02-01 [FINAL]",
            "2020-02-01/2021-01-01 FULFILLED_LATE [late 1 day, open 0 days]"
                + " | EVENT E1 on 2020-02-01 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isOverdueUntilItIsDone() {
    assertThat(where("do").with("do", "2020-02-11").judgedBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | DUE_DAY A-1 on 2020-02-01 [FINAL]",
            "2020-02-01/2020-02-11 OVERDUE [open 10 days]"
                + " | DUE_DAY A-1 on 2020-02-01 | EVENT E1 on 2020-02-11 [FINAL]",
            "2020-02-11/2021-01-01 FULFILLED_LATE [late 11 days, open 10 days]"
                + " | EVENT E1 on 2020-02-11 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isOverdueForAsLongAsItIsNotDone() {
    assertThat(where("do").judgedBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | DUE_DAY A-1 on 2020-02-01 [FINAL]",
            "2020-02-01/2021-01-01 OVERDUE [open 335 days]"
                + " | DUE_DAY A-1 on 2020-02-01 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void isPendingAtAHorizonBeforeItsDueDay() {
    Normbook normbook = Normbook.of(WITHIN_30_DAYS);
    Check check = Check.by(Judge.of(normbook)).until(LocalDate.of(2020, 1, 31));

    assertThat(where("do").with("do", "2020-01-31").report(check, normbook).verdicts())
        .extracting(SmallAgreement::line)
        .containsExactly("2020-01-01/2020-01-31 PENDING due 2020-01-31"
            + " | LIFECYCLE A on 2020-01-01 | HORIZON on 2020-01-31 [OPEN]");
  }

  @Test
  void isNeverLateWithoutADueDay() {
    Norm sometime = norm().content(Duty.achieve(Acts.of("do"))).build();

    assertThat(where("do").judgedBy(sometime))
        .containsExactly("2020-01-01/2021-01-01 PENDING"
            + " | LIFECYCLE A on 2020-01-01 | HORIZON on 2021-01-01 [OPEN]");
    assertThat(where("do").with("do", "2020-11-01").judgedBy(sometime))
        .containsExactly(
            "2020-01-01/2020-11-01 PENDING"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-11-01 [FINAL]",
            "2020-11-01/2021-01-01 FULFILLED"
                + " | EVENT E1 on 2020-11-01 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isDoneByTheFirstOfTwoActsAndByNoneBeforeTheTrigger() {
    assertThat(where("do")
            .with("do", "2019-12-31")
            .with("do", "2020-01-21")
            .with("do", "2020-01-11")
            .toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-01-11 PENDING due 2020-01-31",
            "2020-01-11/2021-01-01 FULFILLED [margin 20 days]");
  }

  @Test
  void isDoneOnTheLastDayOfWhatWentOnOverSomeDays() {
    assertThat(where("do").with("do", "2020-01-30/2020-02-03").toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2020-02-02 OVERDUE [open 1 day]",
            "2020-02-02/2021-01-01 FULFILLED_LATE [late 2 days, open 1 day]");
  }

  @Test
  void isUndeterminedWhereSilenceProvesNothing() {
    SmallAgreement until10March =
        borneBy(Bearer.jointly(List.of(EAST, WEST))).covered("2020-01-01/2020-03-11", "do");

    assertThat(until10March.judgedBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | DUE_DAY A-1 on 2020-02-01 [FINAL]",
            "2020-02-01/2020-03-11 OVERDUE [open 39 days]"
                + " | DUE_DAY A-1 on 2020-02-01 | FACT coverage of do on 2020-03-11 [FINAL]",
            "2020-03-11/2021-01-01 UNDETERMINED missing [coverage of do]"
                + " | FACT coverage of do on 2020-03-11 | HORIZON on 2021-01-01 [OPEN]");
    assertThat(until10March.with("do", "2020-05-01").toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2020-03-11 OVERDUE [open 39 days]",
            "2020-03-11/2020-05-01 UNDETERMINED missing [coverage of do]",
            "2020-05-01/2021-01-01 FULFILLED_LATE [late 91 days, open 39 days]");
  }

  @Test
  void isNotOverdueAfterAHoleInTheRecordBeforeItsDueDay() {
    assertThat(borneBy(Bearer.one(EAST))
            .covered("2020-01-01/2020-01-15", "do")
            .covered("2020-01-16/..", "do")
            .toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2021-01-01 UNDETERMINED missing [coverage of do]");
  }

  @Test
  void isUndeterminedFromTheFirstToTheLastOfUncertainDaysAcrossTheDueDay() {
    assertThat(where("do").with("do", "[2020-01-20..2020-02-10]").judgedBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-01-20 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-01-20 [FINAL]",
            "2020-01-20/2021-01-01 UNDETERMINED missing [day of E1]"
                + " | EVENT E1 on 2020-01-20 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isFulfilledFromTheLastOfUncertainDaysInTime() {
    assertThat(where("do").with("do", "[2020-01-10..2020-01-20]").toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-01-10 PENDING due 2020-01-31",
            "2020-01-10/2020-01-20 UNDETERMINED missing [day of E1]",
            "2020-01-20/2021-01-01 FULFILLED");
  }

  @Test
  void isLateFromTheLastOfUncertainDaysTooLate() {
    assertThat(where("do").with("do", "[2020-02-10..2020-02-20]").toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2020-02-10 OVERDUE [open 9 days]",
            "2020-02-10/2020-02-20 UNDETERMINED missing [day of E1]",
            "2020-02-20/2021-01-01 FULFILLED_LATE");
  }

  @Test
  void isNotSurelyDoneByWhatMayHaveBeenDoneBeforeTheTrigger() {
    assertThat(where("do").with("do", "[2019-12-20..2020-01-11]").toldBy(WITHIN_30_DAYS))
        .containsExactly("2020-01-01/2021-01-01 UNDETERMINED missing [day of E1]");
  }

  @Test
  void isNotSurelyFulfilledUnderAConditionThatMayHaveFailedFirst() {
    Norm whileDry = WITHIN_30_DAYS.toBuilder().condition(FLOOD.not()).build();

    assertThat(where("do", "flood", "dry")
            .with("do", "[2020-01-10..2020-02-20]")
            .with("flood", "2020-02-05")
            .with("dry", "2020-02-08")
            .toldBy(whileDry))
        .containsExactly(
            "2020-01-01/2020-01-10 PENDING due 2020-01-31",
            "2020-01-10/2021-01-01 UNDETERMINED missing [day of E1]");
  }

  @Test
  void lapsesAtItsDueDay() {
    assertThat(where("do").with("do", "2020-02-11").judgedBy(FOR_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | DUE_DAY A-1 on 2020-02-01 [FINAL]",
            "2020-02-01/2021-01-01 BREACHED"
                + " | DUE_DAY A-1 on 2020-02-01 | HORIZON on 2021-01-01 [OPEN, FINAL]");
    assertThat(where("do").with("do", "2020-01-31").toldBy(FOR_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-01-31 PENDING due 2020-01-31",
            "2020-01-31/2021-01-01 FULFILLED [margin 0 days]");
  }

  @Test
  void lapsesUndeterminedIfSilenceProvesNothing() {
    assertThat(borneBy(Bearer.one(EAST)).covered("2020-01-01/2020-01-31", "do").toldBy(FOR_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2021-01-01 UNDETERMINED missing [coverage of do]");
    assertThat(borneBy(Bearer.one(EAST)).covered("2020-01-01/2020-02-01", "do").toldBy(FOR_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31", "2020-02-01/2021-01-01 BREACHED");
  }

  @Test
  void lapsesExcusedIfItsDueDayIs() {
    Norm excused = FOR_30_DAYS.toBuilder().addExcuse(new Excuse("flood", FLOOD)).build();

    assertThat(where("do", "flood", "dry")
            .with("flood", "2020-01-31")
            .with("dry", "2020-02-01")
            .toldBy(excused))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31", "2020-02-01/2021-01-01 EXCUSED");
    assertThat(where("do", "flood", "dry")
            .with("flood", "2020-01-20")
            .with("dry", "2020-01-31")
            .toldBy(excused))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31", "2020-02-01/2021-01-01 BREACHED");
  }

  @Test
  void lapsesByItsConditionOnTheDueDayAlone() {
    Norm whileDry = FOR_30_DAYS.toBuilder().condition(FLOOD.not()).build();

    assertThat(where("do", "flood", "dry")
            .with("flood", "2020-01-31")
            .with("dry", "2020-02-01")
            .toldBy(whileDry))
        .containsExactly(
            "2020-01-01/2020-01-31 PENDING due 2020-01-31", "2020-01-31/2021-01-01 INACTIVE");
    assertThat(where("do", "flood", "dry").with("flood", "2020-02-01").toldBy(whileDry))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31", "2020-02-01/2021-01-01 BREACHED");
  }

  @Test
  void isExcusedInPart() {
    Norm excused =
        WITHIN_30_DAYS.toBuilder().addExcuse(new Excuse("flood", FLOOD)).build();

    assertThat(where("do", "flood", "dry")
            .with("flood", "2020-02-05")
            .with("dry", "2020-02-10")
            .with("do", "2020-02-15")
            .judgedBy(excused))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | DUE_DAY A-1 on 2020-02-01 [FINAL]",
            "2020-02-01/2020-02-05 OVERDUE [open 4 days]"
                + " | DUE_DAY A-1 on 2020-02-01 | EVENT E1 on 2020-02-05 [FINAL]",
            "2020-02-05/2020-02-10 EXCUSED"
                + " | EVENT E1 on 2020-02-05 | EVENT E2 on 2020-02-10 [FINAL]",
            "2020-02-10/2020-02-15 OVERDUE [open 5 days]"
                + " | EVENT E2 on 2020-02-10 | EVENT E3 on 2020-02-15 [FINAL]",
            "2020-02-15/2021-01-01 FULFILLED_LATE [late 15 days, open 9 days]"
                + " | EVENT E3 on 2020-02-15 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isUndeterminedWhereItsExcuseIsMissing() {
    Norm excused =
        WITHIN_30_DAYS.toBuilder().addExcuse(new Excuse("flood", FLOOD)).build();

    assertThat(where("do", "dry").covered("2020-01-01/2020-03-01", "flood").toldBy(excused))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2020-03-01 OVERDUE [open 29 days]",
            "2020-03-01/2021-01-01 UNDETERMINED missing [coverage of flood]");
  }

  @Test
  void notesAClaimedExcuseIfItAdmitsNone() {
    SmallAgreement claimed = where("do").claimed(ClaimKind.EXCUSE, WEST, "2020-03-01");

    assertThat(claimed.judgedBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | DUE_DAY A-1 on 2020-02-01 [FINAL]",
            "2020-02-01/2021-01-01 OVERDUE [open 335 days]"
                + " | DUE_DAY A-1 on 2020-02-01 | HORIZON on 2021-01-01 [OPEN, CONTESTED]"
                + " [CLAIMED_EXCUSE: LIFECYCLE A on 2020-03-01]");
    assertThat(claimed.toldBy(Normbook.of(WITHIN_30_DAYS), Perspective.of(WEST)))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2020-03-01 OVERDUE [open 29 days]",
            "2020-03-01/2021-01-01 EXCUSED");
    assertThat(claimed.toldBy(Normbook.of(WITHIN_30_DAYS), Perspective.of(EAST)))
        .isEqualTo(claimed.toldBy(WITHIN_30_DAYS));
  }

  @Test
  void waitsForADaySuspensionMovesAndTheDaysThatBringsIn() {
    // 10 days from 01-11 on move the due day to 02-10; the 3 days from 02-05 on, to 02-13.
    assertThat(where("do")
            .suspended("2020-01-11", "2020-01-21")
            .suspended("2020-02-05", "2020-02-08")
            .toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-14 PENDING due 2020-02-13",
            "2020-02-14/2021-01-01 OVERDUE [open 322 days]");
  }

  @Test
  void isNotMovedByASuspensionAfterItsDueDay() {
    assertThat(where("do").suspended("2020-02-01", "2020-02-11").toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2021-01-01 OVERDUE [open 335 days]");
  }

  @Test
  void runsThroughASuspensionIfItSaysSo() {
    assertThat(where("do")
            .suspended("2020-01-11", "2020-01-21")
            .toldBy(WITHIN_30_DAYS.toBuilder().onSuspension(OnSuspension.RUN).build()))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2021-01-01 OVERDUE [open 335 days]");
  }

  @Test
  void endsWithTheFirstSuspensionIfItSaysSo() {
    Norm voided = WITHIN_30_DAYS.toBuilder().onSuspension(OnSuspension.VOID).build();

    assertThat(where("do").suspended("2020-01-11", "2020-01-21").judgedBy(voided))
        .containsExactly(
            "2020-01-01/2020-01-11 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | LIFECYCLE A on 2020-01-11 [FINAL]",
            "2020-01-11/2021-01-01 VOID"
                + " | LIFECYCLE A on 2020-01-11 | HORIZON on 2021-01-01 [OPEN, FINAL]");
    assertThat(where("do")
            .with("do", "2020-01-08")
            .suspended("2020-01-11", "2020-01-21")
            .toldBy(voided))
        .containsExactly(
            "2020-01-01/2020-01-08 PENDING due 2020-01-31",
            "2020-01-08/2021-01-01 FULFILLED [margin 23 days]");
  }

  @Test
  void isWaivedByTheOtherPartyAlone() {
    SmallAgreement ofEast = borneBy(Bearer.one(EAST)).covered("2019-01-01/..", "do");

    assertThat(ofEast.claimed(ClaimKind.WAIVER, WEST, "2020-01-15").judgedBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-01-15 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | LIFECYCLE A on 2020-01-15 [FINAL]",
            "2020-01-15/2021-01-01 DISCHARGED"
                + " | LIFECYCLE A on 2020-01-15 | HORIZON on 2021-01-01 [OPEN, FINAL]");
    assertThat(ofEast.claimed(ClaimKind.WAIVER, EAST, "2020-01-15").toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2021-01-01 OVERDUE [open 335 days]");
  }

  @Test
  void isEndedByAWaiverOrASuspensionWhicheverComesFirst() {
    Norm voided = WITHIN_30_DAYS.toBuilder().onSuspension(OnSuspension.VOID).build();
    SmallAgreement waived = borneBy(Bearer.one(EAST)).claimed(ClaimKind.WAIVER, WEST, "2020-01-15");

    assertThat(waived.suspended("2020-01-14", "2020-01-21").toldBy(voided))
        .containsExactly(
            "2020-01-01/2020-01-14 PENDING due 2020-01-31", "2020-01-14/2021-01-01 VOID");
    assertThat(waived.suspended("2020-01-15", "2020-01-21").toldBy(voided))
        .containsExactly(
            "2020-01-01/2020-01-15 PENDING due 2020-01-31", "2020-01-15/2021-01-01 DISCHARGED");
  }

  @Test
  void isWaivedByAllOfThoseWhoBearItJointlyAndNotByOne() {
    SmallAgreement one = where("do").claimed(ClaimKind.WAIVER, WEST, "2020-01-15");

    assertThat(one.toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2021-01-01 OVERDUE [open 335 days]");
    assertThat(one.claimed(ClaimKind.WAIVER, EAST, "2020-02-11").toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2020-02-11 OVERDUE [open 10 days]",
            "2020-02-11/2021-01-01 DISCHARGED");
  }

  @Test
  void staysFulfilledIfItIsWaivedLater() {
    assertThat(borneBy(Bearer.one(EAST))
            .with("do", "2020-01-11")
            .claimed(ClaimKind.WAIVER, WEST, "2020-01-15")
            .toldBy(WITHIN_30_DAYS))
        .containsExactly(
            "2020-01-01/2020-01-11 PENDING due 2020-01-31",
            "2020-01-11/2021-01-01 FULFILLED [margin 20 days]");
  }

  @Test
  void countsBusinessDaysOfYearsThatItsCalendarKnows() {
    HolidayCalendarId id = HolidayCalendarId.of("weeks");
    Norm tenBusinessDays = norm()
        .content(Duty.achieve(Acts.of("do"), Deadline.businessDays(10), id))
        .build();
    HolidayCalendar.Builder weeks = HolidayCalendar.builder()
        .id(id)
        .name("weeks")
        .addRestDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    // 2020-01-01 was a Wednesday: Thursday is the first, and the tenth is Wednesday of next week.
    assertThat(where("do")
            .with(dossier -> dossier.addHolidayCalendar(weeks.addKnownYear(2020).build()))
            .toldBy(tenBusinessDays))
        .containsExactly(
            "2020-01-01/2020-01-16 PENDING due 2020-01-15",
            "2020-01-16/2021-01-01 OVERDUE [open 351 days]");
  }

  @Test
  void isUndeterminedIfItsCalendarDoesNotKnowTheYear() {
    HolidayCalendarId id = HolidayCalendarId.of("weeks");
    Norm tenBusinessDays = norm()
        .content(Duty.achieve(Acts.of("do"), Deadline.businessDays(10), id))
        .build();

    assertThat(where("do").with("do", "2020-01-02").judgedBy(tenBusinessDays))
        .containsExactly("2020-01-01/2021-01-01 UNDETERMINED missing [holidays of calendar weeks]"
            + " | LIFECYCLE A on 2020-01-01 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void isDoneByEachForItselfIfEachBearsIt() {
    assertThat(borneBy(Bearer.severally(List.of(EAST, WEST)))
            .covered("2019-01-01/..", "do")
            .with("do", "2020-01-21", EAST)
            .toldOfEach(Normbook.of(WITHIN_30_DAYS)))
        .containsExactly(
            "norm east: 2020-01-01/2020-01-21 PENDING due 2020-01-31",
            "norm east: 2020-01-21/2021-01-01 FULFILLED [margin 10 days]",
            "norm west: 2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "norm west: 2020-02-01/2021-01-01 OVERDUE [open 335 days]");
  }

  @Test
  void isInactiveWhileItsConditionFails() {
    Norm whileDry = WITHIN_30_DAYS.toBuilder().condition(FLOOD.not()).build();

    assertThat(where("do", "flood", "dry")
            .with("flood", "2020-01-15")
            .with("dry", "2020-03-01")
            .with("do", "2020-03-11")
            .judgedBy(whileDry))
        .containsExactly(
            "2020-01-01/2020-01-15 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-01-15 [FINAL]",
            "2020-01-15/2020-03-01 INACTIVE"
                + " | EVENT E1 on 2020-01-15 | EVENT E2 on 2020-03-01 [FINAL]",
            "2020-03-01/2020-03-11 OVERDUE [open 10 days]"
                + " | EVENT E2 on 2020-03-01 | EVENT E3 on 2020-03-11 [FINAL]",
            "2020-03-11/2021-01-01 FULFILLED_LATE [late 40 days, open 10 days]"
                + " | EVENT E3 on 2020-03-11 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isUndeterminedWhereItsConditionIsMissing() {
    Norm whileDry = WITHIN_30_DAYS.toBuilder().condition(FLOOD.not()).build();

    assertThat(where("do", "dry").covered("2020-01-01/2020-03-01", "flood").toldBy(whileDry))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2020-03-01 OVERDUE [open 29 days]",
            "2020-03-01/2021-01-01 UNDETERMINED missing [coverage of flood]");
  }
}
