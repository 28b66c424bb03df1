package org.jointpark.rules.explanation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/** What a step of an explanation came to: an exact value or its bounds, or why there is none. */
public sealed interface StepValue {

  /** In what a number is measured. */
  enum Unit {
    /** Units of a currency. */
    MONEY,
    /** A factor, of which 0.01 is one per cent. */
    RATE,
    /** Hours. */
    HOURS,
    /** Pieces, such as days or persons. */
    COUNT
  }

  /**
   * A number, exactly, as a fraction in lowest terms.
   *
   * @param numerator how many parts
   * @param denominator how many of these parts make one, at least 1
   * @param unit in what it is measured
   * @param currency the currency of money; empty of all else, and of a sum of nothing, which is
   *     zero in any currency
   */
  record Figure(
      BigInteger numerator, BigInteger denominator, Unit unit, Optional<Currency> currency)
      implements StepValue {
    /**
     * Creates a number.
     *
     * @param numerator how many parts
     * @param denominator how many of these parts make one, at least 1
     * @param unit in what it is measured
     * @param currency the currency of money; empty of all else, and of a sum of nothing
     * @throws IllegalArgumentException if the fraction is not in lowest terms, or what is no money
     *     has a currency, or money has none and is not zero
     */
    public Figure {
      checkArgument(
          denominator.signum() > 0 && numerator.gcd(denominator).equals(BigInteger.ONE),
          "number must be a fraction in lowest terms, but was %s/%s",
          numerator,
          denominator);
      checkArgument(
          unit == Unit.MONEY ? currency.isPresent() || numerator.signum() == 0 : currency.isEmpty(),
          "number must have a currency if and only if it is money, but was %s %s with %s",
          numerator,
          unit,
          currency);
    }

    /** {@return this number as a decimal, or empty if it has no end as one} */
    public Optional<BigDecimal> decimal() {
      try {
        BigDecimal exact = new BigDecimal(numerator).divide(new BigDecimal(denominator));
        return Optional.of(exact.stripTrailingZeros());
      } catch (ArithmeticException endless) {
        return Optional.empty();
      }
    }

    /** {@return the currency, if any, and the decimal or the fraction: {@code USD 70.355}} */
    @Override
    public String toString() {
      String number =
          decimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator + "/" + denominator);
      return switch (unit) {
        case MONEY -> currency.map(it -> it + " ").orElse("") + number;
        case HOURS -> number + " h";
        case RATE, COUNT -> number;
      };
    }
  }

  /**
   * A number of which only bounds are known, since something is missing.
   *
   * @param least the least that it can be; empty if there is no least
   * @param most the most that it can be; empty if there is no most
   * @param names what is missing, at least one name
   */
  record Range(Optional<Figure> least, Optional<Figure> most, ImmutableSortedSet<String> names)
      implements StepValue {
    /**
     * Creates a range.
     *
     * @param least the least that it can be; empty if there is no least
     * @param most the most that it can be; empty if there is no most
     * @param names what is missing
     * @throws IllegalArgumentException if there is no bound, or no name
     */
    public Range {
      checkArgument(least.isPresent() || most.isPresent(), "bounds must be at least one");
      checkArgument(!names.isEmpty(), "names must be at least one");
    }

    /** {@return the bounds, {@code 2..5}, of which either may be left out, and the names} */
    @Override
    public String toString() {
      return least.map(Figure::toString).orElse("") + ".."
          + most.map(Figure::toString).orElse("") + ", missing " + names;
    }
  }

  /**
   * A day.
   *
   * @param value the day
   */
  record Day(LocalDate value) implements StepValue {
    /**
     * Creates a day.
     *
     * @param value the day
     */
    public Day {
      Objects.requireNonNull(value, "value");
    }

    /** {@return the day} */
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * Whether something holds.
   *
   * @param value whether it does
   */
  record Truth(boolean value) implements StepValue {
    /** {@return {@code true} or {@code false}} */
    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /**
   * A value that is only compared with others, such as a code.
   *
   * @param value the value, immutable
   */
  record Code(Object value) implements StepValue {
    /**
     * Creates a code.
     *
     * @param value the value, immutable
     */
    public Code {
      Objects.requireNonNull(value, "value");
    }

    /** {@return the text of the value} */
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * No value, since something is missing.
   *
   * @param names what is missing, at least one name
   */
  record Missing(ImmutableSortedSet<String> names) implements StepValue {
    /**
     * Creates what is missing.
     *
     * @param names what is missing
     * @throws IllegalArgumentException if there is no name
     */
    public Missing {
      checkArgument(!names.isEmpty(), "names must be at least one");
    }

    /** {@return the names} */
    @Override
    public String toString() {
      return "missing " + names;
    }
  }

  /**
   * No value, since it could not be evaluated, beside a condition that decides without it.
   *
   * @param reason why
   */
  record Fault(String reason) implements StepValue {
    /**
     * Creates a fault.
     *
     * @param reason why
     */
    public Fault {
      Objects.requireNonNull(reason, "reason");
    }

    /** {@return the reason} */
    @Override
    public String toString() {
      return "fault: " + reason;
    }
  }
}
