/**
 * Tests of rules in one sentence.
 *
 * <p>{@link org.jointpark.testkit.rule.RuleVerifier RuleVerifier} judges one record by one rule and
 * says what it expected and what it found if they differ. It throws plain {@link AssertionError}s,
 * so it goes with any test engine, and needs none.
 */
@CheckReturnValue
@NullMarked
package org.jointpark.testkit.rule;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
