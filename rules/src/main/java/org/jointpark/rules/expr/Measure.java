package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jointpark.money.Rate;

/**
 * What an {@linkplain Aggregate aggregate} reckons of its records.
 *
 * @param <T> the type of the records
 * @param <V> the type of what is reckoned
 */
public sealed interface Measure<T, V> {

  /** {@return the type of what is reckoned} */
  Class<V> type();

  /** {@return what is read of each record} */
  ImmutableList<Expr<?, ?>> operands();

  /**
   * How many records there are.
   *
   * @param <T> the type of the records
   */
  record Count<T>() implements Measure<T, Integer> {
    @Override
    public Class<Integer> type() {
      return Integer.class;
    }

    @Override
    public ImmutableList<Expr<?, ?>> operands() {
      return ImmutableList.of();
    }

    /** {@return {@code count}} */
    @Override
    public String toString() {
      return "count";
    }
  }

  /**
   * The sum of a number of each record; zero if there are none.
   *
   * @param value the number
   * @param <T> the type of the records
   * @param <V> the type of the number
   */
  record Sum<T, V>(Expr<T, V> value) implements Measure<T, V> {
    /**
     * Creates the sum.
     *
     * @param value the number, which reads no aggregate
     * @throws IllegalArgumentException if it is no number, or reads an aggregate
     */
    public Sum {
      checkNumber("sum", value);
    }

    @Override
    public Class<V> type() {
      return value.type();
    }

    @Override
    public ImmutableList<Expr<?, ?>> operands() {
      return ImmutableList.of(value);
    }

    /** {@return a formula} */
    @Override
    public String toString() {
      return "sum of " + value;
    }
  }

  /**
   * The share of the records that meet a condition in all of them, or of a quantity of theirs.
   *
   * @param part the condition
   * @param value the quantity, a number; empty if the records are counted
   * @param ofNone the share where there are no records, or none of the quantity
   * @param <T> the type of the records
   */
  record Share<T>(Condition<T> part, Optional<Expr<T, ?>> value, Rate ofNone)
      implements Measure<T, Rate> {
    /**
     * Creates the share.
     *
     * @param part the condition, which reads no aggregate
     * @param value the quantity, a number that reads no aggregate; empty if the records are counted
     * @param ofNone the share where there are no records, or none of the quantity
     * @throws IllegalArgumentException if the quantity is no number, or an aggregate is read
     */
    public Share {
      Related.checkFlat(part);
      value.ifPresent(quantity -> checkNumber("share", quantity));
    }

    @Override
    public Class<Rate> type() {
      return Rate.class;
    }

    @Override
    public ImmutableList<Expr<?, ?>> operands() {
      ImmutableList.Builder<Expr<?, ?>> all = ImmutableList.builder();
      return all.add(part).addAll(value.stream().iterator()).build();
    }

    /** {@return a formula} */
    @Override
    public String toString() {
      return "share of " + part + value.map(it -> " measured by " + it).orElse("") + " (of none "
          + ofNone + ")";
    }
  }

  /**
   * The mean of a number of each record.
   *
   * @param value the number
   * @param weight how much each counts, a number; empty if all count the same
   * @param ofNone the mean where there are no records, or none that count
   * @param <T> the type of the records
   * @param <V> the type of the number
   */
  record Mean<T, V>(Expr<T, V> value, Optional<Expr<T, ?>> weight, V ofNone)
      implements Measure<T, V> {
    /**
     * Creates the mean.
     *
     * @param value the number, which reads no aggregate
     * @param weight how much each counts, a number that reads no aggregate; empty if all count the
     *     same
     * @param ofNone the mean where there are no records, or none that count
     * @throws IllegalArgumentException if the value or weight is no number or reads an aggregate,
     *     or {@code ofNone} is of another type
     */
    public Mean {
      checkNumber("mean", value);
      weight.ifPresent(quantity -> checkNumber("weight of a mean", quantity));
      checkArgument(
          value.type().isInstance(ofNone),
          "mean of none must be a %s as %s is, but was '%s'",
          value.type().getSimpleName(),
          value,
          ofNone);
    }

    @Override
    public Class<V> type() {
      return value.type();
    }

    @Override
    public ImmutableList<Expr<?, ?>> operands() {
      ImmutableList.Builder<Expr<?, ?>> all = ImmutableList.builder();
      return all.add(value).addAll(weight.stream().iterator()).build();
    }

    /** {@return a formula} */
    @Override
    public String toString() {
      return "mean of " + value + weight.map(it -> " weighted by " + it).orElse("") + " (of none "
          + ofNone + ")";
    }
  }

  private static void checkNumber(String what, Expr<?, ?> value) {
    checkArgument(
        Nodes.isNumber(value.type()),
        "%s must be of numbers, but was of %s, a %s",
        what,
        value,
        value.type().getSimpleName());
    Related.checkFlat(value);
  }
}
