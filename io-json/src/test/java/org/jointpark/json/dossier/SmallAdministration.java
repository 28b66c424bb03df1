package org.jointpark.json.dossier;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.CertificateId;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.firm.Capital;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FacilityKind;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.party.PartyId;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;
import org.jointpark.time.DateInterval;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.Timeline;

/** What the firms of the small dossier have, and the days on which its offices are open. */
final class SmallAdministration {

  static final FirmId KITCHEN = FirmId.of("F-1");
  static final FirmId APPAREL = FirmId.of("F-2");
  static final DateInterval YEAR = DateInterval.ofYear(2014);

  private static final Currency USD = Currency.getInstance("USD");

  private SmallAdministration() {}

  static ImmutableList<Facility> facilities() {
    return ImmutableList.of(
        facility("FAC-1", KITCHEN, FacilityKind.FACTORY)
            .name("Kitchen works")
            .plot("7-2")
            .operation(DateInterval.parse("2004-12-15/.."))
            .build(),
        facility("FAC-1.1", KITCHEN, FacilityKind.PRODUCTION_LINE)
            .name("Press line")
            .partOf(FacilityId.of("FAC-1"))
            .operation(DateInterval.parse("2005-06-01/2013-04-09"))
            .build(),
        facility("FAC-2", APPAREL, FacilityKind.OFFICE)
            .name("Floor 3")
            .operation(YEAR)
            .build());
  }

  private static Facility.Builder facility(String id, FirmId firm, FacilityKind kind) {
    return Facility.builder()
        .id(FacilityId.of(id))
        .firm(firm)
        .kind(kind)
        .evidence(SmallDossier.PRESS);
  }

  static ImmutableList<Certificate> certificates() {
    return ImmutableList.of(
        Certificate.builder()
            .id(CertificateId.of("CERT-1"))
            .firm(KITCHEN)
            .facility(FacilityId.of("FAC-1"))
            .kind("fire-safety")
            .number("No. 17/2014")
            .validity(YEAR)
            .issuer(PartyId.of("BUREAU"))
            .evidence(SmallDossier.GAZETTE)
            .build(),
        Certificate.builder()
            .id(CertificateId.of("CERT-2"))
            .firm(APPAREL)
            .kind("enterprise-registration")
            .validity(DateInterval.parse("2005-03-01/.."))
            .build());
  }

  static ImmutableList<InsurancePolicy> insurancePolicies() {
    return ImmutableList.of(
        InsurancePolicy.builder()
            .id(InsurancePolicyId.of("POL-1"))
            .firm(KITCHEN)
            .facility(FacilityId.of("FAC-1.1"))
            .kind("property-fire")
            .insurer("Example Mutual")
            .validity(YEAR)
            .insuredSum(Money.of("USD", "2500000"))
            .premium(Money.of("USD", "0"))
            .evidence(SmallDossier.PRESS)
            .build(),
        InsurancePolicy.builder()
            .id(InsurancePolicyId.of("POL-2"))
            .firm(APPAREL)
            .kind("motor-liability")
            .validity(DateInterval.parse("2014-07-01/.."))
            .build());
  }

  static Timeline<Capital> capital() {
    return Timeline.<Capital>builder()
        .put(
            DateInterval.parse("../2004-12-15"), Capital.builder().currency(USD).build())
        .put(
            DateInterval.parse("2004-12-15/2009-01-01"),
            Capital.builder()
                .currency(USD)
                .putByOrigin(StateCode.of("KR"), Money.of("USD", "900000"))
                .putByOrigin(StateCode.of("KP"), Money.of("USD", "100000.50"))
                .build())
        .put(
            DateInterval.parse("2010-01-01/.."),
            Capital.builder()
                .currency(USD)
                .putByOrigin(StateCode.of("CN"), Money.of("USD", "0"))
                .itemisation(Itemisation.PARTIAL)
                .build())
        .build();
  }

  static ImmutableList<HolidayCalendar> holidayCalendars() {
    return ImmutableList.of(
        HolidayCalendar.builder()
            .id(HolidayCalendarId.of("north"))
            .name("Holidays of the North")
            .addRestDays(DayOfWeek.SUNDAY)
            .addKnownYears(2013, 2014)
            .addHolidays(LocalDate.of(2013, 9, 19), LocalDate.of(2013, 9, 9))
            .addWorkingDays(LocalDate.of(2013, 9, 22))
            .evidence(SmallDossier.PRESS)
            .build(),
        HolidayCalendar.builder()
            .id(HolidayCalendarId.of("south"))
            .name("Holidays of the South")
            .addRestDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .build());
  }
}
