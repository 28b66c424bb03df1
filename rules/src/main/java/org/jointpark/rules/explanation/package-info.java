/**
 * Why it stands with a rule as it does, as data that can be reckoned again.
 *
 * <p>{@link org.jointpark.rules.explanation.Explanation Explanation} is the entry: a tree of
 * {@link org.jointpark.rules.explanation.Step Step}s, from the conditions of the rule down to what
 * was read of records and of the law. {@link org.jointpark.rules.Check#explain Check.explain} makes
 * it.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.rules.explanation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
