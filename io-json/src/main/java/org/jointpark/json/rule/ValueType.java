package org.jointpark.json.rule;

import org.jointpark.json.JsonForm;
import org.jointpark.json.JsonTree;
import org.jointpark.rules.expr.Constant;

/** A type of values, by the name that it has in JSON. */
record ValueType<V>(String name, Class<V> type, JsonForm<V> form) {

  /** Returns the JSON of a value of this type. */
  JsonTree write(Object value) {
    return JsonTree.of(form, type.cast(value));
  }

  /** Returns a value of this type as a constant. */
  Constant<V> constant(V value) {
    return new Constant<>(type, value);
  }
}
