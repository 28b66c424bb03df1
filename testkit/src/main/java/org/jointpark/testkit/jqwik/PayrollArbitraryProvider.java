package org.jointpark.testkit.jqwik;

import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.WorkDay;

/** Tells jqwik about the values of {@code org.jointpark.payroll}. */
public final class PayrollArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public PayrollArbitraryProvider() {
    provide(PayLine.class, PayrollArbitraries::payLines);
    provide(Payment.class, PayrollArbitraries::payments);
    provide(WorkDay.class, PayrollArbitraries::workDays);
  }
}
