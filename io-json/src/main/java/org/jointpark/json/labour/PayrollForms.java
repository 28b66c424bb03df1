package org.jointpark.json.labour;

import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.integer;
import static org.jointpark.json.JsonForms.mapOf;
import static org.jointpark.json.dossier.MoneyForms.CURRENCY;
import static org.jointpark.json.dossier.MoneyForms.MONEY;
import static org.jointpark.json.dossier.SourceForms.known;
import static org.jointpark.json.dossier.TimeForms.DAY;
import static org.jointpark.json.dossier.TimeForms.HOURS;
import static org.jointpark.json.dossier.TimeForms.INTERVAL;
import static org.jointpark.json.dossier.TimeForms.OPTIONAL_DAY;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;
import org.jointpark.payroll.WorkDay;
import org.jointpark.payroll.WorkDayKind;
import org.jointpark.source.Itemisation;

/** The forms of pay lines, payments and work days. */
public final class PayrollForms {

  private static final int DAYS_OF_A_YEAR = 366;
  private static final int MAX_NUMBER = 4096;

  private static final JsonForm<Integer> DAYS = integer(0, DAYS_OF_A_YEAR);
  /** What is known of a payment. */
  public static final JsonForm<Payment> PAYMENT = ObjectForm.<Payment, Payment.Builder>builder(
          "payment", Payment::builder, Payment.Builder::build)
      .optional("day", OPTIONAL_DAY, Payment::day, Payment.Builder::day)
      .optional(
          "recipient",
          enumOf(PaymentRecipient.class),
          Payment::recipient,
          Payment.Builder::recipient)
      .optional("form", enumOf(PaymentForm.class), Payment::form, Payment.Builder::form)
      .build();

  /**
   * A pay line. Kinds of pay and of hours are listed as {@link PayLine#listedPay} and
   * {@link PayLine#listedHours} tell; the currency is written only if no amount tells it.
   */
  public static final JsonForm<PayLine> PAY_LINE = ObjectForm.<PayLine, PayLine.Builder>builder(
          "pay line", PayLine::builder, PayLine.Builder::build)
      .required("worker", Refs.WORKER, PayLine::worker, PayLine.Builder::worker)
      .required("firm", Refs.FIRM, PayLine::firm, PayLine.Builder::firm)
      .optional("employment", Refs.EMPLOYMENT, PayLine::employment, PayLine.Builder::employment)
      .optional("facility", Refs.FACILITY, PayLine::facility, PayLine.Builder::facility)
      .required("period", INTERVAL, PayLine::period, PayLine.Builder::period)
      .defaulted("number", integer(1, MAX_NUMBER), 1, PayLine::number, PayLine.Builder::number)
      .with(PayrollForms::amounts)
      .defaulted(
          "hours",
          mapOf(enumOf(HourKind.class), HOURS),
          ImmutableSortedMap.of(),
          PayLine::listedHours,
          (line, hours) -> hours.forEach(line::hours))
      .optional("daysWorked", DAYS, PayLine::daysWorked, PayLine.Builder::daysWorked)
      .optional("leaveDays", DAYS, PayLine::leaveDays, PayLine.Builder::leaveDays)
      .with(known("payment", PAYMENT, PayLine::payment, PayLine.Builder::payment))
      .defaulted(
          "itemisation",
          enumOf(Itemisation.class),
          Itemisation.COMPLETE,
          PayLine::itemisation,
          PayLine.Builder::itemisation)
      .build();

  /** A work day. The gross hours are written only if net hours and breaks do not tell them. */
  public static final JsonForm<WorkDay> WORK_DAY = ObjectForm.<WorkDay, WorkDay.Builder>builder(
          "work day", WorkDay::builder, WorkDay.Builder::build)
      .required("worker", Refs.WORKER, WorkDay::worker, WorkDay.Builder::worker)
      .required("firm", Refs.FIRM, WorkDay::firm, WorkDay.Builder::firm)
      .optional("employment", Refs.EMPLOYMENT, WorkDay::employment, WorkDay.Builder::employment)
      .optional("facility", Refs.FACILITY, WorkDay::facility, WorkDay.Builder::facility)
      .required("day", DAY, WorkDay::day, WorkDay.Builder::day)
      .optional("kind", enumOf(WorkDayKind.class), WorkDay::kind, WorkDay.Builder::kind)
      .optional("gross", HOURS, PayrollForms::grossIfNotTold, WorkDay.Builder::gross)
      .optional("net", HOURS, WorkDay::net, WorkDay.Builder::net)
      .optional("breaks", HOURS, WorkDay::breaks, WorkDay.Builder::breaks)
      .optional("night", HOURS, WorkDay::night, WorkDay.Builder::night)
      .build();

  private PayrollForms() {}

  private static ObjectForm.Builder<PayLine, PayLine.Builder> amounts(
      ObjectForm.Builder<PayLine, PayLine.Builder> members) {
    return members
        .optional("currency", CURRENCY, PayrollForms::currencyIfNotTold, PayLine.Builder::currency)
        .defaulted(
            "pay",
            mapOf(enumOf(PayKind.class), MONEY),
            ImmutableSortedMap.of(),
            PayLine::listedPay,
            (line, pay) -> pay.forEach(line::pay))
        .optional("insuranceBase", MONEY, PayLine::insuranceBase, PayLine.Builder::insuranceBase)
        .optional(
            "insuranceContribution",
            MONEY,
            PayLine::insuranceContribution,
            PayLine.Builder::insuranceContribution);
  }

  private static Optional<Currency> currencyIfNotTold(PayLine line) {
    boolean told = !line.listedPay().isEmpty()
        || line.insuranceBase().isPresent()
        || line.insuranceContribution().isPresent();
    return told ? Optional.empty() : Optional.of(line.currency());
  }

  private static Optional<Duration> grossIfNotTold(WorkDay day) {
    return day.net().isPresent() && day.breaks().isPresent() ? Optional.empty() : day.gross();
  }
}
