package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.firm.Capital;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.firm.Facility;
import org.jointpark.firm.Firm;
import org.jointpark.firm.WorkerCount;
import org.jointpark.firm.WorkerCountKind;
import org.jointpark.party.StateCode;
import org.jointpark.time.UncertainDay;

/** The fields of firms, facilities and contributions read what the records say. */
class FirmFieldsProperties {

  private static final LocalDate DAY = LocalDate.of(2014, 5, 1);

  @Property
  void aFirmIsReadAsItIs(@ForAll Firm firm) {
    Readings<Firm> readings = Readings.of(firm);

    readings.arePresent(FirmFields.NAME, Firm::name);
    readings.areOf(FirmFields.ORIGINAL_NAME, Firm::originalName);
    readings.areOf(FirmFields.LEI, Firm::lei);
    readings.areOf(FirmFields.HOME_STATE, Firm::homeState);
    readings.areOf(FirmFields.SECTOR, Firm::sector);
    readings.areOf(FirmFields.INDUSTRY, Firm::industry);
    readings.areOf(FirmFields.PRODUCTS, Firm::products);
    readings.arePresent(FirmFields.GOODS, Firm::goods);
    readings.arePresent(FirmFields.FORM, Firm::form);
    readings.arePresent(FirmFields.LISTINGS, Firm::listings);
    readings.arePresent(FirmFields.WORKER_COUNTS, Firm::workerCounts);
    readings.arePresent(FirmFields.CONFIDENCE, held -> held.evidence().confidence());
    readings.arePresent(FirmFields.SOURCES, held -> held.evidence().sources());
    readings.areOf(FirmFields.RECORDED_DAY, held -> held.evidence().recorded());
  }

  @Property
  void aFirmIsThereFromItsEntryOn(@ForAll Firm firm) {
    Readings<Firm> readings = Readings.of(firm);
    Optional<UncertainDay> entry = firm.entry();
    Set<LocalDate> bounds = entry.stream()
        .flatMap(day -> Stream.of(day.earliest(), day.latest()))
        .collect(Collectors.toSet());

    readings.areOf(FirmFields.EARLIEST_ENTRY_DAY, held -> entry.map(UncertainDay::earliest));
    readings.areOf(FirmFields.LATEST_ENTRY_DAY, held -> entry.map(UncertainDay::latest));
    readings.areOf(
        FirmFields.ENTRY_DAY, held -> entry.filter(UncertainDay::isCertain).map(UncertainDay::day));
    readings.areDaily(FirmFields.IN_PARK, bounds, day -> entry.flatMap(on -> inPark(on, day)));
    for (LocalDate day : Readings.aroundAll(bounds)) {
      assertThat(FirmFields.FIRM.extent().of(firm).contains(day))
          .isEqualTo(!FirmFields.IN_PARK.read(firm, day).equals(Optional.of(false)));
    }
  }

  /** Returns what all candidates of an entry agree on. */
  private static Optional<Boolean> inPark(UncertainDay entry, LocalDate day) {
    boolean atMost = !day.isBefore(entry.earliest());
    boolean atLeast = !day.isBefore(entry.latest());
    return atMost == atLeast ? Optional.of(atMost) : Optional.empty();
  }

  @Property
  void workersAreThoseThatAllCountsOfADayAgreeOn(@ForAll Firm firm, @ForAll WorkerCountKind kind) {
    Set<LocalDate> days = firm.workerCounts().stream()
        .map(count -> count.asOf().earliest())
        .collect(Collectors.toSet());

    Readings.of(firm).areDaily(FirmFields.WORKERS.at(kind), days, day -> {
      Set<Integer> told = firm.workerCounts().stream()
          .filter(count -> count.kind() == kind && count.asOf().equals(UncertainDay.of(day)))
          .map(WorkerCount::count)
          .collect(Collectors.toSet());
      return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    });
  }

  @Property
  void capitalIsThatOfTheDay(@ForAll Firm firm, @ForAll StateCode origin) {
    Readings<Firm> readings = Readings.of(firm);
    Set<LocalDate> changes = firm.capital().changes();

    readings.areDaily(
        FirmFields.CAPITAL, changes, day -> firm.capital().at(day).flatMap(Capital::total));
    readings.areDaily(
        FirmFields.CAPITAL_FROM.at(origin),
        changes,
        day -> firm.capital().at(day).flatMap(capital -> capital.partFrom(origin)));
    readings.areDaily(
        FirmFields.CAPITAL_CURRENCY, changes, day -> firm.capital().at(day).map(Capital::currency));
    readings.areDaily(
        FirmFields.CAPITAL_ITEMISATION,
        changes,
        day -> firm.capital().at(day).map(Capital::itemisation));
  }

  @Property
  void aFacilityIsReadAsItIs(@ForAll Facility facility) {
    Readings<Facility> readings = Readings.of(facility);

    readings.arePresent(FacilityFields.KIND, Facility::kind);
    readings.arePresent(FacilityFields.NAME, Facility::name);
    readings.areOf(FacilityFields.PLOT, Facility::plot);
    readings.areOfDays(
        facility.operation(),
        FacilityFields.FIRST_DAY,
        FacilityFields.LAST_DAY,
        FacilityFields.HAS_END);
    readings.lead(FacilityFields.FIRM, DAY, "firm", Optional.of(facility.firm()));
    readings.lead(FacilityFields.PART_OF, DAY, "facility", facility.partOf());
  }

  @Property
  void aContributionIsReadAsItIs(@ForAll CapitalContribution contribution) {
    Readings<CapitalContribution> readings = Readings.of(contribution);

    readings.arePresent(CapitalContributionFields.DAY, CapitalContribution::day);
    readings.areOf(CapitalContributionFields.ORIGIN, CapitalContribution::origin);
    readings.arePresent(CapitalContributionFields.AMOUNT, CapitalContribution::amount);
    readings.arePresent(CapitalContributionFields.FORM, CapitalContribution::form);
    readings.lead(CapitalContributionFields.FIRM, DAY, "firm", Optional.of(contribution.firm()));
  }
}
