package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.source.Known;
import org.junit.jupiter.api.Test;

class SeparationTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2014, 5, 31);

  private static Separation.Builder separation() {
    return Separation.builder()
        .employment(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .lastDay(LAST_DAY);
  }

  @Test
  void build_knowsNoMoreThanItIsTold() {
    Separation separation = separation().build();

    assertThat(separation.reason()).isEmpty();
    assertThat(separation.notice()).isEqualTo(Known.unknown());
    assertThat(separation.severance()).isEqualTo(Known.unknown());
    assertThat(separation.key()).isEqualTo("E-1");
    assertThat(separation.toBuilder().build()).isEqualTo(separation).hasSameHashCodeAs(separation);
  }

  @Test
  void severanceOfNothingIsNone() {
    Separation none = separation().severance(Known.of(Money.of("USD", "0"))).build();

    assertThat(none)
        .isEqualTo(separation().severance(Known.none()).build())
        .isNotEqualTo(separation().build());
  }

  @Test
  void build_refusesANegativeSeverance() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> separation().severance(Known.of(Money.of("USD", "-1"))).build())
        .withMessage("severance must not be negative, but was USD -1.00 (separation E-1)");
  }

  @Test
  void notice_mayBeGivenOnTheLastDay() {
    Known<LocalDate> notice = Known.of(LAST_DAY);

    assertThat(separation().notice(notice).build().notice()).isEqualTo(notice);
    assertThat(separation().notice(Known.none()).build())
        .isNotEqualTo(separation().build())
        .isNotEqualTo(separation().notice(notice).build());
  }

  @Test
  void build_refusesANoticeAfterTheLastDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> separation().notice(Known.of(LAST_DAY.plusDays(1))).build())
        .withMessage("notice must not be after the last day 2014-05-31, but was 2014-06-01"
            + " (separation E-1)");
  }

  @Test
  void isByFirm_isToldByTheReason() {
    assertThat(Arrays.stream(SeparationReason.values()).filter(SeparationReason::isByFirm))
        .containsExactly(
            SeparationReason.FIRM_BUSINESS,
            SeparationReason.TECHNICAL_CHANGE,
            SeparationReason.INCAPACITY,
            SeparationReason.CONDUCT);
  }
}
