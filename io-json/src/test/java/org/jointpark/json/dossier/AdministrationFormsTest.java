package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.jointpark.administration.Filing;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.Levy;
import org.jointpark.firm.Capital;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonForm;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unknown, none, open and zero are four things, and records of ledgers are read alone. */
class AdministrationFormsTest {

  private static final String FILING = "{\"id\":\"FIL-1\",\"firm\":\"F-1\",\"kind\":\"statistics\","
      + "\"period\":{\"start\":\"2014-01-01\",\"end\":\"2014-02-01\"}";
  private static final String LEVY =
      "{\"id\":\"L-1\",\"firm\":\"F-1\",\"kind\":\"income-tax\",\"currency\":\"USD\"";
  private static final String POLICY =
      "{\"id\":\"P-1\",\"firm\":\"F-1\",\"kind\":\"fire\",\"validity\":{\"start\":\"2014-01-01\"}";

  private static <T> T read(JsonForm<T> form, String json) {
    T value = form.read(json);
    assertThat(form.toLine(value)).isEqualTo(json);
    return value;
  }

  @Test
  void aFiling_isUnknownNoneOrMade() {
    Filing unknown = read(AdministrationForms.FILING, FILING + "}");
    Filing none = read(AdministrationForms.FILING, FILING + ",\"filed\":\"none\"}");
    Filing made = read(AdministrationForms.FILING, FILING + ",\"filed\":\"2014-02-10\"}");

    assertThat(unknown.filed()).isEqualTo(Known.unknown());
    assertThat(none.filed()).isEqualTo(Known.none());
    assertThat(made.filed().value()).isPresent();
  }

  @Test
  void aLevy_isUnknownOrZero() {
    Levy unknown = read(AdministrationForms.LEVY, LEVY + "}");
    Levy zero = read(AdministrationForms.LEVY, LEVY + ",\"amount\":\"USD 0.00\"}");

    assertThat(unknown.amount()).isEmpty();
    assertThat(zero.amount()).contains(Money.of("USD", "0"));
  }

  @Test
  void theTimeOfALevy_isUnknownOrOpen() {
    Levy unknown = read(AdministrationForms.LEVY, LEVY + "}");
    Levy open = read(
        AdministrationForms.LEVY,
        LEVY.replace(",\"currency\"", ",\"period\":{\"start\":\"2014-01-01\"},\"currency\"") + "}");

    assertThat(unknown.period()).isEmpty();
    assertThat(open.period().flatMap(period -> period.end())).isEmpty();
    assertThat(open).isNotEqualTo(unknown);
  }

  @Test
  void thePaymentsOfALevy_areUnknownOrNone() {
    Levy none = read(AdministrationForms.LEVY, LEVY + "}");
    Levy unknown = read(AdministrationForms.LEVY, LEVY + ",\"paymentItemisation\":\"PARTIAL\"}");

    assertThat(none.paid()).contains(Money.of("USD", "0"));
    assertThat(unknown.paid()).isEmpty();
  }

  @Test
  void theInsuredSum_isUnknownOrZero() {
    InsurancePolicy unknown = read(AdministrationForms.INSURANCE_POLICY, POLICY + "}");
    InsurancePolicy zero =
        read(AdministrationForms.INSURANCE_POLICY, POLICY + ",\"insuredSum\":\"USD 0.00\"}");

    assertThat(unknown.insuredSum()).isEmpty();
    assertThat(zero.insuredSum()).contains(Money.of("USD", "0"));
    assertThat(unknown.validity().end()).isEmpty();
  }

  @Test
  void capital_isUnknownOrZero() {
    StateCode north = StateCode.of("KP");
    Capital zero = read(CapitalForms.CAPITAL, "{\"currency\":\"USD\"}");
    Capital unknown =
        read(CapitalForms.CAPITAL, "{\"currency\":\"USD\",\"itemisation\":\"PARTIAL\"}");
    Capital same =
        CapitalForms.CAPITAL.read("{\"currency\":\"USD\",\"byOrigin\":{\"KP\":\"USD 0.00\"}}");

    assertThat(zero.partFrom(north)).contains(Money.of("USD", "0"));
    assertThat(unknown.partFrom(north)).isEqualTo(Optional.empty());
    assertThat(same).isEqualTo(zero);
    assertThat(unknown.itemisation()).isEqualTo(Itemisation.PARTIAL);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ,"amount":"EUR 5.00"} | top level (line 1, column 1): expected a consistent levy: \
          amount must be in USD, but was EUR 5.00 (levy L-1)
          ,"amount":"USD -5.00"} | top level (line 1, column 1): expected a consistent levy: \
          amount must not be negative, but was USD -5.00 (levy L-1)
          ,"due":"9999-12-31"} | /due (line 1, column 69): expected a day such as 2013-09-16, \
          but found '9999-12-31' (year must be from 1 to 9998: no day stands for 'always' or \
          'unknown'. Maybe leave the member out)
          ,"payments":[{"day":"2014-01-01","amount":"USD 0.00"}]} | /payments/0 (line 1, column 75): \
          expected a consistent instalment: amount must be more than zero, but was USD 0.00 \
          (instalment of 2014-01-01)
          ,"payments":[{"day":"2014-01-01"}]} | /payments/0 (line 1, column 75): \
          missing name 'amount', expected an amount of money such as USD 73.873""")
  void aLevy_isRefused(String end, String fault) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> AdministrationForms.LEVY.read(LEVY + end))
        .withMessage(fault);
  }

  @Test
  void aFiling_isRefusedWithoutAnEndOrWithAnotherWord() {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() ->
            AdministrationForms.FILING.read(FILING.replace(",\"end\":\"2014-02-01\"", "") + "}"))
        .withMessage("top level (line 1, column 1): expected a consistent filing: period must have"
            + " a start and an end, but was 2014-01-01/.. (filing FIL-1)");
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> AdministrationForms.FILING.read(FILING + ",\"filed\":\"never\"}"))
        .withMessageStartingWith("/filed (line 1, column 107): expected 'none' or a day");
  }

  @Test
  void aContribution_isRefusedIfItIsNothing() {
    String json = "{\"id\":\"CC-1\",\"firm\":\"F-1\",\"day\":\"2005-03-01\","
        + "\"amount\":\"USD 5.00\",\"form\":\"CASH\"}";

    assertThat(read(CapitalForms.CONTRIBUTION, json).origin()).isEmpty();
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> CapitalForms.CONTRIBUTION.read(json.replace("5.00", "0")))
        .withMessage("top level (line 1, column 1): expected a consistent capital contribution:"
            + " amount must be more than zero, but was USD 0.00 (capital contribution CC-1)");
  }
}
