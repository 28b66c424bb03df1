package org.jointpark.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.money.Money;
import org.jointpark.testkit.jqwik.TimeArbitraries;

class BorderProperties {

  @Property
  void aServiceIsAvailableOnTheDaysOfThatStatus(
      @ForAll CommunicationService service, @ForAll("days") LocalDate day) {
    boolean available = service.status().at(day).equals(Optional.of(ServiceStatus.AVAILABLE));

    assertThat(service.availableDays().contains(day)).isEqualTo(available);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return TimeArbitraries.days();
  }

  @Property
  void aValueIsBuiltAgainFromItsParts(
      @ForAll CommunicationService service,
      @ForAll PassageRegime passage,
      @ForAll CustomsRegime customs) {
    assertThat(service.toBuilder().build()).isEqualTo(service).hasSameHashCodeAs(service);
    assertThat(passage.toBuilder().build()).isEqualTo(passage).hasSameHashCodeAs(passage);
    assertThat(customs.toBuilder().build()).isEqualTo(customs).hasSameHashCodeAs(customs);
  }

  @Property
  void noNumberOfARegimeIsNegative(
      @ForAll PassageRegime regime,
      @ForAll @IntRange(max = 4) int which,
      @ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int count) {
    PassageRegime.Builder wrong = regime.toBuilder();
    PassageRegime.Builder set = switch (which) {
      case 0 -> wrong.outboundWindows(count);
      case 1 -> wrong.inboundWindows(count);
      case 2 -> wrong.personsPerWindow(count);
      case 3 -> wrong.vehiclesPerWindow(count);
      default -> wrong.stayPermitCap(count);
    };

    assertThatIllegalArgumentException()
        .isThrownBy(set::build)
        .withMessageContaining(" must not be negative, but was " + count);
  }

  @Property
  void aTariffCostsNothingOrMore(@ForAll Tariff tariff, @ForAll Money price) {
    assertThat(tariff.price().isNegative()).isFalse();
    assertThat(tariff.toString()).startsWith(tariff.price().toString());
    if (price.isNegative()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Tariff.of(tariff.service(), price, tariff.per()));
    } else {
      assertThat(Tariff.of(tariff.service(), price, tariff.per()).price()).isEqualTo(price);
    }
  }
}
