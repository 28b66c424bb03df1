package org.jointpark.rules.bytecode;

import java.util.function.Predicate;
import org.jointpark.rules.Path;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.ShiftedDay;

/** Which expressions may fail to be evaluated though nothing is missing. */
final class Faults {

  private Faults() {}

  /** Returns whether an operand of an expression may fault, leaving aside what a record throws. */
  static boolean mayArise(Expr<?, ?> expression, Predicate<Path<?>> leadsToSeveral) {
    boolean here =
        expression instanceof Aggregate<?, ?, ?> || expression instanceof AnyRelated<?, ?>;
    if (expression instanceof Ratio<?, ?> ratio) {
      here = !isConstant(ratio.whole());
    } else if (expression instanceof ShiftedDay<?> shifted) {
      here = !shifted.days().operands().isEmpty() && !isConstant(shifted.days());
    } else if (expression instanceof RelatedValue<?, ?, ?> related) {
      here = leadsToSeveral.test(related.path());
    }
    return here
        || expression.operands().stream().anyMatch(operand -> mayArise(operand, leadsToSeveral));
  }

  private static boolean isConstant(Expr<?, ?> expression) {
    return expression instanceof Constant<?>
        || (!expression.operands().isEmpty()
            && expression.operands().stream().allMatch(Faults::isConstant));
  }
}
