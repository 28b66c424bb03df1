package org.jointpark.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.function.IntFunction;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.money.Money;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

/** How much memory a record takes of which there are millions, measured on the heap. */
class RecordSizeTest {

  private static final int RECORDS = 400_000;
  private static final int TRIES = 5;

  private static final WorkerId WORKER = WorkerId.of("W-17");
  private static final FirmId FIRM = FirmId.of("F-1");
  private static final EmploymentId EMPLOYMENT = EmploymentId.of("E-17");
  private static final FacilityId FACILITY = FacilityId.of("FAC-1");
  private static final DateInterval MAY = DateInterval.ofMonth(YearMonth.of(2014, 5));
  private static final Currency USD = Currency.getInstance("USD");
  private static final Payment PAYMENT = Payment.on(LocalDate.of(2014, 6, 20));

  @Test
  void aPayLineOfEightAmountsAndFiveHourCounts_takesAtMost160Bytes() {
    assertThat(bytesEach(RecordSizeTest::payLine)).isBetween(100L, 160L);
  }

  private static PayLine payLine(int row) {
    return PayLine.builder()
        .worker(WORKER)
        .firm(FIRM)
        .employment(EMPLOYMENT)
        .facility(FACILITY)
        .period(MAY)
        .pay(PayKind.BASE, usd(700_000 + row))
        .pay(PayKind.OVERTIME, usd(row))
        .pay(PayKind.NIGHT, usd(1 + row))
        .pay(PayKind.HOLIDAY, usd(2 + row))
        .pay(PayKind.IDLE, usd(3 + row))
        .pay(PayKind.ALLOWANCE, usd(4 + row))
        .insuranceBase(usd(800_000 + row))
        .insuranceContribution(usd(100_000 + row))
        .hours(HourKind.NORMAL, Duration.ofHours(208))
        .hours(HourKind.OVERTIME, Duration.ofMinutes(row % 1000))
        .hours(HourKind.NIGHT, Duration.ofMinutes(row % 999))
        .hours(HourKind.HOLIDAY, Duration.ofMinutes(row % 998))
        .hours(HourKind.IDLE, Duration.ofMinutes(row % 997))
        .payment(PAYMENT)
        .build();
  }

  private static Money usd(long tenThousandths) {
    return Money.ofTenThousandths(USD, tenThousandths);
  }

  @Test
  void aWorkDay_takesAtMost48Bytes() {
    assertThat(bytesEach(row -> WorkDay.builder()
            .worker(WORKER)
            .firm(FIRM)
            .employment(EMPLOYMENT)
            .facility(FACILITY)
            .day(LocalDate.of(2014, 5, 1).plusDays(row % 365))
            .kind(WorkDayKind.ORDINARY)
            .gross(Duration.ofMinutes(540 + row % 100))
            .net(Duration.ofMinutes(480))
            .night(Duration.ofMinutes(row % 60))
            .build()))
        .isBetween(30L, 48L);
  }

  /**
   * Returns the least of some measurements, since others use the heap too. What is over is dropped:
   * a record takes a multiple of eight bytes, and the rest is theirs.
   */
  private static long bytesEach(IntFunction<Object> record) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      Object[] records = new Object[RECORDS];
      long before = usedBytes();
      for (int row = 0; row < RECORDS; row++) {
        records[row] = record.apply(row);
      }
      long used = usedBytes() - before;
      assertThat(records).doesNotContainNull();
      least = Math.min(least, used / RECORDS);
    }
    return least;
  }

  private static long usedBytes() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
