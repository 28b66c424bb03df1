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

  /** Returns whether parts that all workers are divided into leave none of them out. */
  static boolean addsUp(Map<?, Integer> parts, Optional<Integer> total) {
    return total.isPresent() && total.get() == sum(parts);
  }

  private static long sum(Map<?, Integer> parts) {
    return parts.values().stream().mapToLong(Integer::longValue).sum();
  }

  private Headcount canonical() {
    checkNotNegative(told.byHomeState());
    checkNotNegative(told.bySex());
    checkNotNegative(told.byStatus());
    Optional<Integer> total = checkSum("home states", told.byHomeState(), told.total());
    total = checkSum("sexes", told.bySex(), total);
    checkStatuses(total);
    return changed(
        total,
        withoutNeedlessZeros(told.byHomeState(), total),
        withoutNeedlessZeros(told.bySex(), total),
        statuses(total));
  }

  private void checkNotNegative(Map<?, Integer> parts) {
    parts.forEach((key, count) -> checkArgument(
        count >= 0,
        "workers of %s must not be negative, but were %s (headcount %s)",
        key,
        count,
        told.key()));
  }

  /** Returns the total, after checking it against parts that all workers are divided into. */
  private Optional<Integer> checkSum(String name, Map<?, Integer> parts, Optional<Integer> total) {
    if (parts.isEmpty()) {
      return total;
    }
    long sum = sum(parts);
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

  private static <K> ImmutableMap<K, Integer> withoutNeedlessZeros(
      Map<K, Integer> parts, Optional<Integer> total) {
    return addsUp(parts, total) ? positive(parts) : ImmutableMap.copyOf(parts);
  }

  /** Returns the statuses that have to be listed: all of them where nobody has any. */
  private ImmutableMap<WorkerStatus, Integer> statuses(Optional<Integer> total) {
    if (told.byStatus().isEmpty() || total.equals(Optional.of(0))) {
      return ImmutableMap.of();
    }
    if (!complete) {
      return ImmutableMap.copyOf(told.byStatus());
    }
    ImmutableMap<WorkerStatus, Integer> positive = positive(told.byStatus());
    return positive.isEmpty() ? NOBODY : positive;
  }

  private static <K> ImmutableMap<K, Integer> positive(Map<K, Integer> parts) {
    return ImmutableMap.copyOf(Maps.filterValues(parts, count -> count > 0));
  }

  private Headcount changed(
      Optional<Integer> total,
      Map<StateCode, Integer> homeStates,
      Map<Sex, Integer> sexes,
      Map<WorkerStatus, Integer> statuses) {
    boolean leavesNothingOpen = (homeStates.isEmpty() || addsUp(homeStates, total))
        && (sexes.isEmpty() || addsUp(sexes, total))
        && statuses.isEmpty();
    Itemisation itemisation = leavesNothingOpen ? Itemisation.COMPLETE : told.itemisation();
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
