package org.jointpark.labour;

/** What a firm may do only with consent. */
public enum ConsentKind {
  /** Work beyond the normal hours. */
  OVERTIME,
  /** Work at night. */
  NIGHT_WORK,
  /** Work on rest days and holidays. */
  HOLIDAY_WORK,
  /** To keep back a part of the wage. */
  WAGE_DEDUCTION,
  /** To pay the wage to somebody else than the worker. */
  PAYMENT_TO_OTHERS
}
