package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How it stands if what was done on a day that is not known was done on the first of its days, and
 * if on the last. Whatever else decides, decides in each of both, before they are compared.
 *
 * @param early how it stands if it was done on the first
 * @param late how it stands if it was done on the last, equal if there is no doubt
 * @param missing the names of the days that are not known
 */
record Worlds(List<Segment> early, List<Segment> late, ImmutableSortedSet<String> missing) {

  static Worlds certain(List<Segment> segments) {
    return new Worlds(segments, segments, ImmutableSortedSet.of());
  }

  /** Returns what of worlds that follow each other is so in both, behind what else decides. */
  static List<Segment> agreed(List<Worlds> all, UnaryOperator<List<Segment>> behind) {
    ImmutableList.Builder<Segment> agreed = ImmutableList.builder();
    for (Worlds worlds : all) {
      agreed.addAll(worlds.agreed(behind));
    }
    return Segments.merged(agreed.build());
  }

  private List<Segment> agreed(UnaryOperator<List<Segment>> behind) {
    List<Segment> soonest = behind.apply(early);
    return early.equals(late) ? soonest : Segments.agreed(soonest, behind.apply(late), missing);
  }
}
