package org.jointpark.json.rule;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jointpark.json.JsonFault;
import org.jointpark.json.JsonTree;
import org.jointpark.json.scan.Wording;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Holds;

/** Reads the operands of operations, and checks that their types fit. */
final class Operands<S> {

  private static final int MAX_FORMULA = 80;
  private static final int MAX_OPERANDS = Expr.MAX_SIZE;

  /** What types operands may have, apart from being all of one. */
  enum Wanted {
    ANYTHING,
    NUMBERS,
    ORDERED;

    private boolean admits(Class<?> type) {
      return switch (this) {
        case ANYTHING -> true;
        case NUMBERS -> ValueTypes.isNumber(type);
        case ORDERED -> ValueTypes.isOrdered(type);
      };
    }

    private String words() {
      return switch (this) {
        case ANYTHING -> "anything";
        case NUMBERS -> "money, rate, hours or count";
        case ORDERED -> "money, rate, hours, count or day";
      };
    }
  }

  private final ExpressionReader<S> reader;
  private final ValueTypes types;

  Operands(ExpressionReader<S> reader, ValueTypes types) {
    this.reader = reader;
    this.types = types;
  }

  /** Reads an array of two operands of one type. */
  Optional<ImmutableList<Expr<S, ?>>> two(JsonTree tree, Wanted wanted) {
    return pair(tree).isPresent() ? ofOneType(tree, wanted) : Optional.empty();
  }

  /** Reads an array of at least one operand, all of one type. */
  Optional<ImmutableList<Expr<S, ?>>> atLeastOne(JsonTree tree, Wanted wanted) {
    return array(tree, 1, MAX_OPERANDS, "an array of operands, at least one").isPresent()
        ? ofOneType(tree, wanted)
        : Optional.empty();
  }

  /** Reads an array of any number of conditions. */
  Optional<ImmutableList<Condition<S>>> conditions(JsonTree tree) {
    if (array(tree, 0, MAX_OPERANDS, "an array of conditions").isEmpty()) {
      return Optional.empty();
    }
    ImmutableList.Builder<Condition<S>> conditions = ImmutableList.builder();
    boolean complete = true;
    for (JsonTree element : tree.elements()) {
      Optional<Condition<S>> condition = condition(element);
      condition.ifPresent(conditions::add);
      complete &= condition.isPresent();
    }
    return complete ? Optional.of(conditions.build()) : Optional.empty();
  }

  /** Returns the two elements of an array. */
  Optional<ImmutableList<JsonTree>> pair(JsonTree tree) {
    return array(tree, 2, 2, "an array of two operands");
  }

  private static Optional<ImmutableList<JsonTree>> array(
      JsonTree tree, int least, int most, String expected) {
    int size = tree.elements().size();
    if (!tree.isArray()) {
      tree.refuseType(expected);
    } else if (size < least) {
      tree.refuse(JsonFault.Kind.IMPOSSIBLE_VALUE, expected, "an array of " + size);
    } else if (size > most) {
      String bound = most < MAX_OPERANDS ? expected : "an array of at most " + most + " operands";
      tree.refuse(JsonFault.Kind.IMPOSSIBLE_VALUE, bound, "an array of " + size);
    } else {
      return Optional.of(tree.elements());
    }
    return Optional.empty();
  }

  private Optional<ImmutableList<Expr<S, ?>>> ofOneType(JsonTree array, Wanted wanted) {
    ImmutableList.Builder<Expr<S, ?>> operands = ImmutableList.builder();
    Optional<Expr<S, ?>> first = Optional.empty();
    boolean complete = true;
    for (JsonTree element : array.elements()) {
      Optional<Expr<S, ?>> operand = reader.read(element);
      if (operand.isPresent() && fits(element, operand.get(), first, wanted)) {
        operands.add(operand.get());
        first = first.isPresent() ? first : operand;
      } else {
        complete = false;
      }
    }
    return complete ? Optional.of(operands.build()) : Optional.empty();
  }

  private boolean fits(
      JsonTree tree, Expr<S, ?> operand, Optional<Expr<S, ?>> first, Wanted wanted) {
    if (!wanted.admits(operand.type())) {
      refuse(tree, wanted.words(), operand);
      return false;
    }
    return first.isEmpty() || isLike(tree, operand, first.get());
  }

  /** Returns whether an operand has the type of another, or reports that it does not. */
  boolean isLike(JsonTree tree, Expr<S, ?> operand, Expr<S, ?> first) {
    if (operand.type().equals(first.type())) {
      return true;
    }
    refuse(tree, types.nameOf(first.type()) + " as " + formula(first) + " is", operand);
    return false;
  }

  /** Reads an operand of a type. */
  <V> Optional<Expr<S, V>> typed(JsonTree tree, Class<V> type) {
    Optional<Expr<S, ?>> operand = reader.read(tree);
    if (operand.isPresent() && !operand.get().type().equals(type)) {
      refuse(tree, types.nameOf(type), operand.get());
      return Optional.empty();
    }
    return operand.map(it -> as(type, it));
  }

  /** Reads an array of codes of some types. */
  Optional<ImmutableList<Expr<S, ?>>> key(JsonTree tree, ImmutableList<Class<?>> parts) {
    String expected =
        "an array of " + parts.stream().map(types::nameOf).collect(joining(" and ")) + " (key)";
    if (array(tree, parts.size(), parts.size(), expected).isEmpty()) {
      return Optional.empty();
    }
    ImmutableList.Builder<Expr<S, ?>> key = ImmutableList.builder();
    boolean complete = true;
    for (int i = 0; i < parts.size(); i++) {
      Optional<? extends Expr<S, ?>> part = typed(tree.elements().get(i), parts.get(i));
      part.ifPresent(key::add);
      complete &= part.isPresent();
    }
    return complete ? Optional.of(key.build()) : Optional.empty();
  }

  /** Reads an operand that is a number. */
  Optional<Expr<S, ?>> number(JsonTree tree) {
    Optional<Expr<S, ?>> operand = reader.read(tree);
    return operand.filter(it -> fits(tree, it, Optional.empty(), Wanted.NUMBERS));
  }

  /** Reads a condition, as which any truth may stand. */
  Optional<Condition<S>> condition(JsonTree tree) {
    Optional<Expr<S, ?>> operand = reader.read(tree);
    if (operand.isPresent() && !operand.get().type().equals(Boolean.class)) {
      refuse(tree, "a condition", operand.get());
      return Optional.empty();
    }
    return operand.flatMap(it -> asCondition(tree, as(Boolean.class, it)));
  }

  /** Returns a truth as a condition. */
  Optional<Condition<S>> asCondition(JsonTree tree, Expr<S, Boolean> truth) {
    return truth instanceof Condition<S> condition
        ? Optional.of(condition)
        : tree.make("expression", () -> new Holds<>(truth));
  }

  private void refuse(JsonTree tree, String expected, Expr<S, ?> operand) {
    tree.refuse(
        JsonFault.Kind.IMPOSSIBLE_VALUE,
        expected,
        formula(operand) + ", which is " + types.nameOf(operand.type()));
  }

  private static String formula(Expr<?, ?> expression) {
    return Wording.escape(expression.toString(), MAX_FORMULA);
  }

  /** Returns an expression whose type was compared. */
  @SuppressWarnings("unchecked") // callers have compared the type
  static <S, V> Expr<S, V> as(Class<V> type, Expr<S, ?> expression) {
    return (Expr<S, V>) expression;
  }
}
