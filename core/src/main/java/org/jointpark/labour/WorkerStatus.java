package org.jointpark.labour;

/** A standing of a worker to which law attaches, and which may begin and end. */
public enum WorkerStatus {
  /** A refugee in the state of the park. */
  REFUGEE,
  /** Somebody who is trained for an occupation while working. */
  APPRENTICE,
  /** Somebody with a recognised disability. */
  DISABLED,
  /** A pregnant worker. */
  PREGNANT,
  /** A worker who nurses a child. */
  NURSING
}
