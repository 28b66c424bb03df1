package org.jointpark.rules.bytecode;

import static org.jointpark.rules.bytecode.Num.NONE;

import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFunctions;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.JudgedDay;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.TableParameter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes the reading of what an expression starts from: fields, parameters, constants, paths. */
final class Reader {

  private static final long MONEY_UNITS = 10_000;

  private final Code code;
  private final RuleTables tables;
  private final Label untold;
  private final MoneyOf money;

  /** The local variable of the currency that all amounts must have. */
  private int currency = NONE;

  Reader(Code code, RuleTables tables, Label untold, MoneyOf money) {
    this.code = code;
    this.tables = tables;
    this.untold = untold;
    this.money = money;
  }

  /** Returns where to go if the interpreter has to be asked. */
  Label untold() {
    return untold;
  }

  static NoBytecodeException unwritten(Expr<?, ?> expression) {
    return new NoBytecodeException(
        "a %s is left to the interpreter".formatted(expression.getClass().getSimpleName()));
  }

  /** Writes the comparison of the currencies of the record with that of the law. */
  void checkCurrencies() {
    money.known().ifPresent(known -> {
      code.push(known, Currency.class);
      currency = code.storedObject();
    });
    for (Function<?, Currency> ofRecord : money.ofRecord()) {
      code.push(ofRecord, Function.class);
      code.load(MethodLocals.RECORD);
      code.callFunction(Function.class, "apply", Object.class);
      if (currency == NONE) {
        currency = code.storedObject();
      } else {
        code.load(currency);
        code.visitJumpInsn(Opcodes.IF_ACMPNE, untold);
      }
    }
  }

  /** Writes the reading of a number. */
  Num number(Expr<?, ?> expression, Place place, Label missing) {
    if (expression instanceof FieldValue<?, ?> value) {
      return field(value.field(), place, missing);
    }
    if (expression instanceof ParameterOnDay<?> parameter) {
      return parameter(parameter, missing);
    }
    if (expression instanceof Constant<?> constant) {
      return constant(constant.value());
    }
    if (expression instanceof JudgedDay) {
      return Num.of(MethodLocals.DAY, NONE, 1, 1);
    }
    throw unwritten(expression);
  }

  private static long unitsOf(Class<?> type) {
    return type == Money.class ? MONEY_UNITS : 1;
  }

  static Num constant(Object value) {
    if (value instanceof Rate rate) {
      int decimals = Rates.decimals(List.of(rate));
      return Num.constant(Rates.unscaled(rate, decimals), Rates.scale(decimals));
    }
    return Num.constant(RuleTables.number(value), unitsOf(value.getClass()));
  }

  private Num parameter(ParameterOnDay<?> node, Label missing) {
    RuleTables.Values values = tables.values(node.parameter());
    skipIfAbsent(values, missing);
    code.push(values.numbers(), long[].class);
    code.visitVarInsn(Opcodes.ILOAD, MethodLocals.STRETCH);
    code.visitInsn(Opcodes.LALOAD);
    long per = node.type() == Rate.class ? Rates.scale(values.decimals()) : unitsOf(node.type());
    return Num.of(code.stored(), NONE, 1, per);
  }

  private void skipIfAbsent(RuleTables.Values values, Label missing) {
    if (!values.always()) {
      code.push(values.present(), boolean[].class);
      code.visitVarInsn(Opcodes.ILOAD, MethodLocals.STRETCH);
      code.visitInsn(Opcodes.BALOAD);
      code.jumpIfFalse(missing);
    }
  }

  private Num field(Field<?, ?> field, Place place, Label missing) {
    if (!PlainNumbers.isNumber(field.type())) {
      throw new NoBytecodeException("%s is no plain number".formatted(field));
    }
    int local;
    if (field.isDated()) {
      int timeline = timeline(field, place);
      int piece = pieceOf(timeline, missing);
      checkCurrencyOfPiece(field, timeline, piece);
      code.load(timeline);
      code.visitVarInsn(Opcodes.ILOAD, piece);
      code.call(PlainTimeline.class, "number", long.class, int.class);
      local = code.stored();
    } else {
      FieldFunctions<?> functions = field.functions().orElseThrow();
      skipIfAbsent(functions, place, missing);
      local = functions.number().isPresent()
          ? plain(functions, place)
          : unboxed(field, functions, place);
    }
    return Num.of(local, NONE, 1, unitsOf(field.type()));
  }

  private void skipIfAbsent(FieldFunctions<?> functions, Place place, Label missing) {
    code.push(functions.presence(), Predicate.class);
    code.load(place.record());
    code.callFunction(Predicate.class, "test", boolean.class);
    code.jumpIfFalse(missing);
  }

  private int plain(FieldFunctions<?> functions, Place place) {
    if (place.isRelated() && functions.currency().isPresent()) {
      code.push(functions.currency().get(), Function.class);
      code.load(place.record());
      code.callFunction(Function.class, "apply", Object.class);
      skipIfOtherCurrency();
    }
    code.push(functions.number().orElseThrow(), ToLongFunction.class);
    code.load(place.record());
    code.callFunction(ToLongFunction.class, "applyAsLong", long.class);
    return code.stored();
  }

  private int unboxed(Field<?, ?> field, FieldFunctions<?> functions, Place place) {
    int value = apply(functions, place);
    if (field.type() == Money.class) {
      code.load(value);
      code.visitTypeInsn(Opcodes.CHECKCAST, "org/jointpark/money/Money");
      code.call(Money.class, "currency", Currency.class);
      skipIfOtherCurrency();
    }
    code.load(value);
    code.callStatic(PlainNumbers.class, "of", long.class, Object.class);
    return code.stored();
  }

  private int apply(FieldFunctions<?> functions, Place place) {
    code.push(functions.value(), Function.class);
    code.load(place.record());
    code.callFunction(Function.class, "apply", Object.class);
    return code.storedObject();
  }

  /** Goes to the interpreter unless the currency on the stack is that of the rule. */
  private void skipIfOtherCurrency() {
    if (currency == NONE) {
      throw new NoBytecodeException("it does not say in which currency it reckons");
    }
    code.load(currency);
    code.visitJumpInsn(Opcodes.IF_ACMPNE, untold);
  }

  private int timeline(Field<?, ?> field, Place place) {
    int number = tables.dated(field);
    code.load(MethodLocals.FRAME);
    if (place.isRelated()) {
      code.load(place.related());
      code.push(number);
      code.call(Frame.class, "timelineOf", PlainTimeline.class, RelatedRecord.class, int.class);
    } else {
      code.push(number);
      code.load(place.record());
      code.call(Frame.class, "timeline", PlainTimeline.class, int.class, Object.class);
    }
    return code.storedObject();
  }

  private int pieceOf(int timeline, Label missing) {
    code.load(timeline);
    code.loadLong(MethodLocals.DAY);
    code.call(PlainTimeline.class, "pieceAt", int.class, long.class);
    int piece = code.newLocal();
    code.visitVarInsn(Opcodes.ISTORE, piece);
    code.visitVarInsn(Opcodes.ILOAD, piece);
    code.visitJumpInsn(Opcodes.IFLT, missing);
    return piece;
  }

  private void checkCurrencyOfPiece(Field<?, ?> field, int timeline, int piece) {
    if (field.type() == Money.class) {
      code.load(timeline);
      code.visitVarInsn(Opcodes.ILOAD, piece);
      code.call(PlainTimeline.class, "currency", Currency.class, int.class);
      skipIfOtherCurrency();
    }
  }

  /** Writes the reading of an object that is only compared; returns its local variable. */
  int object(Expr<?, ?> expression, Place place, Label missing) {
    if (expression instanceof FieldValue<?, ?> value) {
      return objectField(value.field(), place, missing);
    }
    if (expression instanceof ParameterOnDay<?> parameter) {
      RuleTables.Values values = tables.values(parameter.parameter());
      skipIfAbsent(values, missing);
      code.push(values.objects(), Object[].class);
      code.visitVarInsn(Opcodes.ILOAD, MethodLocals.STRETCH);
      code.visitInsn(Opcodes.AALOAD);
      return code.storedObject();
    }
    if (expression instanceof Constant<?> constant) {
      code.push(constant.value(), Object.class);
      return code.storedObject();
    }
    throw unwritten(expression);
  }

  private int objectField(Field<?, ?> field, Place place, Label missing) {
    if (field.isDated()) {
      int timeline = timeline(field, place);
      int piece = pieceOf(timeline, missing);
      code.load(timeline);
      code.visitVarInsn(Opcodes.ILOAD, piece);
      code.call(PlainTimeline.class, "value", Object.class, int.class);
      return code.storedObject();
    }
    FieldFunctions<?> functions = field.functions().orElseThrow();
    skipIfAbsent(functions, place, missing);
    return apply(functions, place);
  }

  /** Writes the look-up of a row by codes in some local variables; returns that of its number. */
  int row(TableParameter<?> parameter, int[] key, Label missing) {
    code.push(tables.table(parameter), PlainTable.class);
    code.visitVarInsn(Opcodes.ILOAD, MethodLocals.STRETCH);
    code.load(key[0]);
    code.call(PlainTable.class, "first", Object.class, int.class, Object.class);
    for (int part = 1; part < key.length; part++) {
      code.load(key[part]);
      code.callStatic(PlainTable.class, "next", Object.class, Object.class, Object.class);
    }
    code.callStatic(PlainTable.class, "row", int.class, Object.class);
    int row = code.newLocal();
    code.visitVarInsn(Opcodes.ISTORE, row);
    code.visitVarInsn(Opcodes.ILOAD, row);
    code.visitJumpInsn(Opcodes.IFLT, missing);
    return row;
  }

  /** Writes the reading of a row as a number. */
  Num numberOfRow(TableParameter<?> parameter, int row) {
    PlainTable table = tables.table(parameter);
    code.push(table, PlainTable.class);
    code.visitVarInsn(Opcodes.ILOAD, row);
    code.call(PlainTable.class, "number", long.class, int.class);
    long per =
        parameter.type() == Rate.class ? Rates.scale(table.decimals()) : unitsOf(parameter.type());
    return Num.of(code.stored(), NONE, 1, per);
  }

  /** Writes the reading of a row as an object; returns its local variable. */
  int objectOfRow(TableParameter<?> parameter, int row) {
    code.push(tables.table(parameter), PlainTable.class);
    code.visitVarInsn(Opcodes.ILOAD, row);
    code.call(PlainTable.class, "value", Object.class, int.class);
    return code.storedObject();
  }

  /** Writes the way to another record; returns where that is. */
  Place follow(RelatedValue<?, ?, ?> related, Place place, Label missing) {
    if (place.isRelated()) {
      throw new NoBytecodeException("it follows a path from a record to which another led");
    }
    code.load(MethodLocals.FRAME);
    code.push(tables.path(related.path()));
    code.load(MethodLocals.RECORD);
    code.loadLong(MethodLocals.DAY);
    code.call(Frame.class, "related", RelatedRecord.class, int.class, Object.class, long.class);
    int other = code.storedObject();
    code.load(other);
    code.visitJumpInsn(Opcodes.IFNULL, missing);
    code.load(other);
    code.call(RelatedRecord.class, "record", Object.class);
    return new Place(code.storedObject(), other);
  }

  /** Writes the counting of a deadline; returns the day. */
  Num due(DueDay<?> node, Num trigger, Label missing) {
    code.load(MethodLocals.FRAME);
    code.push(tables.deadline(node));
    new NumberCode(code).pushWhole(trigger);
    code.call(Frame.class, "due", long.class, int.class, long.class);
    int day = code.stored();
    code.loadLong(day);
    code.push(Frame.NO_DAY);
    code.visitInsn(Opcodes.LCMP);
    code.visitJumpInsn(Opcodes.IFEQ, missing);
    return Num.of(day, NONE, 1, 1);
  }
}
