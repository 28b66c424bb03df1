package org.jointpark.rules.expr;

/** How two values are compared. */
public enum Relation {
  /** The left one is less. */
  LESS("<"),
  /** The left one is not more. */
  AT_MOST("<="),
  /** Both are the same. */
  EQUAL("="),
  /** They differ. */
  NOT_EQUAL("!="),
  /** The left one is not less. */
  AT_LEAST(">="),
  /** The left one is more. */
  MORE(">");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** {@return whether it asks for more than whether two values are the same} */
  public boolean isOrder() {
    return this != EQUAL && this != NOT_EQUAL;
  }

  /**
   * Returns whether this relation holds.
   *
   * @param comparison negative if the left value is less than the right one, zero if both are the
   *     same, positive if it is more
   * @return whether the values are so related
   */
  public boolean holds(int comparison) {
    return switch (this) {
      case LESS -> comparison < 0;
      case AT_MOST -> comparison <= 0;
      case EQUAL -> comparison == 0;
      case NOT_EQUAL -> comparison != 0;
      case AT_LEAST -> comparison >= 0;
      case MORE -> comparison > 0;
    };
  }

  /** {@return the sign, such as {@code >=}} */
  @Override
  public String toString() {
    return sign;
  }
}
