package org.jointpark.rules.bytecode;

import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jointpark.money.Money;
import org.jointpark.rules.FieldFunctions;
import org.jointpark.rules.expr.CodeTable;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.rule.Rule;

/**
 * The one currency in which a rule reckons.
 *
 * @param known the currency of its constants and parameters; empty if it has none
 * @param ofRecord the functions that tell the currency of a record's amounts
 */
record MoneyOf(Optional<Currency> known, Set<Function<?, Currency>> ofRecord) {

  /**
   * Returns the currency of a rule.
   *
   * @throws NoBytecodeException if there are two
   */
  static MoneyOf rule(Rule<?> rule, RuleTables tables) {
    Set<Currency> known = new HashSet<>();
    Set<Function<?, Currency>> ofRecord = Collections.newSetFromMap(new IdentityHashMap<>());
    rule.expressions().forEach(expression -> collect(expression, tables, known, ofRecord));
    if (known.size() > 1) {
      throw new NoBytecodeException("it has amounts in " + known);
    }
    return new MoneyOf(known.stream().findFirst(), ofRecord);
  }

  private static void collect(
      Expr<?, ?> expression,
      RuleTables tables,
      Set<Currency> known,
      Set<Function<?, Currency>> ofRecord) {
    if (expression instanceof Constant<?> constant) {
      addCurrency(constant.value(), known);
    } else if (expression instanceof ParameterOnDay<?> parameter) {
      for (Object value : tables.values(parameter.parameter()).objects()) {
        if (value instanceof CodeTable<?> table) {
          table.rows().values().forEach(held -> addCurrency(held, known));
        } else {
          addCurrency(value, known);
        }
      }
    } else if (expression instanceof FieldValue<?, ?> field) {
      field.field().functions().flatMap(FieldFunctions::currency).ifPresent(ofRecord::add);
    } else if (expression instanceof RelatedValue<?, ?, ?> related) {
      // The functions of other records are asked where these are read.
      collect(related.value(), tables, known, Collections.newSetFromMap(new IdentityHashMap<>()));
      return;
    }
    expression.operands().forEach(operand -> collect(operand, tables, known, ofRecord));
  }

  private static void addCurrency(Object value, Set<Currency> known) {
    if (value instanceof Money money) {
      known.add(money.currency());
    }
  }
}
