package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * A way from a record to at most one other, such as from a pay line to the firm that pays.
 *
 * <p>Two paths are equal if their names, their targets and whether they are dated are.
 *
 * <p>Most lead to the same record on every day. A dated one need not: somebody may work at one
 * facility in May and at another in June.
 *
 * @param <S> the type of the record at which the path begins
 */
public final class Path<S> {

  private final String name;
  private final String target;
  private final Lead<S> lead;

  private Path(String name, String target, Lead<S> lead) {
    checkArgument(!name.isBlank(), "name must not be blank (path to '%s')", target);
    checkArgument(!target.isBlank(), "target must not be blank (path '%s')", name);
    this.name = name;
    this.target = target;
    this.lead = lead;
  }

  /** How the id of the other record is got from a record. */
  private sealed interface Lead<S> {

    /** The same id on each day. */
    record Same<S>(Predicate<? super S> presence, Function<? super S, String> id)
        implements Lead<S> {}

    /** An id for each of some days. */
    record Dated<S>(Function<? super S, Timeline<String>> ids) implements Lead<S> {}
  }

  /**
   * Returns a path that leads to the same record on every day.
   *
   * @param name the name of the path among those of its subject
   * @param target the name of the subject to which it leads
   * @param id gives the id of the other record, or empty if it is unknown
   * @param <S> the type of the record at which the path begins
   * @return the path
   * @throws IllegalArgumentException if {@code name} or {@code target} is blank
   */
  public static <S> Path<S> of(String name, String target, Function<S, Optional<String>> id) {
    return of(
        name,
        target,
        subject -> id.apply(subject).orElseThrow(),
        subject -> id.apply(subject).isPresent());
  }

  /**
   * Returns a path that leads to the same record on every day, without an {@link Optional} on the
   * way, for records of which there are many.
   *
   * @param name the name of the path among those of its subject
   * @param target the name of the subject to which it leads
   * @param id gives the id of the other record, of a record of which it is known
   * @param presence tells whether it is known
   * @param <S> the type of the record at which the path begins
   * @return the path
   * @throws IllegalArgumentException if {@code name} or {@code target} is blank
   */
  public static <S> Path<S> of(
      String name, String target, Function<? super S, String> id, Predicate<? super S> presence) {
    return new Path<>(name, target, new Lead.Same<S>(presence, id));
  }

  /**
   * Returns a path that may lead to one record on a day and to another on the next.
   *
   * @param name the name of the path among those of its subject
   * @param target the name of the subject to which it leads
   * @param ids gives the ids of the other records, with a gap where they are unknown
   * @param <S> the type of the record at which the path begins
   * @return the path
   * @throws IllegalArgumentException if {@code name} or {@code target} is blank
   */
  public static <S> Path<S> dated(String name, String target, Function<S, Timeline<String>> ids) {
    return new Path<>(name, target, new Lead.Dated<S>(ids));
  }

  /** {@return the name of the path among those of its subject} */
  public String name() {
    return name;
  }

  /** {@return the name of the subject to which it leads} */
  public String target() {
    return target;
  }

  /** {@return whether it may lead to one record on a day and to another on the next} */
  public boolean isDated() {
    return lead instanceof Lead.Dated<S>;
  }

  /**
   * Follows this path from a record on a day.
   *
   * @param subject the record
   * @param day a day of its extent
   * @return the key of the other record, or empty if it is unknown on that day
   */
  public Optional<SubjectKey> follow(S subject, LocalDate day) {
    return lead instanceof Lead.Dated<S> dated
        ? dated.ids().apply(subject).at(day).map(this::key)
        : Optional.of(subject).filter(this::isKnown).map(this::id).map(this::key);
  }

  /**
   * Follows this path from a record on some days.
   *
   * @param subject the record
   * @param days days of its extent
   * @return the keys of the other records on these days, with a gap where they are unknown
   */
  public Timeline<SubjectKey> followOver(S subject, DateInterval days) {
    if (lead instanceof Lead.Dated<S> dated) {
      return dated.ids().apply(subject).restrict(days).map(this::key);
    }
    return isKnown(subject) ? Timeline.of(days, key(id(subject))) : Timeline.empty();
  }

  /**
   * Returns whether it is known to which record this path leads, which is the same on each day.
   *
   * @param subject the record
   * @return whether {@link #id} gives an id
   * @throws IllegalStateException if this path {@linkplain #isDated is dated}
   */
  public boolean isKnown(S subject) {
    return same().presence().test(subject);
  }

  /**
   * Returns the id of the record to which this path leads, which is the same on each day.
   *
   * @param subject the record, of which it {@linkplain #isKnown is known}
   * @return the id
   * @throws IllegalStateException if this path {@linkplain #isDated is dated}
   */
  public String id(S subject) {
    return same().id().apply(subject);
  }

  private Lead.Same<S> same() {
    if (lead instanceof Lead.Same<S> same) {
      return same;
    }
    throw new IllegalStateException(
        "path must not be dated, but was %s. Maybe follow it on a day".formatted(this));
  }

  private SubjectKey key(String id) {
    return SubjectKey.of(target, id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Path<?> that
        && name.equals(that.name)
        && target.equals(that.target)
        && isDated() == that.isDated();
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + target.hashCode();
  }

  /** {@return the name, and to which subject it leads} */
  @Override
  public String toString() {
    return name + " to " + target;
  }
}
