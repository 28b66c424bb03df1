/**
 * How rules are evaluated: not exported.
 *
 * <p>{@link org.jointpark.rules.engine.Interpreter Interpreter} is the plain reading of the
 * contract, {@link org.jointpark.rules.engine.RulebookJudge RulebookJudge} the sweep over the days
 * on which anything changes that a rule reads.
 */
@CheckReturnValue
@NullMarked
package org.jointpark.rules.engine;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
