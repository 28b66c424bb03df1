package org.jointpark.firm;

/** In what form capital was brought into a firm. */
public enum ContributionForm {
  /** Money was paid in. */
  CASH,
  /** Machines, materials, rights or other things of value were brought in. */
  IN_KIND,
  /** A lender that is not an owner, or an owner as a lender, lent it. */
  LOAN,
  /** Profit was left in the firm or put into it again. */
  REINVESTED_PROFIT
}
