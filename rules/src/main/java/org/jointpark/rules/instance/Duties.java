package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.NormContent;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.Persistence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Recurrence;

/** Judges an instance by what its norm asks for. */
final class Duties {

  private Duties() {}

  /** Returns how it stands with what a norm asks for, from the trigger on. */
  static List<Worlds> judged(Trial trial, Instance instance) {
    return judged(trial, dutyOf(trial.norm().content()), instance);
  }

  private static Duty dutyOf(NormContent content) {
    return content instanceof Permission permission ? permission.unobstructed() : (Duty) content;
  }

  private static List<Worlds> judged(Trial trial, Duty duty, Instance instance) {
    if (duty instanceof Duty.Achieve achieve) {
      return ImmutableList.of(new AchieveTrial(trial, achieve, instance).worlds());
    } else if (duty instanceof Duty.Periodic periodic
        && periodic.recurrence() instanceof Recurrence.Windowed windowed) {
      return new PeriodicTrial(trial, periodic, windowed, instance).worlds();
    }
    return ImmutableList.of(Worlds.certain(segments(trial, duty, instance)));
  }

  private static List<Segment> segments(Trial trial, Duty duty, Instance instance) {
    if (duty instanceof Duty.Maintain maintain) {
      return new MaintainTrial(trial, maintain, instance).segments();
    } else if (duty instanceof Duty.Refrain refrain) {
      return new RefrainTrial(trial, refrain, instance).segments();
    }
    Duty.Periodic periodic = (Duty.Periodic) duty;
    return new RollingTrial(trial, periodic, (Recurrence.Rolling) periodic.recurrence(), instance)
        .segments();
  }

  /** Returns segments of a duty that may end with its first breach. */
  static List<Segment> lapsedOnBreach(NormContent content, List<Segment> segments, LocalDate end) {
    if (content instanceof Duty.Maintain maintain) {
      return maintain.persistence() == Persistence.LAPSE_ON_BREACH
          ? lapsed(segments, end)
          : segments;
    } else if (content instanceof Duty.Refrain refrain) {
      return refrain.persistence() == Persistence.LAPSE_ON_BREACH
          ? lapsed(segments, end)
          : segments;
    } else if (content instanceof Permission permission) {
      return lapsedOnBreach(permission.unobstructed(), segments, end);
    }
    return segments;
  }

  /**
   * Returns segments up to the first breach, which lasts until the end. What may have been a breach
   * leaves undetermined what follows, also that it ended otherwise.
   */
  private static List<Segment> lapsed(List<Segment> segments, LocalDate end) {
    List<Segment> result = new ArrayList<>();
    Optional<Segment> unclear = Optional.empty();
    for (Segment segment : segments) {
      if (segment.status() == Status.BREACHED) {
        result.add(segment.toBuilder()
            .days(DateInterval.of(segment.start(), end))
            .isDone(true)
            .build());
        return result;
      }
      if (segment.status() == Status.UNDETERMINED && unclear.isEmpty()) {
        unclear = Optional.of(segment);
      }
      boolean follows = unclear.filter(first -> !first.equals(segment)).isPresent();
      if (follows) {
        result.add(segment.toBuilder()
            .status(Status.UNDETERMINED)
            .amounts(ImmutableList.of())
            .due(Optional.empty())
            .conflicting(ImmutableList.of())
            .missing(Segments.union(segment.missing(), unclear.get().missing()))
            .build());
      } else {
        result.add(segment);
      }
    }
    return Segments.merged(result);
  }
}
