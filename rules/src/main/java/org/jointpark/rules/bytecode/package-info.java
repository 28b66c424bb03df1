/**
 * Rules as bytecode: a hidden class with one method a rule, which tells for a record how it stands
 * with each.
 *
 * <p>Not exported. {@link org.jointpark.rules.bytecode.RuleCompiler} is the entry. The compiled
 * form is exact or silent: where it cannot tell for certain, be it an overflow, a second currency
 * or what it was never taught, it answers that the interpreter has to be asked.
 */
@NullMarked
package org.jointpark.rules.bytecode;

import org.jspecify.annotations.NullMarked;
