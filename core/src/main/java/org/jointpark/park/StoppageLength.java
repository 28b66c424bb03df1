package org.jointpark.park;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.time.Dating;

/**
 * How many days a {@link Stoppage} lasted, from one act that can be taken for its beginning to one
 * that can be taken for its end.
 *
 * <p>The day of the first act counts, that of the last does not: it is the first day after the
 * stoppage. An act that itself took several days begins a stoppage on its first day, and ends one
 * on its last. Where the day of an act is uncertain, so is the length.
 */
@Value.Immutable(builder = false)
public abstract class StoppageLength {

  StoppageLength() {}

  /** Returns the length for each pair of acts; every one of them must be known and have a day. */
  static ImmutableList<StoppageLength> of(Stoppage stoppage, Function<EventId, Event> events) {
    return stoppage.firstActs().stream()
        .flatMap(first -> stoppage.lastActs().stream()
            .map(last -> between(events.apply(first), events.apply(last))))
        .collect(ImmutableList.toImmutableList());
  }

  private static StoppageLength between(Event first, Event last) {
    LocalDate earliestStart = first.when().earliest().orElseThrow();
    LocalDate latestEnd = last.when().latest().orElseThrow();
    LocalDate latestStart =
        first.when() instanceof Dating.On on ? on.day().latest() : earliestStart;
    LocalDate earliestEnd = last.when() instanceof Dating.On on ? on.day().earliest() : latestEnd;
    return ImmutableStoppageLength.of(
        first.id(),
        last.id(),
        Math.max(0, ChronoUnit.DAYS.between(latestStart, earliestEnd)),
        ChronoUnit.DAYS.between(earliestStart, latestEnd));
  }

  /** {@return the event that is taken for the beginning} */
  @Value.Parameter
  public abstract EventId firstAct();

  /** {@return the event that is taken for the end} */
  @Value.Parameter
  public abstract EventId lastAct();

  /** {@return the least number of days that it may have lasted} */
  @Value.Parameter
  public abstract long fewestDays();

  /** {@return the greatest number of days that it may have lasted} */
  @Value.Parameter
  public abstract long mostDays();

  /** {@return whether the number of days is known} */
  public boolean isCertain() {
    return fewestDays() == mostDays();
  }

  /**
   * Returns the number of days, which must be known.
   *
   * @return the number of days
   * @throws IllegalStateException if the day of an act is uncertain; {@link #isCertain} tells
   */
  public long days() {
    checkState(
        isCertain(),
        "length must be certain, but was %s to %s days (%s to %s). Maybe ask for fewestDays() and"
            + " mostDays()",
        fewestDays(),
        mostDays(),
        firstAct(),
        lastAct());
    return fewestDays();
  }

  /** {@return the acts and the days, such as {@code EV-1 to EV-2: 160 days}} */
  @Override
  public String toString() {
    return isCertain()
        ? "%s to %s: %s days".formatted(firstAct(), lastAct(), fewestDays())
        : "%s to %s: %s to %s days".formatted(firstAct(), lastAct(), fewestDays(), mostDays());
  }
}
