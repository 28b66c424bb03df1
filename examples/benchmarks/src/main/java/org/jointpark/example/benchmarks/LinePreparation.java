package org.jointpark.example.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.jointpark.money.Money;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;
import org.jointpark.source.Known;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a sampled line one that keeps the ten rules to the ten-thousandth, and then breaks one
 * rule in 3 of 100 lines and forgets something of the payment in 1 of 200.
 *
 * <p>What becomes of a line depends on its place and on the seed alone.
 */
final class LinePreparation {

  private static final int DIRTY_PERCENT = 3;
  private static final int FORGOTTEN_ONE_IN = 200;
  private static final long FULL = PayRules.FULL;
  private static final long CENT = 100;

  private final AgreedWages wages;
  private final long seed;
  private final Law law = Law.laws(1)[0];
  private final Map<Payment, Payment> payments = new HashMap<>();

  LinePreparation(AgreedWages wages, long seed) {
    this.wages = wages;
    this.seed = seed;
  }

  PayLine prepare(PayLine line, int row) {
    MonthLaw month = law.of(line);
    long dice = dice(row);
    boolean dirty = Math.floorMod(dice, 100) < DIRTY_PERCENT;
    @Nullable PayRule broken = dirty ? broken(line, month, dice >>> 8) : null;
    long wage = wages.of(line);
    Currency currency = line.currency();
    PayLine.Builder builder = line.toBuilder();

    if (broken == PayRule.WEEKLY_HOURS) {
      long minutes = month.weeklyMinutes() * line.period().days() / 7 + 90;
      long others = minutes(line, HourKind.NORMAL)
          + minutes(line, HourKind.NIGHT)
          + minutes(line, HourKind.NIGHT_OVERTIME)
          + minutes(line, HourKind.HOLIDAY);
      builder.hours(HourKind.OVERTIME, Duration.ofMinutes(minutes - others));
    }
    PayLine timed = builder.build();
    long overtime = known(timed, PayKind.OVERTIME, HourKind.OVERTIME, HourKind.NIGHT_OVERTIME)
        ? due(wage, overtimeMinutes(timed), 200)
        : timed.tenThousandths(PayKind.OVERTIME);
    long night = known(timed, PayKind.NIGHT, HourKind.NIGHT)
        ? due(wage, timed.minutes(HourKind.NIGHT), 50)
        : timed.tenThousandths(PayKind.NIGHT);
    long holiday = due(wage, timed.minutes(HourKind.HOLIDAY), 200);
    long idle = due(wage, timed.minutes(HourKind.IDLE), 60);
    long base = timed.tenThousandths(PayKind.BASE);
    if (broken == PayRule.MINIMUM_WAGE) {
      base = line.period().start().orElseThrow().getMonthValue() < 5 ? 550_000 : 615_000;
    } else if (broken == PayRule.OVERTIME_PREMIUM) {
      overtime = due(month.minimumWage(), overtimeMinutes(timed), 100);
    } else if (broken == PayRule.NIGHT_PREMIUM) {
      night = due(month.minimumWage(), timed.minutes(HourKind.NIGHT), 30);
    } else if (broken == PayRule.HOLIDAY_PAY) {
      holiday = due(month.minimumWage(), timed.minutes(HourKind.HOLIDAY), 150);
    } else if (broken == PayRule.IDLE_PAY) {
      idle = due(month.minimumWage(), timed.minutes(HourKind.IDLE), 40);
    }
    builder
        .pay(PayKind.BASE, Money.ofTenThousandths(currency, base))
        .pay(PayKind.OVERTIME, Money.ofTenThousandths(currency, overtime))
        .pay(PayKind.NIGHT, Money.ofTenThousandths(currency, night))
        .pay(PayKind.HOLIDAY, Money.ofTenThousandths(currency, holiday))
        .pay(PayKind.IDLE, Money.ofTenThousandths(currency, idle));
    long gross = builder.build().grossPayTenThousandths();
    long insured = broken == PayRule.INSURANCE_BASE ? gross * 9 / 10 : gross;
    long contribution = ceiling(insured * 15, 100);
    if (broken == PayRule.INSURANCE_CONTRIBUTION) {
      contribution = contribution * 8 / 10;
    }
    builder
        .insuranceBase(Money.ofTenThousandths(currency, insured))
        .insuranceContribution(Money.ofTenThousandths(currency, contribution))
        .payment(payment(line, month, broken, dice >>> 16));
    return builder.build();
  }

  /** Returns a rule that the line can break: some need hours of a kind, and two of a rare one. */
  private static PayRule broken(PayLine line, MonthLaw month, long dice) {
    if (dice % 4 != 0 && minutes(line, HourKind.HOLIDAY) > 0) {
      return PayRule.HOLIDAY_PAY;
    }
    if (dice % 4 != 0 && minutes(line, HourKind.IDLE) > 0) {
      return PayRule.IDLE_PAY;
    }
    PayRule rule = PayRule.ofCheck((int) Math.floorMod(dice, (long) PayRule.COUNT));
    boolean possible = switch (rule) {
      case MINIMUM_WAGE ->
        PayRules.isFullMonth(line) && line.daysWorked().orElse(0) >= month.leastDays();
      case OVERTIME_PREMIUM ->
        minutes(line, HourKind.OVERTIME) + minutes(line, HourKind.NIGHT_OVERTIME) > 0;
      case NIGHT_PREMIUM -> minutes(line, HourKind.NIGHT) > 0;
      case HOLIDAY_PAY -> minutes(line, HourKind.HOLIDAY) > 0;
      case IDLE_PAY -> minutes(line, HourKind.IDLE) > 0;
      case WEEKLY_HOURS -> line.isKnown(HourKind.NORMAL);
      case INSURANCE_BASE, INSURANCE_CONTRIBUTION -> line.grossPayTenThousandths() > 10 * CENT;
      case DUE_DAY, CASH_TO_WORKER -> true;
    };
    return possible ? rule : PayRule.CASH_TO_WORKER;
  }

  private Known<Payment> payment(
      PayLine line, MonthLaw month, @Nullable PayRule broken, long dice) {
    LocalDate day = line.payment().value().flatMap(Payment::day).orElseThrow();
    int odd = (int) Math.floorMod(dice, 4L);
    Payment.Builder payment = Payment.builder();
    if (broken == PayRule.DUE_DAY && odd == 0) {
      return Known.none();
    }
    if (broken == PayRule.DUE_DAY) {
      day = month.tooLate().plusDays(4L * odd);
    }
    boolean forgotten = Math.floorMod(dice >>> 8, (long) FORGOTTEN_ONE_IN) == 0;
    if (forgotten && odd == 0) {
      return Known.unknown();
    }
    if (!forgotten || odd != 1) {
      payment.day(day);
    }
    if (broken == PayRule.CASH_TO_WORKER && odd < 2) {
      payment.recipient(PaymentRecipient.AGENCY).form(PaymentForm.CASH);
    } else if (broken == PayRule.CASH_TO_WORKER) {
      payment.recipient(PaymentRecipient.WORKER).form(PaymentForm.VOUCHERS);
    } else {
      payment.recipient(PaymentRecipient.WORKER);
      if (!forgotten || odd != 2) {
        payment.form(PaymentForm.CASH);
      }
    }
    return Known.of(payments.computeIfAbsent(payment.build(), one -> one));
  }

  private static boolean known(PayLine line, PayKind pay, HourKind... hours) {
    boolean known = line.isKnown(pay);
    for (HourKind kind : hours) {
      known &= line.isKnown(kind);
    }
    return known;
  }

  private static long overtimeMinutes(PayLine line) {
    return minutes(line, HourKind.OVERTIME) + minutes(line, HourKind.NIGHT_OVERTIME);
  }

  private static long minutes(PayLine line, HourKind kind) {
    return line.isKnown(kind) ? line.minutes(kind) : 0;
  }

  private static long due(long wage, long minutes, long percent) {
    return ceiling(wage * minutes * percent, FULL);
  }

  private static long ceiling(long numerator, long denominator) {
    return -Math.floorDiv(-numerator, denominator);
  }

  private long dice(int row) {
    long mixed = (row + seed) * 0x9E37_79B9_7F4A_7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return (mixed ^ (mixed >>> 31)) >>> 1;
  }
}
