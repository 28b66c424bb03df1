package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.decimal;
import static org.jointpark.json.JsonForms.ofText;

import java.math.BigDecimal;
import java.util.Currency;
import org.jointpark.json.JsonForm;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.style.PlainDecimal;

/** The forms of money and numbers. */
public final class MoneyForms {

  private static final int DIGITS = 18;

  /** An amount of money, by its text: {@code "USD 73.873"}. */
  public static final JsonForm<Money> MONEY =
      ofText("amount of money such as USD 73.873", Money::parse, Money::toString);

  /** A currency, by its code: {@code "USD"}. */
  public static final JsonForm<Currency> CURRENCY =
      ofText("currency such as USD", MoneyForms::currency, Currency::getCurrencyCode);

  /** A rate, which is a number: {@code 0.15}. */
  public static final JsonForm<Rate> RATE = decimal(2 * DIGITS, DIGITS).as(Rate::of, Rate::value);

  /** A number with at most 18 digits on each side of the point. */
  static final JsonForm<BigDecimal> NUMBER = decimal(2 * DIGITS, DIGITS)
      .as(number -> PlainDecimal.stripped("number", number), number -> number);

  private MoneyForms() {}

  private static Currency currency(String code) {
    return Money.of(code, "0").currency();
  }
}
