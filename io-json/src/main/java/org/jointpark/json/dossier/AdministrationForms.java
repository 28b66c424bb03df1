package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.dossier.MoneyForms.CURRENCY;
import static org.jointpark.json.dossier.MoneyForms.MONEY;
import static org.jointpark.json.dossier.SourceForms.EVIDENCE;
import static org.jointpark.json.dossier.SourceForms.known;
import static org.jointpark.json.dossier.TextForms.PROSE;
import static org.jointpark.json.dossier.TimeForms.DAY;
import static org.jointpark.json.dossier.TimeForms.INTERVAL;
import static org.jointpark.json.dossier.TimeForms.OPTIONAL_DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.Filing;
import org.jointpark.administration.Instalment;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.Levy;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.money.Money;
import org.jointpark.source.Itemisation;

/** The forms of what passes between firms and authorities. */
public final class AdministrationForms {

  private static final JsonForm<String> KIND = IdForms.plain("kind");

  /** A certificate. */
  public static final JsonForm<Certificate> CERTIFICATE =
      ObjectForm.<Certificate, Certificate.Builder>builder(
              "certificate", Certificate::builder, Certificate.Builder::build)
          .required(
              "id",
              declaring("certificate", IdForms.CERTIFICATE),
              Certificate::id,
              Certificate.Builder::id)
          .required("firm", Space.FIRM.used(), Certificate::firm, Certificate.Builder::firm)
          .optional(
              "facility",
              Space.FACILITY.used(),
              Certificate::facility,
              Certificate.Builder::facility)
          .required("kind", KIND, Certificate::kind, Certificate.Builder::kind)
          .optional("number", PROSE, Certificate::number, Certificate.Builder::number)
          .required("validity", INTERVAL, Certificate::validity, Certificate.Builder::validity)
          .optional("issuer", Space.PARTY.used(), Certificate::issuer, Certificate.Builder::issuer)
          .optional("evidence", EVIDENCE, Certificate::evidence, Certificate.Builder::evidence)
          .build();

  /** A filing. */
  public static final JsonForm<Filing> FILING = ObjectForm.<Filing, Filing.Builder>builder(
          "filing", Filing::builder, Filing.Builder::build)
      .required("id", declaring("filing", IdForms.FILING), Filing::id, Filing.Builder::id)
      .required("firm", Space.FIRM.used(), Filing::firm, Filing.Builder::firm)
      .optional("facility", Space.FACILITY.used(), Filing::facility, Filing.Builder::facility)
      .required("kind", KIND, Filing::kind, Filing.Builder::kind)
      .required("period", INTERVAL, Filing::period, Filing.Builder::period)
      .with(known("filed", OPTIONAL_DAY, Filing::filed, Filing.Builder::filed))
      .build();

  /** An instalment: {@code {"day": "2015-03-31", "amount": "USD 500.00"}}. */
  public static final JsonForm<Instalment> INSTALMENT =
      ObjectForm.<Instalment, InstalmentParts>builder(
              "instalment", InstalmentParts::new, InstalmentParts::build)
          .required("day", DAY, Instalment::day, InstalmentParts::day)
          .required("amount", MONEY, Instalment::amount, InstalmentParts::amount)
          .build();

  /** A levy, with its payments in any order. */
  public static final JsonForm<Levy> LEVY = ObjectForm.<Levy, Levy.Builder>builder(
          "levy", Levy::builder, Levy.Builder::build)
      .required("id", declaring("levy", IdForms.LEVY), Levy::id, Levy.Builder::id)
      .required("firm", Space.FIRM.used(), Levy::firm, Levy.Builder::firm)
      .required("kind", KIND, Levy::kind, Levy.Builder::kind)
      .optional("period", INTERVAL, Levy::period, Levy.Builder::period)
      .required("currency", CURRENCY, Levy::currency, Levy.Builder::currency)
      .optional("amount", MONEY, Levy::amount, Levy.Builder::amount)
      .optional("due", OPTIONAL_DAY, Levy::due, Levy.Builder::due)
      .list("payments", INSTALMENT, Levy::payments, Levy.Builder::payments)
      .defaulted(
          "paymentItemisation",
          enumOf(Itemisation.class),
          Itemisation.COMPLETE,
          Levy::paymentItemisation,
          Levy.Builder::paymentItemisation)
      .build();

  /** An insurance policy. */
  public static final JsonForm<InsurancePolicy> INSURANCE_POLICY =
      ObjectForm.<InsurancePolicy, InsurancePolicy.Builder>builder(
              "insurance policy", InsurancePolicy::builder, InsurancePolicy.Builder::build)
          .required(
              "id",
              declaring("insurance policy", IdForms.INSURANCE_POLICY),
              InsurancePolicy::id,
              InsurancePolicy.Builder::id)
          .required("firm", Space.FIRM.used(), InsurancePolicy::firm, InsurancePolicy.Builder::firm)
          .optional(
              "facility",
              Space.FACILITY.used(),
              InsurancePolicy::facility,
              InsurancePolicy.Builder::facility)
          .required("kind", KIND, InsurancePolicy::kind, InsurancePolicy.Builder::kind)
          .optional("insurer", PROSE, InsurancePolicy::insurer, InsurancePolicy.Builder::insurer)
          .required(
              "validity", INTERVAL, InsurancePolicy::validity, InsurancePolicy.Builder::validity)
          .optional(
              "insuredSum", MONEY, InsurancePolicy::insuredSum, InsurancePolicy.Builder::insuredSum)
          .optional("premium", MONEY, InsurancePolicy::premium, InsurancePolicy.Builder::premium)
          .optional(
              "evidence", EVIDENCE, InsurancePolicy::evidence, InsurancePolicy.Builder::evidence)
          .build();

  private AdministrationForms() {}

  /** The parts of an instalment that is being read. */
  private static final class InstalmentParts {

    private Optional<LocalDate> day = Optional.empty();
    private Optional<Money> amount = Optional.empty();

    void day(LocalDate value) {
      day = Optional.of(value);
    }

    void amount(Money value) {
      amount = Optional.of(value);
    }

    Instalment build() {
      return Instalment.of(day.orElseThrow(), amount.orElseThrow());
    }
  }
}
