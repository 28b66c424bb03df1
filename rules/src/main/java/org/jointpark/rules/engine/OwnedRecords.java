package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointpark.firm.FirmId;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.subject.FirmFields;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jspecify.annotations.Nullable;

/**
 * All records of a kind by the record to which a path leads from them on their last day, each in
 * the order of their last days. Records that go on without end are not among them.
 */
final class OwnedRecords {

  private static final Comparator<Dated> BY_LAST_DAY = Comparator.comparing(Dated::lastDay);

  private final String kind;
  private final LedgerCoverage coverage;
  private final ImmutableListMultimap<String, Dated> byOwner;
  private final ImmutableList<Dated> ofUnknown;

  private OwnedRecords(
      String kind,
      LedgerCoverage coverage,
      ImmutableListMultimap<String, Dated> byOwner,
      ImmutableList<Dated> ofUnknown) {
    this.kind = kind;
    this.coverage = coverage;
    this.byOwner = byOwner;
    this.ofUnknown = ofUnknown;
  }

  /** A record and the last day of its extent. */
  record Dated(LocalDate lastDay, Object record) {}

  /** Records that were read, or why they could not be. */
  record Reading(@Nullable OwnedRecords records, @Nullable RuntimeException fault) {
    OwnedRecords orElseThrow() {
      if (records == null) {
        throw new IllegalArgumentException(
            fault == null ? "records must be there" : fault.getMessage(), fault);
      }
      return records;
    }
  }

  /** Reads all records of a ledger; a fault in one of them is one of all. */
  static <T> Reading read(Subject<T> subject, Path<T> path, Optional<Ledger<T>> ledger) {
    ImmutableListMultimap.Builder<String, Dated> byOwner = ImmutableListMultimap.builder();
    List<Dated> ofUnknown = new ArrayList<>();
    try {
      ledger.ifPresent(records -> sort(subject, path, records, byOwner, ofUnknown));
    } catch (RuntimeException fault) {
      return new Reading(null, fault);
    }
    return new Reading(
        new OwnedRecords(
            subject.name(),
            ledger.map(Ledger::coverage).orElse(LedgerCoverage.none()),
            byOwner.orderValuesBy(BY_LAST_DAY).build(),
            ImmutableList.sortedCopyOf(BY_LAST_DAY, ofUnknown)),
        null);
  }

  private static <T> void sort(
      Subject<T> subject,
      Path<T> path,
      Ledger<T> ledger,
      ImmutableListMultimap.Builder<String, Dated> byOwner,
      List<Dated> ofUnknown) {
    try (Cursor<T> cursor = ledger.open()) {
      while (cursor.next()) {
        T record = cursor.record();
        Optional<LocalDate> lastDay = subject.extent().of(record).lastDay();
        if (lastDay.isPresent()) {
          Dated dated = new Dated(lastDay.get(), record);
          path.follow(record, lastDay.get())
              .ifPresentOrElse(owner -> byOwner.put(owner.id(), dated), () -> ofUnknown.add(dated));
        }
      }
    }
  }

  /** Returns the records that lead to an owner, in the order of their last days. */
  ImmutableList<Dated> of(SubjectKey owner) {
    return byOwner.get(owner.id());
  }

  /** Returns the records of which it is not known where they lead. */
  ImmutableList<Dated> ofUnknown() {
    return ofUnknown;
  }

  /** Returns those of some records whose last day is one of some days. */
  static List<Dated> in(DateInterval days, ImmutableList<Dated> records) {
    int from = days.start().map(day -> firstFrom(day, records)).orElse(0);
    int to = days.end().map(day -> firstFrom(day, records)).orElse(records.size());
    return records.subList(from, to);
  }

  /** Returns how many records come before a day. */
  private static int firstFrom(LocalDate day, ImmutableList<Dated> records) {
    int low = 0;
    int high = records.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (records.get(middle).lastDay().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the stretches of days on which records of an owner may be lacking. */
  ImmutableList<DateInterval> gaps(SubjectKey owner) {
    boolean isCovered = coverage
        .firms()
        .map(firms ->
            owner.subject().equals(FirmFields.FIRM.name()) && firms.contains(FirmId.of(owner.id())))
        .orElse(true);
    return (isCovered ? coverage.completeDays() : DaySet.none()).complement().intervals();
  }

  /** Returns what a gap is called where something is missing for want of it. */
  String nameOf(DateInterval gap, SubjectKey owner) {
    String days = gap.equals(DateInterval.always()) ? "" : " in " + gap;
    return "coverage of " + kind + " for " + owner + days;
  }
}
