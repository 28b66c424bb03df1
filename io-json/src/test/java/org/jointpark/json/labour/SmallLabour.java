package org.jointpark.json.labour;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jointpark.classification.IscoCode;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Accident;
import org.jointpark.labour.AccidentId;
import org.jointpark.labour.Consent;
import org.jointpark.labour.ConsentGiver;
import org.jointpark.labour.ConsentId;
import org.jointpark.labour.ConsentKind;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.LeaveKind;
import org.jointpark.labour.Separation;
import org.jointpark.labour.SeparationReason;
import org.jointpark.labour.Sex;
import org.jointpark.labour.Wage;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerId;
import org.jointpark.labour.WorkerStatus;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/** A book in which everything is known, unknown, none, open and zero somewhere. */
final class SmallLabour {

  private static final FirmId FIRM = FirmId.of("F-1");
  private static final FacilityId FACILITY = FacilityId.of("FAC-1");
  private static final WorkerId ONE = WorkerId.of("W-1");
  private static final WorkerId OTHER = WorkerId.of("W-2");
  private static final LocalDate HIRED = LocalDate.of(2014, 5, 1);

  private SmallLabour() {}

  static LabourBook book() {
    return new LabourBook(
        workers(), employments(), leaves(), separations(), consents(), accidents(), headcounts());
  }

  private static ImmutableList<Worker> workers() {
    return ImmutableList.of(
        Worker.builder()
            .id(ONE)
            .homeState(StateCode.of("KP"))
            .birthDay(UncertainDay.parse("1990"))
            .sex(Sex.FEMALE)
            .hasStatus(WorkerStatus.NURSING, DateInterval.parse("2014-06-01/2015-06-01"))
            .neverHasStatus(WorkerStatus.APPRENTICE)
            .build(),
        Worker.builder().id(OTHER).build());
  }

  private static ImmutableList<Employment> employments() {
    EmploymentTerms sewing = EmploymentTerms.builder()
        .facility(FACILITY)
        .occupation(IscoCode.of("8153"))
        .grade("3급")
        .wage(Wage.parse("USD 70.355 a month"))
        .weeklyHours(Duration.parse("PT48H"))
        .build();
    return ImmutableList.of(
        Employment.builder()
            .id(EmploymentId.of("E-1"))
            .worker(ONE)
            .firm(FIRM)
            .validity(DateInterval.startingOn(HIRED))
            .terms(Timeline.startingOn(HIRED, sewing)
                .then(
                    LocalDate.of(2015, 3, 1),
                    sewing.toBuilder().wage(Wage.parse("USD 73.873 a month")).build())
                .build())
            .probation(Known.of(DateInterval.parse("2014-05-01/2014-08-01")))
            .build(),
        Employment.builder()
            .id(EmploymentId.of("E-2"))
            .worker(OTHER)
            .firm(FIRM)
            .validity(DateInterval.parse("2012-01-01/2014-06-01"))
            .terms(Timeline.of(
                DateInterval.parse("2013-01-01/2013-04-09"),
                EmploymentTerms.builder().weeklyHours(Duration.ZERO).build()))
            .probation(Known.none())
            .build());
  }

  private static ImmutableList<Leave> leaves() {
    Leave.Builder leave = Leave.builder().worker(ONE).firm(FIRM);
    return ImmutableList.of(
        leave
            .kind(LeaveKind.SICK)
            .days(DateInterval.parse("2014-05-12/2014-05-14"))
            .build(),
        leave
            .kind(LeaveKind.ANNUAL)
            .days(DateInterval.parse("2014-05-20/2014-05-22"))
            .paidDays(0)
            .pay(Known.none())
            .build(),
        leave
            .employment(EmploymentId.of("E-1"))
            .kind(LeaveKind.MATERNITY)
            .days(DateInterval.parse("2014-06-02/.."))
            .paidDays(60)
            .pay(Known.of(Money.of("USD", "142")))
            .birth(LocalDate.of(2014, 7, 30))
            .build());
  }

  private static ImmutableList<Separation> separations() {
    Separation.Builder separation =
        Separation.builder().firm(FIRM).lastDay(LocalDate.of(2014, 5, 31));
    return ImmutableList.of(
        separation
            .employment(EmploymentId.of("E-2"))
            .worker(OTHER)
            .reason(SeparationReason.FIRM_BUSINESS)
            .notice(Known.of(LocalDate.of(2014, 4, 30)))
            .severance(Known.of(Money.of("USD", "134.01")))
            .build(),
        separation
            .employment(EmploymentId.of("E-3"))
            .worker(WorkerId.of("W-3"))
            .reason(SeparationReason.CONDUCT)
            .notice(Known.none())
            .severance(Known.none())
            .build(),
        Separation.builder()
            .employment(EmploymentId.of("E-4"))
            .worker(WorkerId.of("W-4"))
            .firm(FIRM)
            .lastDay(LocalDate.of(2014, 5, 31))
            .build());
  }

  private static ImmutableList<Consent> consents() {
    Consent.Builder consent = Consent.builder().firm(FIRM).given(LocalDate.of(2014, 6, 30));
    return ImmutableList.of(
        consent
            .id(ConsentId.of("CON-1"))
            .giver(ConsentGiver.workers(ONE, OTHER))
            .kind(ConsentKind.OVERTIME)
            .validity(DateInterval.parse("2014-07-01/2014-08-01"))
            .build(),
        consent
            .id(ConsentId.of("CON-2"))
            .giver(ConsentGiver.representative())
            .kind(ConsentKind.NIGHT_WORK)
            .validity(DateInterval.parse("2014-07-01/.."))
            .build());
  }

  private static ImmutableList<Accident> accidents() {
    return ImmutableList.of(
        Accident.builder()
            .id(AccidentId.of("ACC-1"))
            .firm(FIRM)
            .facility(FACILITY)
            .day(LocalDate.of(2014, 3, 5))
            .addWorkers(OTHER)
            .injured(2)
            .dead(0)
            .reported(Known.of(LocalDate.of(2014, 3, 6)))
            .build(),
        Accident.builder()
            .id(AccidentId.of("ACC-2"))
            .firm(FIRM)
            .day(LocalDate.of(2014, 3, 7))
            .reported(Known.none())
            .build(),
        Accident.builder()
            .id(AccidentId.of("ACC-3"))
            .firm(FIRM)
            .day(LocalDate.of(2014, 3, 9))
            .build());
  }

  private static ImmutableList<Headcount> headcounts() {
    Headcount.Builder headcount = Headcount.builder().firm(FIRM);
    return ImmutableList.of(
        headcount.days(DateInterval.parse("2014-05-01/2014-06-01")).build(),
        headcount.days(DateInterval.parse("2014-06-01/2014-07-01")).total(0).build(),
        headcount
            .days(DateInterval.parse("2014-07-01/2014-08-01"))
            .total(120)
            .putByStatus(WorkerStatus.REFUGEE, 0)
            .build(),
        headcount
            .days(DateInterval.parse("2014-08-01/2014-09-01"))
            .itemisation(Itemisation.PARTIAL)
            .byStatus(Map.of(WorkerStatus.REFUGEE, 0))
            .build(),
        Headcount.builder()
            .firm(FIRM)
            .facility(FACILITY)
            .days(DateInterval.parse("2014-05-01/.."))
            .putByHomeState(StateCode.of("KP"), 118)
            .putByHomeState(StateCode.of("KR"), 2)
            .putBySex(Sex.FEMALE, 80)
            .putBySex(Sex.MALE, 40)
            .putByStatus(WorkerStatus.NURSING, 12)
            .build());
  }
}
