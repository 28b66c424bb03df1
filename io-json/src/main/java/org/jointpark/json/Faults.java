package org.jointpark.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jointpark.json.scan.LineColumn;
import org.jointpark.json.scan.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Collects the faults of one text. Where they stand is kept as positions, which become lines and
 * columns only at the end, in one walk over the text.
 */
final class Faults {

  /** A place in a value and its position in the text. */
  record Sighting(@Nullable Place place, long position) {}

  /** Finds the lines and columns of positions. */
  interface Locator extends Function<long[], Map<Long, LineColumn>> {}

  private record Pending(
      JsonFault.Kind kind,
      Sighting at,
      String expected,
      String found,
      Optional<String> suggestion,
      Optional<Sighting> first) {

    Pending expecting(String other) {
      return new Pending(kind, at, other, found, suggestion, first);
    }
  }

  private static final ImmutableSet<JsonFault.Kind> WIDENED = Sets.immutableEnumSet(
      JsonFault.Kind.NULL, JsonFault.Kind.WRONG_TYPE, JsonFault.Kind.IMPOSSIBLE_VALUE);

  private final int most;
  private final List<Pending> pending = new ArrayList<>();
  private long omitted;

  Faults(int most) {
    this.most = most;
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }

  void add(JsonFault.Kind kind, Sighting at, String expected, String found) {
    add(kind, at, expected, found, Optional::empty);
  }

  void add(
      JsonFault.Kind kind,
      Sighting at,
      String expected,
      String found,
      Supplier<Optional<String>> suggestion) {
    if (!isFull()) {
      pending.add(new Pending(kind, at, expected, found, suggestion.get(), Optional.empty()));
    } else {
      omitted++;
    }
  }

  /** Adds the fault that something stands a second time. */
  void addRepeated(
      JsonFault.Kind kind, Sighting at, Sighting first, String expected, String found) {
    if (!isFull()) {
      pending.add(new Pending(kind, at, expected, found, Optional.empty(), Optional.of(first)));
    } else {
      omitted++;
    }
  }

  /** Returns whether further faults are only counted, so that nobody needs to describe them. */
  boolean isFull() {
    return pending.size() >= most;
  }

  /** Counts a fault that nobody has described. */
  void omit() {
    omitted++;
  }

  int size() {
    return pending.size();
  }

  /** Says of the faults of one value since a moment that something else was expected as well. */
  void widen(int since, Sighting value, String alternative) {
    for (int i = since; i < pending.size(); i++) {
      Pending fault = pending.get(i);
      if (fault.at().equals(value) && WIDENED.contains(fault.kind())) {
        pending.set(i, fault.expecting(alternative + fault.expected()));
      }
    }
  }

  /** Says of a {@code null} since a moment that the member could have been left out. */
  void allowAbsence(int since, Sighting value) {
    for (int i = since; i < pending.size(); i++) {
      Pending fault = pending.get(i);
      if (fault.kind() == JsonFault.Kind.NULL && fault.at().equals(value)) {
        pending.set(i, fault.expecting(fault.expected() + " or no member at all"));
      }
    }
  }

  InvalidJsonException toException(Locator locator) {
    Map<Long, LineColumn> located = locator.apply(positions());
    ImmutableList<JsonFault> faults = pending.stream()
        .sorted(Comparator.comparingLong(fault -> fault.at().position()))
        .map(fault -> locate(fault, located))
        .collect(ImmutableList.toImmutableList());
    return new InvalidJsonException(faults, omitted);
  }

  private long[] positions() {
    return pending.stream()
        .flatMapToLong(fault -> LongStream.concat(
            LongStream.of(fault.at().position()),
            fault.first().stream().mapToLong(Sighting::position)))
        .toArray();
  }

  private static JsonFault locate(Pending fault, Map<Long, LineColumn> located) {
    String first =
        fault.first().map(sighting -> ", first " + describe(sighting, located)).orElse("");
    return new JsonFault(
        fault.kind(),
        Place.pointer(fault.at().place()),
        located.getOrDefault(fault.at().position(), LineColumn.UNKNOWN),
        fault.expected(),
        fault.found() + first,
        fault.suggestion());
  }

  private static String describe(Sighting sighting, Map<Long, LineColumn> located) {
    LineColumn at = located.getOrDefault(sighting.position(), LineColumn.UNKNOWN);
    String pointer = Wording.escape(Place.pointer(sighting.place()), 300);
    return at.line() > 0 ? "at " + pointer + " (" + at + ")" : "at " + pointer;
  }
}
