package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * How rules look at a kind of record: how one is named, to which days it belongs, what can be read
 * of it, and which other records it leads to.
 *
 * <p>Any immutable type can be a subject, also one of a user's own module; it needs no annotation
 * and no interface. Two subjects are equal if their names, types, fields and paths are.
 *
 * @param <S> the type of the record
 */
@Value.Immutable
public abstract class Subject<S> {

  Subject() {}

  /**
   * Starts a subject.
   *
   * @param name the name, such as {@code pay-line}
   * @param type the type of the record
   * @param <S> the type of the record
   * @return a builder on which the key and the extent are yet to be set
   */
  public static <S> Builder<S> named(String name, Class<S> type) {
    return new Builder<S>().name(name).type(type);
  }

  /** {@return the name} */
  public abstract String name();

  /** {@return the type of the record} */
  public abstract Class<S> type();

  @Value.Auxiliary
  abstract Function<S, String> id();

  /** {@return to which days a record belongs} */
  @Value.Auxiliary
  public abstract Extent<S> extent();

  /** {@return what can be read of a record} */
  public abstract ImmutableList<Field<S, ?>> fields();

  /** {@return what can be read of a record for each code of a classification} */
  public abstract ImmutableList<FieldFamily<S, ?, ?>> families();

  /** {@return which other records a record leads to} */
  public abstract ImmutableList<Path<S>> paths();

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "name of a subject must not be blank");
    Set<String> names = new HashSet<>();
    for (Field<S, ?> field : fields()) {
      checkArgument(
          field.subject().equals(name()),
          "field must belong to subject '%s', but was %s",
          name(),
          field);
      checkArgument(
          names.add(field.name()), "fields must have different names, but were %s", fields());
    }
    for (FieldFamily<S, ?, ?> family : families()) {
      checkArgument(
          family.subject().equals(name()),
          "family must belong to subject '%s', but was %s",
          name(),
          family);
      checkArgument(
          names.add(family.name()),
          "family must have a name of its own, but was '%s' (subject '%s')",
          family.name(),
          name());
    }
    for (Path<S> path : paths()) {
      checkArgument(
          names.add(path.name()),
          "path must have a name of its own, but was '%s' (subject '%s')",
          path.name(),
          name());
    }
  }

  /**
   * Returns the key of a record.
   *
   * @param subject the record
   * @return this subject's name and the id of the record
   */
  public SubjectKey key(S subject) {
    return SubjectKey.of(name(), id().apply(subject));
  }

  /**
   * Returns the field with a name, which may be that of a family and a code.
   *
   * @param name the name, such as {@code base-pay} or {@code home-state.KP}
   * @return the field, or empty if there is none
   */
  public Optional<Field<S, ?>> field(String name) {
    for (Field<S, ?> field : fields()) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    for (FieldFamily<S, ?, ?> family : families()) {
      Optional<Field<S, ?>> member = family.field(name).map(field -> field);
      if (member.isPresent()) {
        return member;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the path with a name.
   *
   * @param name the name
   * @return the path, or empty if there is none
   */
  public Optional<Path<S>> path(String name) {
    return paths().stream().filter(path -> path.name().equals(name)).findFirst();
  }

  /**
   * Builds a {@link Subject}. The id and the extent are required.
   *
   * @param <S> the type of the record
   */
  public static final class Builder<S> extends ImmutableSubject.Builder<S> {
    Builder() {}
  }
}
