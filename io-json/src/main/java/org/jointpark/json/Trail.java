package org.jointpark.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The way from the top of what is read to the current token. */
final class Trail {

  private final boolean[] inArray;
  private final @Nullable String[] names;
  private final int[] indexes;
  private final @Nullable Place[] places;
  private final @Nullable Place top;
  private int depth;

  /** Creates a trail that may grow to a depth, from the top of what is read or a place in it. */
  Trail(int deepest, @Nullable Place top) {
    this.top = top;
    this.inArray = new boolean[deepest + 1];
    this.names = new @Nullable String[deepest + 1];
    this.indexes = new int[deepest + 1];
    this.places = new @Nullable Place[deepest + 1];
  }

  /** Returns how many arrays and objects are open; one that begins at the current token is. */
  int depth() {
    return depth;
  }

  /** Enters the array or object that begins. */
  void open(JsonToken opener) {
    depth++;
    inArray[depth] = opener == JsonToken.START_ARRAY;
    names[depth] = null;
    indexes[depth] = -1;
    places[depth] = null;
  }

  void close() {
    depth--;
  }

  /** Comes to a member of the current object. */
  void name(String name) {
    names[depth] = name;
    places[depth] = null;
  }

  /** Comes to a value, which may be the next element of an array. */
  void value() {
    if (inArray[depth]) {
      indexes[depth]++;
      places[depth] = null;
    }
  }

  /** Returns the place that the trail had reached when it was so deep; null for the top. */
  @Nullable
  Place place(int level) {
    if (level == 0) {
      return top;
    }
    Place known = places[level];
    if (known == null) {
      known = new Place(place(level - 1), names[level], indexes[level]);
      places[level] = known;
    }
    return known;
  }
}
