package org.jointpark.testkit.sample;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jointpark.classification.IscoCode;
import org.jointpark.firm.FacilityId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.LeaveKind;
import org.jointpark.labour.SeparationReason;
import org.jointpark.labour.Sex;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerId;
import org.jointpark.labour.WorkerStatus;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/**
 * What is sampled of a worker, from which all records of the worker follow.
 *
 * @param index which worker it is, from 0 on
 * @param validity the days of the employment
 * @param wage the wage a month up to the raise of the firm
 * @param raised the wage a month from then on
 * @param onProbation the wage a month until the probation ends, if it is another one
 * @param nights whether some normal hours are worked in the night
 * @param overtimePercent on how many of a hundred days there is overtime
 * @param time the leave that is taken, in the order of its days, without overlap
 * @param reason why the employment ended, if it did
 */
record WorkerPlan(
    int index,
    FirmPlan firm,
    WorkerId id,
    EmploymentId employmentId,
    Sex sex,
    LocalDate birthDay,
    DateInterval validity,
    FacilityId facility,
    IscoCode occupation,
    Money wage,
    Money raised,
    Optional<Money> onProbation,
    boolean nights,
    int overtimePercent,
    ImmutableList<TimeOff> time,
    Optional<SeparationReason> reason) {

  static final Currency CURRENCY = Currency.getInstance("USD");
  private static final int WEEKLY_HOURS = 6 * 8;

  private static final ImmutableList<String> OCCUPATIONS =
      ImmutableList.of("8153", "8153", "7531", "8156", "8212", "9329", "4321");
  private static final ImmutableList<SeparationReason> REASONS = ImmutableList.of(
      SeparationReason.RESIGNATION, SeparationReason.RESIGNATION, SeparationReason.FIRM_BUSINESS);
  private static final int FEMALE_PERCENT = 70;
  private static final int NEW_PERCENT = 6;
  private static final int LEAVING_PERCENT = 4;
  private static final int RAISED_PERCENT = 60;
  private static final int NIGHT_PERCENT = 15;
  private static final int MATERNITY_PERCENT = 2;
  private static final int ANNUAL_LEAVE_PERCENT = 70;
  private static final int MATERNITY_DAYS = 150;
  private static final int SHORT_MATERNITY_DAYS = 120;
  private static final int DAYS_BEFORE_BIRTH = 60;
  private static final int SHORT_PAID_DAYS = 42;
  private static final int PROBATION_MONTHS = 3;
  private static final int LITTLE_PERCENT = 50;
  private static final int HALF_DOLLAR = 5_000;
  private static final int LEAST_HALF_DOLLARS = 142;
  private static final int MOST_HALF_DOLLARS = 260;
  private static final int RAISE_PERCENT = 5;
  private static final int WORK_WEEK = 6;

  /** Leave of a worker, and on how many of its first days it is paid. */
  record TimeOff(LeaveKind kind, DateInterval days, int paidDays, Optional<LocalDate> birth) {

    /** Returns the days of this leave that are paid. */
    DateInterval paid() {
      LocalDate start = days.start().orElseThrow();
      return DateInterval.of(start, start.plusDays(paidDays));
    }
  }

  static WorkerPlan of(long seed, int index, FirmPlan firm, Lapses lapses, WorkCalendar calendar) {
    Dice dice = Dice.of(seed, Dice.Use.WORKER, index);
    Sex sex = dice.inPercent(FEMALE_PERCENT) ? Sex.FEMALE : Sex.MALE;
    LocalDate start = dice.inPercent(NEW_PERCENT)
        ? dice.day(calendar.start(), calendar.end())
        : dice.day(firm.entry(), calendar.start());
    LocalDate earliestEnd = start.isBefore(calendar.start()) ? calendar.start() : start;
    Optional<SeparationReason> reason =
        dice.inPercent(LEAVING_PERCENT) ? Optional.of(dice.oneOf(REASONS)) : Optional.empty();
    DateInterval validity = reason.isPresent()
        ? DateInterval.of(start, dice.day(earliestEnd, calendar.end()).plusDays(1))
        : DateInterval.startingOn(start);
    Money wage = Money.ofTenThousandths(
        CURRENCY, (long) dice.between(LEAST_HALF_DOLLARS, MOST_HALF_DOLLARS) * HALF_DOLLAR);
    boolean isRaised = dice.inPercent(RAISED_PERCENT);
    String number = String.format(Locale.ROOT, "%06d", index + 1);
    return new WorkerPlan(
        index,
        firm,
        WorkerId.of("W-" + number),
        EmploymentId.of("E-" + number),
        sex,
        dice.day(start.minusYears(45), start.minusYears(17)),
        validity,
        dice.oneOf(firm.facilities()),
        IscoCode.of(dice.oneOf(OCCUPATIONS)),
        wage,
        isRaised ? PayReckoner.share(wage, 100 + RAISE_PERCENT, 100) : wage,
        lapses.paysLittleOnProbation(index)
            ? Optional.of(PayReckoner.share(wage, LITTLE_PERCENT, 100))
            : Optional.empty(),
        dice.inPercent(NIGHT_PERCENT),
        dice.between(0, 40),
        timeOff(dice, sex, validity, calendar, lapses.shortensMaternityLeave(index)),
        reason);
  }

  private static ImmutableList<TimeOff> timeOff(
      Dice dice, Sex sex, DateInterval validity, WorkCalendar calendar, boolean isShort) {
    Optional<DateInterval> employed = validity.intersection(calendar.period());
    if (employed.isEmpty()) {
      return ImmutableList.of();
    }
    LocalDate first = employed.get().start().orElseThrow();
    LocalDate end = employed.get().end().orElseThrow();
    boolean mother = sex == Sex.FEMALE && dice.inPercent(MATERNITY_PERCENT);
    if (mother && employed.get().days() > MATERNITY_DAYS) {
      int days = isShort ? SHORT_MATERNITY_DAYS : MATERNITY_DAYS;
      LocalDate start = dice.day(first, end.minusDays(days));
      return ImmutableList.of(new TimeOff(
          LeaveKind.MATERNITY,
          DateInterval.of(start, start.plusDays(days)),
          isShort ? SHORT_PAID_DAYS : DAYS_BEFORE_BIRTH,
          Optional.of(start.plusDays(DAYS_BEFORE_BIRTH))));
    }
    if (!dice.inPercent(ANNUAL_LEAVE_PERCENT)) {
      return ImmutableList.of();
    }
    LocalDate monday = dice.day(first, end).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    int days = dice.between(1, WORK_WEEK);
    DateInterval leave = DateInterval.of(monday, monday.plusDays(days));
    return employed.get().encloses(leave)
            && monday.datesUntil(monday.plusDays(days)).allMatch(calendar::isScheduled)
        ? ImmutableList.of(new TimeOff(LeaveKind.ANNUAL, leave, days, Optional.empty()))
        : ImmutableList.of();
  }

  /** Returns the wage a month that was agreed for the last days of a month. */
  Money wageOf(YearMonth month) {
    return onProbation
        .filter(little -> probation().contains(lastDayOf(month)))
        .orElse(month.atDay(1).isBefore(firm.raise()) ? wage : raised);
  }

  private LocalDate lastDayOf(YearMonth month) {
    return validity
        .intersection(DateInterval.ofMonth(month))
        .flatMap(DateInterval::lastDay)
        .orElse(month.atEndOfMonth());
  }

  Worker worker() {
    Worker.Builder worker = Worker.builder()
        .id(id)
        .homeState(StateCode.of("KP"))
        .birthDay(UncertainDay.of(birthDay))
        .sex(sex)
        .neverHasStatus(WorkerStatus.REFUGEE)
        .neverHasStatus(WorkerStatus.APPRENTICE);
    for (TimeOff off : time) {
      off.birth().ifPresent(birth -> {
        worker.hasStatus(WorkerStatus.PREGNANT, DateInterval.of(birth.minusDays(270), birth));
        worker.hasStatus(WorkerStatus.NURSING, DateInterval.of(birth, birth.plusYears(1)));
      });
    }
    return worker.build();
  }

  Employment employment() {
    EmploymentTerms terms = EmploymentTerms.builder()
        .facility(facility)
        .occupation(occupation)
        .wage(Wage.of(wage, WageUnit.MONTH))
        .weeklyHours(Duration.ofHours(WEEKLY_HOURS))
        .build();
    return Employment.builder()
        .id(employmentId)
        .worker(id)
        .firm(firm.id())
        .validity(validity)
        .terms(agreed(terms).restrict(validity))
        .probation(Known.of(probation().intersection(validity).orElseThrow()))
        .build();
  }

  /** Returns terms with the wages that were agreed, from the first day on. */
  private Timeline<EmploymentTerms> agreed(EmploymentTerms terms) {
    LocalDate start = validity.start().orElseThrow();
    EmploymentTerms later = withWage(terms, raised);
    if (onProbation.isEmpty()) {
      return start.isBefore(firm.raise())
          ? Timeline.startingOn(start, terms).then(firm.raise(), later).build()
          : Timeline.startingOn(start, later).build();
    }
    EmploymentTerms first = withWage(terms, onProbation.get());
    LocalDate end = probation().end().orElseThrow();
    return end.isBefore(firm.raise())
        ? Timeline.startingOn(start, first)
            .then(end, terms)
            .then(firm.raise(), later)
            .build()
        : Timeline.startingOn(start, first).then(end, later).build();
  }

  private static EmploymentTerms withWage(EmploymentTerms terms, Money wage) {
    return terms.toBuilder().wage(Wage.of(wage, WageUnit.MONTH)).build();
  }

  private DateInterval probation() {
    LocalDate start = validity.start().orElseThrow();
    return DateInterval.of(start, MonthRounding.DOWN.plusMonths(start, PROBATION_MONTHS));
  }
}
