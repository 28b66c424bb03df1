package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Investment;
import org.jointpark.firm.InvestmentId;
import org.jointpark.firm.Sector;
import org.jointpark.firm.WorkerCount;
import org.jointpark.firm.WorkerCountKind;
import org.jointpark.party.StateCode;
import org.jointpark.time.UncertainDay;

/** Converts the firms and the foreign investments. */
final class FirmsPart {

  private static final ImmutableMap<String, FirmForm> FORMS = ImmutableMap.of(
      "own factory", FirmForm.OWN_FACTORY,
      "apartment-type factory", FirmForm.APARTMENT_FACTORY,
      "cooperative factory", FirmForm.COOPERATIVE_FACTORY,
      "supplier of a tenant", FirmForm.SUPPLIER_OF_A_TENANT);
  private static final String UNKNOWN_SECTOR = "unknown";

  private final SourceBook sources;
  private final StateCode homeState;
  private final ImmutableMap<String, InvestmentId> investmentIds;

  FirmsPart(RawObject curation, Basis basis, SourceBook sources) {
    this.sources = sources;
    this.homeState = curation.object(
        "firms",
        firms -> firms.object("homeState", entry -> {
          checkArgument(
              !basis.readWithGrounds(entry).isEmpty(), "home state must rest on something");
          return StateCode.of(entry.text("code"));
        }));
    ImmutableMap.Builder<String, InvestmentId> ids = ImmutableMap.builder();
    curation
        .fields("investments")
        .forEach((name, id) -> ids.put(name, InvestmentId.of(id.stringValue())));
    this.investmentIds = ids.buildOrThrow();
  }

  ImmutableList<Firm> firms(RawObject data) {
    return data.objects("firms", this::firm);
  }

  private Firm firm(RawObject raw) {
    String confidence = raw.text("confidence");
    String form = raw.text("form");
    FirmForm known = FORMS.get(form);
    checkArgument(known != null, "form must be one of %s, but was '%s'", FORMS.keySet(), form);
    return Firm.builder()
        .id(FirmId.of(raw.text("id")))
        .name(raw.text("name"))
        .originalName(raw.findText("nameKo"))
        .homeState(homeState)
        .sector(Optional.of(raw.text("sector"))
            .filter(name -> !name.equals(UNKNOWN_SECTOR))
            .map(Sector::of))
        .products(raw.findText("product"))
        .form(known)
        .entry(raw.findText("entry").map(UncertainDay::parse))
        .listings(listings(raw))
        .workerCounts(raw.objects("northernWorkers", count -> workers(count, confidence)))
        .evidence(sources.evidence(raw.texts("sources"), confidence, raw.findText("note").stream()))
        .build();
  }

  private static ImmutableSortedSet<String> listings(RawObject raw) {
    ImmutableSortedSet.Builder<String> listings = ImmutableSortedSet.naturalOrder();
    if (raw.truth("pilotPlot2004")) {
      listings.add("pilot-plot-2004");
    }
    if (raw.truth("onOperatingList2009")) {
      listings.add("operating-list-2009");
    }
    return listings.build();
  }

  private WorkerCount workers(RawObject raw, String confidenceOfFirm) {
    return WorkerCount.builder()
        .count(raw.number("count").intValueExact())
        .asOf(UncertainDay.parse(raw.text("asOf")))
        .kind(Words.constant(WorkerCountKind.class, raw.text("kind")))
        .evidence(sources.evidence(
            ImmutableList.of(raw.text("sourceUrl")), confidenceOfFirm, Stream.empty()))
        .build();
  }

  ImmutableList<Investment> investments(RawObject data) {
    return data.objects("foreignInvestment", this::investment);
  }

  private Investment investment(RawObject raw) {
    String investor = raw.text("name");
    InvestmentId id = investmentIds.get(investor);
    checkArgument(id != null, "investor must stand in the curation, but was '%s'", investor);
    return Investment.builder()
        .id(id)
        .investor(investor)
        .homeState(raw.findText("country").map(StateCode::of))
        .kind(raw.text("kind"))
        .day(UncertainDay.parse(raw.text("date")))
        .status(raw.text("status"))
        .plannedWorkers(raw.findCount("plannedNorthernWorkers"))
        .evidence(sources.evidence(
            ImmutableList.of(raw.text("sourceUrl")), raw.text("confidence"), Stream.empty()))
        .build();
  }
}
