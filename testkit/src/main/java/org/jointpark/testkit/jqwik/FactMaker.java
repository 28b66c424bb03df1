package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jointpark.administration.Filing;
import org.jointpark.administration.FilingId;
import org.jointpark.firm.Capital;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Money;
import org.jointpark.park.Dossier;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.party.StateCode;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.rules.Facts;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.FilingFields;
import org.jointpark.rules.subject.FirmFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/** Makes pay lines, employments and filings of a season, by drawn choices. */
final class FactMaker {

  private static final YearMonth FIRST_MONTH = YearMonth.of(2014, 2);
  private static final Dossier DOSSIER = dossier();

  private FactMaker() {}

  private static EmploymentId employmentId(Draws draws) {
    return EmploymentId.of(draws.of("E-1", "E-2", "E-3", "E-4"));
  }

  private static Money dollars(Draws draws) {
    return Money.of("USD", draws.of("50", "0", "70.355", "55.125", "60", "73.873", "100.01"));
  }

  /** Makes a pay line of a month or of some days; anything may be unknown, none or zero. */
  static PayLine payLine(Draws draws) {
    PayLine.Builder line = PayLine.builder()
        .worker(WorkerId.of(draws.of("W-1", "W-2", "W-3")))
        .firm(FirmId.of("F-1"))
        .period(period(draws))
        .currency(Money.of("USD", "0").currency());
    if (!draws.oneIn(6)) {
      line.employment(employmentId(draws));
    }
    if (!draws.oneIn(4)) {
      line.pay(PayKind.BASE, dollars(draws));
    }
    if (draws.oneIn(2)) {
      line.pay(PayKind.OVERTIME, dollars(draws))
          .hours(HourKind.OVERTIME, Duration.ofMinutes(draws.of(8 * 60, 0, 1, 24 * 60)));
    }
    if (draws.oneIn(2)) {
      line.hours(HourKind.NORMAL, Duration.ofHours(8L * (1 + draws.below(3))));
    }
    if (draws.oneIn(2)) {
      line.insuranceBase(dollars(draws));
    }
    if (draws.oneIn(2)) {
      line.daysWorked(draws.below(2));
    }
    return line.itemisation(draws.of(Itemisation.COMPLETE, Itemisation.PARTIAL))
        .payment(payment(draws))
        .number(1 + draws.below(2))
        .build();
  }

  private static DateInterval period(Draws draws) {
    if (draws.oneIn(3)) {
      LocalDate start = Amounts.day(draws);
      return DateInterval.of(start, start.plusDays(3L + draws.below(20)));
    }
    LocalDate first = FIRST_MONTH.atDay(1).plusDays(draws.shift());
    return DateInterval.ofMonth(YearMonth.from(first).plusMonths(draws.below(2)));
  }

  private static Known<Payment> payment(Draws draws) {
    return switch (draws.below(4)) {
      case 0 -> Known.unknown();
      case 1 -> Known.none();
      case 2 -> Known.of(Payment.builder().build());
      default -> Known.of(Payment.on(Amounts.day(draws)));
    };
  }

  /** Makes an employment, open or not, whose terms change and may be unknown. */
  static Employment employment(Draws draws) {
    LocalDate start = Amounts.day(draws);
    DateInterval validity = draws.oneIn(2)
        ? DateInterval.startingOn(start)
        : DateInterval.of(start, start.plusDays(1L + draws.below(50)));
    Timeline<EmploymentTerms> terms = Timeline.empty();
    for (EmploymentTerms held : draws.some(0, 3, FactMaker::terms)) {
      terms = terms.overwrittenBy(Timeline.of(DateInterval.startingOn(Amounts.day(draws)), held));
    }
    return Employment.builder()
        .id(employmentId(draws))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .validity(validity)
        .terms(terms.restrict(validity))
        .probation(probation(validity, draws))
        .build();
  }

  private static Known<DateInterval> probation(DateInterval validity, Draws draws) {
    LocalDate start = validity.start().orElseThrow();
    return switch (draws.below(3)) {
      case 0 -> Known.unknown();
      case 1 -> Known.none();
      default ->
        validity
            .intersection(DateInterval.of(start, start.plusDays(1L + draws.below(30))))
            .map(Known::of)
            .orElseGet(Known::unknown);
    };
  }

  private static EmploymentTerms terms(Draws draws) {
    EmploymentTerms.Builder terms = EmploymentTerms.builder();
    if (draws.oneIn(2)) {
      terms.wage(Wage.of(dollars(draws), draws.of(WageUnit.MONTH, WageUnit.HOUR)));
    }
    if (draws.oneIn(2)) {
      terms.weeklyHours(Duration.ofMinutes(draws.of(48 * 60, 0, 44 * 60 + 30)));
    }
    if (draws.oneIn(2)) {
      terms.grade(draws.of("A", "B", "C"));
    }
    return terms.build();
  }

  /** Makes a filing, on time or late, or of which that is not known. */
  static Filing filing(Draws draws) {
    return Filing.builder()
        .id(FilingId.of(draws.of("FI-1", "FI-2", "FI-3", "FI-4")))
        .firm(FirmId.of("F-1"))
        .kind(draws.of("A", "B", "C"))
        .period(period(draws))
        .filed(filed(draws))
        .build();
  }

  private static Known<LocalDate> filed(Draws draws) {
    return switch (draws.below(4)) {
      case 0 -> Known.unknown();
      case 1 -> Known.none();
      default -> Known.of(Amounts.day(draws));
    };
  }

  static Facts facts(
      List<PayLine> lines, List<Employment> employments, List<Filing> filings, Draws draws) {
    List<Firm> firms = draws.some(0, 1, FactMaker::firm);
    return Facts.of(DOSSIER)
        .with(
            PayLineFields.PAY_LINE,
            Ledger.of("pay-line", coverage(draws), ImmutableList.copyOf(lines)))
        .with(
            EmploymentFields.EMPLOYMENT,
            Ledger.of("employment", coverage(draws), ImmutableList.copyOf(employments)))
        .with(
            FilingFields.FILING,
            Ledger.of("filing", coverage(draws), ImmutableList.copyOf(filings)))
        .with(FirmFields.FIRM, Ledger.of("firm", coverage(draws), firms));
  }

  private static Firm firm(Draws draws) {
    LocalDate entry = Amounts.day(draws);
    Firm.Builder firm = Firm.builder()
        .id(FirmId.of("F-1"))
        .name(draws.of("A", "C"))
        .form(FirmForm.OWN_FACTORY)
        .entry(
            draws.oneIn(3)
                ? UncertainDay.between(entry, entry.plusDays(10))
                : UncertainDay.of(entry))
        .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH));
    if (draws.oneIn(2)) {
      firm.capital(Timeline.of(
          DateInterval.startingOn(Amounts.day(draws)),
          Capital.builder()
              .currency(dollars(draws).currency())
              .putByOrigin(StateCode.of("KR"), dollars(draws))
              .build()));
    }
    return firm.build();
  }

  private static LedgerCoverage coverage(Draws draws) {
    DaySet days = switch (draws.below(5)) {
      case 0, 1 -> DaySet.all();
      case 2 -> DaySet.none();
      case 3 -> DaySet.of(DateInterval.startingOn(Amounts.day(draws)));
      default -> {
        LocalDate from = Amounts.day(draws);
        yield DaySet.of(DateInterval.of(from, from.plusDays(10L + draws.below(20))))
            .complement();
      }
    };
    return switch (draws.below(6)) {
      case 4 -> LedgerCoverage.complete(days, List.of(FirmId.of("F-1"), FirmId.of("F-2")));
      case 5 -> LedgerCoverage.complete(days, List.of(FirmId.of("F-2")));
      default -> LedgerCoverage.complete(days);
    };
  }

  private static ImmutableList<LocalDate> holidays(int year) {
    return ImmutableList.of(LocalDate.of(year, 2, 17), LocalDate.of(year, 3, 3));
  }

  private static Dossier dossier() {
    PartyId host = PartyId.of("host");
    return Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("test"))
            .name("Test park")
            .place("Nowhere")
            .clock(LegalClock.PYONGYANG)
            .addStates(host)
            .operation(Timeline.empty())
            .build())
        .addHolidayCalendars(HolidayCalendar.builder()
            .id(ExprMaker.CALENDAR)
            .name("Holidays of a test")
            .addRestDays(DayOfWeek.SUNDAY)
            .knownYear(2014, holidays(2014))
            .knownYear(2414, holidays(2414))
            .build())
        .addParties(Party.builder().id(host).kind(PartyKind.STATE).name("Host").build())
        .build();
  }
}
