package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * A way from a record to at most one other, such as from a pay line to the firm that pays.
 *
 * <p>Most lead to the same record on every day. A dated one need not: somebody may work at one
 * facility in May and at another in June.
 *
 * @param <S> the type of the record at which the path begins
 */
@Value.Immutable(builder = false)
public abstract class Path<S> {

  Path() {}

  /**
   * Returns a path that leads to the same record on every day.
   *
   * @param name the name of the path among those of its subject
   * @param target the name of the subject to which it leads
   * @param key gives the id of the other record, or empty if it is unknown
   * @param <S> the type of the record at which the path begins
   * @return the path
   * @throws IllegalArgumentException if {@code name} or {@code target} is blank
   */
  public static <S> Path<S> of(String name, String target, Function<S, Optional<String>> key) {
    return ImmutablePath.of(
        name,
        target,
        false,
        subject -> key.apply(subject).map(Timeline::constant).orElse(Timeline.empty()));
  }

  /**
   * Returns a path that may lead to one record on a day and to another on the next.
   *
   * @param name the name of the path among those of its subject
   * @param target the name of the subject to which it leads
   * @param keys gives the ids of the other records, with a gap where they are unknown
   * @param <S> the type of the record at which the path begins
   * @return the path
   * @throws IllegalArgumentException if {@code name} or {@code target} is blank
   */
  public static <S> Path<S> dated(String name, String target, Function<S, Timeline<String>> keys) {
    return ImmutablePath.of(name, target, true, keys);
  }

  /** {@return the name of the path among those of its subject} */
  @Value.Parameter
  public abstract String name();

  /** {@return the name of the subject to which it leads} */
  @Value.Parameter
  public abstract String target();

  /** {@return whether it may lead to one record on a day and to another on the next} */
  @Value.Parameter
  public abstract boolean isDated();

  @Value.Parameter
  @Value.Auxiliary
  abstract Function<S, Timeline<String>> keys();

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "name must not be blank (path to '%s')", target());
    checkArgument(!target().isBlank(), "target must not be blank (path '%s')", name());
  }

  /**
   * Follows this path from a record on a day.
   *
   * @param subject the record
   * @param day a day of its extent
   * @return the key of the other record, or empty if it is unknown on that day
   */
  public Optional<SubjectKey> follow(S subject, LocalDate day) {
    return keys().apply(subject).at(day).map(this::key);
  }

  /**
   * Follows this path from a record on some days.
   *
   * @param subject the record
   * @param days days of its extent
   * @return the keys of the other records on these days, with a gap where they are unknown
   */
  public Timeline<SubjectKey> followOver(S subject, DateInterval days) {
    return keys().apply(subject).restrict(days).map(this::key);
  }

  private SubjectKey key(String id) {
    return SubjectKey.of(target(), id);
  }
}
