package org.jointpark.rules.norm;

import java.util.Objects;

/** What makes a norm ask for something, on the days on which its agreement is in force. */
public sealed interface Trigger {

  /** Its coming into force, once. */
  record InForce() implements Trigger {}

  /**
   * Each of some acts, once for each; what was triggered by one goes on beside what is triggered by
   * the next.
   *
   * @param acts the acts
   */
  record Each(Acts acts) implements Trigger {
    /**
     * Creates the trigger.
     *
     * @param acts the acts
     */
    public Each {
      Objects.requireNonNull(acts);
    }
  }

  /**
   * The first of some acts, once.
   *
   * @param acts the acts
   */
  record First(Acts acts) implements Trigger {
    /**
     * Creates the trigger.
     *
     * @param acts the acts
     */
    public First {
      Objects.requireNonNull(acts);
    }
  }

  /**
   * The first day on which something is so, once.
   *
   * @param state what has to be so
   */
  record When(State state) implements Trigger {
    /**
     * Creates the trigger.
     *
     * @param state what has to be so
     */
    public When {
      Objects.requireNonNull(state);
    }
  }

  /** {@return the coming into force} */
  static Trigger inForce() {
    return new InForce();
  }

  /**
   * Returns each of some acts as trigger.
   *
   * @param acts the acts
   * @return the trigger
   */
  static Trigger each(Acts acts) {
    return new Each(acts);
  }

  /**
   * Returns the first of some acts as trigger.
   *
   * @param acts the acts
   * @return the trigger
   */
  static Trigger first(Acts acts) {
    return new First(acts);
  }

  /**
   * Returns the first day of a state as trigger.
   *
   * @param state what has to be so
   * @return the trigger
   */
  static Trigger when(State state) {
    return new When(state);
  }
}
