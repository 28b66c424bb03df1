package org.jointpark.testkit.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jointpark.administration.Filing;
import org.jointpark.administration.FilingId;
import org.jointpark.administration.Instalment;
import org.jointpark.administration.Levy;
import org.jointpark.administration.LevyId;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.firm.CapitalContributionId;
import org.jointpark.firm.ContributionForm;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Accident;
import org.jointpark.labour.AccidentId;
import org.jointpark.labour.Consent;
import org.jointpark.labour.ConsentGiver;
import org.jointpark.labour.ConsentId;
import org.jointpark.labour.ConsentKind;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Sex;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;

/** Makes the records of a firm that follow from its plan and those of its workers. */
final class FirmRecords {

  private static final int FIRST_FILING_DAY = 3;
  private static final int LAST_FILING_DAY = 15;
  private static final int LEVY_DAYS = 20;
  private static final int ACCIDENT_PERCENT = 10;
  private static final int TWICE_PERCENT = 30;
  private static final int HALF = 50;
  private static final long LEVY_A_WORKER = 2;

  private final long seed;
  private final WorkCalendar calendar;
  private final IntFunction<WorkerPlan> workers;

  FirmRecords(long seed, WorkCalendar calendar, IntFunction<WorkerPlan> workers) {
    this.seed = seed;
    this.calendar = calendar;
    this.workers = workers;
  }

  private Dice dice(FirmPlan firm, int purpose) {
    return Dice.of(seed, Dice.Use.DEALINGS, firm.index() * 10L + purpose);
  }

  private static Money usd(long units) {
    return Money.of(WorkerPlan.CURRENCY, units);
  }

  List<Filing> filings(FirmPlan firm) {
    Dice dice = dice(firm, 0);
    List<Filing> filings = new ArrayList<>();
    for (YearMonth month : calendar.months()) {
      filings.add(Filing.builder()
          .id(FilingId.of(firm.id() + ".statistics." + month))
          .firm(firm.id())
          .kind("monthly-statistics")
          .period(DateInterval.ofMonth(month))
          .filed(
              Known.of(month.plusMonths(1).atDay(dice.between(FIRST_FILING_DAY, LAST_FILING_DAY))))
          .build());
    }
    return filings;
  }

  List<Levy> levies(FirmPlan firm) {
    Dice dice = dice(firm, 1);
    List<Levy> levies = new ArrayList<>();
    for (YearMonth month : calendar.months()) {
      LocalDate due = month.plusMonths(1).atDay(LEVY_DAYS);
      Money amount = usd(LEVY_A_WORKER * firm.workers());
      boolean twice = dice.inPercent(TWICE_PERCENT);
      Instalment first = Instalment.of(
          due.minusDays(dice.between(1, LEVY_DAYS - 1)), twice ? half(amount) : amount);
      ImmutableList<Instalment> payments = twice
          ? ImmutableList.of(first, Instalment.of(due, amount.minus(half(amount))))
          : ImmutableList.of(first);
      levies.add(Levy.builder()
          .id(LevyId.of(firm.id() + ".fee." + month))
          .firm(firm.id())
          .kind("management-fee")
          .period(DateInterval.ofMonth(month))
          .currency(WorkerPlan.CURRENCY)
          .amount(amount)
          .due(due)
          .payments(payments)
          .build());
    }
    return levies;
  }

  private static Money half(Money amount) {
    return PayReckoner.share(amount, HALF, 100);
  }

  List<CapitalContribution> contributions(FirmPlan firm) {
    Dice dice = dice(firm, 2);
    CapitalContribution.Builder contribution =
        CapitalContribution.builder().firm(firm.id()).origin(firm.homeState()).day(firm.entry());
    return List.of(
        contribution
            .id(CapitalContributionId.of(firm.id() + ".cash"))
            .amount(usd(10_000L * dice.between(10, 100)))
            .form(ContributionForm.CASH)
            .build(),
        contribution
            .id(CapitalContributionId.of(firm.id() + ".machines"))
            .amount(usd(10_000L * dice.between(10, 300)))
            .form(ContributionForm.IN_KIND)
            .build());
  }

  List<Consent> consents(FirmPlan firm) {
    LocalDate given = firm.entry().plusDays(dice(firm, 3).between(0, LEVY_DAYS));
    return ImmutableList.of(ConsentKind.OVERTIME, ConsentKind.NIGHT_WORK, ConsentKind.HOLIDAY_WORK)
        .stream()
        .map(kind -> Consent.builder()
            .id(ConsentId.of(firm.id() + "." + kind.name().replace('_', '-')))
            .firm(firm.id())
            .giver(ConsentGiver.representative())
            .kind(kind)
            .given(given)
            .validity(DateInterval.startingOn(given))
            .build())
        .toList();
  }

  List<Accident> accidents(FirmPlan firm) {
    Dice dice = dice(firm, 4);
    List<Accident> accidents = new ArrayList<>();
    for (YearMonth month : calendar.months()) {
      if (dice.inPercent(ACCIDENT_PERCENT)) {
        LocalDate day = month.atDay(dice.between(1, month.lengthOfMonth()));
        WorkerPlan victim = workers.apply(firm.firstWorker() + dice.between(0, firm.workers() - 1));
        if (victim.validity().contains(day)) {
          accidents.add(accident(firm, month, day, victim, dice));
        }
      }
    }
    return accidents;
  }

  private static Accident accident(
      FirmPlan firm, YearMonth month, LocalDate day, WorkerPlan victim, Dice dice) {
    return Accident.builder()
        .id(AccidentId.of(firm.id() + "." + month))
        .firm(firm.id())
        .facility(victim.facility())
        .day(day)
        .addWorkers(victim.id())
        .injured(1)
        .dead(0)
        .reported(Known.of(day.plusDays(dice.between(0, 2))))
        .build();
  }

  /** Returns how many workers the firm had, for each stretch of days without a change. */
  List<Headcount> headcounts(FirmPlan firm) {
    NavigableMap<LocalDate, Change> changes = new TreeMap<>();
    changes.put(calendar.start(), new Change(0, 0));
    for (int i = 0; i < firm.workers(); i++) {
      WorkerPlan worker = workers.apply(firm.firstWorker() + i);
      Optional<DateInterval> employed = worker.validity().intersection(calendar.period());
      employed
          .flatMap(DateInterval::start)
          .ifPresent(day -> changes.merge(day, Change.of(worker, 1), Change::plus));
      employed
          .flatMap(DateInterval::end)
          .filter(day -> day.isBefore(calendar.end()))
          .ifPresent(day -> changes.merge(day, Change.of(worker, -1), Change::plus));
    }
    List<Headcount> headcounts = new ArrayList<>();
    Change sum = new Change(0, 0);
    for (Map.Entry<LocalDate, Change> change : changes.entrySet()) {
      LocalDate day = change.getKey();
      sum = sum.plus(change.getValue());
      LocalDate end = Optional.ofNullable(changes.higherKey(day)).orElse(calendar.end());
      headcounts.add(headcount(firm.id(), DateInterval.of(day, end), sum));
    }
    return headcounts;
  }

  /** By how much the numbers of workers change on a day. */
  private record Change(int female, int male) {

    static Change of(WorkerPlan worker, int by) {
      return worker.sex() == Sex.FEMALE ? new Change(by, 0) : new Change(0, by);
    }

    Change plus(Change other) {
      return new Change(female + other.female, male + other.male);
    }

    int total() {
      return female + male;
    }
  }

  private static Headcount headcount(FirmId firm, DateInterval days, Change count) {
    return Headcount.builder()
        .firm(firm)
        .days(days)
        .total(count.total())
        .byHomeState(ImmutableMap.of(StateCode.of("KP"), count.total()))
        .bySex(ImmutableMap.of(Sex.FEMALE, count.female(), Sex.MALE, count.male()))
        .build();
  }
}
