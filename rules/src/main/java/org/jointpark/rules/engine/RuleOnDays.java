package org.jointpark.rules.engine;

import org.jointpark.rules.Law;
import org.jointpark.rules.rule.Rule;
import org.jointpark.source.Versioned;
import org.jointpark.time.Timeline;

/**
 * A rule, and its versions on the days on which they are law.
 *
 * @param number its number among the rules that are judged together
 * @param named its name
 * @param versions its versions
 */
record RuleOnDays(int number, Law named, Timeline<Versioned<Rule<?>>> versions) {

  /** Returns whether it asks for something by a due day, which may lie after a record's days. */
  boolean hasDueDay() {
    for (Timeline.Piece<Versioned<Rule<?>>> piece : versions.pieces()) {
      if (piece.value().value().filter(rule -> rule.performance().isPresent()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
