package org.jointpark.rules.norm;

import java.util.Objects;
import org.jointpark.style.IdText;

/**
 * A ground that a norm itself admits: while it is so, what the norm asks for may be left undone.
 *
 * @param name its name among the excuses of its norm: 1 to 64 characters of {@code [A-Za-z0-9.-]}
 * @param when while what is so it excuses
 */
public record Excuse(String name, State when) {

  /**
   * Creates the excuse.
   *
   * @param name its name
   * @param when while what is so it excuses
   * @throws IllegalArgumentException if the name has another shape
   */
  public Excuse {
    IdText.check("excuse name", name);
    Objects.requireNonNull(when);
  }
}
