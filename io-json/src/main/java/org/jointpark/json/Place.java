package org.jointpark.json;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands below the top of what is read: a member of an object by its name, or an
 * element of an array by its index. Places share those above them, so that a document with many
 * references keeps one small object for each.
 */
record Place(@Nullable Place parent, @Nullable String name, int index) {

  /** Returns the JSON pointer (RFC 6901) of a place, empty for the top. */
  static String pointer(@Nullable Place place) {
    ArrayDeque<Place> steps = new ArrayDeque<>();
    for (Place step = place; step != null; step = step.parent) {
      steps.push(step);
    }
    StringBuilder pointer = new StringBuilder();
    for (Place step : steps) {
      pointer.append('/');
      if (step.name == null) {
        pointer.append(step.index);
      } else {
        pointer.append(step.name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }
}
