package org.jointpark.rules.instance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.OnSuspension;
import org.jointpark.rules.norm.Persistence;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.Recurrence;
import org.jointpark.time.ShortWindow;

/** Tells how it stands with one instance of a duty on a day, in each of two worlds. */
final class NaiveDuty {

  /**
   * How it stands on a day.
   *
   * @param status in a word
   * @param due its due day, if it is pending and not due again within a time
   * @param done whether it stays so; if it does, since when
   * @param since the day on which it was done
   * @param decided the day that decides, if that is another
   * @param part tells windows, acts and times from each other, each of which is breached by itself
   */
  record Standing(
      Status status,
      Optional<Long> due,
      boolean done,
      long since,
      Optional<Long> decided,
      long part) {
    static Standing of(Status status) {
      return new Standing(status, Optional.empty(), false, 0, Optional.empty(), 0);
    }

    static Standing due(long due) {
      return new Standing(Status.PENDING, Optional.of(due), false, 0, Optional.empty(), 0);
    }

    static Standing done(Status status, long since) {
      return new Standing(status, Optional.empty(), true, since, Optional.empty(), 0);
    }

    /** Returns what lapsed, which one day decides for good. */
    static Standing lapsed(Status status, long day) {
      return new Standing(status, Optional.empty(), true, 0, Optional.of(day), 0);
    }

    Standing with(Status other) {
      return new Standing(other, Optional.empty(), done, since, decided, part);
    }

    Standing in(long another) {
      return new Standing(status, due, done, since, decided, another);
    }
  }

  /** A stretch of days in which something has to be done. */
  private record Window(long start, long end, boolean known) {}

  private final NaiveInstance instance;
  private final NaiveHistory history;
  private final long t;
  private final long end;

  NaiveDuty(NaiveInstance instance) {
    this.instance = instance;
    this.history = instance.history;
    this.t = instance.start;
    this.end = instance.end;
  }

  Standing standing(Duty duty, long day, boolean early) {
    if (duty instanceof Duty.Achieve achieve) {
      return achieve(achieve, day, early);
    } else if (duty instanceof Duty.Maintain maintain) {
      return excused(maintained(maintain, day), Status.BREACHED, day);
    } else if (duty instanceof Duty.Refrain refrain) {
      return excused(refrained(refrain, day), Status.BREACHED, day);
    }
    Duty.Periodic periodic = (Duty.Periodic) duty;
    return periodic.recurrence() instanceof Recurrence.Rolling rolling
        ? excused(again(periodic, rolling, day), Status.OVERDUE, day)
        : window(periodic, day, early);
  }

  private Standing excused(Standing standing, Status status, long day) {
    if (standing.status() != status) {
      return standing;
    }
    return switch (instance.excuse(standing.decided().orElse(day))) {
      case YES -> standing.with(Status.EXCUSED);
      case MISSING -> standing.with(Status.UNDETERMINED);
      case NO -> standing;
    };
  }

  /** Returns the first day that is too late. */
  private long tolled(long from, long tooLate, long until) {
    if (instance.norm.onSuspension() != OnSuspension.TOLL) {
      return tooLate;
    }
    long moved = tooLate;
    for (long day = from; day < Math.min(moved, until); day++) {
      moved += instance.isSuspended(day) ? 1 : 0;
    }
    return moved;
  }

  private List<NaiveHistory.Act> done(Acts acts) {
    return history.acts(acts, instance.several);
  }

  private Standing achieve(Duty.Achieve duty, long day, boolean early) {
    long soonest = Long.MAX_VALUE;
    long surely = Long.MAX_VALUE;
    for (NaiveHistory.Act act : done(duty.acts())) {
      if (act.last() >= t) {
        soonest = Math.min(soonest, Math.max(act.first(), t));
      }
      if (act.first() >= t) {
        surely = Math.min(surely, act.last());
      }
    }
    long p = early ? soonest : surely;
    if (duty.due().isEmpty()) {
      return p <= day ? Standing.done(Status.FULFILLED, p) : Standing.of(Status.PENDING);
    }
    Optional<Long> due =
        new NaiveCalendar(history, duty.calendar()).due(duty.due().get(), t);
    if (due.isEmpty()) {
      return Standing.of(Status.UNDETERMINED);
    }
    long tooLate = tolled(t, due.get() + 1, Math.min(surely, end));
    if (p < tooLate) {
      return p <= day ? Standing.done(Status.FULFILLED, p) : Standing.due(tooLate - 1);
    } else if (day < tooLate) {
      return Standing.due(tooLate - 1);
    } else if (duty.persistence() == Persistence.LAPSE_AT_DUE) {
      boolean covered = history.isCovered(duty.acts(), t, tooLate);
      Status lapsed = covered ? Status.BREACHED : Status.UNDETERMINED;
      return excused(Standing.lapsed(lapsed, Math.max(tooLate - 1, t)), Status.BREACHED, day);
    } else if (p <= day) {
      return Standing.done(Status.FULFILLED_LATE, p);
    }
    boolean covered = history.isCovered(duty.acts(), t, day + 1);
    return excused(
        Standing.of(covered ? Status.OVERDUE : Status.UNDETERMINED), Status.OVERDUE, day);
  }

  private NaiveHistory.Truth truth(Duty.Maintain duty, long day) {
    return history.truth(duty.state(), day);
  }

  private Standing maintained(Duty.Maintain duty, long day) {
    switch (truth(duty, day)) {
      case YES -> {
        return Standing.of(Status.COMPLIANT);
      }
      case MISSING -> {
        return Standing.of(Status.UNDETERMINED);
      }
      case NO -> {}
    }
    long from = day;
    while (from > t && truth(duty, from - 1) == NaiveHistory.Truth.NO) {
      from--;
    }
    long until = day + 1;
    while (until < end && truth(duty, until) == NaiveHistory.Truth.NO) {
      until++;
    }
    if (until - from >= Math.max(duty.grace(), 1)) {
      return Standing.of(Status.BREACHED);
    } else if ((from > t && truth(duty, from - 1) == NaiveHistory.Truth.MISSING)
        || (until < end && truth(duty, until) == NaiveHistory.Truth.MISSING)) {
      return Standing.of(Status.UNDETERMINED);
    }
    return until == end && instance.isOpen
        ? Standing.due(from + duty.grace() - 1)
        : Standing.of(Status.TOLERATED);
  }

  private Standing refrained(Duty.Refrain duty, long day) {
    Set<PartyId> who = duty.acts().by().isEmpty() ? instance.bearers : instance.several;
    boolean possible = false;
    List<NaiveHistory.Act> acts = new ArrayList<>(history.acts(duty.acts(), who));
    acts.sort(Comparator.comparing(NaiveHistory.Act::from).thenComparing(NaiveHistory.Act::until));
    for (int i = 0; i < acts.size(); i++) {
      NaiveHistory.Act act = acts.get(i);
      if (act.from() <= day && day < act.until()) {
        if (act.certain()) {
          return Standing.of(Status.BREACHED).in(i + 1L);
        }
        possible = true;
      }
    }
    return Standing.of(
        possible || !history.isCovered(duty.acts(), day) ? Status.UNDETERMINED : Status.COMPLIANT);
  }

  private Standing again(Duty.Periodic duty, Recurrence.Rolling rolling, long day) {
    List<NaiveHistory.Act> times = new ArrayList<>();
    times.add(new NaiveHistory.Act("", t, t, t, t, true, Set.of()));
    for (NaiveHistory.Act act : done(duty.acts())) {
      if (act.last() >= t) {
        times.add(new NaiveHistory.Act(
            act.id(), Math.max(act.first(), t), act.last(), 0, 0, act.certain(), Set.of()));
      }
    }
    boolean surely = false;
    boolean possibly = false;
    long last = t;
    long due = t;
    for (NaiveHistory.Act time : times) {
      boolean always = true;
      for (long when = time.first(); when <= time.last(); when++) {
        boolean inTime = when <= day && day < tooLateAfter(rolling, when, end);
        possibly |= inTime;
        always &= inTime;
      }
      surely |= always;
      if (time.last() <= day) {
        last = Math.max(last, time.last());
        due = Math.max(due, tooLateAfter(rolling, time.first(), again(times, time)) - 1);
      }
    }
    if (surely) {
      return Standing.due(due);
    } else if (possibly) {
      return Standing.of(Status.UNDETERMINED);
    }
    boolean covered = history.isCovered(duty.acts(), last + 1, day + 1);
    return Standing.of(covered ? Status.OVERDUE : Status.UNDETERMINED).in(last);
  }

  private long tooLateAfter(Recurrence.Rolling rolling, long day, long until) {
    long due = rolling.dueAfter(LocalDate.ofEpochDay(day)).toEpochDay();
    return tolled(day, due + 1, until);
  }

  /** Returns the day on which it was surely done again after a time. */
  private long again(List<NaiveHistory.Act> times, NaiveHistory.Act time) {
    long again = end;
    for (NaiveHistory.Act other : times) {
      if (other.first() > time.last()) {
        again = Math.min(again, other.last());
      }
    }
    return again;
  }

  private Standing window(Duty.Periodic duty, long day, boolean early) {
    for (Window window : windows((Recurrence.Windowed) duty.recurrence())) {
      if (window.start() <= day && day < window.end()) {
        return inWindow(duty, window, day, early);
      }
    }
    return Standing.of(Status.INACTIVE);
  }

  private Standing inWindow(Duty.Periodic duty, Window window, long day, boolean early) {
    List<Long> times = new ArrayList<>();
    for (NaiveHistory.Act act : done(duty.acts())) {
      boolean possible = act.last() >= window.start() && act.first() < window.end();
      boolean sure = act.first() >= window.start() && act.last() < window.end();
      if (early ? possible : sure) {
        times.add(early ? Math.max(act.first(), window.start()) : act.last());
      }
    }
    times.sort(Comparator.naturalOrder());
    long p = times.size() < duty.times() ? Long.MAX_VALUE : times.get(duty.times() - 1);
    if (p <= day) {
      return Standing.done(Status.FULFILLED, p);
    } else if (p < Long.MAX_VALUE || window.end() > end) {
      return Standing.due(window.end() - 1);
    }
    boolean covered = history.isCovered(duty.acts(), window.start(), window.end());
    return excused(
        new Standing(
            covered ? Status.BREACHED : Status.UNDETERMINED,
            Optional.empty(),
            false,
            0,
            Optional.of(window.end() - 1),
            window.start()),
        Status.BREACHED,
        day);
  }

  /** Returns the windows from the day after the trigger on, by looking at each day. */
  private List<Window> windows(Recurrence.Windowed recurrence) {
    long first = t + 1;
    List<Long> edges = new ArrayList<>();
    edges.add(first);
    long stop = instance.isOpen ? end + 800 : end;
    for (long day = first + 1; day < stop; day++) {
      if (isEdge(recurrence, first, day)) {
        edges.add(day);
      }
    }
    boolean shortFirst = recurrence instanceof Recurrence.Calendar && !isEdge(recurrence, 0, first);
    boolean shortLast = !instance.isOpen && !isEdge(recurrence, first, end);
    edges.add(stop);
    List<Window> windows = new ArrayList<>();
    for (int i = 0; i + 1 < edges.size(); i++) {
      if (edges.get(i) < edges.get(i + 1)) {
        windows.add(new Window(edges.get(i), edges.get(i + 1), true));
      }
    }
    ShortWindow atFirst =
        recurrence instanceof Recurrence.Calendar calendar ? calendar.first() : ShortWindow.KEEP;
    ShortWindow atLast = recurrence instanceof Recurrence.Calendar calendar
        ? calendar.last()
        : ((Recurrence.Anchored) recurrence).last();
    return joined(
        windows, shortFirst ? atFirst : ShortWindow.KEEP, shortLast ? atLast : ShortWindow.KEEP);
  }

  private static List<Window> joined(
      List<Window> windows, ShortWindow atFirst, ShortWindow atLast) {
    if (atFirst == ShortWindow.SKIP && !windows.isEmpty()) {
      windows.remove(0);
    }
    if (atLast == ShortWindow.SKIP && !windows.isEmpty()) {
      windows.remove(windows.size() - 1);
    }
    if (atFirst == ShortWindow.MERGE && windows.size() > 1) {
      Window second = windows.remove(1);
      windows.set(0, new Window(windows.get(0).start(), second.end(), true));
    }
    if (atLast == ShortWindow.MERGE && windows.size() > 1) {
      Window last = windows.remove(windows.size() - 1);
      int i = windows.size() - 1;
      windows.set(i, new Window(windows.get(i).start(), last.end(), true));
    }
    return windows;
  }

  private static boolean isEdge(Recurrence.Windowed recurrence, long first, long day) {
    if (recurrence instanceof Recurrence.Calendar calendar) {
      LocalDate date = LocalDate.ofEpochDay(day);
      return date.getDayOfMonth() == 1
          && (calendar.unit() == CalendarUnit.MONTH || date.getMonthValue() % 3 == 1);
    }
    long days = ((Recurrence.Anchored) recurrence).period().get(ChronoUnit.DAYS); // of no months
    return (day - first) % days == 0;
  }
}
