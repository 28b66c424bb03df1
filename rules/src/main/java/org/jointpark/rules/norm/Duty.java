package org.jointpark.rules.norm;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.Recurrence;

/** What the bearer of a norm has to do, to keep, or to leave undone. */
public sealed interface Duty extends NormContent {

  /** A duty that asks for something on each day, and not for something once. */
  sealed interface Standing extends Duty {}

  /**
   * To do something once, by a day if one is set.
   *
   * @param acts what has to be done; the first time counts
   * @param due by when, counted from the day that triggers the norm, which is not counted itself;
   *     empty if the text sets no day, so that it is never late
   * @param calendar the calendar that tells the business days, if {@code due} needs one
   * @param persistence what holds if it is late
   */
  record Achieve(
      Acts acts,
      Optional<Deadline> due,
      Optional<HolidayCalendarId> calendar,
      Persistence persistence)
      implements Duty {
    /**
     * Creates the duty.
     *
     * @param acts what has to be done
     * @param due by when
     * @param calendar the calendar that tells the business days
     * @param persistence what holds if it is late, {@code CONTINUE} or {@code LAPSE_AT_DUE}
     * @throws IllegalArgumentException if the persistence is another, it lapses without a due day,
     *     or the due day needs a calendar that is not named
     */
    public Achieve {
      Objects.requireNonNull(acts);
      checkArgument(
          persistence != Persistence.LAPSE_ON_BREACH,
          "persistence must be CONTINUE or LAPSE_AT_DUE, but was %s (to achieve %s)",
          persistence,
          acts);
      checkArgument(
          persistence == Persistence.CONTINUE || due.isPresent(),
          "duty that lapses at its due day must have one, but has none (to achieve %s)",
          acts);
      checkArgument(
          due.filter(Deadline::needsCalendar).isEmpty() || calendar.isPresent(),
          "due day must have a calendar to be told by, but '%s' has none (to achieve %s)",
          due.map(Object::toString).orElse(""),
          acts);
    }

    /** {@return this duty, which ends with its due day} */
    public Achieve lapsingAtDue() {
      return new Achieve(acts, due, calendar, Persistence.LAPSE_AT_DUE);
    }
  }

  /**
   * To keep something as it has to be.
   *
   * @param state what has to be so
   * @param grace how many days a lapse lasts at least before it is a breach; 0 or 1 if each one is
   * @param persistence what holds after a breach
   */
  record Maintain(State state, int grace, Persistence persistence) implements Standing {
    private static final int MOST_DAYS = 36_525;

    /**
     * Creates the duty.
     *
     * @param state what has to be so
     * @param grace how many days a lapse lasts at least before it is a breach
     * @param persistence what holds after a breach, {@code CONTINUE} or {@code LAPSE_ON_BREACH}
     * @throws IllegalArgumentException if the grace is negative or above 36,525 days, or the
     *     persistence is another
     */
    public Maintain {
      Objects.requireNonNull(state);
      checkArgument(
          grace >= 0 && grace <= MOST_DAYS,
          "grace must be between 0 and %s days, but was %s (to maintain %s)",
          MOST_DAYS,
          grace,
          state);
      checkStanding(persistence, "maintain", state);
    }

    /**
     * Returns this duty with days of grace.
     *
     * @param days how many days a lapse lasts at least before it is a breach
     * @return the changed duty
     * @throws IllegalArgumentException if they are negative or above 36,525
     */
    public Maintain withGrace(int days) {
      return new Maintain(state, days, persistence);
    }

    /** {@return this duty, which ends with its first breach} */
    public Maintain lapsingOnBreach() {
      return new Maintain(state, grace, Persistence.LAPSE_ON_BREACH);
    }
  }

  /**
   * To leave something undone.
   *
   * @param acts what must not be done; if it is no matter by whom, acts of the bearer count
   * @param persistence what holds after a breach
   */
  record Refrain(Acts acts, Persistence persistence) implements Standing {
    /**
     * Creates the duty.
     *
     * @param acts what must not be done
     * @param persistence what holds after a breach, {@code CONTINUE} or {@code LAPSE_ON_BREACH}
     * @throws IllegalArgumentException if the persistence is another
     */
    public Refrain {
      Objects.requireNonNull(acts);
      checkStanding(persistence, "refrain from", acts);
    }

    /** {@return this duty, which ends with its first breach} */
    public Refrain lapsingOnBreach() {
      return new Refrain(acts, Persistence.LAPSE_ON_BREACH);
    }
  }

  /**
   * To do something again and again.
   *
   * @param acts what has to be done
   * @param times how often in each window; once if it is due again after each time
   * @param recurrence the windows, of which the day that triggers the norm is none; or how long
   *     after each time it is due again
   */
  record Periodic(Acts acts, int times, Recurrence recurrence) implements Duty {
    private static final int MOST_TIMES = 10_000;

    /**
     * Creates the duty.
     *
     * @param acts what has to be done
     * @param times how often in each window, from 1 to 10,000
     * @param recurrence the windows, or how long after each time it is due again
     * @throws IllegalArgumentException if there are less or more times, or more than one without
     *     windows
     */
    public Periodic {
      Objects.requireNonNull(acts);
      checkArgument(
          times >= 1 && times <= MOST_TIMES,
          "times must be between 1 and %s, but were %s (%s)",
          MOST_TIMES,
          times,
          acts);
      checkArgument(
          times == 1 || !(recurrence instanceof Recurrence.Rolling),
          "times must be 1 where there are no windows, but were %s (%s %s)",
          times,
          acts,
          recurrence);
    }
  }

  private static void checkStanding(Persistence persistence, String verb, Object what) {
    checkArgument(
        persistence != Persistence.LAPSE_AT_DUE,
        "persistence must be CONTINUE or LAPSE_ON_BREACH, but was %s (to %s %s)",
        persistence,
        verb,
        what);
  }

  /**
   * Returns the duty to do something by a day; what is late is still to be done.
   *
   * @param acts what has to be done
   * @param due by when
   * @return the duty
   */
  static Achieve achieve(Acts acts, Deadline due) {
    return new Achieve(acts, Optional.of(due), Optional.empty(), Persistence.CONTINUE);
  }

  /**
   * Returns the duty to do something by a day that depends on business days; what is late is still
   * to be done.
   *
   * @param acts what has to be done
   * @param due by when
   * @param calendar the calendar that tells the business days, in the dossier of the park
   * @return the duty
   */
  static Achieve achieve(Acts acts, Deadline due, HolidayCalendarId calendar) {
    return new Achieve(acts, Optional.of(due), Optional.of(calendar), Persistence.CONTINUE);
  }

  /**
   * Returns the duty to do something for which the text sets no day.
   *
   * @param acts what has to be done
   * @return the duty
   */
  static Achieve achieve(Acts acts) {
    return new Achieve(acts, Optional.empty(), Optional.empty(), Persistence.CONTINUE);
  }

  /**
   * Returns the duty to keep something as it has to be, of which each lapse is a breach.
   *
   * @param state what has to be so
   * @return the duty
   */
  static Maintain maintain(State state) {
    return new Maintain(state, 0, Persistence.CONTINUE);
  }

  /**
   * Returns the duty to leave something undone.
   *
   * @param acts what must not be done
   * @return the duty
   */
  static Refrain refrain(Acts acts) {
    return new Refrain(acts, Persistence.CONTINUE);
  }

  /**
   * Returns the duty to do something once in each window, or again within a time.
   *
   * @param acts what has to be done
   * @param recurrence the windows, or how long after each time it is due again
   * @return the duty
   */
  static Periodic periodically(Acts acts, Recurrence recurrence) {
    return new Periodic(acts, 1, recurrence);
  }
}
