package org.jointpark.rules.bytecode;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jointpark.money.Rate;
import org.jointpark.rules.expr.CodeTable;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a parameter has on the stretches of law, for reading without making objects: one
 * code of the key after the other leads to the number of a row.
 */
final class PlainTable {

  /** There is no such row. */
  static final int NO_ROW = -1;

  private final Map<?, ?>[] tables;
  private final long[] numbers;
  private final Object[] objects;
  private final int decimals;

  /** Creates the tables, of which there is none where something else stands. */
  PlainTable(Object[] byStretch) {
    List<Object> values = new ArrayList<>();
    IdentityHashMap<Object, Map<Object, Object>> made = new IdentityHashMap<>();
    tables = new Map<?, ?>[byStretch.length];
    for (int i = 0; i < byStretch.length; i++) {
      tables[i] = byStretch[i] instanceof CodeTable<?> table
          ? made.computeIfAbsent(table, any -> nested(table, values))
          : Map.of();
    }
    objects = values.toArray();
    decimals = Rates.decimals(
        values.stream().filter(Rate.class::isInstance).map(Rate.class::cast).toList());
    numbers = new long[objects.length];
    for (int row = 0; row < objects.length; row++) {
      if (objects[row] instanceof Rate rate) {
        numbers[row] = Rates.unscaled(rate, decimals);
      } else if (PlainNumbers.isNumber(objects[row])) {
        numbers[row] = RuleTables.number(objects[row]);
      }
    }
  }

  /** Returns maps of maps, the innermost of which have the numbers of the values. */
  private static Map<Object, Object> nested(CodeTable<?> table, List<Object> values) {
    Map<Object, Object> top = new HashMap<>();
    table.rows().forEach((key, value) -> {
      nest(top, key, values.size());
      values.add(value);
    });
    return top;
  }

  @SuppressWarnings("unchecked") // all keys of a table are of one length
  private static void nest(Map<Object, Object> top, ImmutableList<Object> key, int row) {
    Map<Object, Object> inner = top;
    for (Object part : key.subList(0, key.size() - 1)) {
      inner = (Map<Object, Object>) inner.computeIfAbsent(part, any -> new HashMap<>());
    }
    inner.put(key.get(key.size() - 1), row);
  }

  /** Returns how many decimals of a rate the numbers hold. */
  int decimals() {
    return decimals;
  }

  /** Returns what the first code of a key leads to in a stretch, or null. */
  @Nullable
  Object first(int stretch, Object code) {
    return tables[stretch].get(code);
  }

  /** Returns what a further code of a key leads to, or null. */
  @Nullable
  static Object next(@Nullable Object inner, Object code) {
    return inner instanceof Map<?, ?> map ? map.get(code) : null;
  }

  /** Returns the number of the row to which a whole key led, or {@link #NO_ROW}. */
  static int row(@Nullable Object found) {
    return found instanceof Integer row ? row : NO_ROW;
  }

  /** Returns the value of a row as a plain number. */
  long number(int row) {
    return numbers[row];
  }

  /** Returns the value of a row. */
  Object value(int row) {
    return objects[row];
  }
}
