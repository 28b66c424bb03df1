package org.jointpark.json;

import com.google.common.collect.ImmutableList;

/**
 * A type that Jackson data binding reads and writes by a form.
 *
 * @param <T> the type
 */
record BoundForm<T>(Class<T> type, JsonForm<T> form) {

  /** Returns every type of ours that stands on its own; a new one is added here. */
  static ImmutableList<BoundForm<?>> all() {
    return ImmutableList.of();
  }
}
