package org.jointpark.payroll;

/** To whom the pay of a worker was handed. */
public enum PaymentRecipient {
  /** The worker. */
  WORKER,
  /** Somebody of the worker's choice, such as one of the family. */
  REPRESENTATIVE,
  /** An authority of the state of the park, which hands on a part of it or none. */
  AUTHORITY,
  /** The agency that placed the worker. */
  AGENCY
}
