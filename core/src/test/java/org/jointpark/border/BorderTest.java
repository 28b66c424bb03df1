package org.jointpark.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jointpark.money.Money;
import org.jointpark.party.PartyId;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BorderTest {

  private static final Evidence PRESS = Evidence.of(SourceId.of("press"), Confidence.HIGH);

  private static PassageRegime.Builder regime() {
    return PassageRegime.builder()
        .validity(DateInterval.parse("2008-12-01/2009-09-01"))
        .outboundWindows(3)
        .inboundWindows(3)
        .personsPerWindow(250)
        .vehiclesPerWindow(150)
        .stayPermitCap(880)
        .evidence(PRESS);
  }

  @Test
  void passageRegime_keepsNoneApartFromNotRecorded() {
    PassageRegime closed = regime().outboundWindows(0).build();

    assertThat(closed.outboundWindows()).contains(0);
    assertThat(closed.notice()).isEmpty();
    assertThat(closed.toBuilder().build()).isEqualTo(closed).hasSameHashCodeAs(closed);
  }

  static Stream<Arguments> negativeCounts() {
    return Stream.of(
        Arguments.of("outbound windows", regime().outboundWindows(-1)),
        Arguments.of("inbound windows", regime().inboundWindows(-1)),
        Arguments.of("persons per window", regime().personsPerWindow(-1)),
        Arguments.of("vehicles per window", regime().vehiclesPerWindow(-1)),
        Arguments.of("stay permit cap", regime().stayPermitCap(-1)));
  }

  @ParameterizedTest
  @MethodSource("negativeCounts")
  void passageRegime_refusesNegativeCounts(String name, PassageRegime.Builder builder) {
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            name + " must not be negative, but was -1 (passage regime 2008-12-01/2009-09-01)");
  }

  @Test
  void passageRegime_refusesEvidenceOfNoNotice() {
    assertThat(regime().notice("3 days").noticeEvidence(PRESS).build().noticeEvidence())
        .contains(PRESS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regime().noticeEvidence(PRESS).build())
        .withMessage("notice must be present if it has evidence (passage regime"
            + " 2008-12-01/2009-09-01)");
  }

  @Test
  void communicationService_tellsTheDaysOnWhichItWorked() {
    CommunicationService line = CommunicationService.builder()
        .kind(CommunicationKind.MILITARY_LINE)
        .addOperators(PartyId.of("north"), PartyId.of("south"))
        .status(Timeline.startingOn(LocalDate.of(2005, 8, 1), ServiceStatus.AVAILABLE)
            .then(LocalDate.of(2013, 3, 27), ServiceStatus.CUT)
            .then(LocalDate.of(2013, 9, 6), ServiceStatus.AVAILABLE)
            .then(LocalDate.of(2016, 2, 11), ServiceStatus.CUT)
            .build())
        .putDetail("lines", "9")
        .evidence(PRESS)
        .build();

    assertThat(line.availableDays())
        .isEqualTo(DaySet.parse("{2005-08-01/2013-03-27, 2013-09-06/2016-02-11}"));
    assertThat(line.toBuilder().build()).isEqualTo(line);
  }

  @Test
  void serviceStatus_isAvailableInOneCase() {
    assertThat(Stream.of(ServiceStatus.values()).filter(ServiceStatus::isAvailable))
        .containsExactly(ServiceStatus.AVAILABLE);
  }

  @Test
  void tariff_readsAsAPrice() {
    assertThat(Tariff.of("call home", Money.of("USD", "0.4"), "minute"))
        .hasToString("USD 0.40 per minute (call home)");
  }

  @Test
  void tariff_refusesBlanksAndNegativePrices() {
    Money price = Money.of("USD", "10");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tariff.of(" ", price, "month"))
        .withMessage("service must not be blank, but was ' ' (tariff of USD 10.00)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tariff.of("line", price, ""))
        .withMessage("unit must not be blank, but was '' (tariff of line)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tariff.of("line", price.negated(), "month"))
        .withMessage("price must not be negative, but was USD -10.00 (tariff of line)");
  }

  @Test
  void customsRegime_refusesEvidenceOfNoItems() {
    CustomsRegime.Builder regime =
        CustomsRegime.builder().putPractice("inspection", "of each consignment").evidence(PRESS);

    assertThat(regime.build().practice()).containsEntry("inspection", "of each consignment");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regime.prohibitedEvidence(PRESS).build())
        .withMessage(
            "prohibited items must be at least one if they have evidence (customs regime)");
    assertThat(regime.prohibitedItems(List.of("weapons")).build().prohibitedEvidence())
        .contains(PRESS);
  }
}
