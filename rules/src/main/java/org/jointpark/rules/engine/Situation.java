package org.jointpark.rules.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;

/** What expressions read besides the record. */
interface Situation {

  /** Returns the value of a parameter on a day, or empty if none is set. */
  Optional<Object> parameter(ParameterId id, LocalDate day);

  /** Returns the record with a key, or empty if it is not among the facts. */
  Optional<Object> related(SubjectKey key);

  /** Returns all records of a kind by the record to which a path leads from them. */
  <T> OwnedRecords owned(Subject<T> subject, Path<T> path);

  /** Returns the first day about which nothing is known. */
  LocalDate horizon();

  /** Returns a calendar of holidays, or empty if it is not among the facts. */
  Optional<HolidayCalendar> calendar(HolidayCalendarId id);
}
