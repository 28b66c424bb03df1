package org.jointpark.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.testkit.sample.ParkSamplerTest.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jointpark.labour.Employment;
import org.jointpark.labour.Leave;
import org.jointpark.labour.LeaveKind;
import org.jointpark.labour.Separation;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.source.Known;
import org.junit.jupiter.api.Test;

/** What a careless park does differently from a careful one. */
class LapsesTest {

  private static final SampledPark CAREFUL = park(0);
  private static final SampledPark CARELESS = park(100);

  private static SampledPark park(int percent) {
    return ParkSampler.ofSize(8, 900).seed(4).careless(percent).sample();
  }

  @Test
  void someLines_areCareless() {
    List<PayLine> careful = read(CAREFUL.payLines());
    List<PayLine> some = read(park(10).payLines());

    assertThat(some).extracting(PayLine::key).hasSameSizeAs(careful);
    // a tenth, and those of little pay on probation
    assertThat(some.stream().filter(line -> !careful.contains(line)).count() * 100 / some.size())
        .isBetween(8L, 13L);
  }

  @Test
  void halfOfAKindOfPay_orOfTheContribution_isMissing_orPayComesLate() {
    List<PayLine> lines = read(CARELESS.payLines());

    assertThat(lines)
        .allSatisfy(line -> assertThat(line.insuranceBase()).isEqualTo(line.grossPay()));
    assertThat(lines).extracting(PayLine::payment).contains(Known.none());
    assertThat(lines.stream().flatMap(LapsesTest::daysAfterTheMonth)).anyMatch(days -> days > 20);
    assertThat(read(CAREFUL.payLines()).stream().flatMap(LapsesTest::daysAfterTheMonth))
        .allMatch(days -> days <= 20);
    for (PayKind kind :
        List.of(PayKind.BASE, PayKind.OVERTIME, PayKind.NIGHT, PayKind.HOLIDAY, PayKind.IDLE)) {
      assertThat(sum(kind, CARELESS)).as(kind.name()).isLessThan(sum(kind, CAREFUL));
    }
  }

  private static Stream<Long> daysAfterTheMonth(PayLine line) {
    LocalDate end =
        line.period().end().orElseThrow().minusDays(1).withDayOfMonth(1).plusMonths(1);
    return line.payment().value().flatMap(Payment::day).stream()
        .map(day -> ChronoUnit.DAYS.between(end, day) + 1);
  }

  private static long sum(PayKind kind, SampledPark park) {
    return read(park.payLines()).stream()
        .mapToLong(line -> line.pay(kind).orElseThrow().tenThousandths())
        .sum();
  }

  @Test
  void notice_comesInTheLastWeek() {
    assertThat(days(read(CAREFUL.separations()))).isNotEmpty().allMatch(days -> days == 30);
    assertThat(days(read(CARELESS.separations()))).isNotEmpty().allMatch(days -> days == 6);
  }

  private static Stream<Long> days(List<Separation> separations) {
    return separations.stream()
        .flatMap(separation -> separation.notice().value().stream()
            .map(day -> ChronoUnit.DAYS.between(day, separation.lastDay())));
  }

  @Test
  void maternityLeave_isShort() {
    assertThat(maternity(CAREFUL)).isNotEmpty().allSatisfy(leave -> {
      assertThat(leave.days().days()).isEqualTo(150);
      assertThat(leave.paidDays()).contains(60);
    });
    assertThat(maternity(CARELESS)).isNotEmpty().allSatisfy(leave -> {
      assertThat(leave.days().days()).isEqualTo(120);
      assertThat(leave.paidDays()).contains(42);
    });
  }

  private static List<Leave> maternity(SampledPark park) {
    return read(park.leaves()).stream()
        .filter(leave -> leave.kind() == LeaveKind.MATERNITY)
        .toList();
  }

  @Test
  void theWageOnProbation_isHalfOfTheOneBeforeARaise() {
    List<Employment> careful = read(CAREFUL.employments());
    List<Employment> careless = read(CARELESS.employments());

    assertThat(careless).hasSameSizeAs(careful);
    for (int i = 0; i < careful.size(); i++) {
      LocalDate first = careful.get(i).validity().start().orElseThrow();
      long later = tenThousandths(careful.get(i), first);
      // a raise is one of 5 %
      assertThat(2 * tenThousandths(careless.get(i), first)).isBetween(later * 95 / 100, later);
      LocalDate after = first.plusMonths(3);
      if (careful.get(i).validity().contains(after)) {
        assertThat(careless.get(i).wage().at(after))
            .isEqualTo(careful.get(i).wage().at(after));
      }
    }
  }

  private static long tenThousandths(Employment employment, LocalDate day) {
    return employment.wage().at(day).orElseThrow().amount().tenThousandths();
  }
}
