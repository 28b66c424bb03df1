package org.jointpark.json.layout;

import java.util.Arrays;

/**
 * Where text on one line may be broken: behind opening brackets, at separators and before closing
 * brackets.
 */
final class Breaks {

  private int[] positions = new int[64];
  private int[] closers = new int[64];
  private int size;
  private int[] open = new int[16];
  private int depth;

  void openAt(int position) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = add(position);
  }

  void separateAt(int position) {
    var unused = add(position);
  }

  void closeAt(int position) {
    int closer = add(position);
    closers[open[--depth]] = closer;
  }

  int depth() {
    return depth;
  }

  private int add(int position) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, size * 2);
      closers = Arrays.copyOf(closers, size * 2);
    }
    positions[size] = position;
    return size++;
  }

  int size() {
    return size;
  }

  int position(int index) {
    return positions[index];
  }

  /** Returns the index of the break at the closing bracket. */
  int closer(int index) {
    return closers[index];
  }
}
