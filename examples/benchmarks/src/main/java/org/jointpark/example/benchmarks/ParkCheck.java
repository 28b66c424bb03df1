package org.jointpark.example.benchmarks;

/** All checks of a table, ready to be run over a park again and again. */
@FunctionalInterface
interface ParkCheck {

  /** Runs every check on every line, and returns what was found. */
  Findings run();
}
