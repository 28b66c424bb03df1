package org.jointpark.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;

/**
 * A named choice of readings, under which law is judged as a whole.
 *
 * <p>A question that no chosen reading answers keeps its default.
 */
@Value.Immutable(builder = false)
public abstract class ReadingSelection implements Comparable<ReadingSelection> {

  ReadingSelection() {}

  /** {@return the selection that keeps every default; its name is {@code default}} */
  public static ReadingSelection byDefault() {
    return ImmutableReadingSelection.of("default", ImmutableSortedSet.of());
  }

  /**
   * Returns a selection.
   *
   * @param name the name that its verdicts carry, not blank
   * @param readings the chosen readings, at most one a question
   * @return the selection
   * @throws IllegalArgumentException if {@code name} is blank, or a question is answered twice
   */
  public static ReadingSelection of(String name, Reading... readings) {
    return ImmutableReadingSelection.of(name, ImmutableSortedSet.copyOf(readings));
  }

  /** {@return the name that its verdicts carry} */
  @Value.Parameter
  public abstract String name();

  /** {@return the chosen readings, sorted by question} */
  @Value.Parameter
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Reading> readings();

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "name of a selection must not be blank");
    Reading.checkOneOfEach(readings());
  }

  @Override
  public int compareTo(ReadingSelection other) {
    int names = name().compareTo(other.name());
    return names != 0 ? names : readings().toString().compareTo(other.readings().toString());
  }
}
