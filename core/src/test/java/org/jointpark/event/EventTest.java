package org.jointpark.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.party.PartyId;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.Dating;
import org.junit.jupiter.api.Test;

class EventTest {

  private static final Evidence EVIDENCE = Evidence.of(SourceId.of("s-1"), Confidence.HIGH);

  private static Event.Builder reopening() {
    return Event.builder()
        .id(EventId.of("EV-1"))
        .kind(EventKind.REOPENING)
        .when(Dating.on(LocalDate.of(2013, 9, 16)))
        .addActors(PartyId.of("ROK"), PartyId.of("DPRK"))
        .description("the park opens again")
        .evidence(EVIDENCE);
  }

  @Test
  void actors_areSorted() {
    assertThat(reopening().build().actors()).containsExactly(PartyId.of("DPRK"), PartyId.of("ROK"));
  }

  @Test
  void attributes_areSortedAndWithoutTrailingZeros() {
    Event event = reopening()
        .putAttribute("outboundWindows", new BigDecimal("11.0"))
        .putAttribute("firmsStarted", new BigDecimal("90"))
        .build();

    assertThat(event.attributes().keySet()).containsExactly("firmsStarted", "outboundWindows");
    assertThat(event.attributes()).containsEntry("outboundWindows", new BigDecimal("11"));
    assertThat(event)
        .isEqualTo(reopening()
            .putAttribute("firmsStarted", new BigDecimal("9E+1"))
            .putAttribute("outboundWindows", new BigDecimal("11"))
            .build());
    assertThat(event.toBuilder().build()).isEqualTo(event).hasSameHashCodeAs(event);
  }

  @Test
  void acts_areSorted_andNoneByDefault() {
    Event event = reopening()
        .addActs(ActCode.of("passage.restored"), ActCode.of("park.restarted"))
        .build();

    assertThat(event.acts())
        .containsExactly(ActCode.of("park.restarted"), ActCode.of("passage.restored"));
    assertThat(event.toBuilder().build()).isEqualTo(event).hasSameHashCodeAs(event);
    assertThat(reopening().build().acts()).isEmpty();
  }

  @Test
  void build_refusesAnActThatTheKindGives() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reopening().addAct(ActCode.of(EventKind.REOPENING)).build())
        .withMessage("act must not begin with 'event.' or 'talks.', but was 'event.reopening'"
            + " (event EV-1). Maybe it is given by the kind of the event");
  }

  @Test
  void build_refusesAnActThatTalksGive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reopening().addAct(ActCode.of(TalksLevel.SUMMIT)).build())
        .withMessage("act must not begin with 'event.' or 'talks.', but was 'talks.summit'"
            + " (event EV-1). Maybe it is given by the kind of the event");
  }

  @Test
  void build_refusesNoActors() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reopening().actors(List.of()).build())
        .withMessage("actors must be at least one (event EV-1)");
  }

  @Test
  void build_refusesABlankDescription() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reopening().description("").build())
        .withMessage("description must not be blank, but was '' (event EV-1)");
  }

  @Test
  void build_refusesABlankAttributeName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reopening().putAttribute(" ", BigDecimal.ONE).build())
        .withMessage("attribute name must not be blank, but was ' ' (event EV-1)");
  }

  @Test
  void build_refusesAnAttributeOfTooManyDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> reopening().putAttribute("persons", new BigDecimal("1E+18")).build())
        .withMessage("attribute 'persons' of event EV-1 must have at most 18 digits on each side of"
            + " the point, but was 1E+18");
  }

  @Test
  void build_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Event.builder().build())
        .withMessage("Cannot build Event, some of required attributes are not set"
            + " [id, kind, when, description, evidence]");
  }

  @Test
  void recorded_isThatOfTheEvidence() {
    LocalDate published = LocalDate.of(2013, 9, 17);
    Evidence dated = EVIDENCE.toBuilder().recorded(published).build();

    assertThat(reopening().evidence(dated).build().recorded()).contains(published);
  }

  @Test
  void recorded_isElseTheFirstDayOnWhichItMayHaveHappened() {
    Event inMay = reopening().when(Dating.parse("2014-05")).build();

    assertThat(inMay.recorded()).contains(LocalDate.of(2014, 5, 1));
  }

  @Test
  void recorded_isEmptyIfItAlwaysHappened() {
    Event before = reopening().when(Dating.parse("../2008-12-01")).build();

    assertThat(before.recorded()).isEmpty();
  }
}
