package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.Separation;
import org.jointpark.labour.SeparationReason;
import org.jointpark.labour.WorkerId;
import org.jointpark.money.Money;
import org.jointpark.rules.Field;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class SeparationFieldsTest {

  private static final LocalDate LAST = LocalDate.of(2014, 5, 31);
  private static final Field<Separation, Money> IN_USD =
      SeparationFields.SEVERANCE_IN.at(Currency.getInstance("USD"));

  private static Separation.Builder separation() {
    return Separation.builder()
        .employment(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .lastDay(LAST);
  }

  @Test
  void aSeparation_belongsToTheLastDay() {
    Separation separation = separation().build();

    assertThat(SeparationFields.SEPARATION.key(separation))
        .isEqualTo(SubjectKey.of("separation", "E-1"));
    assertThat(SeparationFields.SEPARATION.extent().of(separation))
        .isEqualTo(DateInterval.ofDay(LAST));
    assertThat(SeparationFields.LAST_DAY.read(separation)).contains(LAST);
  }

  @Test
  void theReason_tellsWhoEndedIt() {
    Separation resigned = separation().reason(SeparationReason.RESIGNATION).build();
    Separation dismissed = separation().reason(SeparationReason.FIRM_BUSINESS).build();

    assertThat(SeparationFields.BY_FIRM.read(separation().build())).isEmpty();
    assertThat(SeparationFields.BY_FIRM.read(resigned)).contains(false);
    assertThat(SeparationFields.BY_FIRM.read(dismissed)).contains(true);
    assertThat(SeparationFields.REASON.read(dismissed)).contains(SeparationReason.FIRM_BUSINESS);
  }

  @Test
  void notice_isKnownUnknownOrNone() {
    Separation none = separation().notice(Known.none()).build();
    Separation given = separation().notice(Known.of(LAST.minusDays(30))).build();

    assertThat(SeparationFields.NOTICE_GIVEN.read(separation().build())).isEmpty();
    assertThat(SeparationFields.NOTICE_GIVEN.read(none)).contains(false);
    assertThat(SeparationFields.NOTICE_DAY.read(none)).isEmpty();
    assertThat(SeparationFields.NOTICE_GIVEN.read(given)).contains(true);
    assertThat(SeparationFields.NOTICE_DAY.read(given)).contains(LocalDate.of(2014, 5, 1));
  }

  @Test
  void severance_ofNoneIsZeroInEachCurrency() {
    Separation unknown = separation().build();
    Separation none = separation().severance(Known.none()).build();
    Separation zero = separation().severance(Known.of(Money.parse("KRW 0"))).build();

    assertThat(SeparationFields.SEVERANCE_PAID.read(unknown)).isEmpty();
    assertThat(SeparationFields.SEVERANCE.read(unknown)).isEmpty();
    assertThat(IN_USD.read(unknown)).isEmpty();
    assertThat(SeparationFields.SEVERANCE_PAID.read(none)).contains(false);
    assertThat(SeparationFields.SEVERANCE.read(none)).isEmpty();
    assertThat(IN_USD.read(none)).contains(Money.parse("USD 0"));
    assertThat(IN_USD.read(zero)).contains(Money.parse("USD 0"));
  }

  @Test
  void severance_isReadInItsOwnCurrencyAlone() {
    Separation inUsd = separation().severance(Known.of(Money.parse("USD 70"))).build();
    Separation inKrw =
        separation().severance(Known.of(Money.parse("KRW 70000"))).build();

    assertThat(SeparationFields.SEVERANCE_PAID.read(inKrw)).contains(true);
    assertThat(SeparationFields.SEVERANCE.read(inKrw)).contains(Money.parse("KRW 70000"));
    assertThat(IN_USD.read(inKrw)).isEmpty();
    assertThat(IN_USD.read(inUsd)).contains(Money.parse("USD 70"));
    assertThat(SeparationFields.SEPARATION.field("severance-in.USD")).contains(IN_USD);
    assertThat(SeparationFields.SEPARATION.field("severance-in.dollars")).isEmpty();
  }

  @Test
  void paths_leadToWhomTheSeparationNames() {
    Separation separation = separation().build();

    assertThat(SeparationFields.WORKER.follow(separation, LAST))
        .contains(SubjectKey.of("worker", "W-1"));
    assertThat(SeparationFields.FIRM.follow(separation, LAST))
        .contains(SubjectKey.of("firm", "F-1"));
    assertThat(SeparationFields.EMPLOYMENT.follow(separation, LAST))
        .contains(SubjectKey.of("employment", "E-1"));
  }
}
