package org.jointpark.source;

/**
 * Whose law a version of it is. Where several layers are chosen, a later one overwrites an earlier
 * one on the days on which both say something.
 */
public enum Layer {
  /** The published text of a law or a treaty. */
  TEXT,
  /** What the parties agreed upon, which may go on after one of them changed its text. */
  AGREED,
  /** What was done in practice. */
  PRACTICE,
  /** What one party declared alone and another rejected. */
  DISPUTED
}
