package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.expr.Related;
import org.jointpark.time.DateInterval;

/**
 * The records that an aggregate takes together, and those that it may have to.
 *
 * @param records those that count, or may
 * @param unseen why there may be others, empty if there are none
 */
record AggregatedRecords(ImmutableList<One> records, ImmutableSortedSet<String> unseen) {

  /**
   * A record.
   *
   * @param record the record itself
   * @param reader what evaluates expressions on it
   * @param missing the facts that tell whether it counts, empty if it does for certain
   */
  record One(Object record, Interpreter reader, ImmutableSortedSet<String> missing) {
    boolean isCertain() {
      return missing.isEmpty();
    }
  }

  /** Finds the records of an owner, as seen on a day. */
  @SuppressWarnings("unchecked") // the record is that of the owner
  static <S, T> AggregatedRecords find(
      Related<S, T> related, Object owner, LocalDate day, Situation situation) {
    S record = (S) owner;
    Optional<DateInterval> window =
        related.window().on(day, related.owner().extent().of(record));
    OwnedRecords all = situation.owned(related.subject(), related.path());
    SubjectKey key = related.owner().key(record);
    DateInterval before = DateInterval.endingBefore(situation.horizon());
    Optional<DateInterval> known = window.flatMap(before::intersection);
    List<One> found = new ArrayList<>();
    known.ifPresent(days -> {
      ImmutableSortedSet<String> none = ImmutableSortedSet.of();
      for (OwnedRecords.Dated dated : OwnedRecords.in(days, all.of(key))) {
        add(related, dated, none, day, situation, found);
      }
      ImmutableSortedSet<String> path =
          ImmutableSortedSet.of("path " + related.path().name());
      for (OwnedRecords.Dated dated : OwnedRecords.in(days, all.ofUnknown())) {
        add(related, dated, path, day, situation, found);
      }
    });
    ImmutableSortedSet.Builder<String> unseen = ImmutableSortedSet.naturalOrder();
    if (window.isPresent() && !before.encloses(window.get())) {
      unseen.add("days from " + situation.horizon() + " on");
    }
    for (DateInterval gap : all.gaps(key)) {
      if (known.isPresent() && gap.overlaps(known.get())) {
        unseen.add(all.nameOf(gap, key));
      }
    }
    return new AggregatedRecords(ImmutableList.copyOf(found), unseen.build());
  }

  private static void add(
      Related<?, ?> related,
      OwnedRecords.Dated dated,
      ImmutableSortedSet<String> missing,
      LocalDate day,
      Situation situation,
      List<One> found) {
    Interpreter reader = new Interpreter(dated.record(), dated.lastDay(), day, situation);
    Datum counts = reader.evaluate(related.where());
    if (counts instanceof Datum.Missing unknown) {
      ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
      found.add(new One(
          dated.record(), reader, names.addAll(missing).addAll(unknown.names()).build()));
    } else if (((Datum.Truth) counts).value()) {
      found.add(new One(dated.record(), reader, missing));
    }
  }

  boolean isComplete() {
    return unseen.isEmpty();
  }
}
