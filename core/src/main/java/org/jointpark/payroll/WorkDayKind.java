package org.jointpark.payroll;

/** Which kind of day somebody worked on. */
public enum WorkDayKind {
  /** A day on which people work. */
  ORDINARY,
  /** The weekly day of rest. */
  REST_DAY,
  /** A public holiday. */
  HOLIDAY
}
