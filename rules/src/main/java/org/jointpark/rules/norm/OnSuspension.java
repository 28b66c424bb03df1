package org.jointpark.rules.norm;

/** What the suspension of its agreement does to a norm. */
public enum OnSuspension {
  /** Time stands still: days of suspension are added to the time allowed, and ask for nothing. */
  TOLL,
  /** Time runs on, and the norm asks for what it asks for. */
  RUN,
  /** The first day of suspension ends what is not yet done. */
  VOID
}
