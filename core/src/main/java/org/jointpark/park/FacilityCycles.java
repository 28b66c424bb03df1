package org.jointpark.park;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;

/** Finds the facilities that are parts of themselves. */
final class FacilityCycles {

  private final ImmutableMap<FacilityId, Facility> facilities;
  private final Set<FacilityId> done = new HashSet<>();

  private FacilityCycles(ImmutableMap<FacilityId, Facility> facilities) {
    this.facilities = facilities;
  }

  /**
   * Returns each cycle once: its least id, then that which it is part of, and so on. Each facility
   * is looked at once, however long the chains are.
   */
  static ImmutableList<ImmutableList<FacilityId>> in(
      ImmutableMap<FacilityId, Facility> facilities) {
    FacilityCycles cycles = new FacilityCycles(facilities);
    ImmutableList.Builder<ImmutableList<FacilityId>> found = ImmutableList.builder();
    for (FacilityId id : facilities.keySet()) {
      cycles.above(id).ifPresent(found::add);
    }
    return found.build();
  }

  /** Returns the cycle that a facility is in or is a part of, if it was not met before. */
  private Optional<ImmutableList<FacilityId>> above(FacilityId start) {
    Set<FacilityId> path = new LinkedHashSet<>();
    Optional<FacilityId> next = Optional.of(start);
    while (next.filter(id -> !done.contains(id)).isPresent()) {
      FacilityId id = next.orElseThrow();
      if (!path.add(id)) {
        done.addAll(path);
        return Optional.of(cycle(new ArrayList<>(path), id));
      }
      next = Optional.ofNullable(facilities.get(id)).flatMap(Facility::partOf);
    }
    done.addAll(path);
    return Optional.empty();
  }

  /** Returns the end of a path that has come back to an id, from its least id on. */
  private static ImmutableList<FacilityId> cycle(List<FacilityId> path, FacilityId met) {
    List<FacilityId> cycle = path.subList(path.indexOf(met), path.size());
    Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
    return ImmutableList.copyOf(cycle);
  }
}
