package org.jointpark.park;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the name that was probably meant by one that does not exist. */
final class NearName {

  private static final int MAX_DISTANCE = 2;

  private NearName() {}

  /**
   * Returns the nearest of some names, the first of several, if few letters tell it apart: at most
   * two, and at most one in four. Case does not count.
   */
  static Optional<String> of(String name, Stream<String> names) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int limit = Math.min(MAX_DISTANCE, Math.max(1, wanted.length() / 4));
    Optional<String> nearest = Optional.empty();
    int least = limit + 1;
    for (String candidate : (Iterable<String>) names.sorted()::iterator) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        nearest = Optional.of(candidate);
        least = distance;
      }
    }
    return nearest;
  }

  /** Counts the letters to insert, leave out or replace until one text is the other. */
  private static int distance(String from, String to) {
    if (Math.abs(from.length() - to.length()) > MAX_DISTANCE) {
      return Integer.MAX_VALUE;
    }
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
