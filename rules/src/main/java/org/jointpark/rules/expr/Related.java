package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;

/**
 * The records that lead to one other, their owner, of which an {@linkplain Aggregate aggregate}
 * takes those of a window together that meet a condition.
 *
 * <pre>{@code
 * Expr<Firm, Money> contributions =
 *     Related.all(PAY_LINE)
 *         .of(FIRM, PayLineFields.FIRM)
 *         .in(Window.calendar(CalendarUnit.MONTH))
 *         .sum(PayLineFields.INSURANCE_CONTRIBUTION);
 * }</pre>
 *
 * <p>What is read of such a record is read on the last day of its extent, by the law of the day
 * that is judged.
 *
 * @param owner the record to which the others lead
 * @param subject the other records
 * @param path leads from each of them to the owner
 * @param where which of them count
 * @param window the days of which they are
 * @param <S> the type of the owner
 * @param <T> the type of the other records
 */
public record Related<S, T>(
    Subject<S> owner, Subject<T> subject, Path<T> path, Condition<T> where, Window window) {

  /**
   * Creates the records.
   *
   * @param owner the record to which the others lead
   * @param subject the other records
   * @param path leads from each of them to the owner
   * @param where which of them count; it reads no aggregate
   * @param window the days of which they are
   * @throws IllegalArgumentException if the path is none of the subject or leads elsewhere, or the
   *     condition reads an aggregate
   */
  public Related {
    checkArgument(
        subject.paths().contains(path),
        "path must be one of subject '%s', but was '%s'",
        subject.name(),
        path.name());
    checkArgument(
        path.target().equals(owner.name()),
        "path must lead to '%s', but '%s' of '%s' leads to '%s'",
        owner.name(),
        path.name(),
        subject.name(),
        path.target());
    checkFlat(where);
  }

  /** Refuses what reads an aggregate, within which it is to stand. */
  static void checkFlat(Expr<?, ?> expression) {
    checkArgument(
        !(expression instanceof Aggregate<?, ?, ?>) && !(expression instanceof AnyRelated<?, ?>),
        "aggregate must not be of another aggregate, but was of %s",
        expression);
    expression.operands().forEach(Related::checkFlat);
  }

  /**
   * Starts with records of a kind.
   *
   * @param subject the kind
   * @param <T> the type of the records
   * @return a start, on which their owner is yet to be set
   */
  public static <T> Start<T> all(Subject<T> subject) {
    return new Start<>(subject);
  }

  /** {@return how many records there are} */
  public Expr<S, Integer> count() {
    return new Aggregate<>(this, new Measure.Count<>());
  }

  /** {@return that there is one at least} */
  public Condition<S> exist() {
    return new AnyRelated<>(this);
  }

  /**
   * Returns the sum of amounts of money.
   *
   * @param value what is added of each record
   * @return the sum, which is zero of every currency if there are none
   */
  public Expr<S, Money> sum(Operand<? super T, Money> value) {
    return sumOf(value);
  }

  /**
   * Returns the sum of hours.
   *
   * @param value what is added of each record
   * @return the sum, which is zero if there are none
   */
  public Expr<S, Duration> sumOfHours(Operand<? super T, Duration> value) {
    return sumOf(value);
  }

  /**
   * Returns the sum of counts.
   *
   * @param value what is added of each record
   * @return the sum, which is zero if there are none
   */
  public Expr<S, Integer> sumOfCounts(Operand<? super T, Integer> value) {
    return sumOf(value);
  }

  private <V> Expr<S, V> sumOf(Operand<? super T, V> value) {
    return new Aggregate<>(this, new Measure.Sum<>(Nodes.narrowed(value.expr())));
  }

  /**
   * Starts the share of those that meet a condition in all of them.
   *
   * @param part the condition
   * @return a start, on which the share of nothing is yet to be set
   */
  public ShareOf<S, T> share(Condition<? super T> part) {
    return new ShareOf<>(this, part.narrowed(), Optional.empty());
  }

  /**
   * Starts the mean of amounts of money.
   *
   * @param value what is read of each record
   * @return a start, on which the mean of nothing is yet to be set
   */
  public MeanOf<S, T, Money> mean(Operand<? super T, Money> value) {
    return new MeanOf<>(this, Nodes.narrowed(value.expr()), Optional.empty());
  }

  /**
   * Starts the mean of hours.
   *
   * @param value what is read of each record
   * @return a start, on which the mean of nothing is yet to be set
   */
  public MeanOf<S, T, Duration> meanOfHours(Operand<? super T, Duration> value) {
    return new MeanOf<>(this, Nodes.narrowed(value.expr()), Optional.empty());
  }

  /**
   * Starts the mean of rates.
   *
   * @param value what is read of each record
   * @return a start, on which the mean of nothing is yet to be set
   */
  public MeanOf<S, T, Rate> meanOfRates(Operand<? super T, Rate> value) {
    return new MeanOf<>(this, Nodes.narrowed(value.expr()), Optional.empty());
  }

  ImmutableList<Expr<?, ?>> operands(ImmutableList<Expr<?, ?>> more) {
    return ImmutableList.<Expr<?, ?>>builder().add(where).addAll(more).build();
  }

  /** {@return the names and what limits them} */
  @Override
  public String toString() {
    return subject.name() + " by " + path.name() + " in " + window
        + (where.equals(everything()) ? "" : " where " + where);
  }

  private static AllOf<Object> everything() {
    return new AllOf<>(ImmutableList.of());
  }

  /**
   * Records of a kind that lack their owner.
   *
   * @param <T> the type of the records
   */
  public static final class Start<T> {
    private final Subject<T> subject;

    private Start(Subject<T> subject) {
      this.subject = subject;
    }

    /**
     * Sets the owner.
     *
     * @param owner the record to which the others lead
     * @param path leads from each of them to the owner
     * @param <S> the type of the owner
     * @return the records, on which a window is yet to be set
     * @throws IllegalArgumentException if the path is none of the subject or leads elsewhere
     */
    public <S> Owned<S, T> of(Subject<S> owner, Path<T> path) {
      return new Owned<>(
          new Related<>(owner, subject, path, new AllOf<>(ImmutableList.of()), Window.ownExtent()));
    }
  }

  /**
   * Records that lead to an owner and lack a window.
   *
   * @param <S> the type of the owner
   * @param <T> the type of the records
   */
  public static final class Owned<S, T> {
    private final Related<S, T> related;

    private Owned(Related<S, T> related) {
      this.related = related;
    }

    /**
     * Returns those that meet a condition, and those before.
     *
     * @param condition the condition
     * @return the fewer records
     * @throws IllegalArgumentException if the condition reads an aggregate
     */
    public Owned<S, T> where(Condition<? super T> condition) {
      Condition<T> both = related.where().equals(everything())
          ? condition.narrowed()
          : related.where().and(condition.narrowed());
      return new Owned<>(new Related<>(
          related.owner(), related.subject(), related.path(), both, related.window()));
    }

    /**
     * Sets the window.
     *
     * @param window the days of which they are
     * @return the records
     */
    public Related<S, T> in(Window window) {
      return new Related<>(
          related.owner(), related.subject(), related.path(), related.where(), window);
    }
  }

  /**
   * A share that lacks its value where there is nothing to share.
   *
   * @param <S> the type of the owner
   * @param <T> the type of the records
   */
  public static final class ShareOf<S, T> {
    private final Related<S, T> related;
    private final Condition<T> part;
    private final Optional<Expr<T, ?>> value;

    private ShareOf(Related<S, T> related, Condition<T> part, Optional<Expr<T, ?>> value) {
      this.related = related;
      this.part = part;
      this.value = value;
    }

    /**
     * Measures the share in money, and not by the number of records.
     *
     * @param quantity the amount of each record
     * @return the changed start
     */
    public ShareOf<S, T> inMoney(Operand<? super T, Money> quantity) {
      return measuredBy(quantity);
    }

    /**
     * Measures the share in hours, and not by the number of records.
     *
     * @param quantity the amount of each record
     * @return the changed start
     */
    public ShareOf<S, T> inHours(Operand<? super T, Duration> quantity) {
      return measuredBy(quantity);
    }

    /**
     * Measures the share in counts, and not by the number of records.
     *
     * @param quantity the amount of each record
     * @return the changed start
     */
    public ShareOf<S, T> inCounts(Operand<? super T, Integer> quantity) {
      return measuredBy(quantity);
    }

    private ShareOf<S, T> measuredBy(Operand<? super T, ?> quantity) {
      return new ShareOf<>(related, part, Optional.of(Nodes.narrowed(quantity.expr())));
    }

    /**
     * Sets the share where there are no records, or none of the quantity.
     *
     * @param share what the law takes the share of nothing to be
     * @return the exact share
     */
    public Expr<S, Rate> ofNone(Rate share) {
      return new Aggregate<>(related, new Measure.Share<>(part, value, share));
    }
  }

  /**
   * A mean that lacks its value where there is nothing to take the mean of.
   *
   * @param <S> the type of the owner
   * @param <T> the type of the records
   * @param <V> the type of the values
   */
  public static final class MeanOf<S, T, V> {
    private final Related<S, T> related;
    private final Expr<T, V> value;
    private final Optional<Expr<T, ?>> weight;

    private MeanOf(Related<S, T> related, Expr<T, V> value, Optional<Expr<T, ?>> weight) {
      this.related = related;
      this.value = value;
      this.weight = weight;
    }

    /**
     * Lets some values count more than others, by a count.
     *
     * @param quantity how much each counts
     * @return the changed start
     */
    public MeanOf<S, T, V> weightedBy(Operand<? super T, Integer> quantity) {
      return weighted(quantity);
    }

    /**
     * Lets some values count more than others, by hours.
     *
     * @param quantity how much each counts
     * @return the changed start
     */
    public MeanOf<S, T, V> weightedByHours(Operand<? super T, Duration> quantity) {
      return weighted(quantity);
    }

    private MeanOf<S, T, V> weighted(Operand<? super T, ?> quantity) {
      return new MeanOf<>(related, value, Optional.of(Nodes.narrowed(quantity.expr())));
    }

    /**
     * Sets the mean where there are no records, or none that count.
     *
     * @param mean what the law takes the mean of nothing to be
     * @return the exact mean
     */
    public Expr<S, V> ofNone(V mean) {
      return new Aggregate<>(related, new Measure.Mean<>(value, weight, mean));
    }
  }
}
