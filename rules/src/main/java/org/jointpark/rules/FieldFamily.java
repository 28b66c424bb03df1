package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fields of a record that are alike, one for each code of some classification, such as the number
 * of workers from each state.
 *
 * <p>The field for a code has the name of the family, a dot and the code, such as
 * {@code home-state.KP}. Families are known by the names of their subject and their own.
 *
 * @param <S> the type of the record
 * @param <K> the type of the codes
 * @param <V> the type of the values
 */
public final class FieldFamily<S, K, V> {

  private final String subject;
  private final String name;
  private final Function<String, K> parse;
  private final Function<? super K, Field<S, V>> field;

  private FieldFamily(
      String subject,
      String name,
      Function<String, K> parse,
      Function<? super K, Field<S, V>> field) {
    this.subject = subject;
    this.name = name;
    this.parse = parse;
    this.field = field;
  }

  /**
   * Returns a family.
   *
   * @param subject the name of the subject, not blank
   * @param name the name of the family, unique among the fields, paths and families of the subject
   * @param parse reads a code from the text that its {@code toString} gives; refuses what is none
   *     with an {@link IllegalArgumentException}
   * @param field makes the field for a code, which has the name that {@link #nameFor} gives
   * @param <S> the type of the record
   * @param <K> the type of the codes
   * @param <V> the type of the values
   * @return the family
   * @throws IllegalArgumentException if a name is blank
   */
  public static <S, K, V> FieldFamily<S, K, V> of(
      String subject,
      String name,
      Function<String, K> parse,
      Function<? super K, Field<S, V>> field) {
    checkArgument(!subject.isBlank(), "subject must not be blank (family '%s')", name);
    checkArgument(!name.isBlank(), "name must not be blank (family of '%s')", subject);
    return new FieldFamily<>(
        subject,
        name,
        Objects.requireNonNull(parse, "parse"),
        Objects.requireNonNull(field, "field"));
  }

  /** {@return the name of the subject} */
  public String subject() {
    return subject;
  }

  /** {@return the name of the family among those of its subject} */
  public String name() {
    return name;
  }

  /**
   * Returns the name that the field for a code has.
   *
   * @param name the name of the family
   * @param code the code
   * @return both, with a dot between them
   */
  public static String nameFor(String name, Object code) {
    return name + "." + code;
  }

  /**
   * Returns the field for a code.
   *
   * @param code the code
   * @return the field
   */
  public Field<S, V> at(K code) {
    return field.apply(code);
  }

  /**
   * Returns the field with a name.
   *
   * @param fieldName the name, such as {@code home-state.KP}
   * @return the field, or empty if the name is not that of this family with a code behind it
   */
  public Optional<Field<S, V>> field(String fieldName) {
    if (!fieldName.startsWith(name + ".")) {
      return Optional.empty();
    }
    try {
      return Optional.of(at(parse.apply(fieldName.substring(name.length() + 1))));
    } catch (IllegalArgumentException noCode) {
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldFamily<?, ?, ?> that
        && subject.equals(that.subject)
        && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * subject.hashCode() + name.hashCode();
  }

  /** {@return the names of the subject and the family, such as {@code headcount.home-state.*}} */
  @Override
  public String toString() {
    return subject + "." + name + ".*";
  }
}
