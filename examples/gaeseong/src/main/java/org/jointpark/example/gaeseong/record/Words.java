package org.jointpark.example.gaeseong.record;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the words of the raw files into names and notes. */
final class Words {

  private static final Joiner NOTES = Joiner.on("; ");

  private Words() {}

  /** Returns the constant whose name a raw word is, written as {@code entry-into-force}. */
  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, Ascii.toUpperCase(word).replace('-', '_').replace(' ', '_'));
  }

  /** Returns a name with hyphens, such as {@code high-school} for {@code highSchool}. */
  static String hyphenated(String name) {
    return Ascii.toLowerCase(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace(' ', '-'));
  }

  /** Returns a name as words, such as {@code to south} for {@code toSouth}. */
  static String spaced(String name) {
    return hyphenated(name).replace('-', ' ');
  }

  /** Joins the notes that are there. */
  static Optional<String> joined(Stream<String> notes) {
    ImmutableList<String> all =
        notes.filter(note -> !note.isBlank()).collect(ImmutableList.toImmutableList());
    return all.isEmpty() ? Optional.empty() : Optional.of(NOTES.join(all));
  }
}
