package org.jointpark.rules.instance;

import java.time.LocalDate;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;

/**
 * On which days it means something that an act is not on record.
 *
 * @param name the name of what is missing elsewhere
 * @param complete the days on which the record is complete
 * @param confidence how sure that is
 */
record Silence(String name, DaySet complete, Confidence confidence) {

  /** Returns the first day from a day on, and before an end, on which silence means nothing. */
  LocalDate brokenFrom(LocalDate day, LocalDate end) {
    if (!day.isBefore(end)) {
      return end;
    }
    for (DateInterval days : complete.intervals()) {
      if (days.contains(day)) {
        return days.end().filter(end::isAfter).orElse(end);
      }
    }
    return day;
  }
}
