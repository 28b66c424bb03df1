package org.jointpark.rules.explanation;

import java.util.Objects;
import java.util.Optional;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Versioned;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;

/** From where a step of an explanation has what it did not reckon. */
public sealed interface Origin {

  /**
   * A record: the one that a field was read of, or the one to which a path led.
   *
   * @param key the key of the record, which need not be among the facts
   */
  record OfRecord(SubjectKey key) implements Origin {
    /**
     * Creates the origin.
     *
     * @param key the key of the record
     */
    public OfRecord {
      Objects.requireNonNull(key, "key");
    }

    /** {@return the key} */
    @Override
    public String toString() {
      return key.toString();
    }
  }

  /**
   * The version of a parameter that is law on the day.
   *
   * @param version the version, which may be a repeal
   */
  record OfLaw(Versioned<?> version) implements Origin {
    /**
     * Creates the origin.
     *
     * @param version the version
     */
    public OfLaw {
      Objects.requireNonNull(version, "version");
    }

    /** {@return the citation} */
    @Override
    public String toString() {
      return version.citation().toString();
    }
  }

  /**
   * A calendar of holidays, by which a due day was counted.
   *
   * @param id the id of the calendar
   * @param calendar the calendar, or empty if it is not among the facts
   */
  record OfCalendar(HolidayCalendarId id, Optional<HolidayCalendar> calendar) implements Origin {
    /**
     * Creates the origin.
     *
     * @param id the id of the calendar
     * @param calendar the calendar, or empty if it is not among the facts
     */
    public OfCalendar {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(calendar, "calendar");
    }

    /** {@return the id} */
    @Override
    public String toString() {
      return "calendar " + id;
    }
  }
}
