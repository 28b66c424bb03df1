package org.jointpark.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ParameterValueProperties {

  @Property
  void equalNumbersAreOneValue(@ForAll ParameterValue.Numeric number) {
    BigDecimal longer = number.value().setScale(number.value().scale() + 3);

    assertThat(ParameterValue.numeric(longer)).isEqualTo(number).hasSameHashCodeAs(number);
    assertThat(new BigDecimal(number.toString())).isEqualByComparingTo(number.value());
  }

  @Property
  void aTableForgetsTheOrderOfItsRowsAndAListDoesNot(
      @ForAll ParameterValue.Table table, @ForAll ParameterValue.Listing listing) {
    Map<String, ParameterValue> backwards = new LinkedHashMap<>();
    Lists.reverse(List.copyOf(table.rows().keySet()))
        .forEach(name -> backwards.put(name, table.rows().get(name)));
    List<ParameterValue> reversed = Lists.reverse(listing.values());

    assertThat(ParameterValue.table(backwards)).isEqualTo(table).hasToString(table.toString());
    assertThat(ParameterValue.listing(reversed).equals(listing))
        .isEqualTo(reversed.equals(listing.values()));
  }

  @Property
  void onlyNumbersAndTextsAreMembers(@ForAll ParameterValue value) {
    boolean isFlat =
        value instanceof ParameterValue.Numeric || value instanceof ParameterValue.Text;

    if (isFlat) {
      assertThat(ParameterValue.listing(List.of(value))).hasToString("[" + value + "]");
      assertThat(ParameterValue.table(Map.of("a", value))).hasToString("{a=" + value + "}");
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ParameterValue.listing(List.of(value)))
          .withMessageStartingWith("member must be a number or a text, but was ");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ParameterValue.table(Map.of("a", value)))
          .withMessageStartingWith("row must be a number or a text, but was ");
    }
  }

  @Property
  void valuesOfTwoKindsAreNeverEqual(@ForAll ParameterValue one, @ForAll ParameterValue other) {
    assertThat(one.equals(other) && one.getClass() != other.getClass()).isFalse();
    assertThat(one.isUnknown()).isEqualTo(one.equals(ParameterValue.unknown()));
  }

  @Property
  void aParameterIsBuiltAgainFromItsParts(@ForAll LawParameter parameter) {
    assertThat(parameter.toBuilder().build()).isEqualTo(parameter).hasSameHashCodeAs(parameter);
  }
}
