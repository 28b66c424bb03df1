package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Persistence;
import org.jointpark.rules.norm.Reparation;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * The duty to make one breach good.
 *
 * @param breach the breach
 * @param segments how it stands with making it good
 */
record Repair(Segment breach, List<Segment> segments) {

  /**
   * Returns the repair of each breach among some segments.
   *
   * @param ending what may end a repair before it is done
   */
  static List<Repair> each(
      Trial trial,
      Reparation reparation,
      List<Segment> segments,
      LocalDate end,
      boolean isOpen,
      Function<Instance, Timeline<Gate>> ending) {
    Duty.Achieve duty = new Duty.Achieve(
        reparation.acts(), Optional.of(reparation.due()), Optional.empty(), Persistence.CONTINUE);
    List<Repair> repairs = new ArrayList<>();
    Set<String> overdue = new HashSet<>();
    for (Segment segment : segments) {
      boolean begins = segment.status() == Status.BREACHED
          || (segment.status() == Status.OVERDUE && overdue.add(segment.part()));
      if (begins) {
        Instance instance =
            new Instance(segment.start(), end, isOpen, segment.cause(), segment.confidence());
        Timeline<Gate> gate = ending.apply(instance);
        repairs.add(new Repair(
            segment,
            Worlds.agreed(
                    ImmutableList.of(new AchieveTrial(trial, duty, instance).worlds()),
                    world -> Gates.areOpen(gate) ? world : Gate.through(gate, world))
                .stream()
                .map(Repair::repaired)
                .toList()));
      }
    }
    return repairs;
  }

  private static Segment repaired(Segment segment) {
    return segment.status() == Status.FULFILLED || segment.status() == Status.FULFILLED_LATE
        ? segment.toBuilder().status(Status.REPAIRED).build()
        : segment;
  }

  /** Returns segments in which a breach for good lasts until it is made good. */
  static List<Segment> applied(List<Repair> repairs, List<Segment> segments) {
    if (repairs.isEmpty()) {
      return segments;
    }
    List<Segment> result = new ArrayList<>();
    for (Segment segment : segments) {
      Optional<Segment> done = repairs.stream()
          .filter(repair -> repair.breach().equals(segment) && isForGood(segment))
          .flatMap(repair -> repair.segments().stream())
          .filter(each -> each.status() == Status.REPAIRED)
          .findFirst();
      boolean lasting = segment.status() == Status.BREACHED && isForGood(segment);
      if (done.isEmpty()) {
        result.add(lasting ? segment.toBuilder().isTentative(true).build() : segment);
        continue;
      }
      LocalDate day = done.get().start();
      if (segment.start().isBefore(day)) {
        result.add(segment.cutTo(DateInterval.of(segment.start(), day)));
      }
      result.add(done.get().toBuilder().amounts(ImmutableList.of()).build());
    }
    return result;
  }

  /** Returns whether a breach is not mended by what follows, but for reparation. */
  private static boolean isForGood(Segment segment) {
    return segment.isDone();
  }

  /** Returns what tells this repair from those of other breaches. */
  String suffix(String firing) {
    String day = "breach of " + breach.start();
    return firing.isEmpty() ? day : firing + ", " + day;
  }
}
