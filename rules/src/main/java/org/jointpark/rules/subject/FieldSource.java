package org.jointpark.rules.subject;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.jointpark.money.Money;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Path;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Known;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.UncertainDay;

/**
 * Makes the fields and paths of a subject out of properties that many records have alike.
 *
 * @param <S> the type of the record
 * @param subject the name of the subject
 */
record FieldSource<S>(String subject) {

  /** Declares a field of this subject. */
  <V> Field.Declaration<V> field(String name, Class<V> type, String unit) {
    return Field.of(subject, name, type, unit);
  }

  /** Declares a field of truth. */
  Field.Declaration<Boolean> truth(String name) {
    return field(name, Boolean.class, "truth");
  }

  /** Declares a field of a day. */
  Field.Declaration<LocalDate> day(String name) {
    return field(name, LocalDate.class, "day");
  }

  /** Declares a field of a sorted set. */
  @SuppressWarnings("unchecked") // there is one class for sets of whatever elements
  <E> Field.Declaration<ImmutableSortedSet<E>> set(String name, String unit) {
    return field(name, (Class<ImmutableSortedSet<E>>) (Class<?>) ImmutableSortedSet.class, unit);
  }

  /** Declares a field of a list. */
  @SuppressWarnings("unchecked") // there is one class for lists of whatever elements
  <E> Field.Declaration<ImmutableList<E>> list(String name, String unit) {
    return field(name, (Class<ImmutableList<E>>) (Class<?>) ImmutableList.class, unit);
  }

  /** Returns the field that tells the first of some days, absent where their start is open. */
  Field<S, LocalDate> firstDay(Function<S, DateInterval> days) {
    return day("first-day")
        .<S>rateLike(
            record -> days.apply(record).knownStart(),
            record -> days.apply(record).hasStart())
        .asNumber(record -> days.apply(record).startEpochDay());
  }

  /** Returns the field that tells the last of some days, absent where their end is open. */
  Field<S, LocalDate> lastDay(Function<S, DateInterval> days) {
    return day("last-day")
        .<S>rateLike(
            record -> days.apply(record).lastDay().orElseThrow(),
            record -> days.apply(record).hasEnd())
        .asNumber(record -> days.apply(record).endEpochDay() - 1);
  }

  /** Returns the field that tells whether some days have an end. */
  Field<S, Boolean> hasEnd(Function<S, DateInterval> days) {
    return truth("has-end").rateLike(record -> days.apply(record).hasEnd(), record -> true);
  }

  /** Returns the field that counts some days, absent where a side of them is open. */
  Field<S, Integer> calendarDays(Function<S, DateInterval> days) {
    return field("calendar-days", Integer.class, "days")
        .nonNegative()
        .<S>whole(
            record -> Math.toIntExact(days.apply(record).days()),
            record -> days.apply(record).isBounded())
        .asNumber(record -> days.apply(record).days());
  }

  /** Returns the field of a day that may be uncertain, absent unless it is certain. */
  Field<S, LocalDate> certainDay(String name, Function<S, Optional<UncertainDay>> day) {
    return day(name)
        .rateLike(
            record -> day.apply(record).filter(UncertainDay::isCertain).map(UncertainDay::day));
  }

  /** Returns the field of the first candidate of a day that may be uncertain. */
  Field<S, LocalDate> earliestDay(String name, Function<S, Optional<UncertainDay>> day) {
    return day(name).rateLike(record -> day.apply(record).map(UncertainDay::earliest));
  }

  /** Returns the field of the last candidate of a day that may be uncertain. */
  Field<S, LocalDate> latestDay(String name, Function<S, Optional<UncertainDay>> day) {
    return day(name).rateLike(record -> day.apply(record).map(UncertainDay::latest));
  }

  /** Returns the field that tells whether something happened, absent where that is unknown. */
  Field<S, Boolean> happened(String name, Function<S, ? extends Known<?>> happening) {
    return truth(name)
        .whole(
            record -> happening.apply(record).isPresent(),
            record -> !happening.apply(record).isUnknown());
  }

  /** Returns the fields of an amount by currency, zero in each where it is none. */
  FieldFamily<S, Currency, Money> amountsIn(String name, Function<S, Known<Money>> amount) {
    return FieldFamily.of(
        subject,
        name,
        Currency::getInstance,
        currency -> field(FieldFamily.nameFor(name, currency), Money.class, "money")
            .nonNegative()
            .whole(record -> amountIn(currency, amount.apply(record))));
  }

  private static Optional<Money> amountIn(Currency currency, Known<Money> amount) {
    return amount.isNone()
        ? Optional.of(Money.zero(currency))
        : amount.value().filter(money -> money.currency().equals(currency));
  }

  /** Returns the field that tells how sure a record is, absent where it names no evidence. */
  Field<S, Confidence> confidence(Function<S, Optional<Evidence>> evidence) {
    return field("confidence", Confidence.class, "confidence")
        .rateLike(record -> evidence.apply(record).map(Evidence::confidence));
  }

  /** Returns the field of the sources of a record, absent where it names no evidence. */
  Field<S, ImmutableSortedSet<SourceId>> sources(Function<S, Optional<Evidence>> evidence) {
    return this.<SourceId>set("sources", "ids of sources")
        .rateLike(record -> evidence.apply(record).map(Evidence::sources));
  }

  /** Returns the field of the day on which a record was published. */
  Field<S, LocalDate> recordedDay(Function<S, Optional<Evidence>> evidence) {
    return day("recorded-day")
        .rateLike(record -> evidence.apply(record).flatMap(Evidence::recorded));
  }

  /** Returns the path that leads to the same record on each day. */
  Path<S> path(String name, String target, Function<S, ?> id) {
    return Path.of(name, target, record -> id.apply(record).toString(), record -> true);
  }

  /** Returns the path that leads to the same record on each day, if it is known. */
  Path<S> pathIfKnown(String name, String target, Function<S, ? extends Optional<?>> id) {
    return Path.of(name, target, record -> id.apply(record).map(Object::toString));
  }
}
