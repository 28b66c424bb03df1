package org.jointpark.json.rule;

import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.integer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jointpark.json.JsonFault;
import org.jointpark.json.JsonForm;
import org.jointpark.json.JsonTree;
import org.jointpark.json.dossier.CalendarForms;
import org.jointpark.json.dossier.IdForms;
import org.jointpark.json.rule.Operands.Wanted;
import org.jointpark.json.scan.Wording;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.AnyOf;
import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.Comparison;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.DaysBetween;
import org.jointpark.rules.expr.Difference;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.Holds;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.expr.IsKnown;
import org.jointpark.rules.expr.IsListed;
import org.jointpark.rules.expr.JudgedDay;
import org.jointpark.rules.expr.ListParameter;
import org.jointpark.rules.expr.Not;
import org.jointpark.rules.expr.Product;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.Rounded;
import org.jointpark.rules.expr.ShiftedDay;
import org.jointpark.rules.expr.Sum;
import org.jointpark.rules.expr.TableEntry;
import org.jointpark.rules.expr.TableParameter;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;

/**
 * Makes expressions over one kind of record from JSON. Whatever does not fit is reported where it
 * stands, and what was to be made of it is not made.
 */
final class ExpressionReader<S> {

  static final String JUDGED = "judged";
  static final String LIST = "list";
  static final int MOST_DECIMALS = 4;
  static final JsonForm<RoundingMode> MODE = enumOf(RoundingMode.class);

  private static final String EXPRESSION = "expression";

  private final Scope scope;
  private final Operands<S> operands;
  private final Names<S> names;
  private final Aggregates<S> aggregates;

  ExpressionReader(Scope scope, Subject<S> subject) {
    this.scope = scope;
    this.operands = new Operands<>(this, scope.types());
    this.names = new Names<>(scope, subject);
    this.aggregates = new Aggregates<>(scope, subject);
  }

  Optional<Expr<S, ?>> read(JsonTree tree) {
    if (tree.isText()) {
      return names.field(tree);
    }
    if (tree.isObject()) {
      return object(tree);
    }
    if (tree.isNumber() || tree.isTruth()) {
      String hint = tree.isNumber() ? "{\"count\": 3}, {\"rate\": 1.5}" : "{\"truth\": true}";
      tree.refuse(
          JsonFault.Kind.WRONG_TYPE,
          Names.EXPECTATION,
          tree.found() + " (a constant tells its type, as " + hint + ")");
    } else {
      tree.refuseType(Names.EXPECTATION);
    }
    return Optional.empty();
  }

  Operands<S> operands() {
    return operands;
  }

  Optional<Condition<S>> condition(JsonTree tree) {
    return operands.condition(tree);
  }

  <V> Optional<Expr<S, V>> typed(JsonTree tree, Class<V> type) {
    return operands.typed(tree, type);
  }

  private Optional<Expr<S, ?>> object(JsonTree tree) {
    Set<String> known =
        Sets.union(Operation.BY_NAME.keySet(), scope.types().byName().keySet());
    ImmutableList<String> telling =
        tree.names().stream().filter(known::contains).collect(ImmutableList.toImmutableList());
    if (tree.names().isEmpty()) {
      tree.refuse(JsonFault.Kind.IMPOSSIBLE_VALUE, Names.OPERATION, "an empty object");
      return Optional.empty();
    }
    if (telling.isEmpty()) {
      tree.refuseName(tree.names().iterator().next(), known);
      return Optional.empty();
    }
    if (telling.size() > 1) {
      String found = Wording.quote(telling.get(0)) + " beside " + Wording.quote(telling.get(1));
      tree.refuse(JsonFault.Kind.IMPOSSIBLE_VALUE, Names.OPERATION, found);
      return Optional.empty();
    }
    String word = telling.get(0);
    JsonTree value = tree.member(word).orElseThrow();
    ValueType<?> type = scope.types().byName().get(word);
    Operation operation = Operation.BY_NAME.get(word);
    boolean only = tree.hasOnly(operation == null ? ImmutableSet.of(word) : operation.names());
    Optional<Expr<S, ?>> made = Optional.empty();
    if (operation != null) {
      made = operation(tree, operation, value);
    } else if (type != null) {
      made = constant(value, type);
    }
    return made.filter(it -> only);
  }

  private Optional<Expr<S, ?>> constant(JsonTree value, ValueType<?> type) {
    if (type.type().equals(LocalDate.class) && value.text().equals(JUDGED)) {
      return Optional.of(general(new JudgedDay()));
    }
    return constantOf(value, type);
  }

  private <V> Optional<Expr<S, ?>> constantOf(JsonTree value, ValueType<V> type) {
    return value.read(type.form()).map(it -> general(type.constant(it)));
  }

  private Optional<Expr<S, ?>> operation(JsonTree tree, Operation operation, JsonTree value) {
    return switch (operation) {
      case AND -> operands.conditions(value).flatMap(it -> make(tree, () -> new AllOf<>(it)));
      case OR -> operands.conditions(value).flatMap(it -> make(tree, () -> new AnyOf<>(it)));
      case NOT -> condition(value).flatMap(it -> make(tree, () -> new Not<>(it)));
      case LESS_THAN -> comparison(tree, value, Relation.LESS);
      case AT_MOST -> comparison(tree, value, Relation.AT_MOST);
      case EQUAL_TO -> comparison(tree, value, Relation.EQUAL);
      case NOT_EQUAL_TO -> comparison(tree, value, Relation.NOT_EQUAL);
      case AT_LEAST -> comparison(tree, value, Relation.AT_LEAST);
      case MORE_THAN -> comparison(tree, value, Relation.MORE);
      case IN -> membership(tree, value);
      case KNOWN -> read(value).flatMap(it -> make(tree, () -> new IsKnown<>(it)));
      case IS_TRUE -> typed(value, Boolean.class).flatMap(it -> make(tree, () -> new Holds<>(it)));
      case PARAMETER -> names.parameter(value);
      case TABLE -> entry(tree, value);
      case PATH -> names.related(tree, value);
      case IF -> choice(tree, value);
      case SUM ->
        operands
            .atLeastOne(value, Wanted.NUMBERS)
            .flatMap(it -> make(tree, () -> new Sum<>(alike(it.get(0), it))));
      case MINUS -> arithmetic(tree, value, ExpressionReader::difference);
      case PER -> arithmetic(tree, value, ExpressionReader::ratio);
      case TIMES -> product(tree, value);
      case MAX, MIN ->
        operands
            .atLeastOne(value, Wanted.ORDERED)
            .flatMap(it ->
                make(tree, () -> new Extreme<>(operation == Operation.MAX, alike(it.get(0), it))));
      case ROUND -> rounded(tree, value);
      case PLUS_DAYS -> shifted(tree, value);
      case DAYS_BETWEEN -> daysBetween(tree, value);
      case DUE -> due(tree, value);
      case EXISTS -> names.set(value);
      case ANY_OF, COUNT_OF, SUM_OF, SHARE_OF, MEAN_OF -> aggregates.read(tree, operation, value);
    };
  }

  private Optional<Expr<S, ?>> comparison(JsonTree tree, JsonTree value, Relation relation) {
    return operands
        .two(value, relation.isOrder() ? Wanted.ORDERED : Wanted.ANYTHING)
        .flatMap(it -> make(tree, () -> compared(pair(it.get(0), it), relation)));
  }

  private static <S, V> Comparison<S, V> compared(Pair<S, V> pair, Relation relation) {
    return new Comparison<>(pair.first(), relation, pair.then());
  }

  private Optional<Expr<S, ?>> arithmetic(
      JsonTree tree, JsonTree value, Function<Pair<S, ?>, Expr<S, ?>> node) {
    return operands
        .two(value, Wanted.NUMBERS)
        .flatMap(it -> make(tree, () -> node.apply(pair(it.get(0), it))));
  }

  private static <S, V> Expr<S, V> difference(Pair<S, V> pair) {
    return new Difference<>(pair.first(), pair.then());
  }

  private static <S, V> Expr<S, Rate> ratio(Pair<S, V> pair) {
    return new Ratio<>(pair.first(), pair.then());
  }

  private Optional<Expr<S, ?>> product(JsonTree tree, JsonTree value) {
    Optional<ImmutableList<JsonTree>> pair = operands.pair(value);
    Optional<Expr<S, ?>> number = pair.flatMap(it -> operands.number(it.get(0)));
    Optional<Expr<S, Rate>> factor = pair.flatMap(it -> typed(it.get(1), Rate.class));
    return number.isPresent() && factor.isPresent()
        ? make(tree, () -> new Product<>(number.get(), factor.get()))
        : Optional.empty();
  }

  private Optional<Expr<S, ?>> membership(JsonTree tree, JsonTree value) {
    Optional<ImmutableList<JsonTree>> pair = operands.pair(value);
    Optional<Expr<S, ?>> member = pair.flatMap(it -> read(it.get(0)));
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    JsonTree those = pair.get().get(1);
    if (those.isObject()) {
      Optional<ListParameter<?>> list = list(those);
      return member.isPresent() && list.isPresent()
          ? listed(tree, member.get(), those, list.get())
          : Optional.empty();
    }
    return member.flatMap(it -> among(tree, it, those));
  }

  private Optional<ListParameter<?>> list(JsonTree tree) {
    boolean only = tree.hasOnly(ImmutableSet.of(LIST));
    Optional<ListParameter<?>> list = tree.required(LIST, "the id of a list").flatMap(names::list);
    return list.filter(it -> only);
  }

  private <V> Optional<Expr<S, ?>> listed(
      JsonTree tree, Expr<S, V> value, JsonTree those, ListParameter<?> list) {
    Optional<ListParameter<V>> typed = typed(value.type(), list);
    if (typed.isEmpty()) {
      those.refuse(
          JsonFault.Kind.IMPOSSIBLE_VALUE,
          "a list of " + scope.types().nameOf(value.type()) + " as " + value + " is",
          list + ", which is one of " + scope.types().nameOf(list.type()));
    }
    return typed.flatMap(it -> make(tree, () -> new IsListed<>(value, it)));
  }

  @SuppressWarnings("unchecked") // the type is compared
  private static <V> Optional<ListParameter<V>> typed(Class<V> type, ListParameter<?> list) {
    return list.type().equals(type) ? Optional.of((ListParameter<V>) list) : Optional.empty();
  }

  private Optional<Expr<S, ?>> entry(JsonTree tree, JsonTree name) {
    Optional<TableParameter<?>> table = names.table(name);
    Optional<JsonTree> at = tree.required("at", "an array of codes (key)");
    return table.isPresent() && at.isPresent()
        ? entry(tree, table.get(), at.get())
        : Optional.empty();
  }

  private <V> Optional<Expr<S, ?>> entry(JsonTree tree, TableParameter<V> table, JsonTree at) {
    return operands
        .key(at, table.keys())
        .flatMap(key -> make(tree, () -> new TableEntry<>(table, key)));
  }

  private <V> Optional<Expr<S, ?>> among(JsonTree tree, Expr<S, V> value, JsonTree constants) {
    Optional<ValueType<V>> type = scope.types().of(value.type());
    if (type.isEmpty()) {
      constants.refuse(
          JsonFault.Kind.IMPOSSIBLE_VALUE,
          "constants of the type of " + value,
          scope.types().nameOf(value.type()) + ", of which JSON has no constants");
      return Optional.empty();
    }
    if (!constants.isArray() || constants.elements().isEmpty()) {
      constants.refuse(
          constants.isArray() ? JsonFault.Kind.IMPOSSIBLE_VALUE : JsonFault.Kind.WRONG_TYPE,
          "an array of " + type.get().name() + ", at least one",
          constants.isArray() ? "an empty array" : constants.found() + names.listHint(constants));
      return Optional.empty();
    }
    ImmutableSet.Builder<V> among = ImmutableSet.builder();
    boolean complete = true;
    for (JsonTree element : constants.elements()) {
      Optional<V> constant = element.read(type.get().form());
      constant.ifPresent(among::add);
      complete &= constant.isPresent();
    }
    return complete ? make(tree, () -> new IsIn<>(value, among.build())) : Optional.empty();
  }

  private Optional<Expr<S, ?>> choice(JsonTree tree, JsonTree condition) {
    Optional<Condition<S>> decides = condition(condition);
    Optional<JsonTree> otherwise = tree.required("else", Names.EXPECTATION);
    Optional<Expr<S, ?>> first = tree.required("then", Names.EXPECTATION).flatMap(this::read);
    Optional<Expr<S, ?>> second = otherwise.flatMap(this::read);
    boolean ready = decides.isPresent() && first.isPresent() && second.isPresent();
    if (first.isEmpty()
        || second.isEmpty()
        || !operands.isLike(otherwise.orElseThrow(), second.get(), first.get())
        || !ready) {
      return Optional.empty();
    }
    ImmutableList<Expr<S, ?>> both = ImmutableList.of(first.get(), second.get());
    return make(tree, () -> chosen(decides.get(), pair(first.get(), both)));
  }

  private static <S, V> Choice<S, V> chosen(Condition<S> condition, Pair<S, V> pair) {
    return new Choice<>(condition, pair.first(), pair.then());
  }

  private Optional<Expr<S, ?>> rounded(JsonTree tree, JsonTree value) {
    Optional<Expr<S, Money>> amount = typed(value, Money.class);
    JsonForm<Integer> form = integer(0, MOST_DECIMALS);
    Optional<Integer> decimals =
        tree.required("decimals", "an integer from 0 to 4").flatMap(it -> it.read(form));
    Optional<RoundingMode> mode =
        tree.member("mode").map(it -> it.read(MODE)).orElse(Optional.of(RoundingMode.HALF_UP));
    return amount.isPresent() && decimals.isPresent() && mode.isPresent()
        ? make(tree, () -> new Rounded<>(amount.get(), decimals.get(), mode.get()))
        : Optional.empty();
  }

  private Optional<Expr<S, ?>> shifted(JsonTree tree, JsonTree value) {
    Optional<ImmutableList<JsonTree>> pair = operands.pair(value);
    Optional<Expr<S, LocalDate>> day = pair.flatMap(it -> typed(it.get(0), LocalDate.class));
    Optional<Expr<S, Integer>> days = pair.flatMap(it -> typed(it.get(1), Integer.class));
    return day.isPresent() && days.isPresent()
        ? make(tree, () -> new ShiftedDay<>(day.get(), days.get()))
        : Optional.empty();
  }

  private Optional<Expr<S, ?>> daysBetween(JsonTree tree, JsonTree value) {
    Optional<ImmutableList<JsonTree>> pair = operands.pair(value);
    Optional<Expr<S, LocalDate>> first = pair.flatMap(it -> typed(it.get(0), LocalDate.class));
    Optional<Expr<S, LocalDate>> last = pair.flatMap(it -> typed(it.get(1), LocalDate.class));
    return first.isPresent() && last.isPresent()
        ? make(tree, () -> new DaysBetween<>(first.get(), last.get()))
        : Optional.empty();
  }

  private Optional<Expr<S, ?>> due(JsonTree tree, JsonTree value) {
    Optional<Deadline> deadline = value.read(CalendarForms.DEADLINE);
    Optional<Expr<S, LocalDate>> trigger =
        tree.required("after", Names.EXPECTATION).flatMap(it -> typed(it, LocalDate.class));
    Optional<HolidayCalendarId> calendar =
        tree.member("calendar").flatMap(it -> it.read(IdForms.HOLIDAY_CALENDAR));
    boolean isCalendarRead = calendar.isPresent() || tree.member("calendar").isEmpty();
    return deadline.isPresent() && trigger.isPresent() && isCalendarRead
        ? make(tree, () -> new DueDay<>(trigger.get(), deadline.get(), calendar))
        : Optional.empty();
  }

  private Optional<Expr<S, ?>> make(JsonTree tree, Supplier<? extends Expr<S, ?>> node) {
    return tree.make(EXPRESSION, node);
  }

  /** Two expressions of one type. */
  private record Pair<S, V>(Expr<S, V> first, Expr<S, V> then) {}

  private static <S, V> Pair<S, V> pair(Expr<S, V> first, List<Expr<S, ?>> both) {
    return new Pair<>(first, Operands.as(first.type(), both.get(1)));
  }

  private static <S, V> ImmutableList<Expr<S, V>> alike(Expr<S, V> first, List<Expr<S, ?>> all) {
    return all.stream()
        .map(it -> Operands.<S, V>as(first.type(), it))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns an expression that reads no record as one over these. */
  @SuppressWarnings("unchecked") // an expression only consumes records
  static <S, V> Expr<S, V> general(Expr<Object, V> expression) {
    return (Expr<S, V>) (Expr<?, V>) expression;
  }
}
