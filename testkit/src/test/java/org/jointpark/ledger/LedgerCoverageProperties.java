package org.jointpark.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.firm.FirmId;
import org.jointpark.testkit.jqwik.TimeArbitraries;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;

class LedgerCoverageProperties {

  private static final LocalDate FIRST = LocalDate.of(2015, 2, 26);
  private static final LocalDate LAST = LocalDate.of(2015, 3, 4);
  private static final List<FirmId> FIRMS =
      List.of(FirmId.of("F-1"), FirmId.of("F-2"), FirmId.of("f-1"));

  @Property
  void itIsCompleteForAFirmIfItIsOnEveryDay(
      @ForAll("coverages") LedgerCoverage coverage,
      @ForAll("intervals") DateInterval interval,
      @ForAll("firms") FirmId firm) {
    boolean everyDay = interval
        .start()
        .orElseThrow()
        .datesUntil(interval.end().orElseThrow())
        .allMatch(coverage.completeDays()::contains);
    boolean thatFirm = coverage.firms().isEmpty() || coverage.firms().get().contains(firm);

    assertThat(coverage.isComplete(interval, firm)).isEqualTo(everyDay && thatFirm);
    assertThat(coverage.isComplete(interval))
        .isEqualTo(everyDay && coverage.firms().isEmpty());
  }

  @Property
  void whatIsCompleteForEveryFirmIsCompleteForEach(
      @ForAll LedgerCoverage coverage, @ForAll DateInterval interval, @ForAll FirmId firm) {
    assertThat(!coverage.isComplete(interval) || coverage.isComplete(interval, firm))
        .isTrue();
  }

  @Property
  void whatIsCompleteOnNoDayHasOneForm(@ForAll LedgerCoverage coverage) {
    assertThat(coverage.completeDays().isEmpty()).isEqualTo(coverage.equals(LedgerCoverage.none()));
    assertThat(LedgerCoverage.complete(DaySet.none(), FIRMS)).isEqualTo(LedgerCoverage.none());
  }

  @Provide
  Arbitrary<FirmId> firms() {
    return Arbitraries.of(FIRMS);
  }

  @Provide
  Arbitrary<DateInterval> intervals() {
    return TimeArbitraries.boundedIntervals(TimeArbitraries.days(FIRST, LAST));
  }

  @Provide
  Arbitrary<LedgerCoverage> coverages() {
    Arbitrary<DaySet> days = TimeArbitraries.daySets(TimeArbitraries.days(FIRST, LAST));
    Arbitrary<LedgerCoverage> ofSome = Combinators.combine(
            days, firms().list().ofMinSize(1).ofMaxSize(2).map(ImmutableSortedSet::copyOf))
        .as(LedgerCoverage::complete);
    return Arbitraries.oneOf(days.map(LedgerCoverage::complete), ofSome);
  }
}
