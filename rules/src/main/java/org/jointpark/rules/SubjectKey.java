package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** Names the one thing that a verdict is about: the name of its {@link Subject} and its own id. */
@Value.Immutable(builder = false)
public abstract class SubjectKey implements Comparable<SubjectKey> {

  SubjectKey() {}

  /**
   * Returns the key of a thing.
   *
   * @param subject the name of the kind of thing, such as {@code pay-line}
   * @param id the id of the thing among its kind
   * @return the key
   * @throws IllegalArgumentException if one of them is blank
   */
  public static SubjectKey of(String subject, String id) {
    return ImmutableSubjectKey.of(subject, id);
  }

  /** {@return the name of the kind of thing} */
  @Value.Parameter
  public abstract String subject();

  /** {@return the id of the thing among its kind} */
  @Value.Parameter
  public abstract String id();

  @Value.Check
  void check() {
    checkArgument(!subject().isBlank(), "subject must not be blank (key '%s')", id());
    checkArgument(!id().isBlank(), "id must not be blank (subject '%s')", subject());
  }

  @Override
  public int compareTo(SubjectKey other) {
    int order = subject().compareTo(other.subject());
    return order == 0 ? id().compareTo(other.id()) : order;
  }

  /** {@return the subject and the id, such as {@code park gaeseong}} */
  @Override
  public String toString() {
    return subject() + " " + id();
  }
}
