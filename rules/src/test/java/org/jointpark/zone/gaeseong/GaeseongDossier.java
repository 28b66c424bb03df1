package org.jointpark.zone.gaeseong;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.OperatingStatus;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.SourceKind;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/** The facts of the Gaeseong park that its judges read, and the parts to make others of. */
public final class GaeseongDossier {

  /** The horizon of the worked examples. */
  public static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);

  static final PartyId NORTH = PartyId.of("DPRK");
  static final PartyId SOUTH = PartyId.of("ROK");

  private static final LocalDate SIGNED = LocalDate.of(2013, 8, 14);
  private static final Evidence EVIDENCE = Evidence.of(SourceId.of("s-1"), Confidence.HIGH);

  private GaeseongDossier() {}

  /** Returns the facts as they were. */
  public static Dossier dossier() {
    return Dossier.builder()
        .park(park(operation()))
        .addSources(Source.builder()
            .id(SourceId.of("s-1"))
            .kind(SourceKind.PUBLISHED)
            .address("https://example.org/1")
            .build())
        .addParties(state(NORTH, "the North"), state(SOUTH, "the South"))
        .addAgreement(agreement().build())
        .addEvents(
            event("EV-2004-12-15", EventKind.MILESTONE, "the first product was made", NORTH, SOUTH),
            event("EV-2013-04-09", EventKind.CLOSURE, "the workers did not come", NORTH),
            event("EV-2013-09-16", EventKind.REOPENING, "the park was reopened", NORTH, SOUTH),
            event("EV-2016-02-10", EventKind.CLOSURE, "the South stopped the park", SOUTH),
            event("EV-2016-02-11", EventKind.CLOSURE, "the North expelled the Southerners", NORTH),
            event("EV-2016-03-10", EventKind.STATEMENT, "the North declared it void", NORTH))
        .addClaim(claim("CLAIM-1", "2016-03-10", ClaimKind.NULLITY)
            .event(EventId.of("EV-2016-03-10"))
            .build())
        .addParameters(minimumWage(wages()), cap(caps()))
        .build();
  }

  /** Returns the facts, but for the phases of the operation. */
  static Dossier withOperation(Timeline<OperatingPhase> operation) {
    return dossier().toBuilder().park(park(operation)).build();
  }

  /** Returns the facts, but for the claims. */
  static Dossier withClaims(Claim... claims) {
    return dossier().toBuilder().claims(ImmutableList.copyOf(claims)).build();
  }

  /** Returns the facts, but for the agreement. */
  static Dossier withAgreement(Agreement agreement) {
    return dossier().toBuilder().agreements(List.of(agreement)).build();
  }

  /** Returns the facts, but for one event. */
  static Dossier withEvent(Event changed) {
    Dossier dossier = dossier();
    return dossier.toBuilder()
        .events(dossier.events().stream()
            .map(event -> event.id().equals(changed.id()) ? changed : event)
            .toList())
        .build();
  }

  /** Returns the facts, but for the minimum wage and its cap. */
  static Dossier withLaw(
      List<Versioned<ParameterValue>> wages, List<Versioned<ParameterValue>> caps) {
    return dossier().toBuilder()
        .parameters(List.of(minimumWage(wages), cap(caps)))
        .build();
  }

  private static Park park(Timeline<OperatingPhase> operation) {
    return Park.builder()
        .id(ParkId.of("gaeseong"))
        .name("Gaeseong Industrial Complex")
        .place("Gaeseong")
        .clock(LegalClock.PYONGYANG)
        .addStates(NORTH, SOUTH)
        .operation(operation)
        .build();
  }

  private static Timeline<OperatingPhase> operation() {
    return Timeline.startingOn(
            LocalDate.of(2004, 12, 15), phase(OperatingStatus.OPERATING, "EV-2004-12-15"))
        .then(LocalDate.of(2013, 4, 9), phase(OperatingStatus.SUSPENDED, "EV-2013-04-09", NORTH))
        .then(
            LocalDate.of(2013, 9, 16),
            phase(OperatingStatus.OPERATING, "EV-2013-09-16", NORTH, SOUTH))
        .then(LocalDate.of(2016, 2, 10), phase(OperatingStatus.SUSPENDED, "EV-2016-02-10", SOUTH))
        .then(LocalDate.of(2016, 2, 11), phase(OperatingStatus.CLOSED, "EV-2016-02-11", NORTH))
        .build();
  }

  static OperatingPhase phase(OperatingStatus status, String cause, PartyId... initiators) {
    return OperatingPhase.builder()
        .status(status)
        .cause(EventId.of(cause))
        .addInitiators(initiators)
        .build();
  }

  private static Party state(PartyId id, String name) {
    return Party.builder().id(id).kind(PartyKind.STATE).name(name).build();
  }

  /** Returns an event on the day that its id ends with. */
  static Event event(String id, EventKind kind, String description, PartyId... actors) {
    return Event.builder()
        .id(EventId.of(id))
        .kind(kind)
        .when(Dating.parse(id.substring("EV-".length())))
        .addActors(actors)
        .description(description)
        .evidence(EVIDENCE)
        .build();
  }

  static Agreement.Builder agreement() {
    return Agreement.builder()
        .id(Gaeseong.NORMALISATION)
        .title("Agreement on the normalisation of the complex")
        .addParties(NORTH, SOUTH)
        .signed(SIGNED)
        .validity(DateInterval.startingOn(SIGNED))
        .addProvision(clause().build())
        .evidence(EVIDENCE);
  }

  static Provision.Builder clause() {
    return Provision.builder()
        .id(Gaeseong.NO_STOP)
        .clause("clause 1")
        .kind(ProvisionKind.PROHIBITION)
        .bearer(Bearer.jointly(List.of(NORTH, SOUTH)))
        .area(Area.OPERATION)
        .action("let the park stop again")
        .evidence(EVIDENCE);
  }

  /** Returns a claim of the North about the agreement. */
  static Claim.Builder claim(String id, String day, ClaimKind kind) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .party(NORTH)
        .day(LocalDate.parse(day))
        .kind(kind)
        .addTarget(Gaeseong.NORMALISATION)
        .evidence(EVIDENCE);
  }

  static Evidence recorded(String day) {
    return EVIDENCE.toBuilder().recorded(LocalDate.parse(day)).build();
  }

  static Evidence confident(Confidence confidence) {
    return EVIDENCE.toBuilder().confidence(confidence).build();
  }

  private static LawParameter minimumWage(List<Versioned<ParameterValue>> versions) {
    return parameter("lab.minwage", "monthly minimum wage", "USD", versions);
  }

  private static LawParameter cap(List<Versioned<ParameterValue>> versions) {
    return parameter("lab.minwage.cap", "highest rise of the minimum wage", "percent", versions);
  }

  private static LawParameter parameter(
      String id, String name, String unit, List<Versioned<ParameterValue>> versions) {
    return LawParameter.builder()
        .id(ParameterId.of(id))
        .name(name)
        .unit(unit)
        .versions(VersionSet.copyOf(versions))
        .build();
  }

  static ImmutableList<Versioned<ParameterValue>> wages() {
    return ImmutableList.of(
        version("lab.minwage.statute", Layer.TEXT, "2003-09-18/2014-11-20", "50")
            .build(),
        version("minwage.01", Layer.AGREED, "2003-09-18/2016-02-11", "50").build(),
        version("minwage.02", Layer.AGREED, "2007-08-01/2016-02-11", "52.5")
            .evidence(confident(Confidence.MEDIUM))
            .build(),
        version("minwage.03", Layer.AGREED, "2008-08-01/2016-02-11", "55.125").build(),
        version("minwage.04", Layer.AGREED, "2009-08-01/2016-02-11", "57.881")
            .evidence(recorded("2009-09-16"))
            .build(),
        version("minwage.05", Layer.AGREED, "2010-08-01/2016-02-11", "60.775")
            .evidence(recorded("2010-08-05"))
            .build(),
        version("minwage.06", Layer.AGREED, "2011-08-01/2016-02-11", "63.814")
            .evidence(recorded("2011-07-30"))
            .build(),
        version("minwage.07", Layer.AGREED, "2012-08-01/2016-02-11", "67.005").build(),
        version("minwage.08", Layer.AGREED, "2014-05-01/2016-02-11", "70.355")
            .evidence(recorded("2014-06-09"))
            .build(),
        version("minwage.interim", Layer.AGREED, "2015-03-01/2015-08-17", "70.355")
            .evidence(recorded("2015-05-22"))
            .build(),
        version("minwage.09", Layer.AGREED, "2015-03-01/2016-02-11", "73.873")
            .evidence(recorded("2015-08-17"))
            .build(),
        version("minwage.claim74", Layer.DISPUTED, "2015-03-01/2015-08-17", "74")
            .evidence(recorded("2015-02-26"))
            .build());
  }

  static ImmutableList<Versioned<ParameterValue>> caps() {
    return ImmutableList.of(
        version("lab.25", Layer.TEXT, "2003-09-18/2014-11-20", "5").build(),
        version("lab.25.agreed", Layer.AGREED, "2003-09-18/2016-02-11", "5").build(),
        complete(Versioned.repealing(), "laba.25", Layer.DISPUTED, "2014-11-20/..")
            .build());
  }

  /** Returns a version that sets a number. */
  static Versioned.Builder<ParameterValue> version(
      String id, Layer layer, String validity, String number) {
    return complete(
        Versioned.enacting(ParameterValue.numeric(new BigDecimal(number))), id, layer, validity);
  }

  /** Adds all but the value to a version. */
  static Versioned.Builder<ParameterValue> complete(
      Versioned.Builder<ParameterValue> version, String id, Layer layer, String validity) {
    return version
        .validity(DateInterval.parse(validity))
        .layer(layer)
        .citation(Citation.of(id, "Labour Regulations", "Art. 25"))
        .evidence(EVIDENCE);
  }
}
