package org.jointpark.testkit.jqwik;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.money.Money;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;
import org.jointpark.payroll.WorkDay;
import org.jointpark.payroll.WorkDayKind;
import org.jointpark.source.Itemisation;
import org.jointpark.time.DateInterval;

/** Generators of pay lines, payments and work days. */
public final class PayrollArbitraries {

  private static final int HALF = 50;
  private static final int FEW = 20;
  private static final int MAX_PERIOD = 366;
  private static final int MAX_NUMBER = 4096;

  /** So many minutes a day of each kind of hours fit into any day together. */
  private static final int MINUTES_A_DAY = 250;

  private static final int DAY_MINUTES = 24 * 60;

  private PayrollArbitraries() {}

  /**
   * Generates payments of which anything may be unknown.
   *
   * @return an arbitrary that shrinks to a payment of which nothing is known
   */
  public static Arbitrary<Payment> payments() {
    return Composite.of(Builders.withBuilder(Payment::builder)
        .use(Composite.optional(HALF, TimeArbitraries.days()))
        .in((payment, day) -> payment.day(day))
        .use(Composite.optional(HALF, Arbitraries.of(PaymentRecipient.class)))
        .in((payment, recipient) -> payment.recipient(recipient))
        .use(Composite.optional(HALF, Arbitraries.of(PaymentForm.class)))
        .in((payment, form) -> payment.form(form))
        .build(Payment.Builder::build));
  }

  /**
   * Generates pay lines of months and of other periods, complete and partial.
   *
   * @return an arbitrary that shrinks to a complete line of a month with no pay at all
   */
  public static Arbitrary<PayLine> payLines() {
    return Composite.of(Combinators.combine(periods(), MoneyArbitraries.currencies())
            .as(PayrollArbitraries::payLines))
        .flatMap(lines -> lines);
  }

  private static Arbitrary<DateInterval> periods() {
    return Composite.frequencyOf(
        Tuple.of(3, TimeArbitraries.months().map(DateInterval::ofMonth)),
        Tuple.of(
            1,
            Combinators.combine(
                    TimeArbitraries.months().map(YearMonth::atEndOfMonth),
                    Arbitraries.integers().between(1, MAX_PERIOD))
                .as((start, days) -> DateInterval.of(start, start.plusDays(days)))));
  }

  private static Arbitrary<PayLine> payLines(DateInterval period, Currency currency) {
    int days = Math.toIntExact(period.days());
    Arbitrary<Money> amount = MoneyArbitraries.amounts(
        Money.zero(currency), Money.ofTenThousandths(currency, Long.MAX_VALUE / 16));
    Arbitrary<Duration> hours =
        Arbitraries.integers().between(0, days * MINUTES_A_DAY).map(Duration::ofMinutes);
    return Builders.withBuilder(() -> PayLine.builder().period(period).currency(currency))
        .use(LabourArbitraries.workerIds())
        .inSetter(PayLine.Builder::worker)
        .use(FirmArbitraries.firmIds())
        .inSetter(PayLine.Builder::firm)
        .use(Composite.optional(HALF, LabourArbitraries.employmentIds()))
        .inSetter((line, employment) -> employment.ifPresent(line::employment))
        .use(Composite.optional(HALF, FirmArbitraries.facilityIds()))
        .inSetter((line, facility) -> facility.ifPresent(line::facility))
        .use(Composite.optional(FEW, Arbitraries.integers().between(1, MAX_NUMBER)))
        .inSetter((line, number) -> number.ifPresent(line::number))
        .use(Arbitraries.of(Itemisation.class))
        .inSetter(PayLine.Builder::itemisation)
        .use(listed(PayKind.class, amount))
        .inSetter((line, pay) -> pay.forEach(line::pay))
        .use(listed(HourKind.class, hours))
        .inSetter((line, listed) -> listed.forEach(line::hours))
        .use(Composite.optional(HALF, amount))
        .inSetter((line, base) -> base.ifPresent(line::insuranceBase))
        .use(Composite.optional(HALF, amount))
        .inSetter((line, contribution) -> contribution.ifPresent(line::insuranceContribution))
        .use(Composite.optional(HALF, Arbitraries.integers().between(0, days / 2)))
        .inSetter((line, worked) -> worked.ifPresent(line::daysWorked))
        .use(Composite.optional(HALF, Arbitraries.integers().between(0, days / 2)))
        .inSetter((line, leave) -> leave.ifPresent(line::leaveDays))
        .use(SourceArbitraries.known(payments()))
        .inSetter((line, payment) -> line.payment(payment))
        .build(PayLine.Builder::build);
  }

  /** Generates values for some kinds, for all of them too. */
  private static <K extends Enum<K>, V> Arbitrary<Map<K, V>> listed(
      Class<K> kinds, Arbitrary<V> values) {
    int all = kinds.getEnumConstants().length;
    return Composite.frequencyOf(
        Tuple.of(5, Arbitraries.maps(Arbitraries.of(kinds), values).ofMaxSize(all)),
        Tuple.of(1, Arbitraries.maps(Arbitraries.of(kinds), values).ofSize(all)));
  }

  /**
   * Generates work days of which the hours are known, unknown, or known in part.
   *
   * @return an arbitrary that shrinks to a day of which nothing is known
   */
  public static Arbitrary<WorkDay> workDays() {
    Arbitrary<Integer> breaks = Arbitraries.integers().between(0, DAY_MINUTES / 4);
    return Composite.of(Builders.withBuilder(WorkDay::builder)
        .use(LabourArbitraries.workerIds())
        .inSetter(WorkDay.Builder::worker)
        .use(FirmArbitraries.firmIds())
        .inSetter(WorkDay.Builder::firm)
        .use(TimeArbitraries.days())
        .inSetter(WorkDay.Builder::day)
        .use(Composite.optional(HALF, LabourArbitraries.employmentIds()))
        .inSetter((day, employment) -> employment.ifPresent(day::employment))
        .use(Composite.optional(HALF, FirmArbitraries.facilityIds()))
        .inSetter((day, facility) -> facility.ifPresent(day::facility))
        .use(Composite.optional(HALF, Arbitraries.of(WorkDayKind.class)))
        .inSetter((day, kind) -> kind.ifPresent(day::kind))
        .use(Combinators.combine(
                Arbitraries.integers().between(0, 7),
                Arbitraries.integers().between(0, DAY_MINUTES),
                breaks,
                Arbitraries.integers().between(0, 2 * DAY_MINUTES))
            .as(Shift::new))
        .inSetter((day, shift) -> shift.putOn(day))
        .build(WorkDay.Builder::build));
  }

  /**
   * What is known of a shift.
   *
   * @param known which of the net hours, the breaks and the night hours are known, by bit
   * @param net the net minutes
   * @param breaks the minutes of breaks
   * @param night the night minutes, if they fit in
   */
  private record Shift(int known, int net, int breaks, int night) {

    private static final int BREAKS = 2;
    private static final int NIGHT = 4;

    void putOn(WorkDay.Builder day) {
      if ((known & 1) != 0) {
        day.net(Duration.ofMinutes(net));
      }
      if ((known & BREAKS) != 0) {
        if ((net & 1) == 0) {
          day.breaks(Duration.ofMinutes(breaks));
        } else {
          day.gross(Duration.ofMinutes(net + breaks));
        }
      }
      if ((known & NIGHT) != 0) {
        day.night(Duration.ofMinutes(Math.min(night, net)));
      }
    }
  }
}
