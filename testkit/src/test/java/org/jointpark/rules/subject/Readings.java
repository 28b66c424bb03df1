package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;

/**
 * Compares what fields and paths read of a record with what its accessors say.
 *
 * @param <S> the type of the record
 * @param record the record
 */
record Readings<S>(S record) {

  static <S> Readings<S> of(S record) {
    return new Readings<>(record);
  }

  /** Asserts that a field reads what an accessor says, and is absent exactly where that is. */
  <V> void areOf(Field<S, V> field, Function<S, Optional<V>> accessor) {
    assertThat(field.read(record)).as(field.toString()).isEqualTo(accessor.apply(record));
  }

  /** Asserts that a field is always present. */
  <V> void arePresent(Field<S, V> field, Function<S, V> accessor) {
    areOf(field, held -> Optional.of(accessor.apply(held)));
  }

  /** Asserts that a field tells whether something happened. */
  void tellWhether(Field<S, Boolean> field, Known<?> happening) {
    Optional<Boolean> expected =
        happening.isUnknown() ? Optional.empty() : Optional.of(happening.isPresent());
    areOf(field, held -> expected);
  }

  /** Asserts that a dated field reads what is so on each day around those on which it changes. */
  <V> void areDaily(
      Field<S, V> field, Iterable<LocalDate> changes, Function<LocalDate, Optional<V>> onDay) {
    for (LocalDate day : aroundAll(changes)) {
      assertThat(field.read(record, day)).as("%s on %s", field, day).isEqualTo(onDay.apply(day));
    }
  }

  /** Asserts that a path leads to a record on a day, or nowhere. */
  void lead(Path<S> path, LocalDate day, String target, Optional<?> id) {
    assertThat(path.follow(record, day))
        .as(path.name())
        .isEqualTo(id.map(known -> SubjectKey.of(target, known.toString())));
  }

  /** Asserts that three fields tell the sides of an interval. */
  void areOfDays(
      DateInterval days,
      Field<S, LocalDate> firstDay,
      Field<S, LocalDate> lastDay,
      Field<S, Boolean> hasEnd) {
    areOf(firstDay, held -> days.start());
    areOf(lastDay, held -> days.lastDay());
    arePresent(hasEnd, held -> days.end().isPresent());
  }

  /** Returns the days of a change, each with its neighbours, and some day if there is none. */
  static ImmutableSortedSet<LocalDate> aroundAll(Iterable<LocalDate> changes) {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    days.add(LocalDate.of(2014, 5, 1));
    for (LocalDate change : changes) {
      days.add(change.minusDays(1), change, change.plusDays(1));
    }
    return days.build();
  }
}
