package org.jointpark.testkit.jqwik;

import net.jqwik.api.Arbitrary;
import org.jointpark.labour.Employment;
import org.jointpark.money.Money;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;

/**
 * Generators of expressions over pay lines and employments, with nodes of every kind.
 *
 * <p>They are well typed and few nodes deep. They read fields that are the same on each day, dated
 * and whole; parameters of {@link RuleArbitraries#rulebooks}; of a pay line, its employment; and
 * aggregates of the pay lines of an employment and of the records of a firm. Most amounts are in
 * dollars and most divisors are not zero, so that few evaluations are faults.
 */
public final class ExprArbitraries {

  static final int MAX_DEPTH = 5;
  private static final int MAX_CHOICES = 60;

  private ExprArbitraries() {}

  /**
   * Generates conditions over pay lines.
   *
   * @return an arbitrary that shrinks to a comparison of a field with itself
   */
  public static Arbitrary<Condition<PayLine>> payLineConditions() {
    return conditions(Words.OF_PAY_LINES);
  }

  /**
   * Generates conditions over pay lines that read nothing that is whole.
   *
   * @return an arbitrary that shrinks to a comparison of a field with itself
   */
  public static Arbitrary<Condition<PayLine>> dailyPayLineConditions() {
    return conditions(Words.OF_DAYS_OF_PAY_LINES);
  }

  /**
   * Generates conditions over employments, whose terms are dated.
   *
   * @return an arbitrary that shrinks to a comparison of a field with itself
   */
  public static Arbitrary<Condition<Employment>> employmentConditions() {
    return conditions(Words.OF_EMPLOYMENTS);
  }

  /**
   * Generates amounts that are computed of pay lines.
   *
   * @return an arbitrary that shrinks to a field
   */
  public static Arbitrary<Expr<PayLine, Money>> payLineAmounts() {
    return Draws.make(
        MAX_CHOICES, draws -> new ExprMaker<>(draws, Words.OF_PAY_LINES).money(MAX_DEPTH));
  }

  private static <S> Arbitrary<Condition<S>> conditions(Words<S> words) {
    return Draws.make(MAX_CHOICES, draws -> new ExprMaker<>(draws, words).condition(MAX_DEPTH));
  }
}
