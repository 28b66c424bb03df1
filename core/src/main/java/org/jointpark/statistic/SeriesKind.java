package org.jointpark.statistic;

/** Whether a quantity exists on a day or comes about over days. */
public enum SeriesKind {
  /** It is counted as of a day, such as the workers of a park. */
  STOCK,
  /** It adds up over a stretch of days, such as the production of a year. */
  FLOW
}
