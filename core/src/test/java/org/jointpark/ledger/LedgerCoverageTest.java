package org.jointpark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jointpark.firm.FirmId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.junit.jupiter.api.Test;

class LedgerCoverageTest {

  private static final DateInterval YEAR = DateInterval.ofYear(2014);
  private static final DateInterval MARCH = DateInterval.parse("2014-03-01/2014-04-01");
  private static final DateInterval WINTER = DateInterval.parse("2014-12-01/2015-03-01");
  private static final FirmId FIRM = FirmId.of("F-1");
  private static final FirmId OTHER = FirmId.of("F-2");

  @Test
  void complete_isCompleteOnItsDaysForEveryFirm() {
    LedgerCoverage coverage = LedgerCoverage.complete(DaySet.of(YEAR));

    assertThat(coverage.isComplete(MARCH, FIRM)).isTrue();
    assertThat(coverage.isComplete(YEAR)).isTrue();
    assertThat(coverage.isComplete(WINTER, FIRM)).isFalse();
    assertThat(coverage.isComplete(WINTER)).isFalse();
    assertThat(coverage.firms()).isEmpty();
  }

  @Test
  void complete_isCompleteForItsFirmsOnly() {
    LedgerCoverage coverage = LedgerCoverage.complete(DaySet.of(YEAR), List.of(FIRM));

    assertThat(coverage.isComplete(MARCH, FIRM)).isTrue();
    assertThat(coverage.isComplete(MARCH, OTHER)).isFalse();
    assertThat(coverage.isComplete(MARCH)).isFalse();
    assertThat(coverage.isComplete(WINTER, FIRM)).isFalse();
  }

  @Test
  void none_isTheOneFormOfNoDays() {
    assertThat(LedgerCoverage.none())
        .isEqualTo(LedgerCoverage.complete(DaySet.none()))
        .isEqualTo(LedgerCoverage.complete(DaySet.none(), List.of(FIRM)));
    assertThat(LedgerCoverage.none().isComplete(MARCH, FIRM)).isFalse();
    assertThat(LedgerCoverage.none().completeDays()).isEqualTo(DaySet.none());
  }

  @Test
  void complete_refusesNoFirms() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerCoverage.complete(DaySet.of(YEAR), List.of()))
        .withMessage("firms must be at least one. Maybe LedgerCoverage.none()");
  }
}
