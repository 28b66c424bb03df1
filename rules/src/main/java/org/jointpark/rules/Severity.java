package org.jointpark.rules;

/** How much it matters that a law is not kept; the last is the gravest. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Worth looking at. */
  WARNING,
  /** A breach of the law. */
  ERROR
}
