package org.jointpark.json.rule;

import static org.jointpark.json.JsonForms.ofTree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointpark.json.JsonFault;
import org.jointpark.json.JsonForm;
import org.jointpark.json.JsonTree;
import org.jointpark.rules.expr.CodeTable;
import org.jointpark.rules.expr.ListParameter;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.expr.TableParameter;

/** Makes the forms of what a version of a parameter holds: one value, a table, or a list. */
record SettingForms(ValueTypes types) {

  /** Returns the form of what a version of a parameter holds. */
  @SuppressWarnings("unchecked") // the kinds of settings say what they hold
  <T> JsonForm<T> of(Setting<T> setting) {
    if (setting instanceof TableParameter<?> table) {
      return (JsonForm<T>) table(table);
    }
    return setting instanceof ListParameter<?> list
        ? (JsonForm<T>) list(list)
        : (JsonForm<T>) type(setting, ((Parameter<?>) setting).type()).form();
  }

  /** Returns the name and the form of a type, or refuses to write it. */
  <V> ValueType<V> type(Setting<?> setting, Class<V> type) {
    return types
        .of(type)
        .orElseThrow(() -> new IllegalArgumentException(
            "parameter must be of a type with a name to be written, but was a "
                + type.getSimpleName() + " (parameter " + setting + ")"));
  }

  private <V> JsonForm<ImmutableSet<V>> list(ListParameter<V> list) {
    ValueType<V> type = type(list, list.type());
    String expected = "an array of " + type.name() + " (list)";
    return ofTree(
        expected,
        tree -> entries(tree, type, expected),
        entries -> JsonTree.array(entries.stream()
            .sorted(Comparator.comparing(type.form()::toLine))
            .map(type::write)
            .toList()));
  }

  private static <V> Optional<ImmutableSet<V>> entries(
      JsonTree tree, ValueType<V> type, String expected) {
    if (!isArray(tree, 0, expected)) {
      return Optional.empty();
    }
    Set<V> entries = new LinkedHashSet<>();
    boolean complete = true;
    for (JsonTree element : tree.elements()) {
      Optional<V> entry = element.read(type.form());
      complete &= entry.isPresent();
      if (entry.isPresent() && !entries.add(entry.get())) {
        element.refuse(
            JsonFault.Kind.IMPOSSIBLE_VALUE,
            "an entry that stands once",
            element.found() + " again");
        complete = false;
      }
    }
    return complete ? Optional.of(ImmutableSet.copyOf(entries)) : Optional.empty();
  }

  /** Returns whether a tree is an array of a size that may be, or reports that it is not. */
  private static boolean isArray(JsonTree tree, int least, String expected) {
    int size = tree.elements().size();
    if (!tree.isArray()) {
      tree.refuseType(expected);
      return false;
    }
    if (size < least || size > Setting.MAX_ENTRIES) {
      tree.refuse(
          JsonFault.Kind.IMPOSSIBLE_VALUE,
          expected + ", " + least + " to " + Setting.MAX_ENTRIES + " of them",
          "an array of " + size);
      return false;
    }
    return true;
  }

  private <V> JsonForm<CodeTable<V>> table(TableParameter<V> table) {
    ImmutableList<ValueType<?>> keys =
        table.keys().stream().map(key -> type(table, key)).collect(ImmutableList.toImmutableList());
    Rows<V> rows = new Rows<>(keys, type(table, table.type()));
    return ofTree(rows.expected(), rows::read, rows::write);
  }

  /** Reads and writes the rows of a table, each an array of the key and the value behind it. */
  private record Rows<V>(ImmutableList<ValueType<?>> keys, ValueType<V> value) {

    String expected() {
      return "an array of rows (table)";
    }

    private String row() {
      return "an array of "
          + keys.stream().map(ValueType::name).collect(Collectors.joining(", ")) + " and "
          + value.name() + " (row)";
    }

    Optional<CodeTable<V>> read(JsonTree tree) {
      if (!isArray(tree, 1, expected())) {
        return Optional.empty();
      }
      ImmutableList.Builder<CodeTable.Row<V>> rows = ImmutableList.builder();
      Set<ImmutableList<Object>> found = new HashSet<>();
      boolean complete = true;
      for (JsonTree element : tree.elements()) {
        Optional<CodeTable.Row<V>> row = row(element);
        complete &= row.isPresent();
        if (row.isPresent() && found.add(row.get().key())) {
          rows.add(row.get());
        } else if (row.isPresent()) {
          element.refuse(
              JsonFault.Kind.IMPOSSIBLE_VALUE,
              "a row with a key of its own",
              "[" + CodeTable.inWords(row.get().key()) + "] again");
          complete = false;
        }
      }
      return complete ? tree.make("table", () -> CodeTable.copyOf(rows.build())) : Optional.empty();
    }

    private Optional<CodeTable.Row<V>> row(JsonTree tree) {
      if (!tree.isArray()) {
        tree.refuseType(row());
        return Optional.empty();
      }
      if (tree.elements().size() != keys.size() + 1) {
        tree.refuse(
            JsonFault.Kind.IMPOSSIBLE_VALUE,
            row(),
            "an array of " + tree.elements().size());
        return Optional.empty();
      }
      ImmutableList.Builder<Object> key = ImmutableList.builder();
      boolean complete = true;
      for (int i = 0; i < keys.size(); i++) {
        Optional<?> part = tree.elements().get(i).read(keys.get(i).form());
        part.ifPresent(key::add);
        complete &= part.isPresent();
      }
      Optional<V> held = tree.elements().get(keys.size()).read(value.form());
      return complete && held.isPresent()
          ? Optional.of(new CodeTable.Row<>(key.build(), held.get()))
          : Optional.empty();
    }

    JsonTree write(CodeTable<V> table) {
      return JsonTree.array(table.rows().entrySet().stream()
          .sorted(Comparator.comparing(entry -> keyOf(entry.getKey())))
          .map(entry -> write(entry.getKey(), entry.getValue()))
          .toList());
    }

    private String keyOf(ImmutableList<Object> key) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < key.size(); i++) {
        text.append(line(keys.get(i), key.get(i))).append('\n');
      }
      return text.toString();
    }

    private static <K> String line(ValueType<K> type, Object part) {
      return type.form().toLine(type.type().cast(part));
    }

    private JsonTree write(ImmutableList<Object> key, Object held) {
      ImmutableList.Builder<JsonTree> row = ImmutableList.builder();
      for (int i = 0; i < key.size(); i++) {
        row.add(keys.get(i).write(key.get(i)));
      }
      return JsonTree.array(row.add(value.write(held)).build());
    }
  }
}
