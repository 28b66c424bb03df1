package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import java.lang.reflect.Modifier;
import java.util.List;

/** How deep and how large a tree may be, and what its constants may be called. */
final class Bounds {

  private Bounds() {}

  /** Refuses a node over some operands that would be too deep or too large. */
  static void check(Expr<?, ?> node, List<? extends Expr<?, ?>> operands) {
    int depth = 1;
    long size = 1;
    for (Expr<?, ?> operand : operands) {
      depth = Math.max(depth, operand.depth() + 1);
      size += operand.size();
    }
    checkArgument(
        depth <= Expr.MAX_DEPTH,
        "expression must be at most %s deep, but a %s would be %s. Maybe join conditions and terms"
            + " in one list",
        Expr.MAX_DEPTH,
        node.getClass().getSimpleName(),
        depth);
    checkArgument(
        size <= Expr.MAX_SIZE,
        "expression must have at most %s nodes, but a %s would have %s. Maybe split the rule",
        Expr.MAX_SIZE,
        node.getClass().getSimpleName(),
        size);
  }

  /** Returns the type of a value as its users know it, not that of the class that implements it. */
  static Class<?> publicType(Class<?> type) {
    Class<?> known = type;
    while (!Modifier.isPublic(known.getModifiers()) && known.getSuperclass() != Object.class) {
      known = known.getSuperclass();
    }
    return known;
  }
}
