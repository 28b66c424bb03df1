package org.jointpark.statistic;

/** How a source gives a number. */
public enum Precision {
  /** As it is. */
  EXACT,
  /** As one that is near it ("some 44,000"); how near is not told. */
  ABOUT,
  /** As a round number that is exceeded by little, as the press writes ("more than 44,000"). */
  JUST_OVER,
  /** As a lower bound ("at least", "80 and more"), which itself is possible. */
  AT_LEAST,
  /** As an upper bound ("less than", "up to"), which itself is possible. */
  AT_MOST
}
