package org.jointpark.labour;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.party.StateCode;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.time.DateInterval;

/**
 * How many workers a firm or one of its facilities has, on each of some days, and how many of them
 * are of each home state, sex and status.
 *
 * <p>Home states and sexes divide the workers; statuses do not, since one worker may have several.
 * A breakdown of which nothing is listed was not recorded, whatever the itemisation. Where
 * something is listed, {@link Itemisation#COMPLETE} says that what is not listed counts nobody, and
 * that home states and sexes add up to the total; {@link Itemisation#PARTIAL} says that what is not
 * listed is unknown, unless those listed are all workers there are. {@link #of(WorkerStatus)} and
 * its like answer accordingly.
 *
 * <p>So that equal meaning is equal value:
 *
 * <ul>
 *   <li>Under {@code COMPLETE} the total is what home states or sexes add up to, if it is not told.
 *   <li>Zero is not listed where it is known without. Only a complete breakdown by status in which
 *       nobody has any lists every status, with zero.
 *   <li>The itemisation is {@code COMPLETE} where nothing that could be listed is unknown.
 * </ul>
 *
 * <pre>{@code
 * Headcount headcount =
 *     Headcount.builder()
 *         .firm(FirmId.of("F-1"))
 *         .days(DateInterval.parse("2018-01-01/2018-02-01"))
 *         .total(120)
 *         .putByStatus(WorkerStatus.REFUGEE, 18)
 *         .build();
 * headcount.of(WorkerStatus.APPRENTICE); // Optional[0]: the breakdown by status is complete
 * headcount.of(Sex.FEMALE); // Optional.empty: there is none by sex
 * }</pre>
 */
@Value.Immutable
public abstract class Headcount {

  Headcount() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whose workers are counted} */
  public abstract FirmId firm();

  /** {@return at which facility, or empty if at all of them} */
  public abstract Optional<FacilityId> facility();

  /** {@return the days, on each of which there are so many; they have a start} */
  public abstract DateInterval days();

  /** {@return how many there are, or empty if that is not known} */
  public abstract Optional<Integer> total();

  /** {@return the workers of each home state that is listed} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<StateCode, Integer> byHomeState();

  /** {@return the workers of each sex that is listed} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Sex, Integer> bySex();

  /** {@return the workers with each status that is listed} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<WorkerStatus, Integer> byStatus();

  /** {@return whether what a breakdown does not list is nobody or unknown; nobody by default} */
  @Value.Default
  public Itemisation itemisation() {
    return Itemisation.COMPLETE;
  }

  /** {@return what this headcount rests on, or empty if it stands in the firm's own books} */
  public abstract Optional<Evidence> evidence();

  @Value.Check
  Headcount check() {
    checkArgument(
        days().start().isPresent(),
        "days must have a start, but were %s (headcount of %s)",
        days(),
        firm());
    checkArgument(
        total().orElse(0) >= 0,
        "total must not be negative, but was %s (headcount %s)",
        total().orElse(0),
        key());
    return HeadcountCheck.canonical(this);
  }

  /**
   * Returns how many workers come from a state.
   *
   * @param homeState any state
   * @return the number, or empty if that is not known
   */
  public Optional<Integer> of(StateCode homeState) {
    return part(byHomeState(), homeState, HeadcountCheck.addsUp(byHomeState(), total()));
  }

  /**
   * Returns how many workers are of a sex.
   *
   * @param sex either sex
   * @return the number, or empty if that is not known
   */
  public Optional<Integer> of(Sex sex) {
    return part(bySex(), sex, HeadcountCheck.addsUp(bySex(), total()));
  }

  /**
   * Returns how many workers have a status.
   *
   * @param status any status
   * @return the number, or empty if that is not known
   */
  public Optional<Integer> of(WorkerStatus status) {
    return part(byStatus(), status, total().equals(Optional.of(0)));
  }

  private <K> Optional<Integer> part(
      ImmutableSortedMap<K, Integer> breakdown, K key, boolean leavesNobody) {
    Integer listed = breakdown.get(key);
    if (listed != null) {
      return Optional.of(listed);
    }
    boolean isComplete = itemisation() == Itemisation.COMPLETE && !breakdown.isEmpty();
    return isComplete || leavesNobody ? Optional.of(0) : Optional.empty();
  }

  /**
   * {@return what tells this headcount from others: the firm, the facility if it is of one, and the
   * days, such as {@code F-1/2014-05-01/..} or {@code F-1/FAC-1/2014-05-01/2014-06-01}}
   */
  public String key() {
    return firm() + facility().map(id -> "/" + id).orElse("") + "/" + days();
  }

  /** {@return a new builder that holds every property of this headcount} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Headcount}. The firm and the days are required. */
  public static final class Builder extends ImmutableHeadcount.Builder {
    Builder() {}
  }
}
