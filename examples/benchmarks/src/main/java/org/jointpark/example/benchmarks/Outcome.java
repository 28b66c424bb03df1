package org.jointpark.example.benchmarks;

/** What becomes of one rule for one pay line. */
enum Outcome {
  /** The rule is kept, or does not apply. */
  COMPLIANT,
  /** The rule is broken. */
  VIOLATED,
  /** A fact is missing without which nobody can tell. */
  UNDETERMINED
}
