package org.jointpark.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;

class EventProperties {

  @Property
  void aValueIsBuiltAgainFromItsParts(
      @ForAll Event event,
      @ForAll Talks talks,
      @ForAll Visit visit,
      @ForAll Claim claim,
      @ForAll EventCoverage coverage) {
    assertThat(event.toBuilder().build()).isEqualTo(event).hasSameHashCodeAs(event);
    assertThat(talks.toBuilder().build()).isEqualTo(talks).hasSameHashCodeAs(talks);
    assertThat(visit.toBuilder().build()).isEqualTo(visit).hasSameHashCodeAs(visit);
    assertThat(claim.toBuilder().build()).isEqualTo(claim).hasSameHashCodeAs(claim);
    assertThat(coverage.toBuilder().build()).isEqualTo(coverage).hasSameHashCodeAs(coverage);
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

  @Property
  void anEventTakesAnActIfTheRecordsDoNotGiveIt(
      @ForAll Event event, @ForAll EventCoverage coverage) {
    for (ActCode act : coverage.acts()) {
      Event.Builder more = event.toBuilder().addAct(act);

      if (act.isGivenByRecords()) {
        assertThatIllegalArgumentException()
            .isThrownBy(more::build)
            .withMessageContainingAll(act.toString(), event.id().toString());
      } else {
        assertThat(more.build().acts()).contains(act).containsAll(event.acts());
      }
    }
  }

  @Property
  void aClaimIsAboutProvisionsOfItsTargetsAlone(
      @ForAll Claim claim, @ForAll AgreementId agreement, @ForAll ProvisionId provision) {
    Claim named = claim.toBuilder().addProvision(provision).build();
    Claim whole = claim.toBuilder().provisions(List.of()).build();

    assertThat(claim.isAbout(agreement, provision))
        .isEqualTo(claim.targets().contains(agreement)
            && (claim.provisions().isEmpty() || claim.provisions().contains(provision)));
    assertThat(named.targets()).allMatch(target -> named.isAbout(target, provision));
    assertThat(whole.targets()).allMatch(target -> whole.isAbout(target, provision));
  }

  @Property
  void aClaimIsKnownSinceTheDayOfItsEvidenceOrElseItsOwn(@ForAll Claim claim) {
    assertThat(claim.recorded()).isEqualTo(claim.evidence().recorded().orElse(claim.day()));
  }
}
