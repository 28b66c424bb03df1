/**
 * Norms as values: what a provision of an agreement asks, allows or empowers, so that it can be
 * judged by what happened.
 *
 * <p>A {@link org.jointpark.agreement.Provision Provision} holds the words of a text; a
 * {@link org.jointpark.rules.norm.Norm Norm} is what is made of them. It has one content: a
 * {@link org.jointpark.rules.norm.Duty Duty} to achieve, to maintain, to refrain or to act
 * periodically, a {@link org.jointpark.rules.norm.Permission Permission}, or a
 * {@link org.jointpark.rules.norm.Power Power}. It names {@link org.jointpark.rules.norm.Acts Acts}
 * and {@link org.jointpark.rules.norm.State States} and no event, so that it can be said before
 * anything has happened. A {@link org.jointpark.rules.norm.Normbook Normbook} holds norms in all
 * their versions, and {@link org.jointpark.rules.Judge#of(org.jointpark.rules.norm.Normbook)
 * judges} by them.
 *
 * <p>What becomes of an agreement for each of its parties is its
 * {@link org.jointpark.rules.norm.Lifecycle Lifecycle}.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.rules.norm;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
