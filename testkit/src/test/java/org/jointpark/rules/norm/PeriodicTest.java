package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.agreement;
import static org.jointpark.rules.norm.SmallAgreement.borneBy;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.time.Period;
import org.jointpark.agreement.Bearer;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Report;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.DateInterval;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.Recurrence;
import org.jointpark.time.ShortWindow;
import org.junit.jupiter.api.Test;

/** To meet in each window after 2020-01-01, or again within a time. */
final class PeriodicTest {

  private static final Acts MEET = Acts.of("meet");
  private static final Norm EACH_QUARTER = each(Recurrence.each(CalendarUnit.QUARTER));
  private static final State FLOOD = State.between(Acts.of("flood"), Acts.of("dry"));

  private static Norm each(Recurrence recurrence) {
    return norm().content(Duty.periodically(MEET, recurrence)).build();
  }

  private static SmallAgreement everyQuarter() {
    return where("meet", "flood", "dry")
        .with("meet", "2020-02-01")
        .with("meet", "2020-05-01")
        .with("meet", "2020-08-01")
        .with("meet", "2020-11-01");
  }

  @Test
  void isFulfilledOrBreachedWindowByWindow() {
    assertThat(where("meet")
            .with("meet", "2020-02-01")
            .with("meet", "2020-03-31")
            .with("meet", "2020-09-30")
            .judgedBy(EACH_QUARTER))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE"
                + " | LIFECYCLE A on 2020-01-01 | WINDOW on 2020-01-02 [FINAL]",
            "2020-01-02/2020-02-01 PENDING due 2020-03-31"
                + " | WINDOW on 2020-01-02 | EVENT E1 on 2020-02-01 [FINAL]",
            "2020-02-01/2020-04-01 FULFILLED [margin 59 days]"
                + " | EVENT E1 on 2020-02-01 | WINDOW on 2020-04-01 [FINAL]",
            "2020-04-01/2020-07-01 BREACHED"
                + " | WINDOW on 2020-04-01 | WINDOW on 2020-07-01 [FINAL]",
            "2020-07-01/2020-09-30 PENDING due 2020-09-30"
                + " | WINDOW on 2020-07-01 | EVENT E3 on 2020-09-30 [FINAL]",
            "2020-09-30/2020-10-01 FULFILLED [margin 0 days]"
                + " | EVENT E3 on 2020-09-30 | WINDOW on 2020-10-01 [FINAL]",
            "2020-10-01/2021-01-01 BREACHED"
                + " | WINDOW on 2020-10-01 | WINDOW on 2021-01-01 [FINAL]");
  }

  @Test
  void isPendingInAWindowThatHasNotEnded() {
    assertThat(where("meet").judgedBy(each(Recurrence.each(CalendarUnit.YEAR))).get(1))
        .startsWith("2020-01-02/2021-01-01 BREACHED");
    assertThat(where("meet")
            .judgedBy(each(Recurrence.anchored(Period.ofYears(1)).rounding(MonthRounding.DOWN))))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE"
                + " | LIFECYCLE A on 2020-01-01 | WINDOW on 2020-01-02 [FINAL]",
            "2020-01-02/2021-01-01 PENDING due 2021-01-01"
                + " | WINDOW on 2020-01-02 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void countsTwoBreachedWindowsAsTwo() {
    assertThat(everyQuarter().toldBy(each(Recurrence.each(CalendarUnit.MONTH))))
        .contains("2020-03-01/2020-04-01 BREACHED", "2020-04-01/2020-05-01 BREACHED");
  }

  @Test
  void asksForSeveralTimesInAWindow() {
    assertThat(where("meet")
            .with("meet", "2020-02-01")
            .with("meet", "2020-02-11")
            .with("meet", "2020-05-01")
            .toldBy(norm()
                .content(new Duty.Periodic(MEET, 2, Recurrence.each(CalendarUnit.QUARTER)))
                .build())
            .subList(0, 4))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE",
            "2020-01-02/2020-02-11 PENDING due 2020-03-31",
            "2020-02-11/2020-04-01 FULFILLED [margin 49 days]",
            "2020-04-01/2020-07-01 BREACHED");
  }

  @Test
  void keepsSkipsOrMergesAShortFirstWindow() {
    Recurrence.Calendar quarters = Recurrence.each(CalendarUnit.QUARTER);
    SmallAgreement none = where("meet");

    assertThat(none.toldBy(each(quarters)).subList(0, 3))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE",
            "2020-01-02/2020-04-01 BREACHED",
            "2020-04-01/2020-07-01 BREACHED");
    assertThat(none.toldBy(each(quarters.first(ShortWindow.SKIP))).subList(0, 2))
        .containsExactly("2020-01-01/2020-04-01 INACTIVE", "2020-04-01/2020-07-01 BREACHED");
    assertThat(none.toldBy(each(quarters.first(ShortWindow.MERGE))).subList(0, 3))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE",
            "2020-01-02/2020-07-01 BREACHED",
            "2020-07-01/2020-10-01 BREACHED");
  }

  @Test
  void keepsSkipsOrMergesAShortLastWindow() {
    Recurrence.Calendar quarters = Recurrence.each(CalendarUnit.QUARTER);
    SmallAgreement untilJune = where("meet")
        .agreed(agreement(Bearer.one(EAST))
            .validity(DateInterval.parse("2020-01-01/2020-06-01"))
            .build());

    assertThat(untilJune.judgedBy(each(quarters)))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE"
                + " | LIFECYCLE A on 2020-01-01 | WINDOW on 2020-01-02 [FINAL]",
            "2020-01-02/2020-04-01 BREACHED"
                + " | WINDOW on 2020-01-02 | WINDOW on 2020-04-01 [FINAL]",
            "2020-04-01/2020-06-01 BREACHED"
                + " | WINDOW on 2020-04-01 | WINDOW on 2020-06-01 [FINAL]",
            "2020-06-01/2021-01-01 DISCHARGED"
                + " | LIFECYCLE A on 2020-06-01 | HORIZON on 2021-01-01 [OPEN, FINAL]");
    assertThat(untilJune.toldBy(each(quarters.last(ShortWindow.SKIP))))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE",
            "2020-01-02/2020-04-01 BREACHED",
            "2020-04-01/2020-06-01 INACTIVE",
            "2020-06-01/2021-01-01 DISCHARGED");
    assertThat(untilJune.toldBy(each(quarters.last(ShortWindow.MERGE))))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE",
            "2020-01-02/2020-06-01 BREACHED",
            "2020-06-01/2021-01-01 DISCHARGED");
  }

  @Test
  void isUndeterminedInBothWindowsInWhichAnActMayLie() {
    assertThat(where("meet")
            .with("meet", "[2020-03-20..2020-04-10]")
            .with("meet", "2020-08-01")
            .with("meet", "2020-11-01")
            .toldBy(EACH_QUARTER)
            .subList(0, 4))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE",
            "2020-01-02/2020-04-01 UNDETERMINED missing [day of E1]",
            "2020-04-01/2020-07-01 UNDETERMINED missing [day of E1]",
            "2020-07-01/2020-08-01 PENDING due 2020-09-30");
  }

  @Test
  void isFulfilledFromTheLastOfUncertainDaysInOneWindow() {
    assertThat(everyQuarter()
            .with("meet", "[2020-01-10..2020-01-20]")
            .toldBy(EACH_QUARTER)
            .subList(0, 4))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE",
            "2020-01-02/2020-01-10 PENDING due 2020-03-31",
            "2020-01-10/2020-01-20 UNDETERMINED missing [day of E5]",
            "2020-01-20/2020-04-01 FULFILLED");
  }

  @Test
  void isUndeterminedIfSilenceProvesNothingOnADay() {
    assertThat(borneBy(Bearer.one(EAST))
            .covered("2020-01-01/2020-03-31", "meet")
            .covered("2020-04-01/..", "meet")
            .toldBy(EACH_QUARTER)
            .subList(0, 3))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE",
            "2020-01-02/2020-04-01 UNDETERMINED missing [coverage of meet]",
            "2020-04-01/2020-07-01 BREACHED");
  }

  @Test
  void isExcusedIfTheLastDayOfAWindowIs() {
    Norm excused =
        EACH_QUARTER.toBuilder().addExcuse(new Excuse("flood", FLOOD)).build();

    assertThat(where("meet", "flood", "dry")
            .with("flood", "2020-03-31")
            .with("dry", "2020-06-30")
            .toldBy(excused)
            .subList(1, 3))
        .containsExactly("2020-01-02/2020-04-01 EXCUSED", "2020-04-01/2020-07-01 BREACHED");
  }

  @Test
  void isInactiveOrBreachedByItsConditionOnTheLastDayOfAWindow() {
    Norm whileDry = EACH_QUARTER.toBuilder().condition(FLOOD.not()).build();

    assertThat(where("meet", "flood", "dry")
            .with("flood", "2020-03-31")
            .with("dry", "2020-06-30")
            .toldBy(whileDry)
            .subList(1, 3))
        .containsExactly("2020-01-02/2020-04-01 INACTIVE", "2020-04-01/2020-07-01 BREACHED");
  }

  @Test
  void isInactiveOnDaysOfAWindowThatIsKept() {
    Norm whileDry = EACH_QUARTER.toBuilder().condition(FLOOD.not()).build();

    assertThat(where("meet", "flood", "dry")
            .with("flood", "2020-01-11")
            .with("dry", "2020-01-21")
            .with("meet", "2020-02-01")
            .toldBy(whileDry)
            .subList(0, 5))
        .containsExactly(
            "2020-01-01/2020-01-02 INACTIVE",
            "2020-01-02/2020-01-11 PENDING due 2020-03-31",
            "2020-01-11/2020-01-21 INACTIVE",
            "2020-01-21/2020-02-01 PENDING due 2020-03-31",
            "2020-02-01/2020-04-01 FULFILLED [margin 59 days]");
  }

  @Test
  void isOverdueAgainAndAgain() {
    Norm every30Days = each(Recurrence.rolling(Period.ofDays(30)));

    assertThat(where("meet")
            .with("meet", "2020-02-11")
            .with("meet", "2020-03-01")
            .judgedBy(every30Days))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | DUE_DAY A-1 on 2020-02-01 [FINAL]",
            "2020-02-01/2020-02-11 OVERDUE [open 10 days]"
                + " | DUE_DAY A-1 on 2020-02-01 | EVENT E1 on 2020-02-11 [FINAL]",
            "2020-02-11/2020-03-01 PENDING due 2020-03-12"
                + " | EVENT E1 on 2020-02-11 | EVENT E2 on 2020-03-01 [FINAL]",
            "2020-03-01/2020-04-01 PENDING due 2020-03-31"
                + " | EVENT E2 on 2020-03-01 | DUE_DAY A-1 on 2020-04-01 [FINAL]",
            "2020-04-01/2021-01-01 OVERDUE [open 275 days]"
                + " | DUE_DAY A-1 on 2020-04-01 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void isUndeterminedWhileItMayHaveBeenDoneAgain() {
    // Done between 01-21 and 02-10: due again between 02-20 and 03-11.
    assertThat(where("meet")
            .with("meet", "[2020-01-21..2020-02-10]")
            .toldBy(each(Recurrence.rolling(Period.ofDays(30)))))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2020-02-10 UNDETERMINED missing [day of E1]",
            "2020-02-10/2020-02-21 PENDING due 2020-02-20",
            "2020-02-21/2020-03-12 UNDETERMINED missing [day of E1]",
            "2020-03-12/2021-01-01 OVERDUE [open 295 days]");
  }

  @Test
  void isUndeterminedAgainFromTheFirstDayOnWhichSilenceProvesNothing() {
    assertThat(borneBy(Bearer.one(EAST))
            .covered("2020-01-01/2020-03-01", "meet")
            .with("meet", "2020-06-01")
            .toldBy(each(Recurrence.rolling(Period.ofDays(30)))))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2020-03-01 OVERDUE [open 29 days]",
            "2020-03-01/2020-06-01 UNDETERMINED missing [coverage of meet]",
            "2020-06-01/2020-07-02 PENDING due 2020-07-01",
            "2020-07-02/2021-01-01 UNDETERMINED missing [coverage of meet]");
  }

  @Test
  void waitsForASuspensionBetweenTwoTimes() {
    assertThat(where("meet")
            .suspended("2020-01-21", "2020-01-31")
            .toldBy(each(Recurrence.rolling(Period.ofDays(30)))))
        .containsExactly(
            "2020-01-01/2020-01-21 PENDING due 2020-02-10",
            "2020-01-21/2020-01-31 INACTIVE",
            "2020-01-31/2020-02-11 PENDING due 2020-02-10",
            "2020-02-11/2021-01-01 OVERDUE [open 325 days]");
  }

  @Test
  void refusesMonthsThatAreTooShortUnlessTheyAreRounded() {
    Check check = Check.by(Judge.of(Normbook.of(each(Recurrence.rolling(Period.ofMonths(1))))))
        .until(SmallAgreement.HORIZON);
    SmallAgreement met = where("meet").with("meet", "2020-01-30");
    Report report = check.collectingFaults().run(met.dossier());

    assertThat(report.verdicts()).isEmpty();
    assertThat(report.faults()).hasSize(1);
    assertThat(report.faults().first().reason()).contains("2020-01-30");
    assertThat(
            met.toldBy(each(Recurrence.rolling(Period.ofMonths(1)).rounding(MonthRounding.DOWN))))
        .contains("2020-01-30/2020-03-01 PENDING due 2020-02-29");
  }
}
