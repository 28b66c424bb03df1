package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

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
  void refusesADueDayInBusinessDays() {
    assertThatThrownBy(() -> new Reparation(Acts.of("pay"), Deadline.businessDays(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("due day must not depend on business days, but was 'within 3 business days'");
  }
}
