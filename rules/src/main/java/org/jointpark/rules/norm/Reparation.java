package org.jointpark.rules.norm;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import org.jointpark.time.Deadline;

/**
 * What makes a breach good: a duty of its own, triggered by the breach. It is judged as a law of
 * its own, whose id is that of the norm and {@code .reparation}.
 *
 * @param acts what has to be done
 * @param due by when, counted from the first day of the breach, which is not counted itself
 */
public record Reparation(Acts acts, Deadline due) {

  /**
   * Creates the reparation.
   *
   * @param acts what has to be done
   * @param due by when
   * @throws IllegalArgumentException if {@code due} needs a calendar
   */
  public Reparation {
    Objects.requireNonNull(acts);
    checkArgument(
        !due.needsCalendar(), "due day must not depend on business days, but was '%s'", due);
  }
}
