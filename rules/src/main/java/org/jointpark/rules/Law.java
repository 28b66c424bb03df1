package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** Something that can be kept or breached: a rule, or a norm of an agreement. */
@Value.Immutable(builder = false)
public abstract class Law implements Comparable<Law> {

  Law() {}

  /**
   * Returns a law.
   *
   * @param id its stable id
   * @param title what it asks for, in a few words
   * @return the law
   * @throws IllegalArgumentException if {@code title} is blank
   */
  public static Law of(LawId id, String title) {
    return ImmutableLaw.of(id, title);
  }

  /** {@return its stable id} */
  @Value.Parameter
  public abstract LawId id();

  /** {@return what it asks for, in a few words} */
  @Value.Parameter
  public abstract String title();

  @Value.Check
  void check() {
    checkArgument(!title().isBlank(), "title must not be blank (law %s)", id());
  }

  @Override
  public int compareTo(Law other) {
    return id().compareTo(other.id());
  }

  @Override
  public String toString() {
    return id().toString();
  }
}
