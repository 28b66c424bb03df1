package org.jointpark.json;

import java.time.DateTimeException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jointpark.json.scan.Wording;
import org.jspecify.annotations.Nullable;

/** Runs code of the value types, whose refusals are faults of what is read. */
final class Refusals {

  private Refusals() {}

  /**
   * Returns what the code makes; null if it refuses, after handing on the reason, or after adding
   * the faults of the values that it refuses at their places.
   *
   * <p>A refusal is one of the exceptions with which a value type says that it cannot be so. Any
   * other exception is a mistake in the code, and passes.
   */
  static <T> @Nullable T orFault(
      Supplier<? extends T> code, Faults faults, Consumer<String> onRefusal) {
    try {
      return code.get();
    } catch (Placed.Refusal e) {
      e.addTo(faults);
      return null;
    } catch (IllegalArgumentException
        | IllegalStateException
        | DateTimeException
        | ArithmeticException e) {
      onRefusal.accept(Wording.reason(e));
      return null;
    }
  }
}
