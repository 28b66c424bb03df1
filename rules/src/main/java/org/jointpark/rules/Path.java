package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A way from a record to at most one other, such as from a pay line to the firm that pays.
 *
 * @param <S> the type of the record at which the path begins
 */
@Value.Immutable(builder = false)
public abstract class Path<S> {

  Path() {}

  /**
   * Returns a path.
   *
   * @param name the name of the path among those of its subject
   * @param target the name of the subject to which it leads
   * @param key gives the key of the other record, or empty if it is unknown
   * @param <S> the type of the record at which the path begins
   * @return the path
   * @throws IllegalArgumentException if {@code name} or {@code target} is blank
   */
  public static <S> Path<S> of(String name, String target, Function<S, Optional<String>> key) {
    return ImmutablePath.of(name, target, key);
  }

  /** {@return the name of the path among those of its subject} */
  @Value.Parameter
  public abstract String name();

  /** {@return the name of the subject to which it leads} */
  @Value.Parameter
  public abstract String target();

  @Value.Parameter
  @Value.Auxiliary
  abstract Function<S, Optional<String>> key();

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "name must not be blank (path to '%s')", target());
    checkArgument(!target().isBlank(), "target must not be blank (path '%s')", name());
  }

  /**
   * Follows this path from a record.
   *
   * @param subject the record
   * @return the key of the other record, or empty if it is unknown
   */
  public Optional<SubjectKey> follow(S subject) {
    return key().apply(subject).map(id -> SubjectKey.of(target(), id));
  }
}
