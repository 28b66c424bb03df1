package org.jointpark.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.Window;
import org.jointpark.time.DateInterval;

/** Finds the days on which the records in a window may change. */
final class WindowChanges {

  /** By how many days at most a day that is counted by months may be off. */
  private static final int ROUNDING = 4;

  private final Window window;
  private final Set<LocalDate> changes;

  private WindowChanges(Window window, Set<LocalDate> changes) {
    this.window = window;
    this.changes = changes;
  }

  /** Adds the days on which records of an owner, or gaps in them, enter or leave the window. */
  @SuppressWarnings("unchecked") // the record is that of the owner
  static <S, T> void add(
      Related<S, T> related,
      Object owner,
      Records records,
      LocalDate horizon,
      Set<LocalDate> changes) {
    S record = (S) owner;
    SubjectKey key = related.owner().key(record);
    OwnedRecords all = records.owned(related.subject(), related.path());
    WindowChanges found = new WindowChanges(related.window(), changes);
    found.addAll(all.of(key));
    found.addAll(all.ofUnknown());
    for (DateInterval gap : all.gaps(key)) {
      gap.start().ifPresent(found::add);
      gap.lastDay().ifPresent(found::add);
    }
    found.add(horizon);
    related.owner().extent().of(record).start().ifPresent(changes::add);
  }

  private void addAll(List<OwnedRecords.Dated> records) {
    LocalDate last = null;
    for (OwnedRecords.Dated dated : records) {
      if (!dated.lastDay().equals(last)) {
        last = dated.lastDay();
        add(last);
      }
    }
  }

  /** Adds the days on which the window first holds a day, and on which it no longer does. */
  private void add(LocalDate day) {
    if (window instanceof Window.Calendar calendar) {
      DateInterval unit = calendar.unit().windowOf(day);
      unit.start().ifPresent(changes::add);
      unit.end().ifPresent(changes::add);
    } else if (window instanceof Window.RollingDays rolling) {
      changes.add(day);
      changes.add(day.plusDays(rolling.days()));
    } else if (window instanceof Window.RollingMonths rolling) {
      changes.add(day);
      changes.add(firstWithout(day, rolling));
    } else if (window instanceof Window.SinceStart) {
      changes.add(day);
    }
  }

  private static LocalDate firstWithout(LocalDate day, Window.RollingMonths rolling) {
    LocalDate judged = day.plusMonths(rolling.months()).minusDays(ROUNDING);
    while (rolling.on(judged, DateInterval.always()).orElseThrow().contains(day)) {
      judged = judged.plusDays(1);
    }
    return judged;
  }
}
