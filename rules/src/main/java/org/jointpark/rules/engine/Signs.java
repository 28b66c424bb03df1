package org.jointpark.rules.engine;

import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.Product;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Rounded;
import org.jointpark.rules.expr.Sum;

/** Tells which numbers cannot be less than zero, whatever is not known of them. */
final class Signs {

  private Signs() {}

  static boolean isNonNegative(Expr<?, ?> number) {
    if (number instanceof FieldValue<?, ?> value) {
      return value.field().isNonNegative();
    } else if (number instanceof Constant<?> constant) {
      return Interpreter.datum(constant.value()) instanceof Datum.Num it
          && !it.value().isNegative();
    } else if (number instanceof RelatedValue<?, ?, ?> related) {
      return isNonNegative(related.value());
    } else if (number instanceof Choice<?, ?> choice) {
      return isNonNegative(choice.then()) && isNonNegative(choice.otherwise());
    } else if (number instanceof Extreme<?, ?> extreme && extreme.greatest()) {
      return extreme.values().stream().anyMatch(Signs::isNonNegative);
    }
    return isMonotone(number) && number.operands().stream().allMatch(Signs::isNonNegative);
  }

  private static boolean isMonotone(Expr<?, ?> number) {
    return number instanceof Sum<?, ?>
        || number instanceof Product<?, ?>
        || number instanceof Ratio<?, ?>
        || number instanceof Extreme<?, ?>
        || number instanceof Rounded<?>;
  }
}
