package org.jointpark.json.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointpark.json.JsonFault;
import org.jointpark.json.JsonTree;
import org.jointpark.json.scan.Wording;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.IsSet;
import org.jointpark.rules.expr.ListParameter;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.expr.TableParameter;
import org.jointpark.style.NearNames;

/** Finds what expressions over one kind of record name: fields, paths and parameters. */
final class Names<S> {

  static final String EXPECTATION = "the name of a field or an object (expression)";
  static final String OPERATION = "an object with one operation";

  private static final ImmutableMap<String, String> CONSTANTS = ImmutableMap.of(
      "money", "[A-Z]{3} -?\\d+(\\.\\d+)?",
      "hours", "PT\\d+[HM](\\d+M)?",
      "day", "\\d{4}-\\d{2}-\\d{2}");

  private static final int MOST_SHOWN = 60;

  private final Scope scope;
  private final Subject<S> subject;

  Names(Scope scope, Subject<S> subject) {
    this.scope = scope;
    this.subject = subject;
  }

  /** Returns the value of the field that a text names. */
  Optional<Expr<S, ?>> field(JsonTree tree) {
    Optional<Field<S, ?>> field = subject.field(tree.text());
    if (field.isEmpty()) {
      refuseField(tree);
    }
    return field.map(Names::value);
  }

  private static <S, V> Expr<S, ?> value(Field<S, V> field) {
    return new FieldValue<>(field);
  }

  private void refuseField(JsonTree tree) {
    ImmutableList<String> known = fieldNames();
    Optional<String> hint = hint(tree.text());
    String expected = "a field of '" + subject.name() + "'";
    if (NearNames.nearest(tree.text(), known).isPresent()) {
      tree.refuse(JsonFault.Kind.IMPOSSIBLE_VALUE, expected, tree.found(), known);
    } else if (hint.isPresent()) {
      tree.refuse(
          JsonFault.Kind.IMPOSSIBLE_VALUE, expected, tree.found() + " (" + hint.get() + ")");
    } else {
      tree.refuse(
          JsonFault.Kind.IMPOSSIBLE_VALUE, expected + ", " + Wording.oneOf(known), tree.found());
    }
  }

  private ImmutableList<String> fieldNames() {
    return Stream.concat(
            subject.fields().stream().map(Field::name),
            subject.families().stream().map(family -> FieldFamily.nameFor(family.name(), "…")))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what a text that is no field may be instead. */
  private Optional<String> hint(String text) {
    Setting<?> setting = scope.parameters().get(text);
    if (setting != null) {
      return Optional.of(usage(setting));
    }
    if (subject.path(text).isPresent()) {
      return Optional.of("a path is {\"path\": \"" + text + "\", \"value\": …}");
    }
    for (FieldFamily<S, ?, ?> family : subject.families()) {
      if (text.startsWith(family.name() + ".")) {
        String code = Wording.quote(text.substring(family.name().length() + 1));
        return Optional.of(code + " is no code of " + family);
      }
    }
    Optional<Path<S>> way = subject.paths().stream()
        .filter(path -> scope
            .vocabulary()
            .subject(path.target())
            .filter(target -> target.field(text).isPresent())
            .isPresent())
        .findFirst();
    if (way.isPresent()) {
      String path = way.get().name();
      return Optional.of("a field of '" + way.get().target() + "' is {\"path\": \"" + path
          + "\", \"value\": \"" + text + "\"}");
    }
    return constantHint(text);
  }

  private static Optional<String> constantHint(String text) {
    return CONSTANTS.entrySet().stream()
        .filter(constant -> text.matches(constant.getValue()))
        .map(constant -> "a constant is {\"" + constant.getKey() + "\": \""
            + Wording.escape(text, MOST_SHOWN) + "\"}")
        .findFirst();
  }

  /** Tells how an expression names what law sets. */
  private static String usage(Setting<?> setting) {
    if (setting instanceof TableParameter<?>) {
      return "a table is {\"table\": \"" + setting + "\", \"at\": […]}";
    }
    return setting instanceof ListParameter<?>
        ? "a list is {\"in\": […, {\"list\": \"" + setting + "\"}]}"
        : "a parameter is {\"parameter\": \"" + setting + "\"}";
  }

  /** Returns the value of the parameter that a text names. */
  Optional<Expr<S, ?>> parameter(JsonTree tree) {
    return named(tree)
        .flatMap(setting -> setting instanceof Parameter<?> parameter
            ? Optional.of(value(parameter))
            : otherKind(tree, "a parameter of one value", setting));
  }

  /** Returns the table that a text names. */
  Optional<TableParameter<?>> table(JsonTree tree) {
    return named(tree)
        .flatMap(setting -> setting instanceof TableParameter<?> table
            ? Optional.of(table)
            : otherKind(tree, "a table", setting));
  }

  /** Returns the list that a text names. */
  Optional<ListParameter<?>> list(JsonTree tree) {
    return named(tree)
        .flatMap(setting -> setting instanceof ListParameter<?> list
            ? Optional.of(list)
            : otherKind(tree, "a list", setting));
  }

  /** Tells how a list is named, in brackets, if a text that stands alone names one. */
  String listHint(JsonTree tree) {
    return scope.parameters().get(tree.text()) instanceof ListParameter<?> list
        ? " (" + usage(list) + ")"
        : "";
  }

  private static <T> Optional<T> otherKind(JsonTree tree, String expected, Setting<?> setting) {
    tree.refuse(
        JsonFault.Kind.IMPOSSIBLE_VALUE, expected, tree.found() + " (" + usage(setting) + ")");
    return Optional.empty();
  }

  /** Returns whether the parameter, table or list that a text names is set. */
  Optional<Expr<S, ?>> set(JsonTree tree) {
    return named(tree).map(parameter -> ExpressionReader.general(new IsSet(parameter)));
  }

  private Optional<Setting<?>> named(JsonTree tree) {
    if (!tree.isText()) {
      tree.refuseType("the id of a parameter");
      return Optional.empty();
    }
    Setting<?> parameter = scope.parameters().get(tree.text());
    if (parameter != null) {
      return Optional.of(parameter);
    }
    if (!scope.unreadable().contains(tree.text())) {
      tree.refuse(
          JsonFault.Kind.DANGLING_REFERENCE,
          "a declared parameter",
          tree.found(),
          scope.parameters().keySet());
    }
    return Optional.empty();
  }

  private static <S, V> Expr<S, V> value(Parameter<V> parameter) {
    return ExpressionReader.general(new ParameterOnDay<>(parameter));
  }

  /** Returns the value that is read of the record to which a path leads. */
  Optional<Expr<S, ?>> related(JsonTree tree, JsonTree name) {
    Optional<JsonTree> value = tree.required("value", EXPECTATION);
    Optional<Path<S>> path = path(name);
    return path.isPresent() && value.isPresent()
        ? scope
            .vocabulary()
            .subject(path.get().target())
            .flatMap(target -> related(tree, path.get(), value.get(), target))
        : Optional.empty();
  }

  private <T> Optional<Expr<S, ?>> related(
      JsonTree tree, Path<S> path, JsonTree value, Subject<T> target) {
    return new ExpressionReader<>(scope, target)
        .read(value)
        .flatMap(it -> tree.make("expression", () -> new RelatedValue<>(path, it)));
  }

  private Optional<Path<S>> path(JsonTree name) {
    if (!name.isText()) {
      name.refuseType("the name of a path");
      return Optional.empty();
    }
    Optional<Path<S>> path = subject.path(name.text());
    Set<String> subjects = scope.vocabulary().subjects().keySet();
    if (path.isEmpty()) {
      ImmutableList<String> known =
          subject.paths().stream().map(Path::name).collect(ImmutableList.toImmutableList());
      String paths = known.isEmpty() ? ", which has none" : ", " + Wording.oneOf(known);
      name.refuse(
          JsonFault.Kind.IMPOSSIBLE_VALUE,
          "a path of '" + subject.name() + "'" + paths,
          name.found(),
          known);
    } else if (!subjects.contains(path.get().target())) {
      name.refuse(
          JsonFault.Kind.IMPOSSIBLE_VALUE,
          "a path to a subject of the vocabulary",
          name.found() + ", which leads to '" + path.get().target() + "'");
      return Optional.empty();
    }
    return path;
  }
}
