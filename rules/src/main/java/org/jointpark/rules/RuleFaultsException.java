package org.jointpark.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Collectors;

/** Thrown when rules could not be evaluated; carries the first faults. */
public final class RuleFaultsException extends RuntimeException {

  /** How many faults are carried at most. */
  public static final int MOST = 100;

  private static final long serialVersionUID = 1L;

  /** The faults. */
  private final transient ImmutableList<RuleFault> faults;

  /** How many there were. */
  private final long count;

  /**
   * Creates the exception.
   *
   * @param faults the faults, at least one
   */
  public RuleFaultsException(Iterable<RuleFault> faults) {
    this(faults, ImmutableList.copyOf(faults).size());
  }

  /**
   * Creates the exception.
   *
   * @param faults the first faults, at least one
   * @param count how many there were, also of those that are not carried
   */
  public RuleFaultsException(Iterable<RuleFault> faults, long count) {
    super(message(ImmutableList.copyOf(faults), count));
    this.faults = ImmutableSortedSet.copyOf(faults).asList();
    this.count = count;
  }

  private static String message(ImmutableList<RuleFault> faults, long count) {
    String first = faults.stream().map(RuleFault::toString).collect(Collectors.joining("\n"));
    return count > faults.size() ? first + "\nand %s more".formatted(count - faults.size()) : first;
  }

  /** {@return the first faults in their order, at most {@value #MOST}} */
  public ImmutableList<RuleFault> faults() {
    return faults;
  }

  /**
   * {@return how often a rule could not be evaluated for a record, once for each selection of
   * readings}
   */
  public long count() {
    return count;
  }
}
