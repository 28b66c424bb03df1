package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.WEST;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.util.List;
import org.jointpark.event.ClaimKind;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.Deadline;
import org.jointpark.time.Recurrence;
import org.junit.jupiter.api.Test;

/** To make a breach good by paying within 20 days. */
final class ReparationTest {

  private static final Reparation PAY = new Reparation(Acts.of("pay"), Deadline.days(20));
  private static final Norm LAPSING = norm()
      .content(Duty.achieve(Acts.of("do"), Deadline.days(30)).lapsingAtDue())
      .reparation(PAY)
      .build();

  @Test
  void makesALapsedDutyGood() {
    assertThat(where("do", "pay").with("pay", "2020-02-11").toldOfEach(Normbook.of(LAPSING)))
        .containsExactly(
            "norm east, west: 2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "norm east, west: 2020-02-01/2020-02-11 BREACHED",
            "norm east, west: 2020-02-11/2021-01-01 REPAIRED",
            "norm.reparation east, west: breach of 2020-02-01:"
                + " 2020-02-01/2020-02-11 PENDING due 2020-02-21",
            "norm.reparation east, west: breach of 2020-02-01:"
                + " 2020-02-11/2021-01-01 REPAIRED [margin 10 days]");
  }

  @Test
  void isFinalOnceItIsDoneAndNotBefore() {
    assertThat(where("do", "pay").judgedBy(LAPSING))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | DUE_DAY A-1 on 2020-02-01 [FINAL]",
            "2020-02-01/2021-01-01 BREACHED"
                + " | DUE_DAY A-1 on 2020-02-01 | HORIZON on 2021-01-01 [OPEN]",
            "2020-02-01/2020-02-22 PENDING due 2020-02-21"
                + " | DUE_DAY A-1 on 2020-02-01 | DUE_DAY A-1 on 2020-02-22 [FINAL]",
            "2020-02-22/2021-01-01 OVERDUE [open 314 days]"
                + " | DUE_DAY A-1 on 2020-02-22 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void mayBeLate() {
    assertThat(where("do", "pay").with("pay", "2020-03-01").toldOfEach(Normbook.of(LAPSING)))
        .containsExactly(
            "norm east, west: 2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "norm east, west: 2020-02-01/2020-03-01 BREACHED",
            "norm east, west: 2020-03-01/2021-01-01 REPAIRED",
            "norm.reparation east, west: breach of 2020-02-01:"
                + " 2020-02-01/2020-02-22 PENDING due 2020-02-21",
            "norm.reparation east, west: breach of 2020-02-01:"
                + " 2020-02-22/2020-03-01 OVERDUE [open 8 days]",
            "norm.reparation east, west: breach of 2020-02-01:"
                + " 2020-03-01/2021-01-01 REPAIRED [late 9 days, open 8 days]");
  }

  @Test
  void leavesABreachedWindowAsItIs() {
    Norm meet = norm()
        .content(Duty.periodically(Acts.of("meet"), Recurrence.each(CalendarUnit.QUARTER)))
        .reparation(PAY)
        .build();

    assertThat(where("meet", "pay")
            .with("meet", "2020-01-02")
            .with("meet", "2020-07-01")
            .with("meet", "2020-10-01")
            .with("pay", "2020-04-05")
            .toldOfEach(Normbook.of(meet)))
        .contains(
            "norm east, west: 2020-04-01/2020-07-01 BREACHED",
            "norm.reparation east, west: breach of 2020-04-01:"
                + " 2020-04-01/2020-04-05 PENDING due 2020-04-21",
            "norm.reparation east, west: breach of 2020-04-01:"
                + " 2020-04-05/2021-01-01 REPAIRED [margin 16 days]");
  }

  @Test
  void isTriggeredByTheFirstDayOverdue() {
    assertThat(where("do", "pay")
            .with("do", "2020-02-03")
            .toldOfEach(Normbook.of(norm()
                .content(Duty.achieve(Acts.of("do"), Deadline.days(30)))
                .reparation(PAY)
                .build())))
        .containsExactly(
            "norm east, west: 2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "norm east, west: 2020-02-01/2020-02-03 OVERDUE [open 2 days]",
            "norm east, west: 2020-02-03/2021-01-01 FULFILLED_LATE [late 3 days, open 2 days]",
            "norm.reparation east, west: breach of 2020-02-01:"
                + " 2020-02-01/2020-02-22 PENDING due 2020-02-21",
            "norm.reparation east, west: breach of 2020-02-01:"
                + " 2020-02-22/2021-01-01 OVERDUE [open 314 days]");
  }

  @Test
  void makesEachOfTwoBreachesGood() {
    assertThat(where("harm", "pay")
            .with("harm", "2020-03-01")
            .with("pay", "2020-03-01")
            .with("harm", "2020-05-01")
            .toldOfEach(Normbook.of(
                norm().content(Duty.refrain(Acts.of("harm"))).reparation(PAY).build())))
        .containsExactly(
            "norm east, west: 2020-01-01/2020-03-01 COMPLIANT",
            "norm east, west: 2020-03-01/2020-03-02 BREACHED",
            "norm east, west: 2020-03-02/2020-05-01 COMPLIANT",
            "norm east, west: 2020-05-01/2020-05-02 BREACHED",
            "norm east, west: 2020-05-02/2021-01-01 COMPLIANT",
            "norm.reparation east, west: breach of 2020-03-01:"
                + " 2020-03-01/2021-01-01 REPAIRED [margin 20 days]",
            "norm.reparation east, west: breach of 2020-05-01:"
                + " 2020-05-01/2020-05-22 PENDING due 2020-05-21",
            "norm.reparation east, west: breach of 2020-05-01:"
                + " 2020-05-22/2021-01-01 OVERDUE [open 224 days]");
  }

  @Test
  void repairsForGoodWhatLapsedOnItsFirstBreach() {
    assertThat(where("harm", "pay")
            .with("harm", "2020-03-01")
            .with("pay", "2020-03-11")
            .toldOfEach(Normbook.of(norm()
                .content(Duty.refrain(Acts.of("harm")).lapsingOnBreach())
                .reparation(PAY)
                .build()))
            .subList(0, 3))
        .containsExactly(
            "norm east, west: 2020-01-01/2020-03-01 COMPLIANT",
            "norm east, west: 2020-03-01/2020-03-11 BREACHED",
            "norm east, west: 2020-03-11/2021-01-01 REPAIRED");
  }

  @Test
  void isVoidFromTheFirstSuspendedDayAfterTheBreach() {
    assertThat(repaired(suspended(), OnSuspension.VOID))
        .containsExactly("2020-03-01/2020-03-11 PENDING", "2020-03-11/2021-01-01 VOID");
    assertThat(repaired(suspended().with("pay", "2020-03-10"), OnSuspension.VOID))
        .containsExactly("2020-03-01/2020-03-10 PENDING", "2020-03-10/2021-01-01 REPAIRED");
  }

  @Test
  void hasAsManyMoreDaysAsWereSuspended() {
    // 20 days and the 5 that were suspended: by 2020-03-26
    assertThat(repaired(suspended(), OnSuspension.TOLL))
        .containsExactly("2020-03-01/2020-03-27 PENDING", "2020-03-27/2021-01-01 OVERDUE");
    assertThat(repaired(suspended(), OnSuspension.RUN))
        .containsExactly("2020-03-01/2020-03-22 PENDING", "2020-03-22/2021-01-01 OVERDUE");
  }

  @Test
  void isDischargedByAWaiver() {
    SmallAgreement waived = where("harm", "pay")
        .with("harm", "2020-03-01")
        .claimed(ClaimKind.WAIVER, EAST, "2020-03-11")
        .claimed(ClaimKind.WAIVER, WEST, "2020-03-15");

    assertThat(repaired(waived, OnSuspension.RUN))
        .containsExactly("2020-03-01/2020-03-15 PENDING", "2020-03-15/2021-01-01 DISCHARGED");
  }

  @Test
  void isDischargedByTheEndOfTheAgreement() {
    SmallAgreement ended = where("harm", "pay")
        .with("harm", "2020-03-01")
        .claimed(ClaimKind.TERMINATION, EAST, "2020-04-01")
        .claimed(ClaimKind.TERMINATION, WEST, "2020-04-01");

    assertThat(repaired(ended, OnSuspension.RUN))
        .containsExactly(
            "2020-03-01/2020-03-22 PENDING",
            "2020-03-22/2020-04-01 OVERDUE",
            "2020-04-01/2021-01-01 DISCHARGED");
  }

  private static SmallAgreement suspended() {
    return where("harm", "pay").with("harm", "2020-03-01").suspended("2020-03-11", "2020-03-16");
  }

  /** Returns how it stands with making the breach of 2020-03-01 good, by 2020-03-21. */
  private static List<String> repaired(SmallAgreement given, OnSuspension onSuspension) {
    Norm leave = norm()
        .content(Duty.refrain(Acts.of("harm")))
        .onSuspension(onSuspension)
        .reparation(PAY)
        .build();
    return given.toldOfEach(Normbook.of(leave)).stream()
        .filter(line -> line.startsWith("norm.reparation"))
        .map(line -> line.substring(line.lastIndexOf(": ") + 2))
        .map(line -> line.replaceFirst(" (due|\\[).*", ""))
        .toList();
  }

  @Test
  void refusesADueDayInBusinessDays() {
    assertThatThrownBy(() -> new Reparation(Acts.of("pay"), Deadline.businessDays(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("due day must not depend on business days, but was 'within 3 business days'");
  }
}
