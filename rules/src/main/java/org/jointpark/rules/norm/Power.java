package org.jointpark.rules.norm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import java.util.Optional;
import org.jointpark.event.ClaimKind;
import org.jointpark.time.Deadline;

/**
 * What the bearer of a norm can do with effect in law. An exercise is valid if the condition of the
 * norm holds on its day, the agreement is in force then, and nobody disputes it; only a valid one
 * has an effect.
 *
 * @param acts the acts by which it is exercised, if there are such acts
 * @param claims the claims on the agreement by which it is exercised
 * @param effect what a valid exercise does to the agreement
 * @param notice how long after the exercise that takes effect: on the day that the deadline
 *     reaches; empty if it does so at once
 * @param disputed the acts by which another party disputes an exercise, on its day or later
 */
public record Power(
    Optional<Acts> acts,
    ImmutableSortedSet<ClaimKind> claims,
    PowerEffect effect,
    Optional<Deadline> notice,
    Optional<Acts> disputed)
    implements NormContent {

  /**
   * Creates the power.
   *
   * @param acts the acts by which it is exercised
   * @param claims the claims by which it is exercised
   * @param effect what a valid exercise does to the agreement
   * @param notice how long after the exercise that takes effect
   * @param disputed the acts by which another party disputes an exercise
   * @throws IllegalArgumentException if it cannot be exercised, or the notice needs a calendar
   */
  public Power {
    Objects.requireNonNull(effect);
    checkArgument(
        acts.isPresent() || !claims.isEmpty(),
        "power must be exercised by acts or claims, but is by none (effect %s)",
        effect);
    checkArgument(
        notice.filter(Deadline::needsCalendar).isEmpty(),
        "notice must not depend on business days, but was '%s' (effect %s)",
        notice.map(Object::toString).orElse(""),
        effect);
  }

  /**
   * Returns the power that is exercised by claims of some kinds, such as a denunciation.
   *
   * @param effect what a valid exercise does to the agreement
   * @param claims the kinds of claims
   * @return the power, which takes effect at once
   * @throws IllegalArgumentException if there is no kind
   */
  public static Power byClaim(PowerEffect effect, ClaimKind... claims) {
    return new Power(
        Optional.empty(),
        ImmutableSortedSet.copyOf(claims),
        effect,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Returns the power that is exercised by acts, such as an appointment.
   *
   * @param effect what a valid exercise does to the agreement
   * @param acts the acts
   * @return the power, which takes effect at once
   */
  public static Power byAct(PowerEffect effect, Acts acts) {
    return new Power(
        Optional.of(acts), ImmutableSortedSet.of(), effect, Optional.empty(), Optional.empty());
  }

  /**
   * Returns this power with a notice.
   *
   * @param time how long after the exercise it takes effect
   * @return the changed power
   * @throws IllegalArgumentException if {@code time} needs a calendar
   */
  public Power withNotice(Deadline time) {
    return new Power(acts, claims, effect, Optional.of(time), disputed);
  }

  /**
   * Returns this power, which can be disputed.
   *
   * @param disputing the acts by which another party disputes an exercise
   * @return the changed power
   */
  public Power disputedBy(Acts disputing) {
    return new Power(acts, claims, effect, notice, Optional.of(disputing));
  }
}
