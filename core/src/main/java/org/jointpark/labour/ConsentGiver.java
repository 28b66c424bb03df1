package org.jointpark.labour;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;

/**
 * Who consents: some workers, each for himself or herself, or the employees' representative, for
 * all workers of the firm.
 *
 * <p>The two are apart by type, so that an empty set of workers can never stand for all of them.
 */
public sealed interface ConsentGiver {

  /**
   * Returns the employees' representative, who consents for all workers of the firm.
   *
   * @return the representative
   */
  static ConsentGiver representative() {
    return new Representative();
  }

  /**
   * Returns some workers, each of whom consents.
   *
   * @param workers the workers
   * @return the workers
   * @throws IllegalArgumentException if there is none
   */
  static ConsentGiver workers(WorkerId... workers) {
    return new Workers(ImmutableSortedSet.copyOf(workers));
  }

  /**
   * Returns some workers, each of whom consents.
   *
   * @param workers the workers
   * @return the workers
   * @throws IllegalArgumentException if there is none
   */
  static ConsentGiver workers(Iterable<WorkerId> workers) {
    return new Workers(ImmutableSortedSet.copyOf(workers));
  }

  /**
   * Returns whether this consent speaks for a worker.
   *
   * @param worker a worker of the firm
   * @return whether {@code worker} consents, or somebody does on his or her behalf
   */
  boolean speaksFor(WorkerId worker);

  /** The employees' representative, who consents for all workers of the firm. */
  record Representative() implements ConsentGiver {

    @Override
    public boolean speaksFor(WorkerId worker) {
      return true;
    }

    /** {@return {@code representative}} */
    @Override
    public String toString() {
      return "representative";
    }
  }

  /**
   * Workers, each of whom consents.
   *
   * @param ids the workers, at least one
   */
  record Workers(ImmutableSortedSet<WorkerId> ids) implements ConsentGiver {

    /**
     * Makes them of their ids.
     *
     * @param ids the workers, at least one
     * @throws IllegalArgumentException if there is none
     */
    public Workers {
      checkArgument(
          !ids.isEmpty(),
          "workers who consent must be at least one. Maybe the representative consents for all");
      ids = ImmutableSortedSet.copyOf(ids);
    }

    @Override
    public boolean speaksFor(WorkerId worker) {
      return ids.contains(worker);
    }

    /** {@return the ids, such as {@code [W-1, W-2]}} */
    @Override
    public String toString() {
      return ids.toString();
    }
  }
}
