package org.jointpark.rules.bytecode;

import static org.jointpark.rules.bytecode.Num.NONE;

import java.util.Set;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.AnyOf;
import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.Comparison;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.Holds;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.expr.IsKnown;
import org.jointpark.rules.expr.IsListed;
import org.jointpark.rules.expr.Not;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.TableEntry;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.RuleException;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the method of a rule: conditions as jumps to what follows if they are true, false, or if
 * something is missing.
 *
 * <p>In {@code and} and {@code or}, one operand that decides ends the matter. What is missing is
 * noted and the next operand asked, so the order of operands has no effect.
 */
final class RuleWriter {

  /** Where to go on. */
  private record Exits(Label ifTrue, Label ifFalse, Label ifMissing) {

    Exits turned() {
      return new Exits(/* ifTrue= */ ifFalse, /* ifFalse= */ ifTrue, ifMissing);
    }
  }

  private final Code code;
  private final Reader reader;
  private final ValueWriter values;
  private final boolean mayFault;

  RuleWriter(Code code, Rule<?> rule, RuleTables tables) {
    this.code = code;
    if (rule.performance().flatMap(Performance::start).isPresent()) {
      throw new NoBytecodeException("its duty starts on a day of its own");
    }
    if (rule.performance().isPresent() && rule.remedy().isPresent()) {
      throw new NoBytecodeException("it is late and owes an amount");
    }
    this.mayFault = rule.expressions().stream()
        .anyMatch(expression -> Faults.mayArise(expression, tables::mayLeadToSeveral));
    Label untold = new Label();
    this.reader = new Reader(code, tables, untold, MoneyOf.rule(rule, tables));
    this.values = new ValueWriter(code, reader, this::truth);
  }

  /** Writes the whole body of the method of a rule. */
  void write(Rule<?> rule) {
    Label start = new Label();
    Label end = new Label();
    Label fault = new Label();
    Label applies = new Label();
    Label violated = new Label();
    Label compliant = new Label();
    Label notApplicable = new Label();
    Label missing = new Label();
    code.visitTryCatchBlock(start, end, fault, "java/lang/RuntimeException");
    code.visitLabel(start);
    reader.checkCurrencies();
    Place record = Place.OF_RECORD;
    condition(rule.where(), record, new Exits(applies, notApplicable, missing));
    code.visitLabel(applies);
    for (RuleException<?> exception : rule.exceptions()) {
      Label next = new Label();
      condition(exception.when(), record, new Exits(reader.untold(), next, reader.untold()));
      code.visitLabel(next);
    }
    if (rule.performance().isPresent()) {
      writePerformance(rule.performance().get(), record);
    }
    condition(rule.require(), record, new Exits(compliant, violated, missing));
    code.visitLabel(violated);
    writeOwed(rule, record);
    answer(Answer.VIOLATED);
    code.visitLabel(compliant);
    answer(Answer.COMPLIANT);
    code.visitLabel(notApplicable);
    answer(Answer.NOT_APPLICABLE);
    code.visitLabel(missing);
    answer(mayFault || rule.performance().isPresent() ? Answer.UNTOLD : Answer.UNDETERMINED);
    code.visitLabel(reader.untold());
    answer(Answer.UNTOLD);
    code.visitLabel(end);
    code.visitLabel(fault);
    code.visitInsn(Opcodes.POP);
    answer(Answer.UNTOLD);
  }

  /** Writes the comparison of the day on which something was done with that on which it is due. */
  private void writePerformance(Performance<?> performance, Place record) {
    if (mayFault) {
      throw new NoBytecodeException("when it is due may be a fault");
    }
    Label done = new Label();
    Label undone = new Label();
    Label inTime = new Label();
    Label late = new Label();
    Label missing = new Label();
    NumberCode numbers = values.numbers();
    Num due = values.number(performance.due(), record, reader.untold());
    condition(performance.happened(), record, new Exits(done, undone, missing));
    code.visitLabel(done);
    Num day = values.number(performance.day(), record, missing);
    numbers.compare(day, Relation.AT_MOST, due, inTime, late);
    code.visitLabel(inTime);
    code.load(MethodLocals.FRAME);
    numbers.pushWhole(due);
    numbers.pushWhole(day);
    code.call(Frame.class, "inTime", int.class, long.class, long.class);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(undone);
    writeTimes(due, Num.constant(Frame.NO_DAY, 1));
    answer(Answer.LATE);
    code.visitLabel(late);
    writeTimes(due, day);
    answer(Answer.LATE);
    code.visitLabel(missing);
    writeTimes(due, Num.constant(Frame.NO_DAY, 1));
    answer(Answer.UNKNOWN_WHETHER_DONE);
  }

  private void writeTimes(Num due, Num done) {
    code.load(MethodLocals.FRAME);
    values.numbers().pushWhole(due);
    values.numbers().pushWhole(done);
    code.call(Frame.class, "time", void.class, long.class, long.class);
  }

  private void answer(int answer) {
    code.push(answer);
    code.visitInsn(Opcodes.IRETURN);
  }

  private void writeOwed(Rule<?> rule, Place record) {
    Label nothing = new Label();
    Label end = new Label();
    rule.remedy().ifPresent(remedy -> {
      Num owed = values.number(remedy.amount(), record, nothing);
      code.load(MethodLocals.FRAME);
      values.numbers().pushFraction(owed);
      callOwe();
      code.jump(end);
    });
    code.visitLabel(nothing);
    code.load(MethodLocals.FRAME);
    code.push(0L);
    code.push(1L);
    callOwe();
    code.visitLabel(end);
  }

  private void callOwe() {
    code.call(Frame.class, "owe", void.class, long.class, long.class);
  }

  /** Writes the code that pushes a truth as a number, or goes where something is missing. */
  private Num truth(Expr<?, ?> expression, Place place, Label missing) {
    int local = code.newLong();
    Label ifTrue = new Label();
    Label ifFalse = new Label();
    Label end = new Label();
    condition(expression, place, new Exits(ifTrue, ifFalse, missing));
    code.visitLabel(ifFalse);
    code.push(0L);
    code.storeLong(local);
    code.jump(end);
    code.visitLabel(ifTrue);
    code.push(1L);
    code.storeLong(local);
    code.visitLabel(end);
    return Num.of(local, NONE, 1, 1);
  }

  private void condition(Expr<?, ?> expression, Place place, Exits exits) {
    if (expression instanceof AllOf<?> all) {
      decided(all.conditions(), place, exits, false);
    } else if (expression instanceof AnyOf<?> any) {
      decided(any.conditions(), place, exits, true);
    } else if (expression instanceof Not<?> not) {
      condition(not.condition(), place, exits.turned());
    } else if (expression instanceof Holds<?> holds) {
      condition(holds.truth(), place, exits);
    } else if (expression instanceof Comparison<?, ?> comparison) {
      comparison(comparison, place, exits);
    } else if (expression instanceof IsIn<?, ?> isIn) {
      isIn(isIn, place, exits);
    } else if (expression instanceof IsKnown<?> known) {
      isKnown(known, place, exits);
    } else if (expression instanceof Choice<?, ?> choice) {
      Label then = new Label();
      Label otherwise = new Label();
      condition(choice.condition(), place, new Exits(then, otherwise, exits.ifMissing()));
      code.visitLabel(then);
      condition(choice.then(), place, exits);
      code.visitLabel(otherwise);
      condition(choice.otherwise(), place, exits);
    } else if (expression instanceof RelatedValue<?, ?, ?> related) {
      condition(related.value(), reader.follow(related, place, exits.ifMissing()), exits);
    } else if (expression instanceof Constant<?> constant) {
      code.jump(Boolean.TRUE.equals(constant.value()) ? exits.ifTrue() : exits.ifFalse());
    } else if (expression instanceof IsListed<?, ?> isListed) {
      isListed(isListed, place, exits);
    } else if (expression instanceof FieldValue<?, ?>
        || expression instanceof ParameterOnDay<?>
        || expression instanceof TableEntry<?, ?>) {
      Num truth = values.number(expression, place, exits.ifMissing());
      values
          .numbers()
          .compare(truth, Relation.NOT_EQUAL, Num.constant(0, 1), exits.ifTrue(), exits.ifFalse());
    } else {
      throw Reader.unwritten(expression);
    }
  }

  private void decided(
      Iterable<? extends Condition<?>> conditions, Place place, Exits exits, boolean deciding) {
    int missed = code.newLocal();
    code.push(0);
    code.visitVarInsn(Opcodes.ISTORE, missed);
    for (Condition<?> condition : conditions) {
      Label next = new Label();
      Label missing = new Label();
      condition(
          condition,
          place,
          deciding
              ? new Exits(exits.ifTrue(), next, missing)
              : new Exits(next, exits.ifFalse(), missing));
      code.visitLabel(missing);
      code.push(1);
      code.visitVarInsn(Opcodes.ISTORE, missed);
      code.visitLabel(next);
    }
    code.visitVarInsn(Opcodes.ILOAD, missed);
    code.jumpIfFalse(deciding ? exits.ifFalse() : exits.ifTrue());
    code.jump(exits.ifMissing());
  }

  private void comparison(Comparison<?, ?> comparison, Place place, Exits exits) {
    if (PlainNumbers.isNumber(comparison.left().type()) || Rates.isRate(comparison.left())) {
      Num left = values.number(comparison.left(), place, exits.ifMissing());
      Num right = values.number(comparison.right(), place, exits.ifMissing());
      values.numbers().compare(left, comparison.relation(), right, exits.ifTrue(), exits.ifFalse());
      return;
    }
    int left = values.object(comparison.left(), place, exits.ifMissing());
    int right = values.object(comparison.right(), place, exits.ifMissing());
    code.load(left);
    code.load(right);
    code.call(Object.class, "equals", boolean.class, Object.class);
    boolean equal = comparison.relation() == Relation.EQUAL;
    code.jumpIfFalse(equal ? exits.ifFalse() : exits.ifTrue());
    code.jump(equal ? exits.ifTrue() : exits.ifFalse());
  }

  private void isIn(IsIn<?, ?> isIn, Place place, Exits exits) {
    if (PlainNumbers.isNumber(isIn.value().type()) || Rates.isRate(isIn.value())) {
      throw Reader.unwritten(isIn);
    }
    int value = values.object(isIn.value(), place, exits.ifMissing());
    code.push(isIn.constants(), Set.class);
    code.load(value);
    code.callFunction(Set.class, "contains", boolean.class);
    code.jumpIfFalse(exits.ifFalse());
    code.jump(exits.ifTrue());
  }

  private void isListed(IsListed<?, ?> isListed, Place place, Exits exits) {
    if (PlainNumbers.isNumber(isListed.value().type()) || Rates.isRate(isListed.value())) {
      throw Reader.unwritten(isListed);
    }
    int value = values.object(isListed.value(), place, exits.ifMissing());
    code.load(reader.object(isListed.onDay(), place, exits.ifMissing()));
    code.visitTypeInsn(Opcodes.CHECKCAST, "java/util/Set");
    code.load(value);
    code.callFunction(Set.class, "contains", boolean.class);
    code.jumpIfFalse(exits.ifFalse());
    code.jump(exits.ifTrue());
  }

  private void isKnown(IsKnown<?> known, Place place, Exits exits) {
    if (mayFault) {
      throw new NoBytecodeException("it asks whether is known what may fault");
    }
    Class<?> type = known.value().type();
    if (type == Boolean.class) {
      Label either = new Label();
      condition(known.value(), place, new Exits(either, either, exits.ifFalse()));
      code.visitLabel(either);
    } else if (PlainNumbers.isNumber(type) || Rates.isRate(known.value())) {
      values.number(known.value(), place, exits.ifFalse());
    } else {
      values.object(known.value(), place, exits.ifFalse());
    }
    code.jump(exits.ifTrue());
  }
}
