package org.jointpark.json.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jointpark.json.JsonForm;
import org.jointpark.json.JsonTree;

/** Reads the members of an object one by one, and remembers whether all of them could be read. */
final class Members {

  private final JsonTree tree;
  private boolean complete;

  private Members(JsonTree tree, boolean complete) {
    this.tree = tree;
    this.complete = complete;
  }

  /** Begins with an object that has no other members than these; empty if it is no object. */
  static Optional<Members> of(JsonTree tree, String what, String... known) {
    return of(tree, what, ImmutableSet.copyOf(known));
  }

  /** Begins with an object that has no other members than these; empty if it is no object. */
  static Optional<Members> of(JsonTree tree, String what, ImmutableSet<String> known) {
    if (!tree.isObject()) {
      tree.refuseType("an object (" + what + ")");
      return Optional.empty();
    }
    return Optional.of(new Members(tree, tree.hasOnly(known)));
  }

  JsonTree tree() {
    return tree;
  }

  /** {@return whether no member had a fault so far} */
  boolean areComplete() {
    return complete;
  }

  /** Reads a member that must be there. */
  <T> Optional<T> required(String name, String expected, Function<JsonTree, Optional<T>> read) {
    return noted(tree.required(name, expected).flatMap(read));
  }

  /** Reads a member that must be there, by a form. */
  <T> Optional<T> required(String name, String expected, JsonForm<T> form) {
    return required(name, expected, value -> value.read(form));
  }

  /** Reads a member that may be left out, and hands on what it holds. */
  <T> void optional(String name, Function<JsonTree, Optional<T>> read, Consumer<? super T> setter) {
    tree.member(name).ifPresent(value -> noted(read.apply(value)).ifPresent(setter));
  }

  /** Reads a member whose absence means one certain value. */
  <T> Optional<T> defaulted(String name, JsonForm<T> form, T absent) {
    Optional<JsonTree> value = tree.member(name);
    return value.isEmpty() ? Optional.of(absent) : noted(value.get().read(form));
  }

  /** Returns the elements of a member that is an array and may be left out. */
  ImmutableList<JsonTree> list(String name) {
    Optional<JsonTree> list = tree.member(name);
    if (list.isPresent() && !list.get().isArray()) {
      list.get().refuseType("an array");
      complete = false;
    }
    return list.map(JsonTree::elements).orElse(ImmutableList.of());
  }

  /** Takes note of a fault. */
  void fail() {
    complete = false;
  }

  /** Takes note of what was read, which is empty if there was a fault. */
  <T> Optional<T> noted(Optional<T> read) {
    complete &= read.isPresent();
    return read;
  }
}
