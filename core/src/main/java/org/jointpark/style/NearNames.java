package org.jointpark.style;

import java.util.Optional;

/** Finds the known name that a mistyped one may have meant. */
public final class NearNames {

  private static final int MAX_LENGTH = 64;
  private static final int MAX_CANDIDATES = 10_000;

  private NearNames() {}

  /**
   * Returns the nearest of the known names, if it is near enough: a third of the longer name's
   * characters may be mistyped, at most three of them. Of two equally near, the first is taken.
   *
   * @param name the mistyped name
   * @param known the names that it may have meant
   * @return the nearest, or empty if none is near
   */
  public static Optional<String> nearest(String name, Iterable<String> known) {
    String nearest = "";
    int best = Integer.MAX_VALUE;
    int tried = 0;
    for (String candidate : known) {
      if (++tried > MAX_CANDIDATES) {
        break;
      }
      int allowed = Math.min(best - 1, allowed(name, candidate));
      if (Math.abs(name.length() - candidate.length()) <= allowed) {
        int distance = distance(name, candidate);
        if (distance <= allowed) {
          nearest = candidate;
          best = distance;
        }
      }
    }
    return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(nearest);
  }

  private static int allowed(String name, String candidate) {
    int longer = Math.max(name.length(), candidate.length());
    return longer > MAX_LENGTH ? 0 : Math.min(3, Math.max(1, longer / 3));
  }

  /** Counts insertions, deletions, replacements and swaps of neighbours; letter case is free. */
  static int distance(String left, String right) {
    String a = left.equalsIgnoreCase(right) ? right : left;
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int change = a.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && isSwap(a, i, right, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[right.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
