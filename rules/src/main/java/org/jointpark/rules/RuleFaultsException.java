package org.jointpark.rules;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Thrown when rules could not be evaluated; carries the first faults. */
public final class RuleFaultsException extends RuntimeException {

  /** How many faults are carried at most. */
  public static final int MOST = 100;

  private static final long serialVersionUID = 1L;

  /** The faults. */
  private final transient ImmutableList<RuleFault> faults;

  /**
   * Creates the exception.
   *
   * @param faults the faults, at least one
   */
  public RuleFaultsException(Iterable<RuleFault> faults) {
    super(ImmutableList.copyOf(faults).stream()
        .map(RuleFault::toString)
        .collect(Collectors.joining("\n")));
    this.faults = ImmutableList.copyOf(faults);
  }

  /** {@return the first faults, at most {@value #MOST}} */
  public ImmutableList<RuleFault> faults() {
    return faults;
  }
}
