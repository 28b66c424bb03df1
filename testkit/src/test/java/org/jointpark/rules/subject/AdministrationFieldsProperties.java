package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.Filing;
import org.jointpark.administration.Instalment;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.Levy;
import org.jointpark.money.Money;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.time.DateInterval;

/** The fields of certificates, filings, levies and policies read what the records say. */
class AdministrationFieldsProperties {

  private static final LocalDate DAY = LocalDate.of(2014, 5, 1);

  @Property
  void aCertificateIsReadAsItIs(@ForAll Certificate certificate) {
    Readings<Certificate> readings = Readings.of(certificate);

    readings.arePresent(CertificateFields.KIND, Certificate::kind);
    readings.areOf(CertificateFields.NUMBER, Certificate::number);
    readings.areOf(CertificateFields.ISSUER, Certificate::issuer);
    readings.areOfDays(
        certificate.validity(),
        CertificateFields.FIRST_DAY,
        CertificateFields.LAST_DAY,
        CertificateFields.HAS_END);
    readings.arePresent(
        CertificateFields.NAMES_FACILITY, held -> held.facility().isPresent());
    readings.lead(CertificateFields.FACILITY, DAY, "facility", certificate.facility());
    readings.areOf(CertificateFields.CONFIDENCE, held -> held.evidence().map(Evidence::confidence));
  }

  @Property
  void aPolicyIsReadAsItIs(@ForAll InsurancePolicy policy) {
    Readings<InsurancePolicy> readings = Readings.of(policy);

    readings.arePresent(InsurancePolicyFields.KIND, InsurancePolicy::kind);
    readings.areOf(InsurancePolicyFields.INSURER, InsurancePolicy::insurer);
    readings.areOf(InsurancePolicyFields.INSURED_SUM, InsurancePolicy::insuredSum);
    readings.areOf(InsurancePolicyFields.PREMIUM, InsurancePolicy::premium);
    readings.areOfDays(
        policy.validity(),
        InsurancePolicyFields.FIRST_DAY,
        InsurancePolicyFields.LAST_DAY,
        InsurancePolicyFields.HAS_END);
    readings.lead(InsurancePolicyFields.FACILITY, DAY, "facility", policy.facility());
  }

  @Property
  void aFilingIsReadAsItIs(@ForAll Filing filing) {
    Readings<Filing> readings = Readings.of(filing);

    readings.arePresent(FilingFields.KIND, Filing::kind);
    readings.areOf(FilingFields.FIRST_DAY, held -> held.period().start());
    readings.areOf(FilingFields.LAST_DAY, held -> held.period().lastDay());
    readings.arePresent(FilingFields.CALENDAR_DAYS, held -> (int) held.period().days());
    readings.tellWhether(FilingFields.FILED, filing.filed());
    readings.areOf(FilingFields.FILING_DAY, held -> held.filed().value());
    readings.arePresent(FilingFields.NAMES_FACILITY, held -> held.facility().isPresent());
    readings.lead(FilingFields.FACILITY, DAY, "facility", filing.facility());
  }

  @Property
  void aLevyIsReadAsItIs(@ForAll Levy levy) {
    Readings<Levy> readings = Readings.of(levy);

    readings.arePresent(LevyFields.KIND, Levy::kind);
    readings.arePresent(LevyFields.CURRENCY, Levy::currency);
    readings.areOf(LevyFields.AMOUNT, Levy::amount);
    readings.areOf(LevyFields.AMOUNT_PAID, Levy::paid);
    readings.areOf(LevyFields.DUE_DAY, Levy::due);
    readings.areOf(LevyFields.FIRST_DAY, held -> held.period().flatMap(DateInterval::start));
    readings.areOf(LevyFields.LAST_DAY, held -> held.period().flatMap(DateInterval::lastDay));
    readings.arePresent(LevyFields.PAYMENTS, Levy::payments);
    readings.arePresent(LevyFields.PAYMENT_ITEMISATION, Levy::paymentItemisation);
    readings.areOf(LevyFields.AMOUNT_PAID_BY_DUE_DAY, held -> held.due().flatMap(held::paidBy));
    readings.areOf(
        LevyFields.OUTSTANDING_ON_DUE_DAY, held -> held.due().flatMap(held::outstanding));
  }

  @Property
  void paymentsCountFromTheirDayOn(@ForAll Levy levy) {
    Readings<Levy> readings = Readings.of(levy);
    Set<LocalDate> days = levy.payments().stream().map(Instalment::day).collect(Collectors.toSet());

    readings.areDaily(LevyFields.AMOUNT_PAID_SO_FAR, days, levy::paidBy);
    readings.areDaily(LevyFields.OUTSTANDING, days, levy::outstanding);
  }

  @Property
  void aLevyIsSettledOnTheFirstDayOnWhichNothingIsOwedAnyMore(@ForAll Levy levy) {
    Optional<LocalDate> settled = LevyFields.SETTLEMENT_DAY.read(levy);

    settled.ifPresent(day -> {
      assertThat(levy.outstanding(day).orElseThrow().isZero()).isTrue();
      assertThat(levy.outstanding(day.minusDays(1)).orElseThrow().isPositive()).isTrue();
    });
    assertThat(settled.isPresent())
        .isEqualTo(levy.paymentItemisation() == Itemisation.COMPLETE
            && levy.amount().filter(Money::isPositive).isPresent()
            && levy.outstanding(LocalDate.of(9998, 1, 1)).orElseThrow().isZero());
  }

  @Property
  void aLevyBelongsToADayThatItNames(@ForAll Levy levy) {
    Optional<LocalDate> reference = levy.period().flatMap(DateInterval::lastDay).or(levy::due);

    if (reference.isPresent()) {
      assertThat(LevyFields.LEVY.extent().of(levy)).isEqualTo(DateInterval.ofDay(reference.get()));
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LevyFields.LEVY.extent().of(levy))
          .withMessageContaining("(levy " + levy.id() + ")");
    }
  }
}
