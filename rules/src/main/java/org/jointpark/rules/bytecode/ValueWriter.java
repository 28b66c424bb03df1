package org.jointpark.rules.bytecode;

import com.google.common.collect.ImmutableList;
import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.DaysBetween;
import org.jointpark.rules.expr.Difference;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.Product;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.Rounded;
import org.jointpark.rules.expr.ShiftedDay;
import org.jointpark.rules.expr.Sum;
import org.jointpark.rules.expr.TableEntry;
import org.objectweb.asm.Label;

/** Writes expressions whose values are numbers, days, or objects that are compared. */
final class ValueWriter {

  private final Code code;
  private final Reader reader;
  private final NumberCode numbers;
  private final Truths truths;

  /** Writes a condition as a number: 1 if it is true, 0 if it is false. */
  @FunctionalInterface
  interface Truths {
    Num truth(Expr<?, ?> condition, Place place, Label missing);
  }

  ValueWriter(Code code, Reader reader, Truths truths) {
    this.code = code;
    this.reader = reader;
    this.numbers = new NumberCode(code);
    this.truths = truths;
  }

  NumberCode numbers() {
    return numbers;
  }

  /** Writes what a number comes to. */
  Num number(Expr<?, ?> expression, Place place, Label missing) {
    if (expression instanceof Sum<?, ?> sum) {
      return folded(sum.terms(), place, missing, (one, other) -> numbers.sum(one, other, false));
    }
    if (expression instanceof Difference<?, ?> difference) {
      Num from = number(difference.from(), place, missing);
      return numbers.sum(from, number(difference.less(), place, missing), true);
    }
    if (expression instanceof Product<?, ?> product) {
      Num one = number(product.number(), place, missing);
      return numbers.product(one, number(product.factor(), place, missing));
    }
    if (expression instanceof Ratio<?, ?> ratio) {
      Num part = number(ratio.part(), place, missing);
      return numbers.quotient(part, number(ratio.whole(), place, missing), reader.untold());
    }
    if (expression instanceof Extreme<?, ?> extreme) {
      return folded(
          extreme.values(),
          place,
          missing,
          (one, other) -> numbers.extreme(one, other, extreme.greatest()));
    }
    if (expression instanceof Rounded<?> rounded) {
      Num amount = number(rounded.amount(), place, missing);
      return numbers.rounded(amount, rounded.decimals(), rounded.mode());
    }
    if (expression instanceof Condition<?>) {
      return truths.truth(expression, place, missing);
    }
    if (expression instanceof Choice<?, ?> choice) {
      return chosen(choice, place, missing);
    }
    if (expression instanceof RelatedValue<?, ?, ?> related) {
      return number(related.value(), reader.follow(related, place, missing), missing);
    }
    if (expression instanceof TableEntry<?, ?> entry) {
      return reader.numberOfRow(entry.table(), row(entry, place, missing));
    }
    return day(expression, place, missing);
  }

  private Num day(Expr<?, ?> expression, Place place, Label missing) {
    if (expression instanceof DaysBetween<?> between) {
      Num first = number(between.first(), place, missing);
      return numbers.sum(number(between.last(), place, missing), first, true);
    }
    if (expression instanceof ShiftedDay<?> shifted) {
      Num from = number(shifted.day(), place, missing);
      Num days = number(shifted.days(), place, missing);
      return numbers.sum(from, days.isConstant() ? days : numbers.fewDays(days), false);
    }
    if (expression instanceof DueDay<?> due) {
      return reader.due(due, number(due.trigger(), place, missing), missing);
    }
    return reader.number(expression, place, missing);
  }

  /** Combines two numbers to one. */
  @FunctionalInterface
  private interface Combination {
    Num of(Num one, Num other);
  }

  private Num folded(
      ImmutableList<? extends Expr<?, ?>> operands,
      Place place,
      Label missing,
      Combination combination) {
    Num folded = number(operands.get(0), place, missing);
    for (Expr<?, ?> operand : operands.subList(1, operands.size())) {
      folded = combination.of(folded, number(operand, place, missing));
    }
    return folded;
  }

  private Num chosen(Choice<?, ?> choice, Place place, Label missing) {
    Label then = new Label();
    Label otherwise = new Label();
    Label first = new Label();
    Num condition = truths.truth(choice.condition(), place, missing);
    numbers.compare(condition, Relation.NOT_EQUAL, Num.constant(0, 1), then, otherwise);
    code.visitLabel(then);
    Num one = number(choice.then(), place, missing);
    code.jump(first);
    code.visitLabel(otherwise);
    Num other = number(choice.otherwise(), place, missing);
    return numbers.either(one, first, other, new Label(), new Label());
  }

  /** Writes what an object comes to; returns its local variable. */
  int object(Expr<?, ?> expression, Place place, Label missing) {
    if (expression instanceof RelatedValue<?, ?, ?> related) {
      return object(related.value(), reader.follow(related, place, missing), missing);
    }
    if (expression instanceof TableEntry<?, ?> entry) {
      return reader.objectOfRow(entry.table(), row(entry, place, missing));
    }
    return reader.object(expression, place, missing);
  }

  private int row(TableEntry<?, ?> entry, Place place, Label missing) {
    int[] key =
        entry.key().stream().mapToInt(part -> object(part, place, missing)).toArray();
    return reader.row(entry.table(), key, missing);
  }
}
