package org.jointpark.rules.explanation;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jointpark.rules.expr.Expr;

/**
 * One step of a reckoning: a node of an expression, what it came to, and the steps below it.
 *
 * <p>The steps below are those that were evaluated. Of a choice these are the condition and what it
 * chose; of conditions of which one decides, those up to that one; of a path that leads nowhere
 * there are none.
 *
 * @param expression the node, which says what was done
 * @param value what it came to
 * @param origin from where it has what it read; empty if it read nothing, or there was nothing. An
 *     aggregate is a leaf, and has the keys of the records that it takes together
 * @param operands the steps below, in their order; none of a leaf
 */
public record Step(
    Expr<?, ?> expression, StepValue value, Optional<Origin> origin, ImmutableList<Step> operands) {

  /**
   * Creates a step.
   *
   * @param expression the node, which says what was done
   * @param value what it came to
   * @param origin from where it has what it read
   * @param operands the steps below, in their order
   */
  public Step {
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(operands, "operands");
  }

  /** {@return what was done, as a formula} */
  public String formula() {
    return expression.toString();
  }

  /** {@return whether this step was read and not reckoned: there is none below} */
  public boolean isLeaf() {
    return operands.isEmpty();
  }

  /** {@return whether this step came to true} */
  public boolean isTrue() {
    return value.equals(new StepValue.Truth(true));
  }

  /** {@return whether this step came to no value, since something is missing} */
  public boolean isMissing() {
    return value instanceof StepValue.Missing;
  }

  /**
   * {@return the steps that brought something in, from left to right: the leaves, and those that
   * followed a path or counted by a calendar}
   */
  public ImmutableList<Step> readings() {
    ImmutableList.Builder<Step> readings = ImmutableList.builder();
    addReadings(readings);
    return readings.build();
  }

  private void addReadings(ImmutableList.Builder<Step> readings) {
    operands.forEach(operand -> operand.addReadings(readings));
    if (isLeaf() || origin.isPresent()) {
      readings.add(this);
    }
  }

  /** {@return the formula and what it came to} */
  @Override
  public String toString() {
    return formula() + " = " + value;
  }
}
