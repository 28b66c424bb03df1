package org.jointpark.example.gaeseong.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.jointpark.law.ParameterValue;
import tools.jackson.databind.JsonNode;

/** Turns raw values of law into values of parameters. */
final class LawValues {

  private LawValues() {}

  /** Returns a value; one that is not there may be set by the law, but was not found. */
  static ParameterValue of(Optional<JsonNode> raw, String pointer) {
    return raw.map(node -> of(node, pointer)).orElseGet(ParameterValue::unknown);
  }

  static ParameterValue of(JsonNode raw, String pointer) {
    if (raw.isArray()) {
      return ParameterValue.listing(raw.valueStream()
          .map(member -> of(member, pointer))
          .collect(ImmutableList.toImmutableList()));
    }
    if (raw.isObject()) {
      ImmutableSortedMap.Builder<String, ParameterValue> rows = ImmutableSortedMap.naturalOrder();
      raw.properties().forEach(row -> rows.put(row.getKey(), of(row.getValue(), pointer)));
      return ParameterValue.table(rows.buildOrThrow());
    }
    if (raw.isBoolean()) {
      return ParameterValue.truth(raw.booleanValue());
    }
    return raw.isNumber()
        ? ParameterValue.numeric(raw.decimalValue())
        : ParameterValue.text(RawObject.textOf(raw, pointer));
  }
}
