package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LegalClockProperties {

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(
            Instant.parse("1995-01-01T00:00:00Z").getEpochSecond(),
            Instant.parse("2030-12-31T00:00:00Z").getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Property
  void aClockIsReadBackFromItsText(@ForAll LegalClock clock) {
    assertThat(LegalClock.parse(clock.toString())).isEqualTo(clock).hasSameHashCodeAs(clock);
  }

  @Property
  void theOffsetOfTheNewsDoesNotMatter(
      @ForAll LegalClock clock,
      @ForAll("instants") Instant instant,
      @ForAll @IntRange(min = -18, max = 18) int hours) {
    assertThat(clock.dayOf(instant.atOffset(ZoneOffset.ofHours(hours))))
        .isEqualTo(clock.dayOf(instant))
        .isEqualTo(instant.atZone(clock.zone()).toLocalDate());
  }

  @Property
  void aLaterInstantIsNeverOnAnEarlierDay(
      @ForAll LegalClock clock,
      @ForAll("instants") Instant instant,
      @ForAll @IntRange(max = 200_000) int seconds) {
    LocalDate day = clock.dayOf(instant);

    assertThat(clock.dayOf(instant.plusSeconds(seconds))).isBetween(day, day.plusDays(3));
  }

  @Property
  void pyongyangIsNeverAheadOfSeoul(@ForAll("instants") Instant instant) {
    LocalDate seoul = LegalClock.SEOUL.dayOf(instant);

    assertThat(LegalClock.PYONGYANG.dayOf(instant)).isBetween(seoul.minusDays(1), seoul);
  }
}
