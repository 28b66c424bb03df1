package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointpark.rules.Status;
import org.jointpark.time.DateInterval;

/** Works on segments that follow each other. */
final class Segments {

  private Segments() {}

  /**
   * Returns what two lists of segments over the same days agree on. Where they do not, it is
   * undetermined for the facts that are missing.
   */
  static List<Segment> agreed(
      List<Segment> one, List<Segment> other, ImmutableSortedSet<String> missing) {
    List<Segment> agreed = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      Segment left = one.get(i);
      Segment right = other.get(j);
      DateInterval days = left.days().intersection(right.days()).orElseThrow();
      agreed.add(agreed(left.cutTo(days), left, right.cutTo(days), right, missing));
      i += left.end().equals(days.knownEnd()) ? 1 : 0;
      j += right.end().equals(days.knownEnd()) ? 1 : 0;
    }
    return merged(agreed);
  }

  private static Segment agreed(
      Segment left,
      Segment leftWhole,
      Segment right,
      Segment rightWhole,
      ImmutableSortedSet<String> missing) {
    Segment later = rightWhole.start().isAfter(leftWhole.start()) ? right : left;
    if (left.status() == right.status() && left.due().equals(right.due())) {
      boolean sameAmounts = left.amounts().equals(right.amounts());
      return later.toBuilder()
          .amounts(sameAmounts ? left.amounts() : ImmutableList.of())
          .missing(union(left.missing(), right.missing()))
          .confidence(left.confidence().and(right.confidence()))
          .isTentative(left.isTentative() || right.isTentative())
          .build();
    }
    return Segment.builder()
        .days(left.days())
        .status(Status.UNDETERMINED)
        .part(later.part())
        .cause(later.cause())
        .close(left.close().filter(cause -> right.close().equals(left.close())))
        .missing(union(missing, union(left.missing(), right.missing())))
        .confidence(left.confidence().and(right.confidence()))
        .isDone(left.isDone() && right.isDone())
        .isTentative(left.isTentative() || right.isTentative())
        .build();
  }

  static ImmutableSortedSet<String> union(
      ImmutableSortedSet<String> one, ImmutableSortedSet<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return ImmutableSortedSet.<String>naturalOrder().addAll(one).addAll(other).build();
  }

  /** Returns segments in which neighbours that say the same of the same part are one. */
  static List<Segment> merged(List<Segment> segments) {
    return merged(segments, true);
  }

  /** Returns segments in which neighbours of which the same is told are one. */
  static List<Segment> mergedToTell(List<Segment> segments) {
    return merged(segments, false);
  }

  private static List<Segment> merged(List<Segment> segments, boolean ifEquallyDone) {
    List<Segment> merged = new ArrayList<>();
    for (Segment segment : segments) {
      Segment last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null
          && last.end().equals(segment.start())
          && saysTheSame(last, segment)
          && (!ifEquallyDone || last.isDone() == segment.isDone())) {
        merged.set(merged.size() - 1, joined(last, segment));
      } else {
        merged.add(segment);
      }
    }
    return merged;
  }

  private static boolean saysTheSame(Segment one, Segment other) {
    return one.status() == other.status()
        && one.part().equals(other.part())
        && one.close().isEmpty()
        && one.due().equals(other.due())
        && one.missing().equals(other.missing())
        && one.conflicting().equals(other.conflicting())
        && one.amounts().equals(other.amounts());
  }

  private static Segment joined(Segment one, Segment other) {
    return one.toBuilder()
        .days(DateInterval.of(one.start(), other.end()))
        .close(other.close())
        .further(Iterables.concat(one.further(), other.further()))
        .confidence(one.confidence().and(other.confidence()))
        .isDone(other.isDone())
        .isTentative(one.isTentative() || other.isTentative())
        .build();
  }

  /** Returns the parts of segments that lie in some days. */
  static List<Segment> within(List<Segment> segments, DateInterval days) {
    List<Segment> within = new ArrayList<>();
    for (Segment segment : segments) {
      segment.days().intersection(days).ifPresent(some -> within.add(segment.cutTo(some)));
    }
    return within;
  }

  /** Returns the first day of the earliest of some happenings. */
  static Optional<Happening> earliest(List<Happening> happenings, LocalDate from) {
    return happenings.stream()
        .filter(each -> !each.doneLatest().isBefore(from))
        .min(Comparator.comparing(
            (Happening each) -> each.doneEarliest().isBefore(from) ? from : each.doneEarliest()));
  }
}
