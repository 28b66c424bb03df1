package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Cause;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;

/**
 * An event, or a round of talks that was held, as norms see it: it ended, so that it was done.
 *
 * <p>What happened on one day was done then; what went on over some days was done on the last of
 * them.
 *
 * @param id the id of the event, else of the talks
 * @param when the day or days, which have an end
 * @param doneEarliest the first day on which it may have been done
 * @param doneLatest the last day on which it may have been done
 * @param actors who acted
 * @param confidence how sure it is
 */
record Happening(
    String id,
    Dating when,
    LocalDate doneEarliest,
    LocalDate doneLatest,
    ImmutableSortedSet<PartyId> actors,
    Confidence confidence) {

  /** By the first day on which it may have been done, then by id. */
  static final Comparator<Happening> ORDER =
      Comparator.comparing(Happening::doneEarliest).thenComparing(Happening::id);

  /** Returns what was done on a day or over some days, which have an end. */
  static Happening of(
      String id, Dating when, ImmutableSortedSet<PartyId> actors, Confidence confidence) {
    LocalDate latest = when.latest().orElseThrow();
    LocalDate earliest = when instanceof Dating.On on ? on.day().earliest() : latest;
    return new Happening(id, when, earliest, latest, actors, confidence);
  }

  /** Returns whether it is known on which day it was done. */
  boolean isCertain() {
    return when.isCertain();
  }

  /** Returns all days that it may have touched. */
  DateInterval days() {
    return when.span();
  }

  /** Returns it as the cause of what begins on a day. */
  Cause on(LocalDate day) {
    return Cause.of(Cause.Kind.EVENT, day, id);
  }

  /** Returns the name of what is missing if its day is not known. */
  String missingDay() {
    return "day of " + id;
  }
}
