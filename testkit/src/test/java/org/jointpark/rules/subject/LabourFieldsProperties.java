package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.labour.Accident;
import org.jointpark.labour.Consent;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.Separation;
import org.jointpark.labour.SeparationReason;
import org.jointpark.labour.Sex;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerId;
import org.jointpark.labour.WorkerStatus;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.source.Evidence;
import org.jointpark.source.Known;
import org.jointpark.testkit.jqwik.MoneyArbitraries;
import org.jointpark.time.DateInterval;
import org.jointpark.time.UncertainDay;

/** The fields of workers, employments and what happens at work read what the records say. */
class LabourFieldsProperties {

  private static final LocalDate DAY = LocalDate.of(2014, 5, 1);

  @Provide
  Arbitrary<Currency> currencies() {
    return MoneyArbitraries.currencies();
  }

  @Property
  void aWorkerIsReadAsHeOrSheIs(@ForAll Worker worker, @ForAll WorkerStatus status) {
    Readings<Worker> readings = Readings.of(worker);

    readings.areOf(WorkerFields.HOME_STATE, Worker::homeState);
    readings.areOf(WorkerFields.SEX, Worker::sex);
    readings.areOf(
        WorkerFields.BIRTH_DAY,
        held -> held.birthDay().filter(UncertainDay::isCertain).map(UncertainDay::day));
    readings.areOf(
        WorkerFields.EARLIEST_BIRTH_DAY, held -> held.birthDay().map(UncertainDay::earliest));
    readings.areOf(
        WorkerFields.LATEST_BIRTH_DAY, held -> held.birthDay().map(UncertainDay::latest));
    readings.areDaily(
        WorkerFields.STATUS.at(status),
        worker.status(status).changes(),
        day -> worker.status(status).at(day));
  }

  @Property
  void termsAreThoseOfTheDay(@ForAll Employment employment, @ForAll WageUnit unit) {
    Readings<Employment> readings = Readings.of(employment);
    ImmutableSortedSet<LocalDate> changes = employment.terms().changes();

    readings.areDaily(
        EmploymentFields.WEEKLY_HOURS,
        changes,
        day -> employment.terms().at(day).flatMap(EmploymentTerms::weeklyHours));
    readings.areDaily(
        EmploymentFields.OCCUPATION,
        changes,
        day -> employment.terms().at(day).flatMap(EmploymentTerms::occupation));
    readings.areDaily(
        EmploymentFields.GRADE,
        changes,
        day -> employment.terms().at(day).flatMap(EmploymentTerms::grade));
    readings.areDaily(
        EmploymentFields.WAGE_UNIT, changes, day -> wage(employment, day).map(Wage::per));
    readings.areDaily(
        EmploymentFields.WAGE.at(unit),
        changes,
        day -> wage(employment, day).filter(wage -> wage.per() == unit).map(Wage::amount));
    for (LocalDate day : Readings.aroundAll(changes)) {
      readings.lead(
          EmploymentFields.FACILITY,
          day,
          "facility",
          employment.terms().at(day).flatMap(EmploymentTerms::facility));
    }
  }

  private static Optional<Wage> wage(Employment employment, LocalDate day) {
    return employment.terms().at(day).flatMap(EmploymentTerms::wage);
  }

  @Property
  void probationIsKnownOnAllDaysOfTheEmploymentOrOnNone(@ForAll Employment employment) {
    Readings<Employment> readings = Readings.of(employment);
    Known<DateInterval> probation = employment.probation();
    ImmutableSortedSet.Builder<LocalDate> changes = ImmutableSortedSet.naturalOrder();
    employment.validity().start().ifPresent(changes::add);
    employment.validity().end().ifPresent(changes::add);
    probation.value().flatMap(DateInterval::end).ifPresent(changes::add);

    readings.tellWhether(EmploymentFields.HAS_PROBATION, probation);
    readings.areOf(
        EmploymentFields.PROBATION_LAST_DAY,
        held -> probation.value().flatMap(DateInterval::lastDay));
    readings.areDaily(
        EmploymentFields.ON_PROBATION,
        changes.build(),
        day -> probation.isUnknown() || !employment.validity().contains(day)
            ? Optional.empty()
            : Optional.of(probation.value().filter(days -> days.contains(day)).isPresent()));
    readings.areOfDays(
        employment.validity(),
        EmploymentFields.FIRST_DAY,
        EmploymentFields.LAST_DAY,
        EmploymentFields.HAS_END);
  }

  @Property
  void aLeaveIsReadAsItIs(@ForAll Leave leave, @ForAll("currencies") Currency currency) {
    Readings<Leave> readings = Readings.of(leave);

    readings.arePresent(LeaveFields.KIND, Leave::kind);
    readings.areOfDays(
        leave.days(), LeaveFields.FIRST_DAY, LeaveFields.LAST_DAY, LeaveFields.HAS_END);
    readings.areOf(
        LeaveFields.CALENDAR_DAYS,
        held -> Optional.of(held.days()).filter(DateInterval::isBounded).map(days ->
            (int) days.days()));
    readings.areOf(LeaveFields.PAID_DAYS, Leave::paidDays);
    readings.areOf(LeaveFields.BIRTH_DAY, Leave::birth);
    readings.tellWhether(LeaveFields.PAID, leave.pay());
    readings.areOf(LeaveFields.PAY, held -> held.pay().value());
    readings.areOf(LeaveFields.PAY_IN.at(currency), held -> amountIn(currency, held.pay()));
    leave
        .pay()
        .value()
        .ifPresent(
            pay -> readings.areOf(LeaveFields.PAY_IN.at(pay.currency()), held -> Optional.of(pay)));
    readings.lead(LeaveFields.EMPLOYMENT, DAY, "employment", leave.employment());
  }

  private static Optional<Money> amountIn(Currency currency, Known<Money> amount) {
    if (amount.isUnknown()) {
      return Optional.empty();
    }
    Money known = amount.value().orElse(Money.zero(currency));
    return known.currency().equals(currency) ? Optional.of(known) : Optional.empty();
  }

  @Property
  void aSeparationIsReadAsItIs(
      @ForAll Separation separation, @ForAll("currencies") Currency currency) {
    Readings<Separation> readings = Readings.of(separation);

    readings.arePresent(SeparationFields.LAST_DAY, Separation::lastDay);
    readings.areOf(SeparationFields.REASON, Separation::reason);
    readings.areOf(SeparationFields.BY_FIRM, held -> held.reason().map(SeparationReason::isByFirm));
    readings.tellWhether(SeparationFields.NOTICE_GIVEN, separation.notice());
    readings.areOf(SeparationFields.NOTICE_DAY, held -> held.notice().value());
    readings.tellWhether(SeparationFields.SEVERANCE_PAID, separation.severance());
    readings.areOf(SeparationFields.SEVERANCE, held -> held.severance().value());
    readings.areOf(
        SeparationFields.SEVERANCE_IN.at(currency), held -> amountIn(currency, held.severance()));
  }

  @Property
  void aConsentIsReadAsItIs(@ForAll Consent consent, @ForAll WorkerId worker) {
    Readings<Consent> readings = Readings.of(consent);

    readings.arePresent(ConsentFields.KIND, Consent::kind);
    readings.arePresent(ConsentFields.GIVEN_DAY, Consent::given);
    readings.areOfDays(
        consent.validity(), ConsentFields.FIRST_DAY, ConsentFields.LAST_DAY, ConsentFields.HAS_END);
    readings.arePresent(
        ConsentFields.SPEAKS_FOR.at(worker), held -> held.giver().speaksFor(worker));
    assertThat(ConsentFields.WORKERS.read(consent).isEmpty())
        .isEqualTo(ConsentFields.BY_REPRESENTATIVE.read(consent).orElseThrow());
    ConsentFields.WORKERS
        .read(consent)
        .ifPresent(
            workers -> assertThat(workers).isNotEmpty().allMatch(consent.giver()::speaksFor));
  }

  @Property
  void anAccidentIsReadAsItIs(@ForAll Accident accident) {
    Readings<Accident> readings = Readings.of(accident);

    readings.arePresent(AccidentFields.DAY, Accident::day);
    readings.arePresent(AccidentFields.WORKERS, Accident::workers);
    readings.areOf(AccidentFields.INJURED, Accident::injured);
    readings.areOf(AccidentFields.DEAD, Accident::dead);
    readings.tellWhether(AccidentFields.REPORTED, accident.reported());
    readings.areOf(AccidentFields.REPORT_DAY, held -> held.reported().value());
    readings.areOf(AccidentFields.CONFIDENCE, held -> held.evidence().map(Evidence::confidence));
    readings.areOf(AccidentFields.SOURCES, held -> held.evidence().map(Evidence::sources));
    readings.areOf(
        AccidentFields.RECORDED_DAY, held -> held.evidence().flatMap(Evidence::recorded));
    readings.lead(AccidentFields.FACILITY, DAY, "facility", accident.facility());
  }

  @Property
  void aHeadcountIsReadAsItIs(
      @ForAll Headcount headcount,
      @ForAll StateCode state,
      @ForAll Sex sex,
      @ForAll WorkerStatus status) {
    Readings<Headcount> readings = Readings.of(headcount);

    readings.areOf(HeadcountFields.TOTAL, Headcount::total);
    readings.areOf(HeadcountFields.HOME_STATE.at(state), held -> held.of(state));
    readings.areOf(HeadcountFields.SEX.at(sex), held -> held.of(sex));
    readings.areOf(HeadcountFields.STATUS.at(status), held -> held.of(status));
    headcount
        .byHomeState()
        .forEach((listed, count) ->
            readings.arePresent(HeadcountFields.HOME_STATE.at(listed), held -> count));
    readings.arePresent(HeadcountFields.ITEMISATION, Headcount::itemisation);
    readings.arePresent(HeadcountFields.WHOLE_FIRM, held -> held.facility().isEmpty());
    readings.areOfDays(
        headcount.days(),
        HeadcountFields.FIRST_DAY,
        HeadcountFields.LAST_DAY,
        HeadcountFields.HAS_END);
    readings.lead(HeadcountFields.FACILITY, DAY, "facility", headcount.facility());
  }
}
