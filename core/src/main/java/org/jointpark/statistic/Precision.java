package org.jointpark.statistic;

/** How a source gives a number. */
public enum Precision {
  /** As it is. */
  EXACT,
  /** As one that is near it ("some 44,000"); how near is not told. */
  ABOUT,
  /** As a lower bound ("more than", "over"), which itself is possible. */
  AT_LEAST,
  /** As an upper bound ("less than", "up to"), which itself is possible. */
  AT_MOST
}
