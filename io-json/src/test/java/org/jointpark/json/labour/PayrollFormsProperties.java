package org.jointpark.json.labour;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.json.dossier.LedgerForms;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.WorkDay;

/** What is written of payrolls is read again as it was. */
class PayrollFormsProperties {

  @Property
  void payLines(@ForAll PayLine line) {
    assertThat(PayrollForms.PAY_LINE.read(PayrollForms.PAY_LINE.toLine(line))).isEqualTo(line);
  }

  @Property
  void payments(@ForAll Payment payment) {
    assertThat(PayrollForms.PAYMENT.read(PayrollForms.PAYMENT.toJson(payment))).isEqualTo(payment);
  }

  @Property
  void workDays(@ForAll WorkDay day) {
    assertThat(PayrollForms.WORK_DAY.read(PayrollForms.WORK_DAY.toLine(day))).isEqualTo(day);
  }

  @Property
  void coverages(@ForAll LedgerCoverage coverage) {
    assertThat(LedgerForms.COVERAGE.read(LedgerForms.COVERAGE.toJson(coverage)))
        .isEqualTo(coverage);
  }
}
