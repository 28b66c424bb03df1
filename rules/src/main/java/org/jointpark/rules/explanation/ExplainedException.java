package org.jointpark.rules.explanation;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of an exception to a rule.
 *
 * @param name its name
 * @param priority the higher, the stronger
 * @param when whether it applies: true, false, or missing if it may
 * @param instead what it requires instead; empty if that was not asked, since it does not apply or
 *     a stronger one does
 */
public record ExplainedException(String name, int priority, Step when, Optional<Step> instead) {

  /**
   * Creates what became of an exception.
   *
   * @param name its name
   * @param priority the higher, the stronger
   * @param when whether it applies
   * @param instead what it requires instead
   */
  public ExplainedException {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(instead, "instead");
  }

  /** {@return whether it applies for certain} */
  public boolean applies() {
    return when.isTrue();
  }

  /** {@return whether it may apply, since it is missing whether it does} */
  public boolean mayApply() {
    return when.isMissing();
  }

  /** {@return whether it may apply or does, but gives way to a stronger one that does} */
  public boolean isOutranked() {
    return instead.isEmpty() && (applies() || mayApply());
  }
}
