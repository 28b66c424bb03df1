package org.jointpark.example.gaeseong;

import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.source.Evidence;
import org.jointpark.source.Viewpoint;

/**
 * When the park is looked at.
 *
 * @param on the day that is looked at
 * @param horizon the first day about which nothing is known
 * @param knownAt the last day of publication that counts
 */
record Glance(LocalDate on, LocalDate horizon, LocalDate knownAt) {

  /** Returns this glance as a viewpoint of the default layers and readings. */
  Viewpoint viewpoint() {
    return Viewpoint.builder().knownAt(knownAt).build();
  }

  /**
   * Returns whether a fact counts that begins on a day: it begins before the horizon, and was
   * published, or else began, by the day of knowledge.
   */
  boolean knows(Evidence evidence, Optional<LocalDate> begin) {
    return begin.filter(day -> !day.isBefore(horizon)).isEmpty()
        && evidence
            .recorded()
            .or(() -> begin)
            .filter(day -> day.isAfter(knownAt))
            .isEmpty();
  }
}
