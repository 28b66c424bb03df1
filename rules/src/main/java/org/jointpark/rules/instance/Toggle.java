package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jointpark.rules.norm.State;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;

/**
 * What is so from one act until another: what the last act made so. It is missing while it is not
 * known which act was the last, and where an act to the contrary may not be on record.
 */
final class Toggle {

  private final State.Between between;
  private final LocalDate horizon;
  private final List<Switch> switches = new ArrayList<>();
  private final Silence ofBeginnings;
  private final Silence ofEnds;
  private final Timeline.Builder<Truth> truths = Timeline.builder();

  /** An act that makes something so, or not so. */
  private record Switch(Happening act, boolean to) {}

  Toggle(State.Between between, LocalDate horizon, Happenings happenings, Coverages coverages) {
    this.between = between;
    this.horizon = horizon;
    happenings.of(between.from()).forEach(act -> switches.add(new Switch(act, true)));
    happenings.of(between.until()).forEach(act -> switches.add(new Switch(act, false)));
    this.ofBeginnings = coverages.of(between.from());
    this.ofEnds = coverages.of(between.until());
  }

  /** Returns what is so before the horizon. */
  Timeline<Truth> truths() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Switch each : switches) {
      days.add(each.act().doneEarliest());
      days.add(each.act().doneLatest());
    }
    NavigableSet<LocalDate> known = days.headSet(horizon, false);
    putBefore(known.isEmpty() ? horizon : known.first());
    for (LocalDate day : known) {
      LocalDate next = known.higher(day);
      putFrom(day, next == null ? horizon : next);
    }
    return truths.build();
  }

  /**
   * Puts what was so at first: from the first day on which an act to the contrary would be known,
   * until the first on which it would not.
   */
  private void putBefore(LocalDate end) {
    DateInterval days = DateInterval.endingBefore(end);
    Silence silence = silenceOf(!between.initially());
    Truth first = Truth.of(between.initially(), Optional.empty(), silence.confidence());
    DaySet told = DaySet.copyOf(
        silence.complete().restrict(days).intervals().stream().limit(1).toList());
    told.intervals().forEach(interval -> truths.put(interval, first));
    DaySet.of(days)
        .difference(told)
        .intervals()
        .forEach(interval -> truths.put(interval, Truth.missing(silence.name())));
  }

  /** Returns which of some acts, each of which can have been the last, makes it so on a day. */
  private static Happening causing(List<Switch> last, LocalDate day) {
    return last.stream()
        .map(Switch::act)
        .filter(act -> act.doneLatest().equals(day) || act.doneEarliest().equals(day))
        .reduce((one, other) -> other)
        .orElseGet(() -> last.get(last.size() - 1).act());
  }

  /** Returns the first day from a day on that the first unbroken stretch of a record lacks. */
  private static LocalDate brokenSinceItsBeginning(Silence silence, LocalDate day, LocalDate end) {
    return silence.complete().intervals().stream()
        .findFirst()
        .filter(first -> first.contains(day))
        .map(first -> first.end().filter(end::isAfter).orElse(end))
        .orElse(day);
  }

  private Silence silenceOf(boolean to) {
    return to ? ofBeginnings : ofEnds;
  }

  /** Puts what is so from a day on which an act was, or may have been, done until the next one. */
  private void putFrom(LocalDate day, LocalDate end) {
    Optional<LocalDate> sure = switches.stream()
        .filter(each -> !each.act().doneLatest().isAfter(day))
        .map(each -> each.act().doneEarliest())
        .max(LocalDate::compareTo);
    List<Switch> last = switches.stream()
        .filter(each -> !each.act().doneEarliest().isAfter(day))
        .filter(each ->
            sure.filter(least -> each.act().doneLatest().isBefore(least)).isEmpty())
        .toList();
    boolean to = last.get(0).to();
    boolean agreed = last.stream().allMatch(each -> each.to() == to)
        && (sure.isPresent() || to == between.initially());
    if (!agreed) {
      truths.put(
          DateInterval.of(day, end),
          Truth.missing(last.stream()
              .map(each -> each.act().missingDay())
              .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))));
      return;
    }
    Silence silence = silenceOf(!to);
    LocalDate broken = sure.map(from -> silence.brokenFrom(from.plusDays(1), end))
        .orElseGet(() -> brokenSinceItsBeginning(silence, day, end));
    LocalDate known = broken.isAfter(day) ? broken : day.plusDays(1);
    Happening act = causing(last, day);
    if (sure.filter(day::equals).isPresent() || broken.isAfter(day)) {
      truths.put(
          DateInterval.of(day, known),
          Truth.of(to, Optional.of(act.on(day)), act.confidence().and(silence.confidence())));
    } else {
      known = day;
    }
    if (known.isBefore(end)) {
      truths.put(DateInterval.of(known, end), Truth.missing(silence.name()));
    }
  }
}
