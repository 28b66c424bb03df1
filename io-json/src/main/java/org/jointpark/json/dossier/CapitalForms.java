package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.mapOf;
import static org.jointpark.json.dossier.MoneyForms.CURRENCY;
import static org.jointpark.json.dossier.MoneyForms.MONEY;
import static org.jointpark.json.dossier.PartyForms.STATE_CODE;
import static org.jointpark.json.dossier.SourceForms.EVIDENCE;

import com.google.common.collect.ImmutableSortedMap;
import org.jointpark.firm.Capital;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.firm.ContributionForm;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.source.Itemisation;

/** The forms of the capital of firms, and of what was brought in. */
public final class CapitalForms {

  /** Capital: {@code {"currency": "USD", "byOrigin": {"KR": "USD 1000000.00"}}}. */
  public static final JsonForm<Capital> CAPITAL = ObjectForm.<Capital, Capital.Builder>builder(
          "capital", Capital::builder, Capital.Builder::build)
      .required("currency", CURRENCY, Capital::currency, Capital.Builder::currency)
      .defaulted(
          "byOrigin",
          mapOf(STATE_CODE, MONEY),
          ImmutableSortedMap.of(),
          Capital::byOrigin,
          Capital.Builder::byOrigin)
      .defaulted(
          "itemisation",
          enumOf(Itemisation.class),
          Itemisation.COMPLETE,
          Capital::itemisation,
          Capital.Builder::itemisation)
      .build();

  /** A contribution of capital. */
  public static final JsonForm<CapitalContribution> CONTRIBUTION =
      ObjectForm.<CapitalContribution, CapitalContribution.Builder>builder(
              "capital contribution",
              CapitalContribution::builder,
              CapitalContribution.Builder::build)
          .required(
              "id",
              declaring("capital contribution", IdForms.CAPITAL_CONTRIBUTION),
              CapitalContribution::id,
              CapitalContribution.Builder::id)
          .required(
              "firm",
              Space.FIRM.used(),
              CapitalContribution::firm,
              CapitalContribution.Builder::firm)
          .required(
              "day", TimeForms.DAY, CapitalContribution::day, CapitalContribution.Builder::day)
          .optional(
              "origin",
              STATE_CODE,
              CapitalContribution::origin,
              CapitalContribution.Builder::origin)
          .required(
              "amount", MONEY, CapitalContribution::amount, CapitalContribution.Builder::amount)
          .required(
              "form",
              enumOf(ContributionForm.class),
              CapitalContribution::form,
              CapitalContribution.Builder::form)
          .optional(
              "evidence",
              EVIDENCE,
              CapitalContribution::evidence,
              CapitalContribution.Builder::evidence)
          .build();

  private CapitalForms() {}
}
