/**
 * Norms as running instances: what happened is laid against what a norm asks, and verdicts come
 * out. Not exported.
 *
 * <p>{@link org.jointpark.rules.instance.NormJudge NormJudge} is the way in.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.rules.instance;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
