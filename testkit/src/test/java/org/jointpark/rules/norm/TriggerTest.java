package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.WEST;
import static org.jointpark.rules.norm.SmallAgreement.borneBy;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.util.List;
import org.jointpark.agreement.Bearer;
import org.jointpark.time.Deadline;
import org.junit.jupiter.api.Test;

/** To answer within 10 days, once asked. */
final class TriggerTest {

  private static final Norm.Builder ANSWER =
      norm().content(Duty.achieve(Acts.of("answer"), Deadline.days(10)));
  private static final Norm EACH =
      ANSWER.build().toBuilder().trigger(Trigger.each(Acts.of("ask"))).build();
  private static final Norm FIRST =
      ANSWER.build().toBuilder().trigger(Trigger.first(Acts.of("ask"))).build();
  private static final Norm WHEN = ANSWER.build().toBuilder()
      .trigger(Trigger.when(State.between(Acts.of("ask"), Acts.of("forget"))))
      .build();

  @Test
  void makesAnInstanceOfEachAct() {
    assertThat(where("ask", "answer")
            .with("ask", "2020-03-01")
            .with("ask", "2020-03-06")
            .with("answer", "2020-03-15")
            .toldOfEach(Normbook.of(EACH)))
        .containsExactly(
            "norm east, west: 2020-01-01/2020-03-01 INACTIVE",
            "norm east, west: E1: 2020-03-01/2020-03-12 PENDING due 2020-03-11",
            "norm east, west: E1: 2020-03-12/2020-03-15 OVERDUE [open 3 days]",
            "norm east, west: E1: 2020-03-15/2021-01-01 FULFILLED_LATE [late 4 days, open 3 days]",
            "norm east, west: E2: 2020-03-06/2020-03-15 PENDING due 2020-03-16",
            "norm east, west: E2: 2020-03-15/2021-01-01 FULFILLED [margin 1 day]");
  }

  @Test
  void isInactiveOrUndeterminedIfItNeverFires() {
    assertThat(where("ask").judgedBy(EACH))
        .containsExactly("2020-01-01/2021-01-01 INACTIVE"
            + " | LIFECYCLE A on 2020-01-01 | HORIZON on 2021-01-01 [OPEN]");
    assertThat(borneBy(Bearer.one(EAST)).covered("2020-01-01/2020-06-01", "ask").judgedBy(FIRST))
        .containsExactly(
            "2020-01-01/2020-06-01 INACTIVE"
                + " | LIFECYCLE A on 2020-01-01 | FACT coverage of ask on 2020-06-01 [FINAL]",
            "2020-06-01/2021-01-01 UNDETERMINED missing [coverage of ask]"
                + " | FACT coverage of ask on 2020-06-01 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void firesOnceForTheFirstActInForce() {
    assertThat(where("ask", "answer")
            .with("ask", "2019-12-01")
            .with("ask", "2020-03-01")
            .with("ask", "2020-05-01")
            .with("answer", "2020-03-11")
            .judgedBy(FIRST))
        .containsExactly(
            "2020-01-01/2020-03-01 INACTIVE"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E2 on 2020-03-01 [FINAL]",
            "2020-03-01/2020-03-11 PENDING due 2020-03-11"
                + " | EVENT E2 on 2020-03-01 | EVENT E4 on 2020-03-11 [FINAL]",
            "2020-03-11/2021-01-01 FULFILLED [margin 0 days]"
                + " | EVENT E4 on 2020-03-11 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isUndeterminedWhereTheDayOfTheTriggerDecides() {
    // Asked between 03-01 and 03-05: due between 03-11 and 03-15.
    assertThat(where("ask", "answer").with("ask", "[2020-03-01..2020-03-05]").toldBy(FIRST))
        .containsExactly(
            "2020-01-01/2020-03-01 INACTIVE",
            "2020-03-01/2020-03-16 UNDETERMINED missing [day of E1]",
            "2020-03-16/2021-01-01 OVERDUE [open 291 days]");
  }

  @Test
  void isUndeterminedWhereItMayHaveBeenAnsweredBeforeItWasAsked() {
    assertThat(where("ask", "answer")
            .with("ask", "[2020-03-01..2020-03-05]")
            .with("answer", "2020-03-03")
            .toldOfEach(Normbook.of(EACH)))
        .containsExactly(
            "norm east, west: 2020-01-01/2020-03-01 INACTIVE",
            "norm east, west: E1: 2020-03-01/2021-01-01 UNDETERMINED missing [day of E1]");
  }

  @Test
  void firesOnTheFirstDayOfAState() {
    assertThat(where("ask", "forget")
            .covered("2019-01-01/..", "answer")
            .with("ask", "2020-03-01")
            .with("forget", "2020-03-02")
            .judgedBy(WHEN))
        .containsExactly(
            "2020-01-01/2020-03-01 INACTIVE"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-03-01 [FINAL]",
            "2020-03-01/2020-03-12 PENDING due 2020-03-11"
                + " | EVENT E1 on 2020-03-01 | DUE_DAY A-1 on 2020-03-12 [FINAL]",
            "2020-03-12/2021-01-01 OVERDUE [open 295 days]"
                + " | DUE_DAY A-1 on 2020-03-12 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void isUndeterminedFromTheFirstDayOnWhichItsStateIsMissing() {
    assertThat(borneBy(Bearer.one(EAST))
            .covered("2019-01-01/..", "answer", "forget")
            .covered("2019-01-01/2020-02-01", "ask")
            .with("ask", "2020-03-01")
            .toldBy(WHEN))
        .containsExactly(
            "2020-01-01/2020-02-01 INACTIVE",
            "2020-02-01/2020-03-12 UNDETERMINED missing [coverage of ask]",
            "2020-03-12/2021-01-01 OVERDUE [open 295 days]");
  }

  @Test
  void isDoneWhicheverDayItsStateBegan() {
    assertThat(borneBy(Bearer.one(EAST))
            .covered("2019-01-01/..", "answer", "forget")
            .covered("2019-01-01/2020-02-28", "ask")
            .with("ask", "2020-03-01")
            .with("answer", "2020-03-05")
            .toldBy(WHEN))
        .containsExactly(
            "2020-01-01/2020-02-28 INACTIVE",
            "2020-02-28/2020-03-05 UNDETERMINED missing [coverage of ask]",
            "2020-03-05/2021-01-01 FULFILLED");
  }

  @Test
  void firesForThePartyAloneThatActedIfEachBearsIt() {
    assertThat(borneBy(Bearer.severally(List.of(EAST, WEST)))
            .covered("2019-01-01/..", "ask", "answer")
            .with("ask", "2020-12-01", EAST)
            .toldOfEach(Normbook.of(FIRST)))
        .containsExactly(
            "norm east: 2020-01-01/2020-12-01 INACTIVE",
            "norm east: 2020-12-01/2020-12-12 PENDING due 2020-12-11",
            "norm east: 2020-12-12/2021-01-01 OVERDUE [open 20 days]",
            "norm west: 2020-01-01/2021-01-01 INACTIVE");
  }

  @Test
  void voidsWhatWasTriggeredBeforeASuspensionAlone() {
    assertThat(where("ask", "answer")
            .with("ask", "2020-03-01")
            .with("ask", "2020-04-01")
            .with("answer", "2020-04-05")
            .suspended("2020-03-05", "2020-03-15")
            .toldOfEach(
                Normbook.of(EACH.toBuilder().onSuspension(OnSuspension.VOID).build())))
        .containsExactly(
            "norm east, west: 2020-01-01/2020-03-01 INACTIVE",
            "norm east, west: E1: 2020-03-01/2020-03-05 PENDING due 2020-03-11",
            "norm east, west: E1: 2020-03-05/2021-01-01 VOID",
            "norm east, west: E2: 2020-04-01/2020-04-05 PENDING due 2020-04-11",
            "norm east, west: E2: 2020-04-05/2021-01-01 FULFILLED [margin 6 days]");
  }
}
