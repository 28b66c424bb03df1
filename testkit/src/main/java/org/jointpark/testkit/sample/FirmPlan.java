package org.jointpark.testkit.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Sector;
import org.jointpark.party.StateCode;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;
import org.jointpark.time.DateInterval;

/**
 * What is sampled of a firm, from which its records and those of its workers follow.
 *
 * @param index which firm it is, from 0 on
 * @param facilities its factory and then its production lines
 * @param firstWorker the index of its first worker
 * @param workers how many workers it has in all
 * @param raise the first day of a month on which some wages rise
 * @param idleDays the scheduled days on which it had no work to give
 * @param payments how it pays for each month
 */
record FirmPlan(
    int index,
    FirmId id,
    StateCode homeState,
    Sector sector,
    LocalDate entry,
    ImmutableList<FacilityId> facilities,
    int firstWorker,
    int workers,
    LocalDate raise,
    ImmutableSet<LocalDate> idleDays,
    ImmutableMap<YearMonth, Payment> payments) {

  private static final ImmutableList<String> SECTORS = ImmutableList.of(
      "textiles", "textiles", "textiles", "leather-shoes", "electronics", "machinery-metal");
  private static final int MOST_LINES = 3;
  private static final int FIRST_PAY_DAY = 10;
  private static final int LAST_PAY_DAY = 20;
  private static final int FOREIGN_PERCENT = 5;
  private static final int IDLE_PERCENT = 20;
  private static final int OLDEST_YEARS = 8;
  private static final int MOST_IDLE_DAYS = 5;

  static FirmPlan of(long seed, int index, int firstWorker, int workers, WorkCalendar calendar) {
    Dice dice = Dice.of(seed, Dice.Use.FIRM, index);
    String number = String.format(Locale.ROOT, "%04d", index + 1);
    StateCode home = StateCode.of(dice.inPercent(FOREIGN_PERCENT) ? "CN" : "KR");
    Sector sector = Sector.of(dice.oneOf(SECTORS));
    LocalDate start = calendar.start();
    LocalDate entry = dice.day(start.minusYears(OLDEST_YEARS), start.minusYears(1));
    ImmutableList.Builder<FacilityId> facilities =
        ImmutableList.<FacilityId>builder().add(FacilityId.of("F-" + number + ".factory"));
    int lines = dice.between(0, MOST_LINES);
    for (int line = 1; line <= lines; line++) {
      facilities.add(FacilityId.of("F-" + number + ".line-" + line));
    }
    LocalDate raise = dice.oneOf(calendar.months()).atDay(1);
    ImmutableSet<LocalDate> idle =
        dice.inPercent(IDLE_PERCENT) ? idleDays(dice, calendar) : ImmutableSet.of();
    return new FirmPlan(
        index,
        FirmId.of("F-" + number),
        home,
        sector,
        entry,
        facilities.build(),
        firstWorker,
        workers,
        raise,
        idle,
        payments(dice.between(FIRST_PAY_DAY, LAST_PAY_DAY), calendar));
  }

  private static ImmutableSet<LocalDate> idleDays(Dice dice, WorkCalendar calendar) {
    LocalDate first = dice.day(calendar.start(), calendar.end());
    return first
        .datesUntil(first.plusDays(dice.between(1, MOST_IDLE_DAYS)))
        .filter(calendar.period()::contains)
        .filter(calendar::isScheduled)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableMap<YearMonth, Payment> payments(int day, WorkCalendar calendar) {
    return calendar.months().stream()
        .collect(ImmutableMap.toImmutableMap(
            month -> month,
            month -> Payment.builder()
                .day(month.plusMonths(1).atDay(day))
                .recipient(PaymentRecipient.AUTHORITY)
                .form(PaymentForm.CASH)
                .build()));
  }

  Payment paymentFor(YearMonth month) {
    return Objects.requireNonNull(payments.get(month));
  }

  DateInterval operation() {
    return DateInterval.startingOn(entry);
  }
}
