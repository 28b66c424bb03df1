package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import org.jointpark.money.Money;

/**
 * An amount of money that is rounded.
 *
 * @param amount the amount
 * @param decimals how many digits after the decimal point are kept, 0 to 4
 * @param mode how it is rounded
 * @param <S> the type of the record that is read
 */
public record Rounded<S>(Expr<S, Money> amount, int decimals, RoundingMode mode)
    implements Expr<S, Money> {

  /**
   * Creates the node.
   *
   * @param amount the amount
   * @param decimals how many digits after the decimal point are kept, 0 to 4
   * @param mode how it is rounded
   * @throws IllegalArgumentException if the tree is too deep or too large, or the types do not fit
   */
  public Rounded {
    checkArgument(
        amount.type().equals(Money.class),
        "amount must be Money, but was %s, a %s",
        amount,
        amount.type().getSimpleName());
    checkArgument(
        decimals >= 0 && decimals <= 4,
        "decimals must be 0 to 4, but was %s (%s)",
        decimals,
        amount);
    checkArgument(
        mode != RoundingMode.UNNECESSARY,
        "rounding mode must round, but was %s (%s)",
        mode,
        amount);
    Nodes.check(this, ImmutableList.of(amount));
  }

  @Override
  public Class<Money> type() {
    return Money.class;
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(amount);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "round(" + amount + ", " + decimals + ", " + mode + ")";
  }
}
