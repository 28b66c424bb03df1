package org.jointpark.json;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jointpark.json.Faults.Sighting;
import org.jointpark.json.scan.Wording;

/**
 * A value and where it stood in the text that it was read from.
 *
 * <p>What is wrong with a value only in view of others shows when the object around it is built.
 * {@link #checkEach} lets that fault point at the value all the same.
 *
 * @param <T> the type of the value
 */
public final class Placed<T> {

  private final T value;
  private final Sighting at;

  Placed(T value, Sighting at) {
    this.value = value;
    this.at = at;
  }

  /**
   * Returns a value that is to be written, and so does not stand anywhere yet.
   *
   * @param <T> the type of the value
   * @param value the value
   * @return the value, without a place
   */
  public static <T> Placed<T> of(T value) {
    return new Placed<>(value, new Sighting(null, 0));
  }

  /** {@return the value} */
  public T value() {
    return value;
  }

  /**
   * Returns what a function makes of the value, at the same place.
   *
   * @param <R> the type of the result
   * @param function maps the value
   * @return the mapped value
   */
  public <R> Placed<R> map(Function<? super T, ? extends R> function) {
    return new Placed<>(function.apply(value), at);
  }

  /**
   * Checks values; to be called by the function that builds the object around them. Every value
   * that is refused makes a fault at its place.
   *
   * @param <T> the type of the values
   * @param values the values
   * @param check refuses a value with an {@link IllegalArgumentException}
   */
  public static <T> void checkEach(Iterable<Placed<T>> values, Consumer<? super T> check) {
    ImmutableList.Builder<Fault> faults = ImmutableList.builder();
    for (Placed<T> placed : values) {
      try {
        check.accept(placed.value);
      } catch (IllegalArgumentException e) {
        faults.add(new Fault(placed.at, Wording.reason(e)));
      }
    }
    ImmutableList<Fault> found = faults.build();
    if (!found.isEmpty()) {
      throw new Refusal(found);
    }
  }

  private record Fault(Sighting at, String reason) {}

  /** Tells the form that builds an object which of its values were refused. */
  static final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Fault> found;

    private Refusal(ImmutableList<Fault> found) {
      super(null, null, false, false);
      this.found = found;
    }

    void addTo(Faults faults) {
      for (Fault fault : found) {
        faults.add(
            JsonFault.Kind.INCONSISTENT_VALUE, fault.at(), "a consistent value", fault.reason());
      }
    }
  }
}
