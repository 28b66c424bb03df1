package org.jointpark.example.gaeseong.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.border.CustomsRegime;
import org.jointpark.border.PassageRegime;
import org.jointpark.source.Evidence;
import org.jointpark.statistic.Observation;

/** Converts the regimes of passage and of customs. */
final class BorderPart {

  private static final String FREIGHT = "freight.tonnes-per-day";

  private final SourceBook sources;
  private final Supplements supplements;
  private final SeriesBook series;

  BorderPart(SourceBook sources, Supplements supplements, SeriesBook series) {
    this.sources = sources;
    this.supplements = supplements;
    this.series = series;
  }

  ImmutableList<PassageRegime> passage(RawObject regimes) {
    return regimes.objects("passage", this::regime);
  }

  private PassageRegime regime(RawObject raw) {
    Optional<LocalDate> first = raw.findDay("from");
    String confidence = raw.text("confidence");
    Evidence evidence = sources.evidence(
        ImmutableList.of(raw.text("sourceUrl")),
        confidence,
        Stream.concat(raw.findText("note").stream(), Validity.remark(first).stream()));
    Optional<Evidence> noticeEvidence = raw.findText("noticeSourceUrl")
        .map(address -> sources.evidence(ImmutableList.of(address), confidence, Stream.empty()));
    Optional<String> firstOutbound = raw.findText("firstOutbound").map("first outbound "::concat);
    return PassageRegime.builder()
        .validity(Validity.of(first, raw.findDay("to")))
        .outboundWindows(raw.findCount("outbound"))
        .inboundWindows(raw.findCount("inbound"))
        .personsPerWindow(raw.findCount("personsPerWindow"))
        .vehiclesPerWindow(raw.findCount("vehiclesPerWindow"))
        .stayPermitCap(raw.findCount("stayPermitCap"))
        .hours(raw.findText("hours").or(() -> firstOutbound))
        .mode(raw.findText("mode"))
        .notice(raw.findText("noticeRule"))
        .noticeEvidence(noticeEvidence)
        .evidence(supplements.apply(raw.pointer(), evidence))
        .build();
  }

  CustomsRegime customs(RawObject regimes) {
    return regimes.object("customs", this::customsRegime);
  }

  private CustomsRegime customsRegime(RawObject raw) {
    String confidence = raw.text("confidence");
    Evidence evidence = sources.evidence(raw.texts("sources"), confidence, Stream.empty());
    raw.fields("freightTonnesPerDay")
        .forEach((year, tonnes) -> series.add(
            FREIGHT,
            Observation.builder()
                .when(series.dated(FREIGHT, year))
                .value(RawObject.numberOf(tonnes, raw.pointer("freightTonnesPerDay")))
                .evidence(evidence)
                .build()));
    return CustomsRegime.builder()
        .practice(ImmutableSortedMap.of(
            "tax on goods", raw.text("taxOnGoods"),
            "inspection in practice", raw.text("inspectionInPractice"),
            "selective inspection", raw.text("selectiveInspection")))
        .prohibitedItems(raw.texts("prohibitedItems2003"))
        .prohibitedEvidence(sources.evidence(
            ImmutableList.of(raw.text("prohibitedSourceUrl")),
            confidence,
            Stream.of("list of 2003")))
        .evidence(evidence)
        .build();
  }
}
