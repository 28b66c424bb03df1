package org.jointpark.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.money.Money;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

/** What is known of a payment, and the plain forms of what there is much of. */
class PaymentTest {

  private static final LocalDate DAY = LocalDate.of(2014, 6, 20);

  private static final Payment ALL = Payment.builder()
      .day(DAY)
      .recipient(PaymentRecipient.WORKER)
      .form(PaymentForm.CASH)
      .build();

  @Test
  void plainForms_sayWhatTheOptionalsSay() {
    assertThat(ALL.isDayKnown() && ALL.isRecipientKnown() && ALL.isFormKnown()).isTrue();
    assertThat(ALL.day()).contains(ALL.knownDay());
    assertThat(ALL.recipient()).contains(ALL.knownRecipient());
    assertThat(ALL.form()).contains(ALL.knownForm());
  }

  @Test
  void plainForms_refuseWhatIsUnknown() {
    Payment nothing = Payment.builder().build();

    assertThat(nothing.isDayKnown() || nothing.isRecipientKnown() || nothing.isFormKnown())
        .isFalse();
    assertThatIllegalStateException()
        .isThrownBy(nothing::knownDay)
        .withMessage("day must be known, but was not (payment). Maybe ask isDayKnown() before");
    assertThatIllegalStateException().isThrownBy(nothing::knownRecipient);
    assertThatIllegalStateException().isThrownBy(nothing::knownForm);
  }

  @Test
  void paymentsOfWhichTheSameIsKnown_areEqual() {
    assertThat(ALL.toBuilder().build()).isEqualTo(ALL).hasSameHashCodeAs(ALL);
    assertThat(Payment.on(DAY))
        .isEqualTo(Payment.builder().day(Optional.of(DAY)).build());
    assertThat(ALL.toBuilder().form(Optional.empty()).build()).isNotEqualTo(ALL);
    assertThat(ALL.toBuilder().recipient(PaymentRecipient.AGENCY).build()).isNotEqualTo(ALL);
    assertThat(ALL.toBuilder().day(DAY.plusDays(1)).build()).isNotEqualTo(ALL);
    assertThat(ALL).hasToString("payment on 2014-06-20 to WORKER in CASH");
  }

  @Test
  void plainFormsOfALine_sayWhatTheOptionalsSay() {
    PayLine unknown = line().build();
    PayLine known = line()
        .insuranceBase(Money.of("USD", "80"))
        .insuranceContribution(Money.of("USD", "12"))
        .daysWorked(26)
        .leaveDays(5)
        .employment(EmploymentId.of("E-17"))
        .payment(ALL)
        .build();

    assertThat(known.knownEmployment()).isEqualTo(EmploymentId.of("E-17"));
    assertThat(known.isEmploymentKnown()).isTrue();
    assertThat(known.insuranceBaseTenThousandths()).isEqualTo(800_000);
    assertThat(known.insuranceContributionTenThousandths()).isEqualTo(120_000);
    assertThat(known.knownDaysWorked()).isEqualTo(26);
    assertThat(known.knownLeaveDays()).isEqualTo(5);
    assertThat(known.knownPayment()).isEqualTo(ALL);
    assertThat(known.isPaid()).isTrue();
    assertThat(known.isUnpaid()).isFalse();
    assertThat(unknown.isInsuranceBaseKnown()
            || unknown.isInsuranceContributionKnown()
            || unknown.isEmploymentKnown()
            || unknown.isDaysWorkedKnown()
            || unknown.isLeaveDaysKnown()
            || unknown.isPaid()
            || unknown.isUnpaid())
        .isFalse();
    assertThat(line().payment(Known.none()).build().isUnpaid()).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(unknown::insuranceBaseTenThousandths)
        .withMessage("insurance base must be known, but was not (pay line"
            + " F-1/W-17/2014-05-01/2014-06-01). Maybe ask isInsuranceBaseKnown() before");
    assertThatIllegalStateException().isThrownBy(unknown::insuranceContributionTenThousandths);
    assertThatIllegalStateException().isThrownBy(unknown::knownEmployment);
    assertThatIllegalStateException().isThrownBy(unknown::knownDaysWorked);
    assertThatIllegalStateException().isThrownBy(unknown::knownLeaveDays);
    assertThatIllegalStateException().isThrownBy(unknown::knownPayment);
  }

  private static PayLine.Builder line() {
    return PayLine.builder()
        .worker(WorkerId.of("W-17"))
        .firm(FirmId.of("F-1"))
        .period(DateInterval.ofMonth(YearMonth.of(2014, 5)))
        .currency(Currency.getInstance("USD"));
  }
}
