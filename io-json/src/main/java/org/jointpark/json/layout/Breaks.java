package org.jointpark.json.layout;

import java.util.Arrays;

/**
 * Where text on one line may be broken: behind opening brackets, at separators and before closing
 * brackets.
 */
final class Breaks {

  enum Kind {
    OPEN,
    SEPARATOR,
    CLOSE
  }

  private static final Kind[] KINDS = Kind.values();

  private int[] positions = new int[64];
  private int[] closers = new int[64];
  private byte[] kinds = new byte[64];
  private int size;
  private int[] open = new int[16];
  private int depth;

  void openAt(int position) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = add(Kind.OPEN, position);
  }

  void separateAt(int position) {
    add(Kind.SEPARATOR, position);
  }

  void closeAt(int position) {
    int opener = open[--depth];
    closers[opener] = add(Kind.CLOSE, position);
  }

  int depth() {
    return depth;
  }

  private int add(Kind kind, int position) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, size * 2);
      closers = Arrays.copyOf(closers, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    positions[size] = position;
    kinds[size] = (byte) kind.ordinal();
    return size++;
  }

  int size() {
    return size;
  }

  Kind kind(int index) {
    return KINDS[kinds[index]];
  }

  int position(int index) {
    return positions[index];
  }

  /** Returns the index of the break at the closing bracket. */
  int closer(int index) {
    return closers[index];
  }
}
