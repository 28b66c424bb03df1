package org.jointpark.labour;

/** Why an employment ended. */
public enum SeparationReason {
  /** The firm's business asks for it. */
  FIRM_BUSINESS(true),
  /** A change of machines or of how work is done asks for it. */
  TECHNICAL_CHANGE(true),
  /** The worker cannot do the work. */
  INCAPACITY(true),
  /** The worker has broken a duty. */
  CONDUCT(true),
  /** The worker leaves of his or her own accord. */
  RESIGNATION(false),
  /** The agreed term is over. */
  TERM_EXPIRED(false),
  /** The worker retires. */
  RETIREMENT(false),
  /** The worker has died. */
  DEATH(false),
  /** The park stands still. */
  PARK_CLOSURE(false),
  /** Anything else. */
  OTHER(false);

  private final boolean byFirm;

  SeparationReason(boolean byFirm) {
    this.byFirm = byFirm;
  }

  /** {@return whether it is the firm that ends the employment, for its own or the worker's sake} */
  public boolean isByFirm() {
    return byFirm;
  }
}
