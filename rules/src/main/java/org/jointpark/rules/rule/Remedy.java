package org.jointpark.rules.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.RoundingMode;
import org.immutables.value.Value;
import org.jointpark.money.Money;
import org.jointpark.rules.expr.Expr;
import org.jointpark.style.ProseText;

/**
 * What is owed where a rule is violated.
 *
 * <p>The amount is that of the whole extent. Where a verdict covers a part of a span, its share by
 * days is owed, exactly, and rounded once.
 *
 * @param <S> the type of the record
 */
@Value.Immutable(builder = false)
public abstract class Remedy<S> {

  private static final int MOST_DECIMALS = 4;

  Remedy() {}

  /**
   * Returns a remedy.
   *
   * @param measure what is measured, in one or two words, such as {@code owed}
   * @param amount how much, of the whole extent
   * @param decimals how many digits after the decimal point are kept, 0 to 4
   * @param mode how it is rounded
   * @param <S> the type of the record
   * @return the remedy
   * @throws IllegalArgumentException if the measure is blank or the rounding cannot be
   */
  public static <S> Remedy<S> of(
      String measure, Expr<S, Money> amount, int decimals, RoundingMode mode) {
    return ImmutableRemedy.of(measure, amount, decimals, mode);
  }

  /** {@return what is measured, in one or two words} */
  @Value.Parameter
  public abstract String measure();

  /** {@return how much, of the whole extent} */
  @Value.Parameter
  public abstract Expr<S, Money> amount();

  /** {@return how many digits after the decimal point are kept} */
  @Value.Parameter
  public abstract int decimals();

  /** {@return how it is rounded} */
  @Value.Parameter
  public abstract RoundingMode mode();

  @Value.Check
  void check() {
    ProseText.check("measure", measure(), "remedy", amount());
    checkArgument(
        decimals() >= 0 && decimals() <= MOST_DECIMALS,
        "decimals must be 0 to %s, but was %s (remedy %s)",
        MOST_DECIMALS,
        decimals(),
        measure());
    checkArgument(
        mode() != RoundingMode.UNNECESSARY,
        "rounding mode must round, but was %s (remedy %s)",
        mode(),
        measure());
  }
}
