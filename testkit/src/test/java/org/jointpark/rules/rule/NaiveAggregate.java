package org.jointpark.rules.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jointpark.firm.FirmId;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.Window;
import org.jointpark.rules.rule.NaiveValue.Missing;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.MonthRounding;

/**
 * The records of which an aggregate is, found by looking at each.
 *
 * @param found those that count or may
 * @param unseen why there may be others
 */
record NaiveAggregate(List<Found> found, Set<String> unseen) {

  /**
   * A record that counts or may.
   *
   * @param on evaluates expressions on it
   * @param record the record
   * @param missing what tells whether it counts; empty if it does
   */
  record Found(NaiveInterpreter on, Object record, Set<String> missing) {}

  static <S, T> NaiveAggregate of(NaiveInterpreter on, Related<S, T> related, Object owner) {
    SubjectKey key = NaiveFacts.key(related.owner(), owner);
    DateInterval own = extent(related.owner(), owner);
    LocalDate first = first(related.window(), on.day(), own);
    LocalDate last = last(related.window(), on.day(), own);
    List<Found> found = new ArrayList<>();
    for (Object record : on.facts().of(related.subject().name())) {
      Optional<LocalDate> day = extent(related.subject(), record).lastDay();
      if (day.isPresent()
          && !day.get().isBefore(first)
          && !day.get().isAfter(last)
          && day.get().isBefore(on.horizon())) {
        add(found, on.onFactsOf(day.get()), related, record, key);
      }
    }
    return new NaiveAggregate(found, unseen(on, related, key, first, last));
  }

  @SuppressWarnings("unchecked") // the record is one of the subject
  private static <T> void add(
      List<Found> found,
      NaiveInterpreter on,
      Related<?, T> related,
      Object record,
      SubjectKey key) {
    Set<String> missing = new TreeSet<>();
    Optional<SubjectKey> owner = related.path().follow((T) record, on.factDay());
    if (owner.isEmpty()) {
      missing.add("path " + related.path().name());
    } else if (!owner.get().equals(key)) {
      return;
    }
    NaiveValue counts = on.value(related.where(), record);
    if (counts instanceof Missing unknown) {
      missing.addAll(unknown.names());
    } else if (!on.isTrue(counts)) {
      return;
    }
    found.add(new Found(on, record, missing));
  }

  @SuppressWarnings("unchecked") // the record is one of the subject
  private static <S> DateInterval extent(Subject<S> subject, Object record) {
    return subject.extent().of((S) record);
  }

  private static LocalDate first(Window window, LocalDate day, DateInterval own) {
    if (window instanceof Window.Calendar it) {
      return switch (it.unit()) {
        case WEEK -> day.with(ChronoField.DAY_OF_WEEK, 1);
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
        case YEAR -> day.withDayOfYear(1);
      };
    } else if (window instanceof Window.RollingDays it) {
      return day.minusDays(it.days()).plusDays(1);
    } else if (window instanceof Window.RollingMonths it) {
      LocalDate next = day.plusDays(1);
      YearMonth month = YearMonth.from(next).minusMonths(it.months());
      if (next.getDayOfMonth() <= month.lengthOfMonth()) {
        return month.atDay(next.getDayOfMonth());
      }
      return it.rounding() == MonthRounding.UP
          ? month.atEndOfMonth().plusDays(1)
          : month.atEndOfMonth();
    }
    return own.start().orElse(LocalDate.MIN);
  }

  private static LocalDate last(Window window, LocalDate day, DateInterval own) {
    if (window instanceof Window.Calendar) {
      LocalDate later = first(window, day, own);
      while (first(window, later.plusDays(1), own).equals(first(window, day, own))) {
        later = later.plusDays(1);
      }
      return later;
    }
    return window instanceof Window.OwnExtent ? own.lastDay().orElse(LocalDate.MAX) : day;
  }

  private static Set<String> unseen(
      NaiveInterpreter on, Related<?, ?> related, SubjectKey key, LocalDate first, LocalDate last) {
    Set<String> unseen = new TreeSet<>();
    if (last.isBefore(first)) {
      return unseen;
    }
    if (!last.isBefore(on.horizon())) {
      unseen.add("days from " + on.horizon() + " on");
    }
    if (!first.isBefore(on.horizon())) {
      return unseen;
    }
    LocalDate lastKnown = last.isBefore(on.horizon()) ? last : on.horizon().minusDays(1);
    String what = "coverage of " + related.subject().name() + " for " + key;
    LedgerCoverage coverage = on.facts().coverage(related.subject().name());
    boolean isOfOwner = coverage.firms().isEmpty()
        || (key.subject().equals("firm") && coverage.firms().get().contains(FirmId.of(key.id())));
    if (!isOfOwner || coverage.completeDays().isEmpty()) {
      unseen.add(what);
      return unseen;
    }
    for (DateInterval gap : DaySet.all().difference(coverage.completeDays()).intervals()) {
      LocalDate begins = gap.start().orElse(LocalDate.MIN);
      LocalDate ends = gap.lastDay().orElse(LocalDate.MAX);
      if (!begins.isAfter(lastKnown) && !ends.isBefore(first)) {
        unseen.add(what + " in " + gap);
      }
    }
    return unseen;
  }
}
