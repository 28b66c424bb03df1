package org.jointpark.json.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.jointpark.json.JsonFault;
import org.jointpark.json.JsonTree;
import org.jointpark.json.dossier.IdForms;
import org.jointpark.json.dossier.LawForms;
import org.jointpark.json.dossier.TextForms;
import org.jointpark.json.scan.Wording;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.rule.Rulebook.ParameterVersions;
import org.jointpark.source.Question;

/** Reads and writes parameters with their versions, in two steps: what they are, what they say. */
record ParameterForm(ValueTypes types) {

  private static final String TYPE = "the name of a type";
  private static final String VERSIONS = "an array of versions";

  Optional<ParameterVersions<?>> read(JsonTree tree, Iterable<Question> questions) {
    Optional<Parameter<?>> parameter = declaration(tree);
    return versions(tree, parameter, questions);
  }

  /** Reads what a parameter is, and leaves its versions. */
  Optional<Parameter<?>> declaration(JsonTree tree) {
    return Members.of(tree, "parameter", "id", "type", "unit", "versions").flatMap(all -> {
      Optional<ParameterId> id = all.required("id", "a parameter id", IdForms.PARAMETER);
      Optional<ValueType<?>> type = all.required("type", TYPE, this::type);
      Optional<String> unit = all.required("unit", "a text", TextForms.PROSE);
      return all.areComplete()
          ? tree.make(
              "parameter",
              () -> Parameter.of(id.orElseThrow(), type.orElseThrow().type(), unit.orElseThrow()))
          : Optional.empty();
    });
  }

  private Optional<ValueType<?>> type(JsonTree tree) {
    Set<String> names = types.byName().keySet();
    if (!tree.isText()) {
      tree.refuseType(TYPE);
      return Optional.empty();
    }
    ValueType<?> type = types.byName().get(tree.text());
    if (type == null) {
      tree.refuse(JsonFault.Kind.IMPOSSIBLE_VALUE, Wording.oneOf(names), tree.found(), names);
    }
    return Optional.ofNullable(type);
  }

  /** Reads the versions of a parameter; they say nothing if it is not known what it is. */
  Optional<ParameterVersions<?>> versions(
      JsonTree tree, Optional<Parameter<?>> parameter, Iterable<Question> questions) {
    Optional<JsonTree> versions =
        tree.isObject() ? tree.required("versions", VERSIONS) : Optional.empty();
    return parameter.isPresent() && versions.isPresent()
        ? versions(versions.get(), parameter.get(), questions)
        : Optional.empty();
  }

  private <V> Optional<ParameterVersions<?>> versions(
      JsonTree versions, Parameter<V> parameter, Iterable<Question> questions) {
    ValueType<V> type = types.of(parameter.type()).orElseThrow();
    return versions
        .read(LawForms.versionsOf(type.form(), questions))
        .map(them -> new ParameterVersions<>(parameter, them));
  }

  <V> JsonTree write(ParameterVersions<V> parameter, Iterable<Question> questions) {
    Parameter<V> declared = parameter.parameter();
    ValueType<V> type = types
        .of(declared.type())
        .orElseThrow(() -> new IllegalArgumentException(
            "parameter must be of a type with a name to be written, but was a "
                + declared.type().getSimpleName() + " (parameter " + declared + ")"));
    return JsonTree.object(ImmutableMap.of(
        "id", JsonTree.of(IdForms.PARAMETER, declared.id()),
        "type", JsonTree.text(type.name()),
        "unit", JsonTree.text(declared.unit()),
        "versions",
            JsonTree.of(LawForms.versionsOf(type.form(), questions), parameter.versions())));
  }
}
