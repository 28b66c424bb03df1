package org.jointpark.rules.bytecode;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jointpark.money.Rate;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.expr.TableParameter;

/** What the methods of one class read by number: parameters, paths, dated fields, deadlines. */
final class RuleTables {

  private final LawTables law;
  private final Map<Setting<?>, Values> parameters = new HashMap<>();
  private final Map<TableParameter<?>, PlainTable> tables = new HashMap<>();
  private final Map<Path<?>, Integer> paths = new LinkedHashMap<>();
  private final Map<String, RelatedRecords> records = new LinkedHashMap<>();
  private final Map<Field<?, ?>, Integer> dated = new LinkedHashMap<>();
  private final Map<DueDay<?>, Integer> deadlines = new LinkedHashMap<>();

  RuleTables(LawTables law) {
    this.law = law;
  }

  /** The values of a parameter by stretches of law. */
  static final class Values {
    private final boolean[] present;
    private final boolean always;
    private final long[] numbers;
    private final int decimals;
    private final Object[] objects;

    private Values(
        boolean[] present, boolean always, long[] numbers, int decimals, Object[] objects) {
      this.present = present;
      this.always = always;
      this.numbers = numbers;
      this.decimals = decimals;
      this.objects = objects;
    }

    /** Returns on which stretches there is a value. */
    boolean[] present() {
      return present;
    }

    /** Returns whether there is a value on each stretch. */
    boolean always() {
      return always;
    }

    /** Returns the values as plain numbers, if they can be. */
    long[] numbers() {
      return numbers;
    }

    /** Returns how many decimals of a rate the numbers hold. */
    int decimals() {
      return decimals;
    }

    /** Returns the values, with any object where there is none. */
    Object[] objects() {
      return objects;
    }
  }

  /** Returns the values of a parameter. */
  Values values(Setting<?> parameter) {
    return parameters.computeIfAbsent(parameter, this::layOut);
  }

  private Values layOut(Setting<?> parameter) {
    int stretches = law.stretches();
    boolean[] present = new boolean[stretches];
    long[] numbers = new long[stretches];
    Object[] objects = new Object[stretches];
    boolean always = true;
    List<Rate> rates = new ArrayList<>();
    for (int i = 0; i < stretches; i++) {
      Optional<Object> value = law.value(parameter, i);
      present[i] = value.isPresent();
      always &= present[i];
      objects[i] = value.orElse("");
      value.filter(Rate.class::isInstance).map(Rate.class::cast).ifPresent(rates::add);
    }
    int decimals = Rates.decimals(rates);
    for (int i = 0; i < stretches; i++) {
      if (objects[i] instanceof Rate rate) {
        numbers[i] = Rates.unscaled(rate, decimals);
      } else if (present[i] && PlainNumbers.isNumber(objects[i])) {
        numbers[i] = number(objects[i]);
      }
    }
    return new Values(present, always, numbers, decimals, objects);
  }

  /** Returns the tables of a parameter. */
  PlainTable table(TableParameter<?> parameter) {
    return tables.computeIfAbsent(
        parameter, any -> new PlainTable(values(parameter).objects()));
  }

  static long number(Object value) {
    try {
      return PlainNumbers.of(value);
    } catch (ArithmeticException unfit) {
      throw new NoBytecodeException(String.valueOf(unfit.getMessage()));
    }
  }

  /** Returns the number of a path. */
  int path(Path<?> path) {
    records.computeIfAbsent(path.target(), law::records);
    return numberOf(paths, path);
  }

  /** Returns whether two records to which a path may lead have the same id. */
  boolean mayLeadToSeveral(Path<?> path) {
    return records.computeIfAbsent(path.target(), law::records).hasSeveral();
  }

  /** Returns the number of a dated field. */
  int dated(Field<?, ?> field) {
    return numberOf(dated, field);
  }

  /** Returns the number of a deadline. */
  int deadline(DueDay<?> node) {
    return numberOf(deadlines, node);
  }

  private static <K> int numberOf(Map<K, Integer> numbers, K key) {
    int next = numbers.size();
    return numbers.computeIfAbsent(key, added -> next);
  }

  /** Returns a function that makes a frame for a thread. */
  Supplier<Frame> frames() {
    records.values().forEach(each -> each.seal(dated.size()));
    ImmutableList<FollowedPath> followed = paths.keySet().stream()
        .map(path -> new FollowedPath(path, Objects.requireNonNull(records.get(path.target()))))
        .collect(ImmutableList.toImmutableList());
    ImmutableList<DatedField> fields =
        dated.keySet().stream().map(DatedField::new).collect(ImmutableList.toImmutableList());
    ImmutableList<Function<LocalDate, Optional<LocalDate>>> due =
        deadlines.keySet().stream().map(law::due).collect(ImmutableList.toImmutableList());
    return () -> new Frame(followed, fields, due);
  }
}
