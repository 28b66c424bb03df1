package org.jointpark.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.firm.FirmId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;

/**
 * On which days, and of which firms, a {@link Ledger} holds every record that there is.
 *
 * <p>Outside of it the ledger may hold some records, but that one is missing means nothing. What is
 * complete on no day is complete for no firm: {@link #none()} is the one form of it.
 */
@Value.Immutable(builder = false)
public abstract class LedgerCoverage {

  LedgerCoverage() {}

  /**
   * Returns the coverage that is complete for every firm.
   *
   * @param days the days on which every record is there
   * @return the coverage
   */
  public static LedgerCoverage complete(DaySet days) {
    return ImmutableLedgerCoverage.of(days, Optional.empty());
  }

  /**
   * Returns the coverage that is complete for some firms.
   *
   * @param days the days on which every record of these firms is there
   * @param firms the firms, at least one
   * @return the coverage
   * @throws IllegalArgumentException if there are no firms
   */
  public static LedgerCoverage complete(DaySet days, Iterable<FirmId> firms) {
    LedgerCoverage coverage =
        ImmutableLedgerCoverage.of(days, Optional.of(ImmutableSortedSet.copyOf(firms)));
    return days.isEmpty() ? none() : coverage;
  }

  /** {@return the coverage that is complete on no day} */
  public static LedgerCoverage none() {
    return complete(DaySet.none());
  }

  /** {@return the days on which every record is there} */
  @Value.Parameter
  public abstract DaySet completeDays();

  /** {@return the firms of which every record is there, or empty if that is every firm} */
  @Value.Parameter
  public abstract Optional<ImmutableSortedSet<FirmId>> firms();

  @Value.Check
  void check() {
    checkArgument(
        firms().filter(ImmutableSortedSet::isEmpty).isEmpty(),
        "firms must be at least one. Maybe LedgerCoverage.none()");
  }

  /**
   * Returns whether every record of a firm is there.
   *
   * @param interval the days that are asked about
   * @param firm any firm
   * @return whether the records of the firm are complete on each of these days
   */
  public boolean isComplete(DateInterval interval, FirmId firm) {
    return completeDays().encloses(interval)
        && firms().map(some -> some.contains(firm)).orElse(true);
  }

  /**
   * Returns whether every record of every firm is there.
   *
   * @param interval the days that are asked about
   * @return whether the records are complete on each of these days, for whichever firm
   */
  public boolean isComplete(DateInterval interval) {
    return completeDays().encloses(interval) && firms().isEmpty();
  }
}
