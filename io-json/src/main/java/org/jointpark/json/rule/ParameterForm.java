package org.jointpark.json.rule;

import static org.jointpark.json.JsonForms.bool;
import static org.jointpark.rules.expr.CodeTable.Row.MAX_PARTS;

import com.google.common.collect.ImmutableList;
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
import org.jointpark.rules.expr.ListParameter;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.expr.TableParameter;
import org.jointpark.rules.rule.Rulebook.ParameterVersions;
import org.jointpark.source.Question;

/** Reads and writes parameters with their versions, in two steps: what they are, what they say. */
record ParameterForm(ValueTypes types) {

  private static final String TYPE = "the name of a type";
  private static final String VERSIONS = "an array of versions";

  Optional<ParameterVersions<?>> read(JsonTree tree, Iterable<Question> questions) {
    Optional<Setting<?>> parameter = declaration(tree);
    return versions(tree, parameter, questions);
  }

  /** Reads what a parameter is, and leaves its versions. */
  Optional<Setting<?>> declaration(JsonTree tree) {
    return Members.of(tree, "parameter", "id", "type", "by", "list", "unit", "versions")
        .flatMap(all -> {
          Optional<ParameterId> id = all.required("id", "a parameter id", IdForms.PARAMETER);
          Optional<ValueType<?>> type = all.required("type", TYPE, this::type);
          Optional<ImmutableList<Class<?>>> keys = keys(all);
          Optional<Boolean> isList = all.defaulted("list", bool(), false);
          Optional<String> unit = all.required("unit", "a text", TextForms.PROSE);
          if (isList.orElse(false) && tree.member("by").isPresent()) {
            tree.member("list")
                .orElseThrow()
                .refuse(JsonFault.Kind.IMPOSSIBLE_VALUE, "a list or a table", "both");
            all.fail();
          }
          return all.areComplete()
              ? tree.make(
                  "parameter",
                  () -> setting(
                      id.orElseThrow(),
                      type.orElseThrow().type(),
                      keys.orElseThrow(),
                      isList.orElseThrow(),
                      unit.orElseThrow()))
              : Optional.empty();
        });
  }

  private static Setting<?> setting(
      ParameterId id, Class<?> type, ImmutableList<Class<?>> keys, boolean isList, String unit) {
    if (isList) {
      return ListParameter.of(id, type, unit);
    }
    return keys.isEmpty()
        ? Parameter.of(id, type, unit)
        : TableParameter.of(id, type, unit).byAll(keys);
  }

  /** Reads the types of the parts of a key; none is asked for where there is no table. */
  private Optional<ImmutableList<Class<?>>> keys(Members all) {
    Optional<JsonTree> by = all.tree().member("by");
    if (by.isEmpty()) {
      return Optional.of(ImmutableList.of());
    }
    int size = by.get().elements().size();
    if (!by.get().isArray() || size == 0 || size > MAX_PARTS) {
      by.get()
          .refuse(
              by.get().isArray() ? JsonFault.Kind.IMPOSSIBLE_VALUE : JsonFault.Kind.WRONG_TYPE,
              "an array of 1 to " + MAX_PARTS + " names of types",
              by.get().isArray() ? "an array of " + size : by.get().found());
      return all.noted(Optional.empty());
    }
    ImmutableList.Builder<Class<?>> keys = ImmutableList.builder();
    for (JsonTree name : by.get().elements()) {
      all.noted(type(name).filter(type -> isKey(name, type))).ifPresent(it -> keys.add(it.type()));
    }
    return Optional.of(keys.build());
  }

  private static boolean isKey(JsonTree name, ValueType<?> type) {
    boolean isKey = TableParameter.isKey(type.type());
    if (!isKey) {
      name.refuse(
          JsonFault.Kind.IMPOSSIBLE_VALUE,
          "the name of a type of codes",
          name.found() + ", which is that of numbers or days");
    }
    return isKey;
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
      JsonTree tree, Optional<Setting<?>> parameter, Iterable<Question> questions) {
    Optional<JsonTree> versions =
        tree.isObject() ? tree.required("versions", VERSIONS) : Optional.empty();
    return parameter.isPresent() && versions.isPresent()
        ? versions(versions.get(), parameter.get(), questions)
        : Optional.empty();
  }

  private <V> Optional<ParameterVersions<?>> versions(
      JsonTree versions, Setting<V> parameter, Iterable<Question> questions) {
    return versions
        .read(LawForms.versionsOf(new SettingForms(types).of(parameter), questions))
        .map(them -> new ParameterVersions<>(parameter, them));
  }

  <V> JsonTree write(ParameterVersions<V> parameter, Iterable<Question> questions) {
    Setting<V> declared = parameter.parameter();
    SettingForms forms = new SettingForms(types);
    ImmutableMap.Builder<String, JsonTree> members = ImmutableMap.builder();
    members.put("id", JsonTree.of(IdForms.PARAMETER, declared.id()));
    if (declared instanceof TableParameter<?> table) {
      members.put("type", name(forms.type(table, table.type())));
      members.put(
          "by",
          JsonTree.array(
              table.keys().stream().map(key -> name(forms.type(table, key))).toList()));
    } else if (declared instanceof ListParameter<?> list) {
      members.put("type", name(forms.type(list, list.type())));
      members.put("list", JsonTree.of(bool(), true));
    } else {
      members.put("type", name(forms.type(declared, declared.held())));
    }
    members.put("unit", JsonTree.text(declared.unit()));
    members.put(
        "versions",
        JsonTree.of(LawForms.versionsOf(forms.of(declared), questions), parameter.versions()));
    return JsonTree.object(members.buildOrThrow());
  }

  private static JsonTree name(ValueType<?> type) {
    return JsonTree.text(type.name());
  }
}
