package org.jointpark.example.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.testkit.rule.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Leave;
import org.jointpark.labour.LeaveKind;
import org.jointpark.labour.WorkerId;
import org.jointpark.money.Money;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.time.DateInterval;
import org.jointpark.zone.gaeseong.GaeseongLabour;
import org.junit.jupiter.api.Test;

/** The rules of labour law with the figures of the record. */
class GaeseongLabourRecordTest {

  private static final Rulebook RULEBOOK = GaeseongLabour.rulebook(GaeseongRecord.load());

  private static PayLine.Builder line(YearMonth month, String base) {
    return PayLine.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .period(DateInterval.ofMonth(month))
        .pay(PayKind.BASE, Money.of("USD", base));
  }

  @Test
  void theRecord_hasAFigureForEachRule() {
    assertThat(RULEBOOK.rules()).hasSameSizeAs(GaeseongLabour.RULES);
    assertThat(RULEBOOK.rules().values())
        .allSatisfy(versions -> assertThat(versions.versions()).isNotEmpty());
  }

  @Test
  void theMinimumWageOf2014_isThatOfTheLadder() {
    verifyThat(GaeseongLabour.MINIMUM_WAGE)
        .in(RULEBOOK)
        .given(line(YearMonth.of(2014, 5), "66.005").build())
        .on(LocalDate.of(2014, 5, 20))
        .violates()
        .by(Money.of("USD", "4.35"))
        .citing("minwage.08")
        .inLayer(Layer.AGREED)
        .with(Confidence.HIGH);
  }

  @Test
  void theMinimumWageOfTheFirstYears_isThatOfTheRegulation() {
    verifyThat(GaeseongLabour.MINIMUM_WAGE)
        .in(RULEBOOK)
        .given(line(YearMonth.of(2006, 5), "50").build())
        .on(LocalDate.of(2006, 5, 20))
        .isCompliant();
  }

  @Test
  void maternityLeave_isThatOfTheRegulations() {
    verifyThat(GaeseongLabour.MATERNITY_LEAVE)
        .in(RULEBOOK)
        .given(Leave.builder()
            .worker(WorkerId.of("W-1"))
            .firm(FirmId.of("F-1"))
            .kind(LeaveKind.MATERNITY)
            .days(DateInterval.parse("2014-01-01/2014-05-31"))
            .paidDays(60)
            .build())
        .on(LocalDate.of(2014, 3, 1))
        .isCompliant()
        .citing("lab.leave.maternity");
  }
}
