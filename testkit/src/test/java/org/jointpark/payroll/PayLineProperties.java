package org.jointpark.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.money.Money;
import org.jointpark.source.Itemisation;

/** Laws of pay lines. */
class PayLineProperties {

  @Property
  void aLineIsWhatItsBuilderHolds(@ForAll PayLine line) {
    assertThat(line.toBuilder().build()).isEqualTo(line).hasSameHashCodeAs(line);
  }

  @Property
  void aKindIsUnknownOnlyInAPartialLineThatDoesNotListIt(@ForAll PayLine line) {
    for (PayKind kind : PayKind.values()) {
      Optional<Money> listed = Optional.ofNullable(line.listedPay().get(kind));
      assertThat(line.pay(kind))
          .isEqualTo(
              line.itemisation() == Itemisation.COMPLETE
                  ? listed.or(() -> Optional.of(Money.zero(line.currency())))
                  : listed);
    }
    for (HourKind kind : HourKind.values()) {
      Optional<Duration> listed = Optional.ofNullable(line.listedHours().get(kind));
      assertThat(line.hours(kind))
          .isEqualTo(
              line.itemisation() == Itemisation.COMPLETE
                  ? listed.or(() -> Optional.of(Duration.ZERO))
                  : listed);
    }
  }

  @Property
  void aPartialLineDoesNotKnowSomething(@ForAll PayLine line) {
    boolean allKnown = Stream.of(PayKind.values()).allMatch(line::isKnown)
        && Stream.of(HourKind.values()).allMatch(line::isKnown);

    assertThat(line.itemisation() == Itemisation.COMPLETE).isEqualTo(allKnown);
  }

  @Property
  void whatIsListedAgainMakesNoDifference(@ForAll PayLine line) {
    PayLine.Builder again = line.toBuilder();
    for (PayKind kind : PayKind.values()) {
      line.pay(kind).ifPresent(amount -> again.pay(kind, amount));
    }
    for (HourKind kind : HourKind.values()) {
      line.hours(kind).ifPresent(hours -> again.hours(kind, hours));
    }

    assertThat(again.build()).isEqualTo(line);
    assertThat(again.itemisation(Itemisation.PARTIAL).build()).isEqualTo(line);
  }

  @Property
  void whatIsForgottenIsNeverTakenForZero(@ForAll PayLine line, @ForAll PayKind forgotten) {
    PayLine.Builder rest = PayLine.builder()
        .worker(line.worker())
        .firm(line.firm())
        .period(line.period())
        .currency(line.currency())
        .itemisation(Itemisation.PARTIAL);
    Stream.of(PayKind.values())
        .filter(kind -> kind != forgotten)
        .forEach(kind -> line.pay(kind).ifPresent(amount -> rest.pay(kind, amount)));

    assertThat(rest.build().pay(forgotten)).isEmpty();
    assertThat(rest.build().grossPay()).isEmpty();
  }

  @Property
  void grossPayIsTheSumOfAllKinds(@ForAll PayLine line) {
    Optional<Money> sum = Stream.of(PayKind.values()).allMatch(line::isKnown)
        ? Stream.of(PayKind.values()).map(kind -> line.pay(kind).orElseThrow()).reduce(Money::plus)
        : Optional.empty();

    assertThat(line.grossPay()).isEqualTo(sum);
  }

  @Property
  void plainNumbersAreThoseOfTheAmounts(@ForAll PayLine line, @ForAll PayKind kind) {
    line.pay(kind)
        .ifPresent(
            amount -> assertThat(line.tenThousandths(kind)).isEqualTo(amount.tenThousandths()));
  }
}
