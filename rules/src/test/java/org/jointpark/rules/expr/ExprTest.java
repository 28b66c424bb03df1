package org.jointpark.rules.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;
import org.junit.jupiter.api.Test;

class ExprTest {

  private static final Parameter<Money> MINIMUM =
      Parameter.of(ParameterId.of("test.minimum"), Money.class, "money a month");
  private static final Money FIFTY = Money.of("USD", "50");
  private static final Condition<PayLine> PAID = PayLineFields.PAID.isTrue();
  private static final Condition<PayLine> FULL = PayLineFields.FULL_MONTH.isTrue();

  @Test
  void aTree_isAtMost200Deep() {
    Condition<PayLine> deepest = PAID;
    while (deepest.depth() < Expr.MAX_DEPTH) {
      deepest = deepest.not();
    }

    assertThat(deepest.depth()).isEqualTo(200);
    assertThatIllegalArgumentException()
        .isThrownBy(deepest::not)
        .withMessage("expression must be at most 200 deep, but a Not would be 201. Maybe join"
            + " conditions and terms in one list");
  }

  @Test
  void aTree_hasAtMost10000Nodes() {
    List<Condition<PayLine>> half = Collections.nCopies(2_499, PAID);
    AllOf<PayLine> whole = new AllOf<>(ImmutableList.copyOf(half));

    assertThat(whole.size()).isEqualTo(4_999);
    assertThat(whole.or(whole).size()).isEqualTo(9_999);
    assertThat(whole.or(whole).not().size()).isEqualTo(10_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole.or(whole).not().not())
        .withMessage("expression must have at most 10000 nodes, but a Not would have 10001. Maybe"
            + " split the rule");
  }

  @Test
  void joinedConditionsAndTerms_areFlat() {
    assertThat(PAID.and(FULL).and(PAID.and(FULL)).depth()).isEqualTo(3);
    assertThat(PAID.or(FULL).or(PAID.or(FULL)).operands()).hasSize(4);
    assertThat(PAID.and(FULL).or(PAID).operands()).hasSize(2);
    assertThat(PayLineFields.BASE_PAY
            .plus(PayLineFields.BONUS)
            .plus(PayLineFields.IDLE_PAY.plus(MINIMUM)))
        .hasToString("(pay-line.base-pay + pay-line.bonus + pay-line.idle-pay + test.minimum)");
  }

  @Test
  void whatSaysTheSame_isEqual() {
    Expr<PayLine, Money> shortfall = MINIMUM.minus(PayLineFields.BASE_PAY);

    assertThat(MINIMUM.<PayLine>minus(PayLineFields.BASE_PAY))
        .isEqualTo(shortfall)
        .hasSameHashCodeAs(shortfall);
    assertThat(PayLineFields.BASE_PAY.minus(MINIMUM)).isNotEqualTo(shortfall);
    assertThat(PAID.and(FULL)).isEqualTo(PAID.and(FULL)).isNotEqualTo(FULL.and(PAID));
    assertThat(PAID.and(FULL)).isNotEqualTo(PAID.or(FULL));
    assertThat(PayLineFields.NUMBER.isIn(List.of(1, 2)))
        .isEqualTo(PayLineFields.NUMBER.isIn(List.of(2, 1)));
  }

  @Test
  void theTextOfACondition_isAFormula() {
    assertThat(PayLineFields.BASE_PAY.atLeast(MINIMUM).and(PAID.not()))
        .hasToString("((pay-line.base-pay >= test.minimum) and not pay-line.paid)");
    assertThat(PAID.or(PayLineFields.BASE_PAY.isKnown()))
        .hasToString("(pay-line.paid or known(pay-line.base-pay))");
    assertThat(PayLineFields.NUMBER.isIn(ImmutableSet.of(1, 2)))
        .hasToString("(pay-line.number in [1, 2])");
    assertThat(PayLineFields.BASE_PAY.lessThan(Expr.constant(FIFTY)))
        .hasToString("(pay-line.base-pay < USD 50.00)");
    assertThat(PayLineFields.BASE_PAY.compared(Relation.NOT_EQUAL, MINIMUM))
        .hasToString("(pay-line.base-pay != test.minimum)");
  }

  @Test
  void theTextOfAValue_isAFormula() {
    assertThat(PayLineFields.BASE_PAY
            .times(PayLineFields.OVERTIME_HOURS.per(Duration.ofHours(208)))
            .rounded(2, RoundingMode.HALF_UP))
        .hasToString("round((pay-line.base-pay * (pay-line.overtime-hours / PT208H)), 2, HALF_UP)");
    assertThat(PayLineFields.BASE_PAY.orIfMore(MINIMUM))
        .hasToString("max(pay-line.base-pay, test.minimum)");
    assertThat(PayLineFields.BASE_PAY.orIfLess(MINIMUM))
        .hasToString("min(pay-line.base-pay, test.minimum)");
    assertThat(Expr.choice(PAID, MINIMUM, PayLineFields.BASE_PAY))
        .hasToString("(if pay-line.paid then test.minimum else pay-line.base-pay)");
    assertThat(Expr.along(PayLineFields.EMPLOYMENT, EmploymentFields.HAS_END))
        .hasToString("employment.employment.has-end");
  }

  @Test
  void theTextOfADay_isAFormula() {
    assertThat(PayLineFields.LAST_DAY.plusDays(3)).hasToString("(pay-line.last-day + 3 days)");
    assertThat(PayLineFields.LAST_DAY.daysUntil(Expr.judgedDay()))
        .hasToString("days(pay-line.last-day, the day)");
    assertThat(PayLineFields.LAST_DAY.due(Deadline.businessDays(3), HolidayCalendarId.of("KR")))
        .hasToString("due(pay-line.last-day, " + Deadline.businessDays(3) + ", KR)");
  }

  @Test
  void textsAndTruths_areNotComparedInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmploymentFields.GRADE.atLeast("A"))
        .withMessage("'>=' must compare numbers or days, but compared employment.grade, a String");
  }

  @Test
  void whatIsNoNumber_isNotComputedWith() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmploymentFields.GRADE.plus(EmploymentFields.GRADE))
        .withMessage("sum must be of numbers, but was of employment.grade, a String");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayLineFields.LAST_DAY.minus(PayLineFields.FIRST_DAY))
        .withMessage("difference must be of numbers, but was of pay-line.last-day, a LocalDate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayLineFields.LAST_DAY.times(Rate.ONE))
        .withMessage("product must be of numbers, but was of pay-line.last-day, a LocalDate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayLineFields.LAST_DAY.per(LocalDate.of(2014, 1, 1)))
        .withMessage("ratio must be of numbers, but was of pay-line.last-day, a LocalDate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmploymentFields.GRADE.orIfMore(EmploymentFields.GRADE))
        .withMessage("greatest or least must be of numbers or days, but was of employment.grade, a"
            + " String");
  }

  @Test
  void aWordOfTheLaw_isAskedOfItsTypeOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(PayLineFields.BASE_PAY::isTrue)
        .withMessage(
            "isTrue must be asked of a Boolean, but was asked of pay-line.base-pay, a" + " Money");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayLineFields.NUMBER.rounded(2, RoundingMode.UP))
        .withMessage(
            "rounded must be asked of a Money, but was asked of pay-line.number, a" + " Integer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayLineFields.NUMBER.plusDays(2))
        .withMessage("plusDays must be asked of a LocalDate, but was asked of pay-line.number, a"
            + " Integer");
  }

  @Test
  void emptyListsAndRoundingsThatAreNone_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sum<PayLine, Money>(ImmutableList.of()))
        .withMessage("terms of a sum must be at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Extreme<PayLine, Money>(true, ImmutableList.of()))
        .withMessage("values must be at least one to have a greatest or least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayLineFields.NUMBER.isIn(List.of()))
        .withMessage("constants must be at least one (pay-line.number is in none)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayLineFields.BASE_PAY.rounded(5, RoundingMode.UP))
        .withMessage("decimals must be 0 to 4, but was 5 (pay-line.base-pay)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayLineFields.BASE_PAY.rounded(2, RoundingMode.UNNECESSARY))
        .withMessage("rounding mode must round, but was UNNECESSARY (pay-line.base-pay)");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new DueDay<>(PayLineFields.LAST_DAY.expr(), Deadline.businessDays(3), Optional.empty()))
        .withMessage(
            "deadline must have a calendar of holidays, but '%s' has none" + " (pay-line.last-day)",
            Deadline.businessDays(3));
  }
}
