package org.jointpark.rules.rule;

/** How much it matters that a rule is not kept. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Worth looking at. */
  WARNING,
  /** A breach of the law. */
  ERROR
}
