package org.jointpark.json.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Random;
import java.util.function.Supplier;
import org.jointpark.firm.Firm;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.AnyOf;
import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.Holds;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.expr.IsKnown;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.expr.Sum;
import org.jointpark.rules.expr.Window;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.FirmFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.Deadline;
import org.jointpark.time.MonthRounding;

/** Makes expressions over pay lines by chance, every kind of node among them. */
final class RandomExpressions {

  private final Random random;

  RandomExpressions(long seed) {
    this.random = new Random(seed);
  }

  Condition<PayLine> condition(int depth) {
    if (depth == 0) {
      return new Holds<>(truth(0));
    }
    return switch (random.nextInt(9)) {
      case 7 -> new Holds<>(Expr.along(PayLineFields.FIRM, ofFirm(depth - 1)));
      case 0 -> new AllOf<>(list(() -> condition(depth - 1), random.nextInt(3)));
      case 1 -> new AnyOf<>(list(() -> condition(depth - 1), random.nextInt(3)));
      case 2 -> condition(depth - 1).not();
      case 3 -> new Holds<>(truth(depth - 1));
      case 4 ->
        random.nextBoolean()
            ? new IsKnown<>(money(depth - 1))
            : one(new Setting<?>[] {SmallRulebook.MINIMUM, SmallRulebook.BY_SECTOR})
                .exists()
                .narrowed();
      case 5 ->
        random.nextBoolean()
            ? PayLineFields.CURRENCY.isIn(SmallRulebook.CURRENCIES)
            : new IsIn<>(
                PayLineFields.PAYMENT_FORM.expr(),
                ImmutableSet.copyOf(list(() -> one(PaymentForm.values()), 2)));
      case 6 -> day(depth - 1).compared(one(Relation.values()), day(depth - 1));
      default -> money(depth - 1).compared(one(Relation.values()), money(depth - 1));
    };
  }

  private Condition<Firm> ofFirm(int depth) {
    Related.Owned<Firm, PayLine> owned =
        Related.all(PayLineFields.PAY_LINE).of(FirmFields.FIRM, PayLineFields.FIRM);
    Related<Firm, PayLine> lines =
        (random.nextBoolean() ? owned : owned.where(PayLineFields.PAID.isTrue())).in(window());
    Money none = SmallRulebook.usd("1");
    return switch (random.nextInt(5)) {
      case 0 -> lines.exist();
      case 1 -> lines.count().atMost(random.nextInt());
      case 2 -> lines.sum(PayLineFields.BONUS).atLeast(lines.mean(flat()).ofNone(none));
      case 3 ->
        lines
            .share(PayLineFields.PAID.isTrue())
            .inMoney(flat())
            .ofNone(Rate.ZERO)
            .is(Rate.ZERO);
      default ->
        lines
            .mean(flat())
            .weightedByHours(PayLineFields.NORMAL_HOURS)
            .ofNone(none)
            .is(SmallRulebook.usd("" + depth));
    };
  }

  private Expr<PayLine, Money> flat() {
    return random.nextBoolean()
        ? PayLineFields.BASE_PAY.expr()
        : PayLineFields.BASE_PAY.minus(PayLineFields.BONUS);
  }

  private Window window() {
    return switch (random.nextInt(5)) {
      case 0 -> Window.calendar(one(CalendarUnit.values()));
      case 1 -> Window.lastDays(1 + random.nextInt(Window.MOST_DAYS));
      case 2 -> Window.lastMonths(1 + random.nextInt(12), MonthRounding.UP);
      case 3 -> Window.sinceStart();
      default -> Window.ownExtent();
    };
  }

  private Expr<PayLine, Boolean> truth(int depth) {
    if (depth > 0) {
      return random.nextBoolean()
          ? condition(depth - 1)
          : new Choice<>(condition(depth - 1), truth(depth - 1), condition(depth - 1));
    }
    return random.nextBoolean()
        ? PayLineFields.FULL_MONTH.expr()
        : ExpressionReader.general(Expr.constant(Boolean.class, random.nextBoolean()));
  }

  Expr<PayLine, Money> money(int depth) {
    if (depth == 0) {
      Money amount = Money.ofTenThousandths(Currency.getInstance("USD"), random.nextInt());
      return switch (random.nextInt(3)) {
        case 0 -> PayLineFields.BASE_PAY.expr();
        case 1 -> ExpressionReader.general(SmallRulebook.MINIMUM.expr());
        default -> ExpressionReader.general(Expr.constant(amount));
      };
    }
    return switch (random.nextInt(7)) {
      case 6 ->
        SmallRulebook.BY_SECTOR.at(
            Expr.along(PayLineFields.FIRM, FirmFields.SECTOR), truth(depth - 1));
      case 0 -> new Sum<>(list(() -> money(depth - 1), 1 + random.nextInt(3)));
      case 1 ->
        new Extreme<>(random.nextBoolean(), list(() -> money(depth - 1), 1 + random.nextInt(3)));
      case 2 -> money(depth - 1).minus(money(depth - 1));
      case 3 -> money(depth - 1).times(rate(depth - 1));
      case 4 -> money(depth - 1).rounded(random.nextInt(5), mode());
      default -> new Choice<>(condition(depth - 1), money(depth - 1), money(depth - 1));
    };
  }

  private Expr<PayLine, Rate> rate(int depth) {
    return depth == 0
        ? ExpressionReader.general(Expr.constant(Rate.ofPercent(random.nextInt(1000))))
        : hours().per(Duration.ofMinutes(random.nextInt(10_000)));
  }

  private Expr<PayLine, Duration> hours() {
    return random.nextBoolean()
        ? PayLineFields.OVERTIME_HOURS.expr()
        : Expr.along(PayLineFields.EMPLOYMENT, EmploymentFields.WEEKLY_HOURS);
  }

  private Expr<PayLine, LocalDate> day(int depth) {
    if (depth == 0) {
      return random.nextBoolean()
          ? PayLineFields.LAST_DAY.expr()
          : ExpressionReader.general(Expr.judgedDay());
    }
    return random.nextBoolean()
        ? day(depth - 1).plusDays(random.nextInt())
        : day(depth - 1).due(Deadline.days(random.nextInt(100)));
  }

  private RoundingMode mode() {
    return random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.CEILING;
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static <T> ImmutableList<T> list(Supplier<T> element, int size) {
    ImmutableList.Builder<T> list = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      list.add(element.get());
    }
    return list.build();
  }
}
