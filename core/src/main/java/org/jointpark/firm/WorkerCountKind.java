package org.jointpark.firm;

/** Whether workers were there or only planned. */
public enum WorkerCountKind {
  /** They were at work on that day. */
  ACTUAL,
  /** They were planned, as told on that day. */
  PLANNED
}
