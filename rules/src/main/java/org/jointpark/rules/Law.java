package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** Something that can be kept or breached: a rule, or a norm of an agreement. */
@Value.Immutable(builder = false)
public abstract class Law implements Comparable<Law> {

  Law() {}

  /**
   * Returns a law whose breach is an {@link Severity#ERROR}.
   *
   * @param id its stable id
   * @param title what it asks for, in a few words
   * @return the law
   * @throws IllegalArgumentException if {@code title} is blank
   */
  public static Law of(LawId id, String title) {
    return of(id, title, Severity.ERROR);
  }

  /**
   * Returns a law of some severity.
   *
   * @param id its stable id
   * @param title what it asks for, in a few words
   * @param severity how much it matters that it is not kept
   * @return the law
   * @throws IllegalArgumentException if {@code title} is blank
   */
  public static Law of(LawId id, String title, Severity severity) {
    return ImmutableLaw.of(id, title, severity);
  }

  /** {@return its stable id} */
  @Value.Parameter
  public abstract LawId id();

  /** {@return what it asks for, in a few words} */
  @Value.Parameter
  public abstract String title();

  /** {@return how much it matters that it is not kept} */
  @Value.Parameter
  public abstract Severity severity();

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
