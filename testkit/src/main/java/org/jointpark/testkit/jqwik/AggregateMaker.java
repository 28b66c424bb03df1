package org.jointpark.testkit.jqwik;

import java.time.Duration;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.Window;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.MonthRounding;

/** Makes aggregates of the records that lead to one, by drawn choices. */
final class AggregateMaker<S, T> {

  private final Draws draws;
  private final Related<S, T> related;
  private final ExprMaker<T> each;
  private final int depth;

  private AggregateMaker(Draws draws, Related<S, T> related, ExprMaker<T> each, int depth) {
    this.draws = draws;
    this.related = related;
    this.each = each;
    this.depth = depth;
  }

  /** Chooses records; what is read of each is at most so deep. */
  static <S, T> AggregateMaker<S, T> of(
      Draws draws, Words<S> owner, Words.Owned<T> owned, int depth) {
    ExprMaker<T> each = new ExprMaker<>(draws, owned.words());
    Related.Owned<S, T> all =
        Related.all(owned.words().subject()).of(owner.subject(), owned.path());
    Related.Owned<S, T> some = draws.oneIn(2) ? all.where(each.condition(Math.min(3, depth))) : all;
    return new AggregateMaker<>(draws, some.in(window(draws)), each, depth);
  }

  private static Window window(Draws draws) {
    return switch (draws.below(8)) {
      case 0, 1 -> Window.calendar(CalendarUnit.MONTH);
      case 2 ->
        Window.calendar(draws.of(CalendarUnit.WEEK, CalendarUnit.QUARTER, CalendarUnit.YEAR));
      case 3, 4 -> Window.lastDays(draws.of(30, 1, 7, 45));
      case 5 ->
        Window.lastMonths(1 + draws.below(2), draws.of(MonthRounding.DOWN, MonthRounding.UP));
      case 6 -> Window.sinceStart();
      default -> draws.oneIn(3) ? Window.ownExtent() : Window.sinceStart();
    };
  }

  Condition<S> existence() {
    return related.exist();
  }

  Expr<S, Integer> count() {
    return draws.oneIn(3) ? related.sumOfCounts(each.count(depth)) : related.count();
  }

  Expr<S, Money> money() {
    if (draws.oneIn(3)) {
      Related.MeanOf<S, T, Money> mean = related.mean(each.money(depth));
      return weighted(mean).ofNone(Money.of("USD", draws.of("0", "50", "200")));
    }
    return related.sum(each.money(depth));
  }

  Expr<S, Duration> hours() {
    if (draws.oneIn(3)) {
      return weighted(related.meanOfHours(each.hours(depth))).ofNone(Duration.ofHours(8));
    }
    return related.sumOfHours(each.hours(depth));
  }

  private <V> Related.MeanOf<S, T, V> weighted(Related.MeanOf<S, T, V> mean) {
    return switch (draws.below(3)) {
      case 0 -> mean;
      case 1 -> mean.weightedBy(each.count(Math.min(2, depth)));
      default -> mean.weightedByHours(each.hours(Math.min(2, depth)));
    };
  }

  Expr<S, Rate> rate() {
    if (draws.oneIn(5)) {
      return weighted(related.meanOfRates(each.rate(depth))).ofNone(Rate.ZERO);
    }
    Related.ShareOf<S, T> share = related.share(each.condition(Math.min(3, depth)));
    Rate ofNone = Rate.parse(draws.of("0", "1", "0.5", "2", "-1"));
    return switch (draws.below(4)) {
      case 0 -> share.inMoney(each.money(depth)).ofNone(ofNone);
      case 1 -> share.inHours(each.hours(depth)).ofNone(ofNone);
      case 2 -> share.inCounts(each.count(depth)).ofNone(ofNone);
      default -> share.ofNone(ofNone);
    };
  }
}
