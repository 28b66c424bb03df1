package org.jointpark.rules.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointpark.rules.Subject;
import org.jointpark.rules.subject.Subjects;

/**
 * The kinds of records that rules may be about, by their names.
 *
 * <p>A rulebook that comes as text can speak of nothing else: what is not in the vocabulary does
 * not exist for it. A vocabulary is immutable.
 *
 * <pre>{@code
 * Vocabulary vocabulary = Vocabulary.ofJointpark().with(MyFields.LOAN);
 * }</pre>
 */
public final class Vocabulary {

  private static final Vocabulary EMPTY = new Vocabulary(ImmutableSortedMap.of());

  private final ImmutableSortedMap<String, Subject<?>> subjects;

  private Vocabulary(ImmutableSortedMap<String, Subject<?>> subjects) {
    this.subjects = subjects;
  }

  /**
   * Returns the vocabulary of some subjects and no others.
   *
   * @param subjects the subjects
   * @return the vocabulary
   * @throws IllegalArgumentException if two of them have one name
   */
  public static Vocabulary of(Subject<?>... subjects) {
    return EMPTY.with(subjects);
  }

  /** {@return the vocabulary of all {@linkplain Subjects#ALL subjects} of Jointpark} */
  public static Vocabulary ofJointpark() {
    return EMPTY.with(Subjects.ALL);
  }

  /**
   * Returns this vocabulary with further subjects.
   *
   * @param more the further subjects
   * @return the larger vocabulary
   * @throws IllegalArgumentException if there is another subject with the name of one of them
   */
  public Vocabulary with(Subject<?>... more) {
    return with(ImmutableList.copyOf(more));
  }

  private Vocabulary with(ImmutableList<Subject<?>> more) {
    Map<String, Subject<?>> all = new TreeMap<>(subjects);
    for (Subject<?> subject : more) {
      checkArgument(
          all.putIfAbsent(subject.name(), subject) == null,
          "subjects must have different names, but two were '%s'",
          subject.name());
    }
    return new Vocabulary(ImmutableSortedMap.copyOf(all));
  }

  /** {@return the subjects by their names} */
  public ImmutableSortedMap<String, Subject<?>> subjects() {
    return subjects;
  }

  /**
   * Returns the subject with a name.
   *
   * @param name the name, such as {@code pay-line}
   * @return the subject, or empty if there is none
   */
  public Optional<Subject<?>> subject(String name) {
    return Optional.ofNullable(subjects.get(name));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vocabulary that && subjects.equals(that.subjects);
  }

  @Override
  public int hashCode() {
    return subjects.hashCode();
  }

  /** {@return the names of the subjects} */
  @Override
  public String toString() {
    return "vocabulary of " + subjects.keySet();
  }
}
