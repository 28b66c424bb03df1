package org.jointpark.payroll;

/** In what somebody was paid. */
public enum PaymentForm {
  /** Notes and coins. */
  CASH,
  /** A transfer to an account. */
  TRANSFER,
  /** Coupons that buy goods in some shops. */
  VOUCHERS,
  /** Goods. */
  GOODS
}
