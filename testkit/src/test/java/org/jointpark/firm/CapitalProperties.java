package org.jointpark.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;

class CapitalProperties {

  @Property
  void theTotalIsTheSumOfThePartsIfAllAreKnown(@ForAll Capital capital) {
    long sum =
        capital.byOrigin().values().stream().mapToLong(Money::tenThousandths).sum();

    if (capital.itemisation() == Itemisation.COMPLETE) {
      assertThat(capital.total()).contains(Money.ofTenThousandths(capital.currency(), sum));
      assertThat(capital.byOrigin().values()).allMatch(Money::isPositive);
    } else {
      assertThat(capital.total()).isEmpty();
    }
  }

  @Property
  void aPartThatIsNotListedIsZeroOrUnknown(@ForAll Capital capital, @ForAll StateCode origin) {
    if (capital.byOrigin().containsKey(origin)) {
      assertThat(capital.partFrom(origin)).contains(capital.byOrigin().get(origin));
    } else if (capital.itemisation() == Itemisation.COMPLETE) {
      assertThat(capital.partFrom(origin)).contains(Money.zero(capital.currency()));
    } else {
      assertThat(capital.partFrom(origin)).isEmpty();
    }
  }

  @Property
  void capitalThatAnswersTheSameIsEqual(@ForAll Capital capital, @ForAll StateCode origin) {
    Money zero = Money.zero(capital.currency());
    if (capital.partFrom(origin).filter(zero::equals).isPresent()) {
      Map<StateCode, Money> parts = new HashMap<>(capital.byOrigin());
      parts.put(origin, zero);

      assertThat(capital.toBuilder().byOrigin(parts).build()).isEqualTo(capital);
    }
    assertThat(capital.toBuilder().build()).isEqualTo(capital);
  }
}
