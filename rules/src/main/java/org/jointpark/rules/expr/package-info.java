/**
 * What rules say, as data: expressions over the fields of a record and the parameters of the law.
 *
 * <p>Every {@link org.jointpark.rules.expr.Expr Expr} is a node of an immutable tree, equal to
 * another if it says the same. Trees are built in the words of the law, from
 * {@linkplain org.jointpark.rules.Field fields} and {@linkplain org.jointpark.rules.expr.Parameter
 * parameters}:
 *
 * <pre>{@code
 * BASE_PAY.atLeast(MINIMUM_WAGE)
 * OVERTIME_PAY.atLeast(
 *     BASE_PAY.times(OVERTIME_HOURS.per(MONTHLY_HOURS)).times(Rate.parse("1.5")))
 * }</pre>
 *
 * <p>The types keep nonsense out: a wage is compared with a wage, and not with hours. What the
 * types cannot say is checked where a node is made, with a message that names the node. A node is
 * refused that is deeper or larger than {@link org.jointpark.rules.expr.Expr#MAX_DEPTH} and
 * {@link org.jointpark.rules.expr.Expr#MAX_SIZE} allow, so that no tree that exists can exhaust the
 * stack.
 *
 * <p>An expression has a value, or it is <em>missing</em> some facts, which it can name. Amounts
 * are exact: nothing is rounded unless a node says so.
 */
@CheckReturnValue
@NullMarked
package org.jointpark.rules.expr;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
