package org.jointpark.rules.norm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jointpark.border.CommunicationKind;
import org.jointpark.park.Dossier;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.rule.Rulebook;

/**
 * Something that is so, is not so or is not known to be so on each day, such as that the park
 * operates.
 */
public sealed interface State {

  /** Always so. */
  record Always() implements State {}

  /** So while the park operates; missing on days on which that is not recorded. */
  record Operating() implements State {}

  /**
   * So while a means of communication could be used: any of its services, if there are several. If
   * none could, it is missing on days on which one is not recorded.
   *
   * @param kind the means
   */
  record Available(CommunicationKind kind) implements State {
    /**
     * Creates the state.
     *
     * @param kind the means
     */
    public Available {
      Objects.requireNonNull(kind);
    }
  }

  /**
   * So from one act until another: from the day of the first to the day before the second. Acts on
   * an uncertain day leave it missing on the days between. Where the record of the acts is not
   * complete, it is missing, but on days of an act itself.
   *
   * @param from the acts that begin it
   * @param until the acts that end it
   * @param initially whether it is so before the first act
   */
  record Between(Acts from, Acts until, boolean initially) implements State {
    /**
     * Creates the state.
     *
     * @param from the acts that begin it
     * @param until the acts that end it
     * @param initially whether it is so before the first act
     */
    public Between {
      Objects.requireNonNull(from);
      Objects.requireNonNull(until);
    }
  }

  /**
   * So while a condition holds of the park, in the words of rules: of what is recorded in its
   * dossier, its statistics and what leads to it.
   *
   * @param condition the condition
   * @param parameters the rulebook that sets the parameters which the condition reads
   */
  record Satisfies(Condition<Dossier> condition, Rulebook parameters) implements State {
    /**
     * Creates the state.
     *
     * @param condition the condition
     * @param parameters the rulebook that sets its parameters
     */
    public Satisfies {
      Objects.requireNonNull(condition);
      Objects.requireNonNull(parameters);
    }
  }

  /**
   * So while all of some states are. It is not so if one is not, and else missing what any misses.
   *
   * @param states the states, at least one
   */
  record AllOf(ImmutableList<State> states) implements State {
    /**
     * Creates the state.
     *
     * @param states the states
     * @throws IllegalArgumentException if there is none
     */
    public AllOf {
      checkArgument(!states.isEmpty(), "states must be at least one. Maybe State.always()");
    }
  }

  /**
   * So while any of some states is. If none is, it is missing what any misses.
   *
   * @param states the states, at least one
   */
  record AnyOf(ImmutableList<State> states) implements State {
    /**
     * Creates the state.
     *
     * @param states the states
     * @throws IllegalArgumentException if there is none
     */
    public AnyOf {
      checkArgument(!states.isEmpty(), "states must be at least one. Maybe State.always().not()");
    }
  }

  /**
   * So while another state is not.
   *
   * @param state the other state
   */
  record Not(State state) implements State {
    /**
     * Creates the state.
     *
     * @param state the other state
     */
    public Not {
      Objects.requireNonNull(state);
    }
  }

  /** {@return what is always so} */
  static State always() {
    return new Always();
  }

  /** {@return that the park operates} */
  static State operating() {
    return new Operating();
  }

  /**
   * Returns that a means of communication can be used.
   *
   * @param kind the means
   * @return the state
   */
  static State available(CommunicationKind kind) {
    return new Available(kind);
  }

  /**
   * Returns what is so from one act until another, and not before the first.
   *
   * @param from the acts that begin it
   * @param until the acts that end it
   * @return the state
   */
  static State between(Acts from, Acts until) {
    return new Between(from, until, false);
  }

  /**
   * Returns that a condition without parameters holds of the park.
   *
   * @param condition the condition, of {@link org.jointpark.rules.subject.ParkFields#PARK}
   * @return the state
   */
  static State satisfying(Condition<Dossier> condition) {
    return new Satisfies(condition, Rulebook.builder().build());
  }

  /**
   * Returns that this and another state are so.
   *
   * @param other the other state
   * @return the state
   */
  default State and(State other) {
    return new AllOf(ImmutableList.of(this, other));
  }

  /**
   * Returns that this or another state is so.
   *
   * @param other the other state
   * @return the state
   */
  default State or(State other) {
    return new AnyOf(ImmutableList.of(this, other));
  }

  /** {@return that this is not so} */
  default State not() {
    return new Not(this);
  }
}
