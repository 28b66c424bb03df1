package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One firing of a trigger, or that it has not fired: what comes before, and the instance.
 *
 * @param suffix tells it from other firings, empty if there is one alone
 * @param early the firing, on the first of its candidate days if its day is not known
 * @param late the firing on the last of them, equal to the early one if there is no doubt
 * @param missing the names of what is missing if there is
 */
record Firing(String suffix, World early, World late, ImmutableSortedSet<String> missing) {

  /**
   * A firing on one day.
   *
   * @param before how it stands before
   * @param instance the instance, or empty if there is none before the end
   */
  record World(List<Segment> before, Optional<Instance> instance) {

    List<Segment> segments(Function<Instance, List<Segment>> judged) {
      List<Segment> segments = new ArrayList<>(before);
      instance.map(judged).ifPresent(segments::addAll);
      return segments;
    }
  }

  static Firing certain(String suffix, World world) {
    return new Firing(suffix, world, world, ImmutableSortedSet.of());
  }

  /** Returns how it stands before and from the trigger on, as far as both worlds agree. */
  List<Segment> segments(Function<Instance, List<Segment>> judged) {
    List<Segment> soonest = early.segments(judged);
    return early.equals(late) ? soonest : Segments.agreed(soonest, late.segments(judged), missing);
  }
}
