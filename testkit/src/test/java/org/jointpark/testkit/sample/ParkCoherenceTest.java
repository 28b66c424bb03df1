package org.jointpark.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.testkit.sample.ParkSamplerTest.read;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.Separation;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.money.Money;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.WorkDay;
import org.jointpark.payroll.WorkDayKind;
import org.jointpark.source.Itemisation;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the records of a sampled park say fits together. */
class ParkCoherenceTest {

  static Stream<SampledPark> parks() {
    return Stream.of(
        ParkSampler.ofSize(6, 300).seed(1).incomplete(10).sample(),
        ParkSampler.ofSize(1, 40)
            .seed(2)
            .during(DateInterval.parse("2011-11-01/2012-05-01"))
            .incomplete(0)
            .sample(),
        ParkSampler.ofSize(20, 90)
            .seed(3)
            .during(DateInterval.parse("2014-02-01/2014-03-01"))
            .incomplete(100)
            .sample());
  }

  private static ImmutableMap<EmploymentId, Employment> employments(SampledPark park) {
    return Maps.uniqueIndex(read(park.employments()), Employment::id);
  }

  private static LocalDate first(DateInterval days) {
    return days.start().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("parks")
  void referencesHold(SampledPark park) {
    Map<WorkerId, Worker> workers = Maps.uniqueIndex(read(park.workers()), Worker::id);
    Map<EmploymentId, Employment> employments = employments(park);

    assertThat(employments.values()).allSatisfy(employment -> {
      assertThat(workers).containsKey(employment.worker());
      assertThat(park.dossier().firm(employment.firm())).isPresent();
      assertThat(employment.facility().pieces())
          .allSatisfy(piece -> assertThat(
                  park.dossier().facility(piece.value()).orElseThrow().firm())
              .isEqualTo(employment.firm()));
    });
    assertThat(read(park.payLines())).allSatisfy(line -> {
      Employment employment = employments.get(line.employment().orElseThrow());
      assertThat(employment.worker()).isEqualTo(line.worker());
      assertThat(employment.firm()).isEqualTo(line.firm());
      assertThat(employment.facility().at(first(line.period()))).isEqualTo(line.facility());
      assertThat(employment.validity().encloses(line.period())).isTrue();
    });
    assertThat(read(park.workDays())).allSatisfy(day -> {
      Employment employment = employments.get(day.employment().orElseThrow());
      assertThat(employment.worker()).isEqualTo(day.worker());
      assertThat(employment.firm()).isEqualTo(day.firm());
      assertThat(employment.validity().contains(day.day())).isTrue();
    });
    for (Ledger<?> ledger : List.of(
        park.headcounts(), park.filings(), park.levies(), park.consents(), park.contributions())) {
      assertThat(read(ledger)).as(ledger.kind()).isNotEmpty();
    }
    assertThat(read(park.accidents()))
        .allSatisfy(accident -> assertThat(accident.workers())
            .allSatisfy(worker -> assertThat(workers).containsKey(worker)));
  }

  @ParameterizedTest
  @MethodSource("parks")
  void keysAreUnique(SampledPark park) {
    assertThat(read(park.payLines())).extracting(PayLine::key).doesNotHaveDuplicates();
    assertThat(read(park.workDays())).extracting(WorkDay::key).doesNotHaveDuplicates();
    assertThat(read(park.leaves())).extracting(Leave::key).doesNotHaveDuplicates();
    assertThat(read(park.headcounts())).extracting(Headcount::key).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("parks")
  void nobodyWorksOnLeaveOrOnADayOfRest(SampledPark park) {
    ImmutableSetMultimap<WorkerId, Leave> leaves =
        ImmutableSetMultimap.copyOf(Multimaps.index(read(park.leaves()), Leave::worker));

    assertThat(read(park.workDays())).allSatisfy(day -> {
      assertThat(leaves.get(day.worker())).noneMatch(leave -> leave.days().contains(day.day()));
      assertThat(day.day().getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
      assertThat(day.kind().orElseThrow() == WorkDayKind.ORDINARY)
          .isEqualTo(
              park.dossier().holidayCalendars().get(0).isBusinessDay(day.day()).orElseThrow());
    });
  }

  @ParameterizedTest
  @MethodSource("parks")
  void hoursOfAPayLineAreThoseOfItsDays(SampledPark park) {
    var days = Multimaps.index(
        read(park.workDays()), day -> day.worker() + "/" + YearMonth.from(day.day()));

    assertThat(read(park.payLines())).allSatisfy(line -> {
      List<WorkDay> worked = days.get(line.worker() + "/" + YearMonth.from(first(line.period())));
      assertThat(line.daysWorked()).contains(worked.size());
      assertThat(line.hours(HourKind.HOLIDAY))
          .contains(sum(worked.stream()
              .filter(day -> day.kind().orElseThrow() == WorkDayKind.HOLIDAY)
              .map(day -> day.net().orElseThrow())));
      boolean known = line.itemisation() == Itemisation.COMPLETE;
      assertThat(worked).allMatch(day -> day.night().isPresent() == known);
      if (known) {
        assertThat(line.hoursWorked())
            .contains(sum(worked.stream().map(day -> day.net().orElseThrow())));
        assertThat(line.hours(HourKind.NIGHT)
                .orElseThrow()
                .plus(line.hours(HourKind.NIGHT_OVERTIME).orElseThrow()))
            .isEqualTo(sum(worked.stream().map(day -> day.night().orElseThrow())));
      } else {
        assertThat(line.hours(HourKind.NIGHT)).isEmpty();
        assertThat(line.hoursWorked()).isEmpty();
      }
    });
  }

  private static Duration sum(Stream<Duration> hours) {
    return hours.reduce(Duration.ZERO, Duration::plus);
  }

  @ParameterizedTest
  @MethodSource("parks")
  void payFollowsFromHoursAndTerms(SampledPark park) {
    Map<EmploymentId, Employment> employments = employments(park);

    assertThat(read(park.payLines())).allSatisfy(line -> {
      Employment employment = employments.get(line.employment().orElseThrow());
      BigDecimal wage = employment
          .wage()
          .at(line.period().lastDay().orElseThrow())
          .orElseThrow()
          .amount()
          .amount();
      assertThat(line.hours(HourKind.IDLE).orElseThrow().isZero())
          .isEqualTo(line.pay(PayKind.IDLE).orElseThrow().isZero());
      assertThat(line.pay(PayKind.HOLIDAY))
          .contains(pay(wage, line.hours(HourKind.HOLIDAY).orElseThrow(), 200));
      if (line.itemisation() == Itemisation.COMPLETE) {
        assertThat(line.pay(PayKind.NIGHT))
            .contains(pay(wage, line.hours(HourKind.NIGHT).orElseThrow(), 50));
        Duration overtime = line.hours(HourKind.OVERTIME).orElseThrow();
        Duration nightOvertime = line.hours(HourKind.NIGHT_OVERTIME).orElseThrow();
        assertThat(line.pay(PayKind.OVERTIME))
            .contains(pay(wage, overtime.multipliedBy(3).plus(nightOvertime.multipliedBy(4)), 50));
      }
      assertThat(line.pay(PayKind.BASE).orElseThrow())
          .isLessThanOrEqualTo(Money.of(line.currency(), wage));
    });
  }

  /** Returns a percentage of the hourly wage of 208 hours a month, in thousandths of a dollar. */
  private static Money pay(BigDecimal wage, Duration hours, int percent) {
    BigDecimal minutes =
        BigDecimal.valueOf(hours.toMinutes()).multiply(BigDecimal.valueOf(percent));
    return Money.of(
        WorkerPlan.CURRENCY,
        wage.multiply(minutes)
            .divide(BigDecimal.valueOf(208L * 60 * 100), 3, RoundingMode.HALF_UP));
  }

  @ParameterizedTest
  @MethodSource("parks")
  void insuranceIsReckonedFromAllPay(SampledPark park) {
    assertThat(read(park.payLines())).allSatisfy(line -> {
      assertThat(line.insuranceBase()).isEqualTo(line.grossPay());
      assertThat(line.insuranceContribution().orElseThrow().amount())
          .isEqualByComparingTo(line.insuranceBase()
              .orElseThrow()
              .amount()
              .multiply(new BigDecimal("0.15"))
              .setScale(3, RoundingMode.HALF_UP));
    });
  }

  @ParameterizedTest
  @MethodSource("parks")
  void leavePayIsThatOfThePayLines(SampledPark park) {
    Map<WorkerId, Money> paid = new HashMap<>();
    for (PayLine line : read(park.payLines())) {
      paid.merge(line.worker(), line.pay(PayKind.LEAVE).orElseThrow(), Money::plus);
    }

    for (Leave leave : read(park.leaves())) {
      assertThat(leave.pay().value()).hasValue(paid.remove(leave.worker()));
    }
    assertThat(paid.values()).allMatch(Money::isZero);
  }

  @ParameterizedTest
  @MethodSource("parks")
  void separationsEndEmployments(SampledPark park) {
    Map<EmploymentId, Employment> employments = employments(park);
    List<Separation> separations = read(park.separations());

    assertThat(separations)
        .allSatisfy(separation -> assertThat(
                employments.get(separation.employment()).validity().lastDay())
            .contains(separation.lastDay()));
    assertThat(employments.values().stream()
            .filter(employment -> employment.validity().end().isPresent()))
        .hasSameSizeAs(separations);
  }

  @ParameterizedTest
  @MethodSource("parks")
  void headcountsCountTheEmployments(SampledPark park) {
    var employments = Multimaps.index(read(park.employments()), Employment::firm);

    assertThat(read(park.headcounts())).allSatisfy(headcount -> {
      for (LocalDate day :
          List.of(first(headcount.days()), headcount.days().lastDay().orElseThrow())) {
        assertThat(headcount.total()).contains((int) employments.get(headcount.firm()).stream()
            .filter(employment -> employment.validity().contains(day))
            .count());
      }
    });
  }
}
