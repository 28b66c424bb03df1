package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.Leave;
import org.jointpark.labour.LeaveKind;
import org.jointpark.labour.WorkerId;
import org.jointpark.money.Money;
import org.jointpark.rules.Field;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class LeaveFieldsTest {

  private static final LocalDate FIRST = LocalDate.of(2014, 5, 2);
  private static final DateInterval DAYS = DateInterval.of(FIRST, FIRST.plusDays(14));
  private static final Field<Leave, Money> PAY_IN_USD =
      LeaveFields.PAY_IN.at(Currency.getInstance("USD"));
  private static final Field<Leave, Money> PAY_IN_KRW =
      LeaveFields.PAY_IN.at(Currency.getInstance("KRW"));

  private static Leave.Builder leave() {
    return Leave.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .kind(LeaveKind.ANNUAL)
        .days(DAYS);
  }

  @Test
  void aLeave_belongsToItsDays() {
    Leave leave = leave().build();

    assertThat(LeaveFields.LEAVE.key(leave))
        .isEqualTo(SubjectKey.of("leave", "F-1/W-1/ANNUAL/2014-05-02"));
    assertThat(LeaveFields.LEAVE.extent().of(leave)).isEqualTo(DAYS);
    assertThat(LeaveFields.KIND.read(leave)).contains(LeaveKind.ANNUAL);
    assertThat(LeaveFields.FIRST_DAY.read(leave)).contains(FIRST);
    assertThat(LeaveFields.LAST_DAY.read(leave)).contains(LocalDate.of(2014, 5, 15));
    assertThat(LeaveFields.HAS_END.read(leave)).contains(true);
    assertThat(LeaveFields.CALENDAR_DAYS.read(leave)).contains(14);
  }

  @Test
  void aLeaveThatHasNotEnded_hasNoNumberOfDays() {
    Leave open = leave().days(DateInterval.startingOn(FIRST)).build();

    assertThat(LeaveFields.HAS_END.read(open)).contains(false);
    assertThat(LeaveFields.LAST_DAY.read(open)).isEmpty();
    assertThat(LeaveFields.CALENDAR_DAYS.read(open)).isEmpty();
  }

  @Test
  void pay_isKnownUnknownOrNone() {
    Leave unknown = leave().build();
    Leave none = leave().pay(Known.none()).build();
    Leave paid = leave().pay(Known.of(Money.parse("USD 30"))).build();

    assertThat(LeaveFields.PAID.read(unknown)).isEmpty();
    assertThat(LeaveFields.PAY.read(unknown)).isEmpty();
    assertThat(PAY_IN_USD.read(unknown)).isEmpty();
    assertThat(LeaveFields.PAID.read(none)).contains(false);
    assertThat(LeaveFields.PAY.read(none)).isEmpty();
    assertThat(PAY_IN_USD.read(none)).contains(Money.parse("USD 0"));
    assertThat(PAY_IN_KRW.read(none)).contains(Money.parse("KRW 0"));
    assertThat(LeaveFields.PAID.read(paid)).contains(true);
    assertThat(LeaveFields.PAY.read(paid)).contains(Money.parse("USD 30"));
    assertThat(PAY_IN_USD.read(paid)).contains(Money.parse("USD 30"));
    assertThat(PAY_IN_KRW.read(paid)).isEmpty();
  }

  @Test
  void paidDays_areUnknownOrANumber() {
    assertThat(LeaveFields.PAID_DAYS.read(leave().build())).isEmpty();
    assertThat(LeaveFields.PAID_DAYS.read(leave().paidDays(0).build())).contains(0);
  }

  @Test
  void birthDay_isOfMaternityLeave() {
    Leave maternity =
        leave().kind(LeaveKind.MATERNITY).birth(FIRST.plusDays(60)).build();

    assertThat(LeaveFields.BIRTH_DAY.read(maternity)).contains(FIRST.plusDays(60));
    assertThat(LeaveFields.BIRTH_DAY.read(leave().build())).isEmpty();
  }

  @Test
  void paths_leadToWhomTheLeaveNames() {
    Leave leave = leave().employment(EmploymentId.of("E-1")).build();

    assertThat(LeaveFields.WORKER.follow(leave, FIRST)).contains(SubjectKey.of("worker", "W-1"));
    assertThat(LeaveFields.FIRM.follow(leave, FIRST)).contains(SubjectKey.of("firm", "F-1"));
    assertThat(LeaveFields.EMPLOYMENT.follow(leave, FIRST))
        .contains(SubjectKey.of("employment", "E-1"));
    assertThat(LeaveFields.EMPLOYMENT.follow(leave().build(), FIRST)).isEmpty();
  }
}
