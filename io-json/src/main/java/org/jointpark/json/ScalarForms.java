package org.jointpark.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jointpark.json.layout.JsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The forms of numbers and truth values, and the text form of a day. */
final class ScalarForms {

  private static final int MAX_WHOLE_LENGTH = 20;
  private static final int DAY_LENGTH = 10;

  private ScalarForms() {}

  /** Reads exactly {@code 2013-09-16}: no sign, no fifth digit of the year, no leniency. */
  static LocalDate parseDay(String text) {
    if (text.length() != DAY_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new DateTimeException("must be yyyy-mm-dd");
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, DAY_LENGTH);
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      throw new DateTimeException("no such day");
    }
    return LocalDate.of(year, month, day);
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("must be yyyy-mm-dd");
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** Returns {@code 2013-09-16}. */
  static String printDay(LocalDate day) {
    checkArgument(
        day.getYear() >= 0 && day.getYear() <= 9999,
        "year must be from 0 to 9999 to be written, but was %s",
        day.getYear());
    return day.toString();
  }

  /** A number without a fraction, within bounds. */
  static final class Whole extends JsonForm<Long> {

    private final long least;
    private final long most;

    Whole(long least, long most) {
      this.least = least;
      this.most = most;
    }

    @Override
    @Nullable
    Long read(JsonReader in) {
      if (in.isAt(JsonToken.VALUE_NUMBER_INT)) {
        String text = in.text();
        if (text.length() <= MAX_WHOLE_LENGTH) {
          try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
              return number;
            }
          } catch (NumberFormatException e) {
            // Just beyond a long; refused as any number beyond the bounds is.
          }
        }
      } else if (!in.isAt(JsonToken.VALUE_NUMBER_FLOAT)) {
        return in.refuseType(this);
      }
      return in.refuse(JsonFault.Kind.IMPOSSIBLE_VALUE, expectation(), in.found());
    }

    @Override
    void write(Long value, JsonWriter out) {
      checkArgument(
          value >= least && value <= most,
          "number must be %s to be written, but was %s",
          expectation(),
          value);
      out.number(value);
    }

    @Override
    String expectation() {
      if (least == Long.MIN_VALUE && most == Long.MAX_VALUE) {
        return "an integer";
      }
      return most == Long.MAX_VALUE || most == Integer.MAX_VALUE
          ? "an integer of at least " + least
          : "an integer from " + least + " to " + most;
    }
  }

  /** An exact decimal number, within bounds of its digits. */
  static final class Decimal extends JsonForm<BigDecimal> {

    private static final int MAX_EXPONENT = 1_000;

    private final int digits;
    private final int fraction;

    Decimal(int digits, int fraction) {
      this.digits = digits;
      this.fraction = fraction;
    }

    @Override
    @Nullable
    BigDecimal read(JsonReader in) {
      if (!in.isAt(JsonToken.VALUE_NUMBER_INT) && !in.isAt(JsonToken.VALUE_NUMBER_FLOAT)) {
        return in.refuseType(this);
      }
      try {
        BigDecimal number = new BigDecimal(in.text());
        if (Math.abs((long) number.scale()) <= MAX_EXPONENT) {
          BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
          if (plain.precision() <= digits && plain.scale() <= fraction) {
            return plain;
          }
        }
      } catch (NumberFormatException e) {
        // The exponent is beyond an int; refused as any number beyond the bounds is.
      }
      return in.refuse(JsonFault.Kind.IMPOSSIBLE_VALUE, expectation(), in.found());
    }

    @Override
    void write(BigDecimal value, JsonWriter out) {
      BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
      checkArgument(
          plain.precision() <= digits && plain.scale() <= fraction,
          "number must be %s to be written, but was %s",
          expectation(),
          value);
      out.number(plain);
    }

    @Override
    String expectation() {
      return fraction == 0
          ? "a number of at most " + digits + " digits"
          : "a number of at most " + digits + " digits, " + fraction + " behind the point";
    }
  }

  /** True or false. */
  static final class Truth extends JsonForm<Boolean> {

    @Override
    @Nullable
    Boolean read(JsonReader in) {
      if (in.isAt(JsonToken.VALUE_TRUE)) {
        return true;
      }
      return in.isAt(JsonToken.VALUE_FALSE) ? Boolean.FALSE : in.refuseType(this);
    }

    @Override
    void write(Boolean value, JsonWriter out) {
      out.bool(value);
    }

    @Override
    String expectation() {
      return "true or false";
    }
  }
}
