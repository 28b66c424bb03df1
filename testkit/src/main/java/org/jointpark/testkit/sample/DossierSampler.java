package org.jointpark.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.CertificateId;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityKind;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.money.Money;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.OperatingStatus;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.SourceKind;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/** Makes the dossier of a sampled park. */
final class DossierSampler {

  private static final SourceId SAMPLE = SourceId.of("sample");
  private static final Evidence EVIDENCE = Evidence.of(SAMPLE, Confidence.UNCONFIRMED);
  private static final PartyId HOST = PartyId.of("host");
  private static final PartyId GUEST = PartyId.of("guest");
  private static final PartyId OFFICE = PartyId.of("management-office");
  private static final EventId OPENING = EventId.of("opening");

  private DossierSampler() {}

  static Dossier dossier(String origin, List<FirmPlan> firms, WorkCalendar calendar) {
    LocalDate opened =
        firms.stream().map(FirmPlan::entry).min(LocalDate::compareTo).orElseThrow();
    Dossier.Builder dossier = Dossier.builder()
        .park(park(origin, opened))
        .addSources(Source.builder()
            .id(SAMPLE)
            .kind(SourceKind.UNSOURCED)
            .title("Invented: " + origin)
            .build())
        .addParties(party(HOST, PartyKind.STATE, "Host state").build())
        .addParties(party(GUEST, PartyKind.STATE, "Guest state").build())
        .addParties(
            party(OFFICE, PartyKind.AUTHORITY, "Management office").side(HOST).build())
        .addEvents(Event.builder()
            .id(OPENING)
            .kind(EventKind.MILESTONE)
            .when(Dating.on(opened))
            .addActors(HOST)
            .description("The park opens.")
            .evidence(EVIDENCE)
            .build())
        .addHolidayCalendars(calendar.calendar())
        .addGaps("Everything in this dossier is invented.");
    firms.forEach(firm -> addFirm(dossier, firm, calendar));
    return dossier.build();
  }

  private static Park park(String origin, LocalDate opened) {
    return Park.builder()
        .id(ParkId.of("sample"))
        .name("Sampled park (synthetic: " + origin + ")")
        .place("Nowhere")
        .clock(LegalClock.PYONGYANG)
        .addStates(HOST, GUEST)
        .operation(Timeline.startingOn(
                opened,
                OperatingPhase.builder()
                    .status(OperatingStatus.OPERATING)
                    .cause(OPENING)
                    .build())
            .build())
        .build();
  }

  private static Party.Builder party(PartyId id, PartyKind kind, String name) {
    return Party.builder().id(id).kind(kind).name(name);
  }

  private static void addFirm(Dossier.Builder dossier, FirmPlan plan, WorkCalendar calendar) {
    dossier.addFirms(Firm.builder()
        .id(plan.id())
        .name("Sampled firm " + (plan.index() + 1))
        .homeState(plan.homeState())
        .sector(plan.sector())
        .form(FirmForm.OWN_FACTORY)
        .entry(UncertainDay.of(plan.entry()))
        .evidence(EVIDENCE)
        .build());
    for (int i = 0; i < plan.facilities().size(); i++) {
      dossier.addFacilities(facility(plan, i));
    }
    dossier.addCertificates(Certificate.builder()
        .id(CertificateId.of(plan.id() + ".enterprise"))
        .firm(plan.id())
        .kind("enterprise-registration")
        .number(plan.id() + "-1")
        .validity(DateInterval.startingOn(plan.entry()))
        .issuer(OFFICE)
        .build());
    for (int year = calendar.start().getYear(); year <= calendar.end().getYear(); year++) {
      dossier.addInsurancePolicies(InsurancePolicy.builder()
          .id(InsurancePolicyId.of(plan.id() + ".fire." + year))
          .firm(plan.id())
          .facility(plan.facilities().get(0))
          .kind("property-fire")
          .validity(DateInterval.ofYear(year))
          .insuredSum(Money.of(WorkerPlan.CURRENCY, 10_000L * plan.workers()))
          .build());
    }
  }

  private static Facility facility(FirmPlan plan, int index) {
    Facility.Builder facility = Facility.builder()
        .id(plan.facilities().get(index))
        .firm(plan.id())
        .operation(plan.operation())
        .evidence(EVIDENCE);
    return index == 0
        ? facility.kind(FacilityKind.FACTORY).name("Factory").build()
        : facility
            .kind(FacilityKind.PRODUCTION_LINE)
            .name("Line " + index)
            .partOf(plan.facilities().get(0))
            .build();
  }
}
