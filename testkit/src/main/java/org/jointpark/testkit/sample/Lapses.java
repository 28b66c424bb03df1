package org.jointpark.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.money.Money;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.source.Known;

/** What firms do not do as they should, in some of a hundred cases. */
final class Lapses {

  private static final int HALF = 50;
  private static final int FULL = 100;
  private static final int INSURANCE_PERCENT = 15;
  private static final int MOST_DAYS_LATE = 25;
  private static final int LEAST_DAYS_LATE = 11;
  private static final int NEVER_PAID_PERCENT = 20;
  private static final int MONTHS = 1_000;

  private final long seed;
  private final int percent;

  Lapses(long seed, int percent) {
    this.seed = seed;
    this.percent = percent;
  }

  /** What may be done badly with a pay line. */
  private enum Lapse {
    BASE(PayKind.BASE),
    OVERTIME(PayKind.OVERTIME),
    NIGHT(PayKind.NIGHT),
    HOLIDAY(PayKind.HOLIDAY),
    IDLE(PayKind.IDLE),
    INSURANCE,
    PAYMENT;

    private final Optional<PayKind> halved;

    Lapse() {
      halved = Optional.empty();
    }

    Lapse(PayKind halved) {
      this.halved = Optional.of(halved);
    }

    boolean isPossibleFor(PayLine line) {
      return halved.isEmpty()
          || halved.flatMap(line::pay).filter(pay -> !pay.isZero()).isPresent();
    }
  }

  /** Returns whether only half of the later wage is agreed with a worker for the probation. */
  boolean paysLittleOnProbation(int worker) {
    return happens(Dice.Use.PROBATION, worker);
  }

  /** Returns whether a worker gets less leave for a birth than others. */
  boolean shortensMaternityLeave(int worker) {
    return happens(Dice.Use.MATERNITY, worker);
  }

  /** Returns whether a worker is told late that the employment ends. */
  boolean givesLateNotice(int worker) {
    return happens(Dice.Use.NOTICE, worker);
  }

  private boolean happens(Dice.Use use, long index) {
    return percent > 0 && Dice.of(seed, use, index).inPercent(percent);
  }

  /** Returns a pay line as it is, or with the lapse that happens in it. */
  PayLine in(PayLine line, int worker, int month) {
    if (percent == 0) {
      return line;
    }
    Dice dice = Dice.of(seed, Dice.Use.LAPSES, (long) worker * MONTHS + month);
    if (!dice.inPercent(percent)) {
      return line;
    }
    List<Lapse> possible = new ArrayList<>();
    for (Lapse lapse : Lapse.values()) {
      if (lapse.isPossibleFor(line)) {
        possible.add(lapse);
      }
    }
    Lapse lapse = dice.oneOf(possible);
    return switch (lapse) {
      case INSURANCE ->
        line.toBuilder()
            .insuranceContribution(half(line.insuranceContribution().orElseThrow()))
            .build();
      case PAYMENT -> line.toBuilder().payment(payment(line, dice)).build();
      default -> halved(line, lapse.halved.orElseThrow());
    };
  }

  private static Money half(Money whole) {
    return PayReckoner.share(whole, HALF, FULL);
  }

  /** Returns a line of which half of a kind of pay is missing, and insurance follows. */
  private static PayLine halved(PayLine line, PayKind kind) {
    Money agreed = line.pay(kind).orElseThrow();
    Money paid = half(agreed);
    Money gross = line.insuranceBase().orElseThrow().minus(agreed).plus(paid);
    return line.toBuilder()
        .pay(kind, paid)
        .insuranceBase(gross)
        .insuranceContribution(PayReckoner.share(gross, INSURANCE_PERCENT, FULL))
        .build();
  }

  private static Known<Payment> payment(PayLine line, Dice dice) {
    if (dice.inPercent(NEVER_PAID_PERCENT)) {
      return Known.none();
    }
    Payment intended = line.payment().value().orElseThrow();
    LocalDate late =
        intended.day().orElseThrow().plusDays(dice.between(LEAST_DAYS_LATE, MOST_DAYS_LATE));
    return Known.of(intended.toBuilder().day(late).build());
  }
}
