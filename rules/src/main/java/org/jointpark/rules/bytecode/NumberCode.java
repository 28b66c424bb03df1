package org.jointpark.rules.bytecode;

import static org.jointpark.rules.bytecode.Num.NONE;

import java.math.RoundingMode;
import org.jointpark.rules.expr.Relation;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes exact arithmetic. What is known is reckoned when the rule is compiled; what is not, in
 * {@code long}s that throw where a result does not fit.
 */
record NumberCode(Code code) {

  /** Two numbers with the same known fraction but for whole factors. */
  private record Pair(Num one, Num other, long factor, long otherFactor, long times, long per) {

    static Pair of(Num one, Num other) {
      try {
        long per = Fractions.commonMultiple(one.per(), other.per());
        long factor = Num.product(one.times(), per / one.per());
        long otherFactor = Num.product(other.times(), per / other.per());
        long common = Math.max(1, Fractions.commonDivisor(factor, otherFactor));
        return new Pair(one, other, factor / common, otherFactor / common, common, per);
      } catch (ArithmeticException tooLarge) {
        throw new NoBytecodeException("its constants are too large together");
      }
    }
  }

  /** Pushes a factor times two local variables, of which each may be none. */
  private void pushProduct(long factor, int local, int other) {
    boolean alone = local == NONE && other == NONE;
    if (factor != 1 || alone) {
      code.push(factor);
    }
    boolean first = factor == 1 && !alone;
    for (int each : new int[] {local, other}) {
      if (each != NONE) {
        code.loadLong(each);
        if (!first) {
          code.callMath("multiplyExact");
        }
        first = false;
      }
    }
  }

  private int product(int local, int other) {
    if (local == NONE || other == NONE) {
      return local == NONE ? other : local;
    }
    pushProduct(1, local, other);
    return code.stored();
  }

  /** Returns the sum of two numbers, or their difference. */
  Num sum(Num one, Num other, boolean difference) {
    if (one.isConstant() && other.isConstant()) {
      Pair pair = Pair.of(one, other);
      long sum = difference
          ? Math.subtractExact(pair.factor(), pair.otherFactor())
          : Math.addExact(pair.factor(), pair.otherFactor());
      return Num.constant(Num.product(sum, pair.times()), pair.per());
    }
    Pair pair = Pair.of(one, other);
    boolean same = one.d() == other.d();
    pushProduct(pair.factor(), one.n(), same ? NONE : other.d());
    pushProduct(pair.otherFactor(), other.n(), same ? NONE : one.d());
    code.callMath(difference ? "subtractExact" : "addExact");
    int n = code.stored();
    return Num.of(n, same ? one.d() : product(one.d(), other.d()), pair.times(), pair.per());
  }

  /** Returns the product of two numbers. */
  Num product(Num one, Num other) {
    return Num.of(
        product(one.n(), other.n()),
        product(one.d(), other.d()),
        Num.product(one.times(), other.times()),
        Num.product(one.per(), other.per()));
  }

  /**
   * Returns the quotient of two numbers.
   *
   * @param untold where to go if the divisor is not positive
   */
  Num quotient(Num part, Num whole, Label untold) {
    if (whole.times() <= 0) {
      throw new NoBytecodeException("it divides by what is not positive");
    }
    if (whole.n() != NONE) {
      code.loadLong(whole.n());
      code.push(0L);
      code.visitInsn(Opcodes.LCMP);
      code.visitJumpInsn(Opcodes.IFLE, untold);
    }
    return Num.of(
        product(part.n(), whole.d()),
        product(part.d(), whole.n()),
        Num.product(part.times(), whole.per()),
        Num.product(part.per(), whole.times()));
  }

  /** Jumps to one place if a relation holds between two numbers, else to another. */
  void compare(Num left, Relation relation, Num right, Label ifTrue, Label ifFalse) {
    pushComparison(left, right);
    code.visitJumpInsn(jump(relation), ifTrue);
    code.jump(ifFalse);
  }

  private void pushComparison(Num left, Num right) {
    Pair pair = Pair.of(left, right);
    boolean same = left.d() == right.d();
    pushProduct(pair.factor(), left.n(), same ? NONE : right.d());
    pushProduct(pair.otherFactor(), right.n(), same ? NONE : left.d());
    code.visitInsn(Opcodes.LCMP);
  }

  private static int jump(Relation relation) {
    return switch (relation) {
      case LESS -> Opcodes.IFLT;
      case AT_MOST -> Opcodes.IFLE;
      case EQUAL -> Opcodes.IFEQ;
      case NOT_EQUAL -> Opcodes.IFNE;
      case AT_LEAST -> Opcodes.IFGE;
      case MORE -> Opcodes.IFGT;
    };
  }

  /** Returns a number rounded to some digits after the decimal point. */
  Num rounded(Num number, int decimals, RoundingMode mode) {
    long scale = 1;
    for (int i = 0; i < decimals; i++) {
      scale *= 10;
    }
    Num scaled = Num.of(number.n(), number.d(), Num.product(number.times(), scale), number.per());
    if (scaled.per() == 1 && scaled.d() == NONE) {
      return number;
    }
    if (scaled.isConstant()) {
      return Num.constant(Fractions.rounded(scaled.times(), scaled.per(), mode), scale);
    }
    pushProduct(scaled.times(), scaled.n(), NONE);
    pushProduct(scaled.per(), scaled.d(), NONE);
    code.push(mode, RoundingMode.class);
    code.callStatic(
        Fractions.class, "rounded", long.class, long.class, long.class, RoundingMode.class);
    return Num.of(code.stored(), NONE, 1, scale);
  }

  /** Returns the greatest or the least of two numbers. */
  Num extreme(Num one, Num other, boolean greatest) {
    Pair pair = Pair.of(one, other);
    if (one.d() == other.d()) {
      pushProduct(pair.factor(), one.n(), NONE);
      pushProduct(pair.otherFactor(), other.n(), NONE);
      code.callMath(greatest ? "max" : "min");
      return Num.of(code.stored(), one.d(), pair.times(), pair.per());
    }
    Label first = new Label();
    Label second = new Label();
    Label end = new Label();
    pushComparison(one, other);
    code.visitJumpInsn(greatest ? Opcodes.IFGE : Opcodes.IFLE, first);
    code.jump(second);
    return either(one, first, other, second, end);
  }

  /**
   * Returns one of two numbers: the first if the code arrives at one place, the second if at the
   * other. Writes both places and what follows them.
   */
  Num either(Num one, Label first, Num other, Label second, Label end) {
    Pair pair = Pair.of(one, other);
    int n = code.newLong();
    int d = one.d() == NONE && other.d() == NONE ? NONE : code.newLong();
    code.visitLabel(second);
    store(pair.otherFactor(), other, n, d);
    code.jump(end);
    code.visitLabel(first);
    store(pair.factor(), one, n, d);
    code.visitLabel(end);
    return Num.of(n, d, pair.times(), pair.per());
  }

  private void store(long factor, Num number, int n, int d) {
    pushProduct(factor, number.n(), NONE);
    code.storeLong(n);
    if (d != NONE) {
      pushProduct(1, number.d(), NONE);
      code.storeLong(d);
    }
  }

  /** Pushes a number that is whole whatever the local variables hold. */
  void pushWhole(Num number) {
    Num whole = whole(number);
    pushProduct(whole.times(), whole.n(), NONE);
  }

  /** Returns a whole number of days to go on by, which throws unless it fits an {@code int}. */
  Num fewDays(Num days) {
    pushWhole(days);
    code.callStatic(Math.class, "toIntExact", int.class, long.class);
    code.visitInsn(Opcodes.I2L);
    return Num.of(code.stored(), NONE, 1, 1);
  }

  /**
   * Returns a number that is whole whatever the local variables hold.
   *
   * @throws NoBytecodeException if it may be a fraction
   */
  private static Num whole(Num number) {
    if (number.per() != 1 || number.d() != NONE) {
      throw new NoBytecodeException("it counts days that may not be whole");
    }
    return number;
  }

  /** Pushes the numerator and the denominator of a number. */
  void pushFraction(Num number) {
    pushProduct(number.times(), number.n(), NONE);
    pushProduct(number.per(), number.d(), NONE);
  }
}
