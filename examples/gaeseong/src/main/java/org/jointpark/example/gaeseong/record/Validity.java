package org.jointpark.example.gaeseong.record;

import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.time.DateInterval;

/** Turns a first and a last day of the raw files into an interval, whose end is excluded. */
final class Validity {

  /** What is said of an interval whose first day the raw file does not have. */
  static final String NO_FIRST_DAY = "the first day is not recorded";

  private Validity() {}

  static DateInterval of(Optional<LocalDate> first, Optional<LocalDate> last) {
    Optional<LocalDate> end = last.map(day -> day.plusDays(1));
    return first
        .map(start -> end.map(bound -> DateInterval.of(start, bound))
            .orElseGet(() -> DateInterval.startingOn(start)))
        .orElseGet(() -> end.map(DateInterval::endingBefore).orElseGet(DateInterval::always));
  }

  /** Returns the remark on a first day that may be missing. */
  static Optional<String> remark(Optional<LocalDate> first) {
    return first.isPresent() ? Optional.empty() : Optional.of(NO_FIRST_DAY);
  }
}
