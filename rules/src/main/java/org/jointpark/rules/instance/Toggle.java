package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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
  private final ImmutableList<Switch> switches;
  private final Silence ofBeginnings;
  private final Silence ofEnds;
  private final Timeline.Builder<Truth> truths = Timeline.builder();

  /** An act that makes something so, or not so. */
  private record Switch(Happening act, boolean to) {}

  Toggle(State.Between between, LocalDate horizon, Happenings happenings, Coverages coverages) {
    this.between = between;
    this.horizon = horizon;
    List<Switch> all = new ArrayList<>();
    happenings.of(between.from()).forEach(act -> all.add(new Switch(act, true)));
    happenings.of(between.until()).forEach(act -> all.add(new Switch(act, false)));
    this.switches =
        ImmutableList.sortedCopyOf(Comparator.comparing(Switch::act, Happening.ORDER), all);
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
    Sweep sweep = new Sweep();
    LocalDate day = null;
    for (LocalDate next : known) {
      if (day != null) {
        sweep.putFrom(day, next);
      }
      day = next;
    }
    if (day != null) {
      sweep.putFrom(day, horizon);
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
    DaySet told = silence.complete().restrict(days).intervals().stream()
        .findFirst()
        .map(DaySet::of)
        .orElse(DaySet.none());
    told.intervals().forEach(interval -> truths.put(interval, first));
    DaySet.of(days)
        .difference(told)
        .intervals()
        .forEach(interval -> truths.put(interval, Truth.missing(silence.name())));
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

  /** Goes through the days on which acts were, or may have been, done. */
  private final class Sweep {
    private final ImmutableList<Switch> byLatest =
        ImmutableList.sortedCopyOf(Comparator.comparing(each -> each.act().doneLatest()), switches);

    /** The acts that may be the last one, in order: none of them surely comes before another. */
    private final Deque<Switch> last = new ArrayDeque<>();

    private Optional<LocalDate> sure = Optional.empty();
    private int possiblyDone;
    private int surelyDone;

    /** Goes on to a day, which is later than the one before. */
    private void goTo(LocalDate day) {
      while (possiblyDone < switches.size()
          && !switches.get(possiblyDone).act().doneEarliest().isAfter(day)) {
        last.add(switches.get(possiblyDone));
        possiblyDone++;
      }
      boolean changed = false;
      while (surelyDone < byLatest.size()
          && !byLatest.get(surelyDone).act().doneLatest().isAfter(day)) {
        LocalDate least = byLatest.get(surelyDone).act().doneEarliest();
        changed |= sure.filter(before -> !least.isAfter(before)).isEmpty();
        sure = sure.filter(before -> !least.isAfter(before)).or(() -> Optional.of(least));
        surelyDone++;
      }
      if (changed) {
        LocalDate least = sure.orElseThrow();
        last.removeIf(each -> each.act().doneLatest().isBefore(least));
      }
    }

    /** Puts what is so from a day on which an act was, or may have been, done until the next. */
    void putFrom(LocalDate day, LocalDate end) {
      goTo(day);
      boolean to = last.getFirst().to();
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
      if (sure.filter(day::equals).isPresent() || broken.isAfter(day)) {
        Happening act = causing(day);
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

    /** Returns which of the acts that may be the last one makes it so on a day. */
    private Happening causing(LocalDate day) {
      Happening causing = last.getLast().act();
      for (Switch each : last) {
        if (each.act().doneLatest().equals(day) || each.act().doneEarliest().equals(day)) {
          causing = each.act();
        }
      }
      return causing;
    }
  }
}
