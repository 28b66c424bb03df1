/**
 * The JSON forms of rulebooks, and of the rules, parameters and expressions in them.
 *
 * <p>A rulebook that is read can speak only of what its
 * {@linkplain org.jointpark.rules.rule.Vocabulary vocabulary} and
 * {@linkplain org.jointpark.json.rule.ValueTypes types of values} name. Its expressions are checked
 * as a compiler checks them: every name is known, every operand has a type that fits, and whatever
 * is not so is reported at its place, all at once.
 */
@CheckReturnValue
@NullMarked
package org.jointpark.json.rule;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
