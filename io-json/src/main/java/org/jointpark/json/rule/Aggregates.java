package org.jointpark.json.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.jointpark.json.JsonFault;
import org.jointpark.json.JsonTree;
import org.jointpark.json.dossier.MoneyForms;
import org.jointpark.json.scan.Wording;
import org.jointpark.money.Rate;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Measure;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.Window;

/** Reads and writes aggregates of the records that lead to one kind of record. */
record Aggregates<S>(Scope scope, Subject<S> owner) {

  private static final String EXPRESSION = "expression";
  private static final String SUBJECT = "the name of a subject";
  private static final String RATE = "a rate such as 0.15";

  Optional<Expr<S, ?>> read(JsonTree tree, Operation operation, JsonTree name) {
    if (!name.isText()) {
      name.refuseType(SUBJECT);
      return Optional.empty();
    }
    Set<String> known = scope.vocabulary().subjects().keySet();
    Optional<Subject<?>> subject = scope.vocabulary().subject(name.text());
    if (subject.isEmpty()) {
      name.refuse(JsonFault.Kind.IMPOSSIBLE_VALUE, Wording.oneOf(known), name.found(), known);
    }
    return subject.flatMap(it -> new Of<>(it).read(tree, operation));
  }

  /** Reads aggregates of one kind of records. */
  private final class Of<T> {
    private final Subject<T> subject;
    private final ExpressionReader<T> reader;

    Of(Subject<T> subject) {
      this.subject = subject;
      this.reader = new ExpressionReader<>(scope, subject);
    }

    Optional<Expr<S, ?>> read(JsonTree tree, Operation operation) {
      Optional<Path<T>> path =
          tree.required("by", "the name of a path of '" + subject.name() + "'").flatMap(this::path);
      Optional<Condition<T>> where = tree.member("where")
          .map(reader::condition)
          .orElse(Optional.of(new AllOf<>(ImmutableList.of())));
      Optional<Window> window =
          tree.required("window", "an object (window)").flatMap(it -> it.read(WindowForms.WINDOW));
      Optional<? extends Measure<T, ?>> measure = measure(tree, operation);
      if (path.isEmpty() || where.isEmpty() || window.isEmpty() || measure.isEmpty()) {
        return Optional.empty();
      }
      Optional<Related<S, T>> related = tree.make(
          EXPRESSION, () -> new Related<>(owner, subject, path.get(), where.get(), window.get()));
      return operation == Operation.ANY_OF
          ? related.flatMap(it -> tree.make(EXPRESSION, () -> new AnyRelated<>(it)))
          : related.flatMap(it -> tree.make(EXPRESSION, () -> new Aggregate<>(it, measure.get())));
    }

    private Optional<Path<T>> path(JsonTree name) {
      if (!name.isText()) {
        name.refuseType("the name of a path");
        return Optional.empty();
      }
      ImmutableList<String> leading = subject.paths().stream()
          .filter(path -> path.target().equals(owner.name()))
          .map(Path::name)
          .collect(ImmutableList.toImmutableList());
      Optional<Path<T>> path = subject.path(name.text());
      if (path.isEmpty() || !leading.contains(name.text())) {
        String which =
            leading.isEmpty() ? ", of which there is none" : ", " + Wording.oneOf(leading);
        name.refuse(
            JsonFault.Kind.IMPOSSIBLE_VALUE,
            "a path from '" + subject.name() + "' to '" + owner.name() + "'" + which,
            name.found(),
            leading);
        return Optional.empty();
      }
      return path;
    }

    private Optional<? extends Measure<T, ?>> measure(JsonTree tree, Operation operation) {
      if (operation == Operation.SHARE_OF) {
        return share(tree);
      } else if (operation == Operation.COUNT_OF || operation == Operation.ANY_OF) {
        return Optional.of(new Measure.Count<T>());
      }
      Optional<Expr<T, ?>> value =
          tree.required("value", Names.EXPECTATION).flatMap(reader.operands()::number);
      return operation == Operation.SUM_OF
          ? value.flatMap(it -> tree.make(EXPRESSION, () -> new Measure.Sum<>(it)))
          : mean(tree, value);
    }

    private Optional<Measure.Share<T>> share(JsonTree tree) {
      Optional<Condition<T>> part =
          tree.required("part", RuleReader.CONDITION).flatMap(reader::condition);
      Optional<Rate> ofNone = tree.required("ofNone", RATE).flatMap(it -> it.read(MoneyForms.RATE));
      Optional<Expr<T, ?>> value = number(tree, "value");
      boolean isRead = value.isPresent() || tree.member("value").isEmpty();
      return part.isPresent() && ofNone.isPresent() && isRead
          ? tree.make(EXPRESSION, () -> new Measure.Share<>(part.get(), value, ofNone.get()))
          : Optional.empty();
    }

    private Optional<Expr<T, ?>> number(JsonTree tree, String name) {
      return tree.member(name).flatMap(reader.operands()::number);
    }

    private Optional<? extends Measure<T, ?>> mean(JsonTree tree, Optional<Expr<T, ?>> value) {
      Optional<Expr<T, ?>> weight = number(tree, "weight");
      Optional<JsonTree> ofNone = tree.required("ofNone", "the mean where there is nothing");
      return value.isPresent()
              && ofNone.isPresent()
              && (weight.isPresent() || tree.member("weight").isEmpty())
          ? mean(tree, value.get(), weight, ofNone.get())
          : Optional.empty();
    }

    private <V> Optional<Measure.Mean<T, V>> mean(
        JsonTree tree, Expr<T, V> value, Optional<Expr<T, ?>> weight, JsonTree ofNone) {
      return scope
          .types()
          .of(value.type())
          .flatMap(type -> ofNone.read(type.form()))
          .flatMap(none -> tree.make(EXPRESSION, () -> new Measure.Mean<>(value, weight, none)));
    }
  }

  /** Writes an aggregate, or that there is a record. */
  static JsonTree write(Scope scope, Related<?, ?> related, Optional<Measure<?, ?>> measure) {
    ExpressionWriter writer = new ExpressionWriter(scope, related.subject());
    ImmutableMap.Builder<String, JsonTree> members = ImmutableMap.builder();
    Operation operation = measure.map(Aggregates::operation).orElse(Operation.ANY_OF);
    members.put(operation.word(), JsonTree.text(related.subject().name()));
    members.put("by", JsonTree.text(related.path().name()));
    if (!related.where().equals(new AllOf<>(ImmutableList.of()))) {
      members.put("where", writer.condition(related.where()));
    }
    members.put("window", JsonTree.of(WindowForms.WINDOW, related.window()));
    measure.ifPresent(it -> {
      if (it instanceof Measure.Sum<?, ?> sum) {
        members.put("value", writer.write(sum.value()));
      } else if (it instanceof Measure.Share<?> share) {
        members.put("part", writer.condition(share.part()));
        share.value().ifPresent(value -> members.put("value", writer.write(value)));
        members.put("ofNone", JsonTree.of(MoneyForms.RATE, share.ofNone()));
      } else if (it instanceof Measure.Mean<?, ?> mean) {
        members.put("value", writer.write(mean.value()));
        mean.weight().ifPresent(weight -> members.put("weight", writer.write(weight)));
        members.put("ofNone", writer.constant(mean.value().type(), mean.ofNone()));
      }
    });
    return JsonTree.object(members.buildOrThrow());
  }

  private static Operation operation(Measure<?, ?> measure) {
    if (measure instanceof Measure.Sum<?, ?>) {
      return Operation.SUM_OF;
    } else if (measure instanceof Measure.Share<?>) {
      return Operation.SHARE_OF;
    }
    return measure instanceof Measure.Mean<?, ?> ? Operation.MEAN_OF : Operation.COUNT_OF;
  }
}
