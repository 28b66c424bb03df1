package org.jointpark.json.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.rule.Vocabulary;

/**
 * What the expressions of a rulebook may name.
 *
 * @param parameters the parameters by their ids
 * @param unreadable the ids of parameters that are declared, but whose declaration has a fault
 */
record Scope(
    Vocabulary vocabulary,
    ValueTypes types,
    ImmutableMap<String, Setting<?>> parameters,
    ImmutableSet<String> unreadable) {

  /** Returns this scope without parameters. */
  static Scope of(Vocabulary vocabulary, ValueTypes types) {
    return new Scope(vocabulary, types, ImmutableMap.of(), ImmutableSet.of());
  }

  /** Returns this scope with some parameters and no others. */
  Scope with(Iterable<? extends Setting<?>> some) {
    ImmutableMap<String, Setting<?>> byId = Streams.stream(some)
        .collect(ImmutableMap.toImmutableMap(Setting::toString, parameter -> parameter));
    return new Scope(vocabulary, types, byId, ImmutableSet.of());
  }
}
