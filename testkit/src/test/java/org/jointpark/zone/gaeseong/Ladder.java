package org.jointpark.zone.gaeseong;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.park.Dossier;
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
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/**
 * Made-up versions of the minimum wage and of its cap, from which a dossier can be made.
 *
 * @param origin the day from which all days are counted
 * @param wages the versions of the wage
 * @param caps the versions of the cap
 */
record Ladder(LocalDate origin, List<Rung> wages, List<Rung> caps) {

  private static final PartyId STATE = PartyId.of("DPRK");
  private static final SourceId SOURCE = SourceId.of("s-1");

  /**
   * A version.
   *
   * @param id the id of its citation
   * @param layer its layer
   * @param from its first day, in days from the origin
   * @param days for how many days it holds, or empty if without end
   * @param recorded the day on which it was recorded, in days from the origin
   * @param value its number, unknown, or empty if it repeals
   * @param confidence how sure it is
   */
  record Rung(
      String id,
      Layer layer,
      int from,
      Optional<Integer> days,
      int recorded,
      Optional<ParameterValue> value,
      Confidence confidence) {

    Rung named(String other) {
      return new Rung(other, layer, from, days, recorded, value, confidence);
    }

    Rung recordedOn(int other) {
      return new Rung(id, layer, from, days, other, value, confidence);
    }
  }

  /** Returns this ladder with all of its days shifted. */
  Ladder shiftedBy(long days) {
    return new Ladder(origin.plusDays(days), wages, caps);
  }

  /** Returns this ladder without the versions that were recorded after a day. */
  Ladder asKnownAt(LocalDate day) {
    return new Ladder(origin, knownAt(day, wages), knownAt(day, caps));
  }

  private List<Rung> knownAt(LocalDate day, List<Rung> rungs) {
    return rungs.stream()
        .filter(rung -> !origin.plusDays(rung.recorded()).isAfter(day))
        .toList();
  }

  static ParameterValue number(long thousandths) {
    return ParameterValue.numeric(BigDecimal.valueOf(thousandths, 3));
  }

  Dossier dossier() {
    return Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("gaeseong"))
            .name("Gaeseong Industrial Complex")
            .place("Gaeseong")
            .clock(LegalClock.PYONGYANG)
            .addState(STATE)
            .operation(Timeline.empty())
            .build())
        .addSource(Source.builder().id(SOURCE).kind(SourceKind.REPOSTED).build())
        .addParty(
            Party.builder().id(STATE).kind(PartyKind.STATE).name("a state").build())
        .addParameters(
            parameter(Gaeseong.MINIMUM_WAGE, wages), parameter(Gaeseong.MINIMUM_WAGE_CAP, caps))
        .build();
  }

  private LawParameter parameter(ParameterId id, List<Rung> rungs) {
    return LawParameter.builder()
        .id(id)
        .name("something that law sets")
        .versions(VersionSet.copyOf(rungs.stream().map(this::version).toList()))
        .build();
  }

  private Versioned<ParameterValue> version(Rung rung) {
    LocalDate from = origin.plusDays(rung.from());
    return rung.value()
        .map(Versioned::enacting)
        .orElseGet(Versioned::repealing)
        .validity(rung.days()
            .map(days -> DateInterval.of(from, from.plusDays(days)))
            .orElseGet(() -> DateInterval.startingOn(from)))
        .layer(rung.layer())
        .citation(Citation.of(rung.id(), "Labour Regulations"))
        .evidence(Evidence.builder()
            .addSource(SOURCE)
            .confidence(rung.confidence())
            .recorded(origin.plusDays(rung.recorded()))
            .build())
        .build();
  }
}
