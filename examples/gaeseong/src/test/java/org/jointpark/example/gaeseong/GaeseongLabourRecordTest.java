package org.jointpark.example.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.testkit.rule.RuleVerifier.verifyThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Leave;
import org.jointpark.labour.LeaveKind;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Money;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.time.DateInterval;
import org.jointpark.zone.gaeseong.GaeseongLabour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void theMinimumWage_isExplainedInWords() {
    PayLine may = line(YearMonth.of(2014, 5), "66.005").build();
    Facts facts = Facts.of(GaeseongRecord.load())
        .with(PayLineFields.PAY_LINE, Ledger.of("pay-line", LedgerCoverage.none(), List.of(may)));
    Check check = Check.against(RULEBOOK).until(LocalDate.of(2016, 4, 1));
    Verdict finding = check
        .run(facts)
        .verdicts(GaeseongLabour.MINIMUM_WAGE.law().id(), "default")
        .get(0);

    assertThat(Prose.about(facts.dossier()).explanation(check.explain(facts, finding)))
        .isEqualTo("""
            gaeseong.labour.minimum-wage: no full month is paid below the minimum wage
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-01: violated, presumed: owed USD 4.35
              by KIDMAC-General Bureau minimum-wage agreements, Art. 25; agreed, 2014-05-01 to 2016-02-10, confidence high
              so 2014-05-01 to 2014-05-31; it begins with: edge of the record; it ends with: edge of the record
              all its days are judged together, by the law of 2014-05-31
              it applies, since:
                all of these hold: yes
                  pay-line.full-month is true
                  pay-line.idle-hours is the same as 0 hours: yes
                    pay-line.idle-hours is 0 hours
                  pay-line.leave-pay is the same as USD 0.00: yes
                    pay-line.leave-pay is USD 0.00
              it requires, and this does not hold:
                pay-line.base-pay is at least lab.minwage: no
                  pay-line.base-pay is USD 66.005
                  parameter lab.minwage is USD 70.355 (KIDMAC-General Bureau minimum-wage agreements, Art. 25; agreed, 2014-05-01 to 2016-02-10, confidence high)
              owed for all its days:
                USD 4.35 is lab.minwage less pay-line.base-pay
                  parameter lab.minwage is USD 70.355 (KIDMAC-General Bureau minimum-wage agreements, Art. 25; agreed, 2014-05-01 to 2016-02-10, confidence high)
                  pay-line.base-pay is USD 66.005
                rounded half up to 2 decimals: USD 4.35
            """);
  }

  @ParameterizedTest
  @CsvSource({"2013-03, true", "2013-04, false", "2013-10, false", "2013-11, true"})
  void idlePay_isWaivedByAgreementFromAprilToOctober2013(YearMonth month, boolean applies) {
    PayLine line = line(month, "0").hours(HourKind.IDLE, Duration.ofHours(200)).build();
    var idlePay = verifyThat(GaeseongLabour.IDLE_PAY).in(RULEBOOK).given(line);
    LocalDate lastDay = month.atEndOfMonth();

    var agreed = idlePay.on(lastDay);
    var text = idlePay.inLayers(Layer.TEXT).on(lastDay);

    // The employment is not among the facts, so where the rule applies its amount is missing.
    text.isUndetermined().citing("lab.idle.pay").with(Confidence.HIGH);
    if (applies) {
      agreed.isUndetermined().citing("lab.idle.pay").with(Confidence.HIGH);
    } else {
      agreed.doesNotApply();
    }
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
