package org.jointpark.json.scan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A line and a column, both from 1; both 0 if they are not known. */
public record LineColumn(int line, int column) {

  public static final LineColumn UNKNOWN = new LineColumn(0, 0);

  /** Puts a line and a column into one number that sorts as they do. */
  public static long pack(int line, int column) {
    return line > 0 && column > 0 ? ((long) line << 32) | column : 0;
  }

  /** Returns what {@link #pack} was given. */
  public static LineColumn unpack(long packed) {
    return packed == 0 ? UNKNOWN : new LineColumn((int) (packed >>> 32), (int) packed);
  }

  /** Finds the lines and columns of byte offsets in one walk over UTF-8 text. */
  public static Map<Long, LineColumn> locate(
      byte[] utf8, int start, int firstLine, long[] offsets) {
    long[] sorted = Arrays.stream(offsets).sorted().distinct().toArray();
    Map<Long, LineColumn> located = new HashMap<>();
    int line = firstLine;
    int column = 1;
    int at = start;
    for (long offset : sorted) {
      int end = (int) Math.min(offset, utf8.length);
      for (; at < end; at++) {
        if (utf8[at] == '\n') {
          line++;
          column = 1;
        } else if (at + 1 >= utf8.length || (utf8[at + 1] & 0xC0) != 0x80) {
          column++;
        }
      }
      located.put(offset, new LineColumn(line, column));
    }
    return located;
  }

  /** Returns where the text that follows some UTF-8 text begins. */
  public static LineColumn endOf(byte[] utf8) {
    long end = utf8.length;
    return locate(utf8, 0, 1, new long[] {end}).getOrDefault(end, UNKNOWN);
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
