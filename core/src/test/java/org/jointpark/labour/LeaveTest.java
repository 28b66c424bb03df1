package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaveTest {

  private static Leave.Builder leave() {
    return Leave.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .kind(LeaveKind.ANNUAL)
        .days(DateInterval.parse("2014-05-02/2014-05-16"));
  }

  @Test
  void build_knowsNoMoreThanItIsTold() {
    Leave leave = leave().build();

    assertThat(leave.employment()).isEmpty();
    assertThat(leave.paidDays()).isEmpty();
    assertThat(leave.pay()).isEqualTo(Known.unknown());
    assertThat(leave.birth()).isEmpty();
    assertThat(leave.toBuilder().build()).isEqualTo(leave).hasSameHashCodeAs(leave);
  }

  @Test
  void key_namesFirmWorkerKindAndFirstDay() {
    assertThat(leave().build().key()).isEqualTo("F-1/W-1/ANNUAL/2014-05-02");
  }

  @Test
  void anOpenEndHasNotCome() {
    Leave leave =
        leave().days(DateInterval.parse("2014-05-02/..")).paidDays(400).build();

    assertThat(leave).isNotEqualTo(leave().paidDays(14).build());
    assertThat(leave.key()).isEqualTo("F-1/W-1/ANNUAL/2014-05-02");
  }

  @Test
  void build_refusesDaysWithoutAStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> leave().days(DateInterval.parse("../2014-05-16")).build())
        .withMessage("days must have a start, but were ../2014-05-16 (leave of W-1 at F-1)");
  }

  @Test
  void payOfNothingIsNone() {
    Leave unpaid = leave().pay(Known.of(Money.of("USD", "0"))).build();

    assertThat(unpaid.pay()).isEqualTo(Known.none());
    assertThat(unpaid)
        .isEqualTo(leave().pay(Known.none()).build())
        .isEqualTo(leave().pay(Known.of(Money.of("KRW", "0"))).build())
        .isNotEqualTo(leave().build());
  }

  @Test
  void payThatWasGrantedMayStayUnpaid() {
    Leave unpaid = leave().paidDays(14).pay(Known.none()).build();

    assertThat(unpaid.paidDays()).contains(14);
    assertThat(unpaid.pay().isNone()).isTrue();
  }

  @Test
  void build_refusesNegativePay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> leave().pay(Known.of(Money.of("USD", "-5"))).build())
        .withMessage(
            "pay must not be negative, but was USD -5.00 (leave F-1/W-1/ANNUAL/2014-05-02)");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 14})
  void paidDays_areAmongTheDays(int paid) {
    assertThat(leave().paidDays(paid).build().paidDays()).contains(paid);
  }

  @Test
  void build_refusesPaidDaysThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> leave().paidDays(15).build())
        .withMessage("paid days must be at most those of 2014-05-02/2014-05-16, but were 15"
            + " (leave F-1/W-1/ANNUAL/2014-05-02)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> leave().paidDays(-1).build())
        .withMessage(
            "paid days must not be negative, but were -1 (leave F-1/W-1/ANNUAL/2014-05-02)");
  }

  @Test
  void birth_isOfMaternityLeave() {
    LocalDate birth = LocalDate.of(2014, 6, 1);

    assertThat(leave().kind(LeaveKind.MATERNITY).birth(birth).build().birth()).contains(birth);
  }

  @ParameterizedTest
  @EnumSource(names = "MATERNITY", mode = EnumSource.Mode.EXCLUDE)
  void birth_isOfNoOtherLeave(LeaveKind kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> leave().kind(kind).birth(LocalDate.of(2014, 6, 1)).build())
        .withMessage(
            "birth must be absent unless the kind is MATERNITY, but was 2014-06-01"
                + " (leave F-1/W-1/%s/2014-05-02)",
            kind);
  }
}
