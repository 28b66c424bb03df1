package org.jointpark.json.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jointpark.json.JsonForms;
import org.jointpark.json.JsonTree;
import org.jointpark.json.dossier.CalendarForms;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.AnyOf;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.Comparison;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.DaysBetween;
import org.jointpark.rules.expr.Difference;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.ExprVisitor;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.Holds;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.expr.IsKnown;
import org.jointpark.rules.expr.IsListed;
import org.jointpark.rules.expr.IsSet;
import org.jointpark.rules.expr.JudgedDay;
import org.jointpark.rules.expr.Measure;
import org.jointpark.rules.expr.Not;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.Product;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Rounded;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.expr.ShiftedDay;
import org.jointpark.rules.expr.Sum;
import org.jointpark.rules.expr.TableEntry;

/** Makes JSON of expressions over one kind of record. What could not be read again is refused. */
record ExpressionWriter(Scope scope, Subject<?> subject) implements ExprVisitor<JsonTree> {

  JsonTree write(Expr<?, ?> expression) {
    return expression.accept(this);
  }

  /** Writes a condition where nothing else can stand, so that a truth needs no word for it. */
  JsonTree condition(Condition<?> condition) {
    return condition instanceof Holds<?> holds && !(holds.truth() instanceof Condition<?>)
        ? write(holds.truth())
        : write(condition);
  }

  private static JsonTree object(Operation operation, JsonTree value) {
    return JsonTree.object(ImmutableMap.of(operation.word(), value));
  }

  private JsonTree object(Operation operation, Expr<?, ?>... operands) {
    return object(operation, ImmutableList.copyOf(operands));
  }

  private JsonTree object(Operation operation, ImmutableList<? extends Expr<?, ?>> operands) {
    return object(operation, array(operands.stream().map(this::write).toList()));
  }

  private static JsonTree array(Iterable<JsonTree> elements) {
    return JsonTree.array(elements);
  }

  private <S> JsonTree conditions(Operation operation, ImmutableList<Condition<S>> conditions) {
    return object(operation, array(conditions.stream().map(this::condition).toList()));
  }

  private <V> ValueType<V> typeOf(Class<V> type) {
    return scope
        .types()
        .of(type)
        .orElseThrow(() -> new IllegalArgumentException(
            "constant must be of a type with a name to be written, but was a "
                + type.getSimpleName()));
  }

  /** Writes a value of a type that is told elsewhere. */
  JsonTree constant(Class<?> type, Object value) {
    return typeOf(type).write(value);
  }

  @Override
  public <S> JsonTree visit(AllOf<S> node) {
    return conditions(Operation.AND, node.conditions());
  }

  @Override
  public <S> JsonTree visit(AnyOf<S> node) {
    return conditions(Operation.OR, node.conditions());
  }

  @Override
  public <S> JsonTree visit(Not<S> node) {
    return object(Operation.NOT, condition(node.condition()));
  }

  @Override
  public <S, V> JsonTree visit(Comparison<S, V> node) {
    return object(Operation.of(node.relation()), node.left(), node.right());
  }

  @Override
  public <S, V> JsonTree visit(IsIn<S, V> node) {
    ValueType<V> type = typeOf(node.value().type());
    ImmutableList<JsonTree> constants = node.constants().stream()
        .sorted(Comparator.comparing(type.form()::toLine))
        .map(type::write)
        .collect(ImmutableList.toImmutableList());
    return object(Operation.IN, array(ImmutableList.of(write(node.value()), array(constants))));
  }

  @Override
  public <S> JsonTree visit(IsKnown<S> node) {
    return object(Operation.KNOWN, write(node.value()));
  }

  @Override
  public <S> JsonTree visit(Holds<S> node) {
    return object(Operation.IS_TRUE, write(node.truth()));
  }

  @Override
  public <V> JsonTree visit(Constant<V> node) {
    ValueType<V> type = typeOf(node.type());
    return JsonTree.object(ImmutableMap.of(type.name(), type.write(node.value())));
  }

  @Override
  public JsonTree visit(JudgedDay node) {
    JsonTree judged = JsonTree.text(ExpressionReader.JUDGED);
    return JsonTree.object(ImmutableMap.of(typeOf(LocalDate.class).name(), judged));
  }

  @Override
  public <S, V> JsonTree visit(FieldValue<S, V> node) {
    checkArgument(
        node.field().subject().equals(subject.name())
            && subject.field(node.field().name()).isPresent(),
        "field must be one of subject '%s' to be written, but was %s",
        subject.name(),
        node.field());
    return JsonTree.text(node.field().name());
  }

  @Override
  public <V> JsonTree visit(ParameterOnDay<V> node) {
    checkArgument(
        node.parameter() instanceof Parameter<?>,
        "parameter must have one value to be written, but %s is a %s",
        node,
        node.parameter().kind());
    return object(Operation.PARAMETER, id(node.parameter()));
  }

  @Override
  public <S, V> JsonTree visit(TableEntry<S, V> node) {
    return JsonTree.object(ImmutableMap.of(
        Operation.TABLE.word(),
        id(node.table()),
        "at",
        array(node.key().stream().map(this::write).toList())));
  }

  @Override
  public <S, V> JsonTree visit(IsListed<S, V> node) {
    JsonTree list = JsonTree.object(ImmutableMap.of(ExpressionReader.LIST, id(node.list())));
    return object(Operation.IN, array(ImmutableList.of(write(node.value()), list)));
  }

  @Override
  public JsonTree visit(IsSet node) {
    return object(Operation.EXISTS, id(node.parameter()));
  }

  private JsonTree id(Setting<?> parameter) {
    String id = parameter.toString();
    checkArgument(
        parameter.equals(scope.parameters().get(id)),
        "parameter must be read with the type and unit with which it is set, but %s is not",
        id);
    return JsonTree.text(id);
  }

  @Override
  public <S, T, V> JsonTree visit(RelatedValue<S, T, V> node) {
    checkArgument(
        subject.path(node.path().name()).filter(node.path()::equals).isPresent(),
        "path must be one of subject '%s' to be written, but was %s",
        subject.name(),
        node.path());
    Subject<?> target = scope
        .vocabulary()
        .subject(node.path().target())
        .orElseThrow(() -> new IllegalArgumentException(
            "path must lead to a subject of the vocabulary to be written, but led to '"
                + node.path().target() + "'"));
    return JsonTree.object(ImmutableMap.of(
        "path",
        JsonTree.text(node.path().name()),
        "value",
        new ExpressionWriter(scope, target).write(node.value())));
  }

  @Override
  public <S, T, V> JsonTree visit(Aggregate<S, T, V> node) {
    return aggregate(node.related(), Optional.of(node.measure()));
  }

  @Override
  public <S, T> JsonTree visit(AnyRelated<S, T> node) {
    return aggregate(node.related(), Optional.empty());
  }

  private JsonTree aggregate(Related<?, ?> related, Optional<Measure<?, ?>> measure) {
    checkArgument(
        related.owner().name().equals(subject.name())
            && scope
                .vocabulary()
                .subject(related.subject().name())
                .equals(Optional.of(related.subject())),
        "aggregate must be of records of the vocabulary that lead to '%s' to be written, but was"
            + " of %s",
        subject.name(),
        related);
    return Aggregates.write(scope, related, measure);
  }

  @Override
  public <S, V> JsonTree visit(Choice<S, V> node) {
    return JsonTree.object(ImmutableMap.of(
        "if", condition(node.condition()),
        "then", write(node.then()),
        "else", write(node.otherwise())));
  }

  @Override
  public <S, V> JsonTree visit(Sum<S, V> node) {
    return object(Operation.SUM, node.terms());
  }

  @Override
  public <S, V> JsonTree visit(Difference<S, V> node) {
    return object(Operation.MINUS, node.from(), node.less());
  }

  @Override
  public <S, V> JsonTree visit(Product<S, V> node) {
    return object(Operation.TIMES, node.number(), node.factor());
  }

  @Override
  public <S, V> JsonTree visit(Ratio<S, V> node) {
    return object(Operation.PER, node.part(), node.whole());
  }

  @Override
  public <S, V> JsonTree visit(Extreme<S, V> node) {
    return object(node.greatest() ? Operation.MAX : Operation.MIN, node.values());
  }

  @Override
  public <S> JsonTree visit(Rounded<S> node) {
    ImmutableMap.Builder<String, JsonTree> members = ImmutableMap.builder();
    members.put("round", write(node.amount()));
    members.put(
        "decimals",
        JsonTree.of(JsonForms.integer(0, ExpressionReader.MOST_DECIMALS), node.decimals()));
    if (node.mode() != RoundingMode.HALF_UP) {
      members.put("mode", JsonTree.of(ExpressionReader.MODE, node.mode()));
    }
    return JsonTree.object(members.buildOrThrow());
  }

  @Override
  public <S> JsonTree visit(ShiftedDay<S> node) {
    return object(Operation.PLUS_DAYS, node.day(), node.days());
  }

  @Override
  public <S> JsonTree visit(DaysBetween<S> node) {
    return object(Operation.DAYS_BETWEEN, node.first(), node.last());
  }

  @Override
  public <S> JsonTree visit(DueDay<S> node) {
    ImmutableMap.Builder<String, JsonTree> members = ImmutableMap.builder();
    members.put("due", JsonTree.of(CalendarForms.DEADLINE, node.deadline()));
    members.put("after", write(node.trigger()));
    node.calendar().ifPresent(id -> members.put("calendar", JsonTree.text(id.toString())));
    return JsonTree.object(members.buildOrThrow());
  }
}
