package org.jointpark.labour;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;

/** Checks that the numbers of a headcount go together, and brings them into their one form. */
final class HeadcountCheck {

  private static final ImmutableMap<WorkerStatus, Integer> NOBODY =
      Arrays.stream(WorkerStatus.values()).collect(toImmutableMap(status -> status, status -> 0));

  private final Headcount told;
  private final boolean complete;

  private HeadcountCheck(Headcount told) {
    this.told = told;
    this.complete = told.itemisation() == Itemisation.COMPLETE;
  }

  /** Returns the headcount that tells the same and equals all that do. */
  static Headcount canonical(Headcount told) {
    return new HeadcountCheck(told).canonical();
  }

  private Headcount canonical() {
    checkNotNegative(told.byHomeState());
    checkNotNegative(told.bySex());
    checkNotNegative(told.byStatus());
    Optional<Integer> total = divided("home states", told.byHomeState(), told.total());
    total = divided("sexes", told.bySex(), total);
    checkStatuses(total);
    return changed(
        total,
        listed(told.byHomeState(), total),
        listed(told.bySex(), total),
        withZeros(listed(told.byStatus(), total), total));
  }

  private void checkNotNegative(Map<?, Integer> parts) {
    parts.forEach((key, count) -> checkArgument(
        count >= 0,
        "workers of %s must not be negative, but were %s (headcount %s)",
        key,
        count,
        told.key()));
  }

  /** Returns the total, after checking it against the parts that all workers are divided into. */
  private Optional<Integer> divided(String name, Map<?, Integer> parts, Optional<Integer> total) {
    if (parts.isEmpty()) {
      return total;
    }
    long sum = parts.values().stream().mapToLong(Integer::longValue).sum();
    if (complete) {
      checkArgument(
          sum <= Integer.MAX_VALUE && total.orElse((int) sum) == sum,
          "%s must add up to the total%s, but were %s (headcount %s). Maybe the itemisation is"
              + " PARTIAL",
          name,
          total.map(number -> " " + number).orElse(""),
          sum,
          told.key());
      return Optional.of((int) sum);
    }
    checkArgument(
        total.isEmpty() || sum <= total.get(),
        "%s must not exceed the total %s, but were %s (headcount %s)",
        name,
        total.orElse(0),
        sum,
        told.key());
    return total;
  }

  private void checkStatuses(Optional<Integer> total) {
    total.ifPresent(all -> told.byStatus()
        .forEach((status, count) -> checkArgument(
            count <= all,
            "workers of %s must not exceed the total %s, but were %s (headcount %s)",
            status,
            all,
            count,
            told.key())));
  }

  /** Returns the parts that are not already known from the total, or from not being listed. */
  private <K> ImmutableMap<K, Integer> listed(Map<K, Integer> parts, Optional<Integer> total) {
    if (total.equals(Optional.of(0))) {
      return ImmutableMap.of();
    }
    return ImmutableMap.copyOf(complete ? Maps.filterValues(parts, count -> count > 0) : parts);
  }

  /** Returns every status, with zero, where nobody has one of those that were told. */
  private Map<WorkerStatus, Integer> withZeros(
      Map<WorkerStatus, Integer> listed, Optional<Integer> total) {
    boolean noneHasAny =
        complete && listed.isEmpty() && !told.byStatus().isEmpty() && !total.equals(Optional.of(0));
    return noneHasAny ? NOBODY : listed;
  }

  private Headcount changed(
      Optional<Integer> total,
      Map<StateCode, Integer> homeStates,
      Map<Sex, Integer> sexes,
      Map<WorkerStatus, Integer> statuses) {
    boolean isWhole = homeStates.isEmpty() && sexes.isEmpty() && statuses.isEmpty();
    Itemisation itemisation = isWhole ? Itemisation.COMPLETE : told.itemisation();
    boolean isCanonical = total.equals(told.total())
        && homeStates.equals(told.byHomeState())
        && sexes.equals(told.bySex())
        && statuses.equals(told.byStatus())
        && itemisation == told.itemisation();
    return isCanonical
        ? told
        : told.toBuilder()
            .total(total)
            .byHomeState(homeStates)
            .bySex(sexes)
            .byStatus(statuses)
            .itemisation(itemisation)
            .build();
  }
}
