package org.jointpark.labour;

/** The sex of a worker, as recorded. */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE
}
