package org.jointpark.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EventProperties {

  @Property
  void aValueIsBuiltAgainFromItsParts(
      @ForAll Event event, @ForAll Talks talks, @ForAll Visit visit, @ForAll Claim claim) {
    assertThat(event.toBuilder().build()).isEqualTo(event).hasSameHashCodeAs(event);
    assertThat(talks.toBuilder().build()).isEqualTo(talks).hasSameHashCodeAs(talks);
    assertThat(visit.toBuilder().build()).isEqualTo(visit).hasSameHashCodeAs(visit);
    assertThat(claim.toBuilder().build()).isEqualTo(claim).hasSameHashCodeAs(claim);
  }

  @Property
  void equalNumbersMakeEqualEvents(@ForAll Event event) {
    Map<String, BigDecimal> longer = new TreeMap<>();
    event
        .attributes()
        .forEach((name, value) -> longer.put(name, value.setScale(value.scale() + 2)));

    Event same = event.toBuilder().attributes(longer).build();

    assertThat(same).isEqualTo(event).hasSameHashCodeAs(event);
    assertThat(same.attributes().keySet()).isEqualTo(longer.keySet());
    same.attributes()
        .forEach((name, value) -> assertThat(value).isEqualByComparingTo(longer.get(name)));
  }

  @Property
  void anEventIsKnownSinceTheDayOfItsEvidenceOrElseItsOwn(@ForAll Event event) {
    LocalDate known = event.evidence().recorded().isPresent()
        ? event.evidence().recorded().get()
        : event.when().span().start().orElse(LocalDate.MIN);

    assertThat(event.recorded().orElse(LocalDate.MIN)).isEqualTo(known);
  }

  @Property
  void allTalksAreHeldButThoseThatWereNot(@ForAll Talks talks) {
    assertThat(talks.isHeld())
        .isEqualTo(!talks.toBuilder().outcome(TalksOutcome.NOT_HELD).build().equals(talks));
  }
}
