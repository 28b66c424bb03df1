package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.ServiceStatus;
import org.jointpark.border.Tariff;
import org.jointpark.money.Money;
import org.jointpark.party.PartyId;
import org.jointpark.source.Evidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/** Converts the means of communication, each to a service of its own. */
final class CommunicationsPart {

  /** What the curation says of a service. */
  private record Service(
      ImmutableSortedSet<PartyId> operators,
      Timeline<ServiceStatus> status,
      Optional<LocalDate> followedUntil,
      Optional<String> note) {}

  private record Price(String service, String per) {}

  private final PartyTables parties;
  private final SourceBook sources;
  private final Supplements supplements;
  private final ImmutableMap<String, Service> services;
  private final Currency currency;
  private final ImmutableMap<String, Price> prices;

  CommunicationsPart(
      RawObject curation,
      Basis basis,
      PartyTables parties,
      SourceBook sources,
      Supplements supplements) {
    this.parties = parties;
    this.sources = sources;
    this.supplements = supplements;
    this.currency = Currency.getInstance(curation.text("currency"));
    this.prices = curation.map(
        "pricing", (name, entry) -> new Price(entry.text("service"), entry.text("per")));
    this.services = curation.map("services", (name, entry) -> service(entry, basis));
  }

  private static Service service(RawObject entry, Basis basis) {
    checkArgument(!basis.read(entry).isEmpty(), "service must rest on something");
    Timeline.Builder<ServiceStatus> status = Timeline.builder();
    entry
        .fields("status")
        .forEach((days, word) -> status.put(
            DateInterval.parse(days), Words.constant(ServiceStatus.class, word.stringValue())));
    return new Service(
        PartyTables.ids(entry.texts("operators")),
        status.build(),
        entry.findDay("followedUntil"),
        entry.findText("note"));
  }

  ImmutableList<CommunicationService> convert(RawObject regimes) {
    return regimes.object("communications", this::services);
  }

  private ImmutableList<CommunicationService> services(RawObject raw) {
    Evidence evidence =
        sources.evidence(raw.texts("sources"), raw.text("confidence"), Stream.empty());
    return ImmutableList.of(
        telephone(raw, evidence),
        described(CommunicationKind.INTERNET, "internet", raw.text("internet"), evidence),
        described(CommunicationKind.MOBILE_TELEPHONE, "mobile", raw.text("mobile"), evidence),
        militaryLine(raw, evidence),
        secretariatLine(raw, evidence));
  }

  private CommunicationService.Builder service(
      CommunicationKind kind, Service service, Optional<String> note, Evidence evidence) {
    Optional<String> notes = Words.joined(Stream.concat(note.stream(), service.note.stream()));
    return CommunicationService.builder()
        .kind(kind)
        .operators(service.operators)
        .status(service.status)
        .evidence(sources.with(evidence, ImmutableList.of(), notes, Optional.empty()));
  }

  private CommunicationService described(
      CommunicationKind kind, String name, String note, Evidence evidence) {
    return service(kind, known(name), Optional.of(note), evidence).build();
  }

  private CommunicationService telephone(RawObject raw, Evidence evidence) {
    LocalDate opened = raw.day("telephoneOpened");
    Service telephone = known("telephone");
    checkArgument(
        telephone.status.changes().first().equals(opened),
        "telephone must be available from %s",
        opened);
    ImmutableSortedMap.Builder<String, String> details = ImmutableSortedMap.naturalOrder();
    details.put("lines at opening", raw.number("linesAtOpening").toPlainString());
    details.put("lines in March 2013", raw.number("linesMarch2013").toPlainString());
    details.put("lines planned", raw.number("plannedLines").toPlainString());
    raw.fields("dialling")
        .forEach((name, code) -> details.put("dialling " + Words.spaced(name), code.stringValue()));
    return service(CommunicationKind.TELEPHONE, telephone, Optional.empty(), evidence)
        .operators(raw.texts("operators").stream().map(parties::named).toList())
        .tariffs(tariffs(raw))
        .details(details.buildOrThrow())
        .evidence(supplements.apply(
            raw.pointer("telephoneOpened"),
            sources.with(evidence, ImmutableList.of(), telephone.note, Optional.empty())))
        .build();
  }

  private ImmutableList<Tariff> tariffs(RawObject raw) {
    ImmutableList.Builder<Tariff> tariffs = ImmutableList.builder();
    raw.fields("pricing")
        .forEach((name, node) ->
            tariffs.add(tariff(name, RawObject.numberOf(node, raw.pointer("pricing")))));
    String previous = "previousPriceUsdPerMinute";
    tariffs.add(tariff(previous, raw.number(previous)));
    return tariffs.build();
  }

  private Tariff tariff(String name, BigDecimal amount) {
    Price price = prices.get(name);
    checkArgument(price != null, "price must stand in the curation, but was '%s'", name);
    return Tariff.of(price.service, Money.of(currency, amount), price.per);
  }

  private CommunicationService militaryLine(RawObject raw, Evidence evidence) {
    Service line = known("militaryLine");
    TreeMap<LocalDate, ServiceStatus> changes = new TreeMap<>();
    int days = raw.object("militaryLine", cuts -> {
      cuts.texts("cut").forEach(day -> changes.put(LocalDate.parse(day), ServiceStatus.CUT));
      cuts.texts("restored")
          .forEach(day -> changes.put(LocalDate.parse(day), ServiceStatus.AVAILABLE));
      return changes.size();
    });
    checkArgument(days > 0 && line.followedUntil.isPresent(), "the military line must be dated");
    return service(CommunicationKind.MILITARY_LINE, line, Optional.empty(), evidence)
        .status(Timeline.<ServiceStatus>ofChanges(changes)
            .restrict(DateInterval.endingBefore(line.followedUntil.orElseThrow())))
        .build();
  }

  private CommunicationService secretariatLine(RawObject raw, Evidence evidence) {
    return service(
            CommunicationKind.SECRETARIAT_LINE,
            known("secretariatLine"),
            Optional.empty(),
            evidence)
        .details(ImmutableSortedMap.of(
            "direct lines", raw.number("secretariatDirectLines").toPlainString()))
        .build();
  }

  private Service known(String name) {
    Service service = services.get(name);
    checkArgument(service != null, "service must stand in the curation, but was '%s'", name);
    return service;
  }
}
