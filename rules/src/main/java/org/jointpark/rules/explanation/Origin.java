package org.jointpark.rules.explanation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
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
   * The records that an aggregate takes together, as far as they are among the facts.
   *
   * @param counted those that count for certain
   * @param possible those of which it is missing whether they count, or whether they lead here
   */
  record OfRecords(Keys counted, Keys possible) implements Origin {
    /**
     * Creates the origin.
     *
     * @param counted those that count for certain
     * @param possible those of which it is missing whether they count
     */
    public OfRecords {
      Objects.requireNonNull(counted, "counted");
      Objects.requireNonNull(possible, "possible");
    }

    /** {@return how many they are: {@code 2 records} or {@code 2 records, 1 more may count}} */
    @Override
    public String toString() {
      return counted.number()
          + (counted.number() == 1 ? " record" : " records")
          + (possible.number() == 0 ? "" : ", " + possible.number() + " more may count");
    }
  }

  /**
   * Records by their keys: how many there are, and the first of them.
   *
   * @param number how many there are
   * @param first the first of their keys in order, at most {@link #MOST}
   */
  record Keys(int number, ImmutableList<SubjectKey> first) {
    /** How many keys are told at most. */
    public static final int MOST = 20;

    /**
     * Creates the keys of records.
     *
     * @param number how many there are
     * @param first the first of their keys in order
     * @throws IllegalArgumentException if there are not as many keys as have to be told
     */
    public Keys {
      checkArgument(
          first.size() == Math.min(number, MOST),
          "keys must be those of all records, or the first %s, but were %s of %s",
          MOST,
          first.size(),
          number);
    }

    /**
     * Returns the keys of some records.
     *
     * @param keys all of them, in any order; one that two records share is there twice
     * @return how many there are, and the first of them
     */
    public static Keys of(Collection<SubjectKey> keys) {
      return new Keys(
          keys.size(), keys.stream().sorted().limit(MOST).collect(ImmutableList.toImmutableList()));
    }

    /** {@return whether there are more records than {@link #first} tells} */
    public boolean isCut() {
      return number > first.size();
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
