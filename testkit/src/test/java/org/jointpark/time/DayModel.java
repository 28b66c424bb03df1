package org.jointpark.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Sets of days and values by day, written out day by day over a few days. It uses nothing of this
 * package, so that the laws of intervals are not judged by themselves.
 *
 * <p>The days from {@link #FIRST_BOUND} to {@link #LAST_BOUND} are those on which something may
 * change. One day more on either side shows what holds before and after.
 */
final class DayModel {

  static final LocalDate FIRST_BOUND = LocalDate.of(2016, 2, 24);
  static final LocalDate LAST_BOUND = LocalDate.of(2016, 3, 6);
  static final LocalDate FIRST = FIRST_BOUND.minusDays(1);
  static final LocalDate LAST = LAST_BOUND.plusDays(1);

  private DayModel() {}

  /** {@return every day, in order} */
  static List<LocalDate> all() {
    return FIRST.datesUntil(LAST.plusDays(1)).toList();
  }

  static Set<LocalDate> daysWhere(Predicate<LocalDate> condition) {
    Set<LocalDate> days = new TreeSet<>();
    for (LocalDate day : all()) {
      if (condition.test(day)) {
        days.add(day);
      }
    }
    return days;
  }

  static <V> Map<LocalDate, V> values(Function<LocalDate, Optional<V>> valueOn) {
    Map<LocalDate, V> values = new TreeMap<>();
    for (LocalDate day : all()) {
      valueOn.apply(day).ifPresent(value -> values.put(day, value));
    }
    return values;
  }

  static Set<LocalDate> union(Set<LocalDate> left, Set<LocalDate> right) {
    return daysWhere(day -> left.contains(day) || right.contains(day));
  }

  static Set<LocalDate> intersection(Set<LocalDate> left, Set<LocalDate> right) {
    return daysWhere(day -> left.contains(day) && right.contains(day));
  }

  static Set<LocalDate> difference(Set<LocalDate> left, Set<LocalDate> right) {
    return daysWhere(day -> left.contains(day) && !right.contains(day));
  }

  static Set<LocalDate> complement(Set<LocalDate> days) {
    return daysWhere(day -> !days.contains(day));
  }

  /** {@return every day from the first to the last of some days} */
  static Set<LocalDate> span(Set<LocalDate> days) {
    return daysWhere(day -> days.stream().anyMatch(other -> !other.isAfter(day))
        && days.stream().anyMatch(other -> !other.isBefore(day)));
  }

  /** {@return the longest stretches that some days form} */
  static List<List<LocalDate>> runs(Set<LocalDate> days) {
    Map<LocalDate, Boolean> values = new TreeMap<>();
    days.forEach(day -> values.put(day, true));
    return runs(values);
  }

  /** {@return the longest stretches of one value} */
  static <V> List<List<LocalDate>> runs(Map<LocalDate, V> values) {
    List<List<LocalDate>> runs = new ArrayList<>();
    for (LocalDate day : all()) {
      V value = values.get(day);
      if (value == null) {
        continue;
      }
      if (!value.equals(values.get(day.minusDays(1)))) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(day);
    }
    return runs;
  }

  /** {@return the days that differ from the day before} */
  static <V> Set<LocalDate> changes(Map<LocalDate, V> values) {
    return daysWhere(day -> !day.equals(FIRST)
        && !Optional.ofNullable(values.get(day))
            .equals(Optional.ofNullable(values.get(day.minusDays(1)))));
  }

  static <V> Map<LocalDate, V> restrict(Map<LocalDate, V> values, Set<LocalDate> days) {
    return values(
        day -> days.contains(day) ? Optional.ofNullable(values.get(day)) : Optional.empty());
  }

  static <V, R> Map<LocalDate, R> map(Map<LocalDate, V> values, Function<V, R> function) {
    return values(day -> Optional.ofNullable(values.get(day)).map(function));
  }

  static <V, U, R> Map<LocalDate, R> zip(
      Map<LocalDate, V> left, Map<LocalDate, U> right, BiFunction<V, U, R> function) {
    return values(day -> left.containsKey(day) && right.containsKey(day)
        ? Optional.of(function.apply(left.get(day), right.get(day)))
        : Optional.empty());
  }

  static <V> Map<LocalDate, V> merge(
      Map<LocalDate, V> left, Map<LocalDate, V> right, BiFunction<V, V, V> conflict) {
    return values(day -> {
      if (left.containsKey(day) && right.containsKey(day)) {
        return Optional.of(conflict.apply(left.get(day), right.get(day)));
      }
      return Optional.ofNullable(left.containsKey(day) ? left.get(day) : right.get(day));
    });
  }
}
