/**
 * Rules as values, and the rulebook that says on which days each of them is law.
 *
 * <p>A {@link org.jointpark.rules.rule.Rule Rule} is timeless: it says of one kind of record when
 * it applies, what it requires, and what is owed where that is not so. A
 * {@link org.jointpark.rules.rule.Rulebook Rulebook} enacts rules, and sets the parameters that
 * they read, in versions: each with its days, its layer, its citation and its evidence.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.rules.rule;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
