package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.mapOf;
import static org.jointpark.json.JsonForms.setOf;
import static org.jointpark.json.JsonForms.text;
import static org.jointpark.json.dossier.SourceForms.EVIDENCE;
import static org.jointpark.json.dossier.TextForms.COUNT;
import static org.jointpark.json.dossier.TextForms.PROSE;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Currency;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.CustomsRegime;
import org.jointpark.border.PassageRegime;
import org.jointpark.border.ServiceStatus;
import org.jointpark.border.Tariff;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.money.Money;
import org.jointpark.time.Timeline;

/** The forms of how one crosses the border, communicates and clears customs. */
final class BorderForms {

  /** How one crosses the border on some days. */
  static final JsonForm<PassageRegime> PASSAGE =
      ObjectForm.<PassageRegime, PassageRegime.Builder>builder(
              "passage regime", PassageRegime::builder, PassageRegime.Builder::build)
          .required(
              "validity",
              TimeForms.INTERVAL,
              PassageRegime::validity,
              PassageRegime.Builder::validity)
          .with(BorderForms::numbers)
          .optional("hours", text(), PassageRegime::hours, PassageRegime.Builder::hours)
          .optional("mode", text(), PassageRegime::mode, PassageRegime.Builder::mode)
          .optional("notice", text(), PassageRegime::notice, PassageRegime.Builder::notice)
          .optional(
              "noticeEvidence",
              EVIDENCE,
              PassageRegime::noticeEvidence,
              PassageRegime.Builder::noticeEvidence)
          .required("evidence", EVIDENCE, PassageRegime::evidence, PassageRegime.Builder::evidence)
          .build();

  /** A price: {@code {"service": "call home", "price": "USD 0.40", "per": "minute"}}. */
  static final JsonForm<Tariff> TARIFF = ObjectForm.<Tariff, TariffParts>builder(
          "tariff", TariffParts::new, TariffParts::build)
      .required("service", PROSE, Tariff::service, TariffParts::service)
      .required("price", MoneyForms.MONEY, Tariff::price, TariffParts::price)
      .required("per", PROSE, Tariff::per, TariffParts::per)
      .build();

  /** A means of communication. */
  static final JsonForm<CommunicationService> COMMUNICATION =
      ObjectForm.<CommunicationService, CommunicationService.Builder>builder(
              "communication service",
              CommunicationService::builder,
              CommunicationService.Builder::build)
          .required(
              "kind",
              enumOf(CommunicationKind.class),
              CommunicationService::kind,
              CommunicationService.Builder::kind)
          .defaulted(
              "operators",
              setOf(Space.PARTY.used()),
              ImmutableSortedSet.of(),
              CommunicationService::operators,
              CommunicationService.Builder::operators)
          .defaulted(
              "status",
              TimeForms.timelineOf(enumOf(ServiceStatus.class)),
              Timeline.empty(),
              CommunicationService::status,
              CommunicationService.Builder::status)
          .list(
              "tariffs",
              TARIFF,
              CommunicationService::tariffs,
              CommunicationService.Builder::tariffs)
          .defaulted(
              "details",
              mapOf(text(), text()),
              ImmutableSortedMap.of(),
              CommunicationService::details,
              CommunicationService.Builder::details)
          .required(
              "evidence",
              EVIDENCE,
              CommunicationService::evidence,
              CommunicationService.Builder::evidence)
          .build();

  /** How goods clear customs. */
  static final JsonForm<CustomsRegime> CUSTOMS =
      ObjectForm.<CustomsRegime, CustomsRegime.Builder>builder(
              "customs regime", CustomsRegime::builder, CustomsRegime.Builder::build)
          .defaulted(
              "practice",
              mapOf(text(), text()),
              ImmutableSortedMap.of(),
              CustomsRegime::practice,
              CustomsRegime.Builder::practice)
          .list(
              "prohibitedItems",
              text(),
              CustomsRegime::prohibitedItems,
              CustomsRegime.Builder::prohibitedItems)
          .optional(
              "prohibitedEvidence",
              EVIDENCE,
              CustomsRegime::prohibitedEvidence,
              CustomsRegime.Builder::prohibitedEvidence)
          .required("evidence", EVIDENCE, CustomsRegime::evidence, CustomsRegime.Builder::evidence)
          .build();

  private BorderForms() {}

  private static ObjectForm.Builder<PassageRegime, PassageRegime.Builder> numbers(
      ObjectForm.Builder<PassageRegime, PassageRegime.Builder> members) {
    return members
        .optional(
            "outboundWindows",
            COUNT,
            PassageRegime::outboundWindows,
            PassageRegime.Builder::outboundWindows)
        .optional(
            "inboundWindows",
            COUNT,
            PassageRegime::inboundWindows,
            PassageRegime.Builder::inboundWindows)
        .optional(
            "personsPerWindow",
            COUNT,
            PassageRegime::personsPerWindow,
            PassageRegime.Builder::personsPerWindow)
        .optional(
            "vehiclesPerWindow",
            COUNT,
            PassageRegime::vehiclesPerWindow,
            PassageRegime.Builder::vehiclesPerWindow)
        .optional(
            "stayPermitCap",
            COUNT,
            PassageRegime::stayPermitCap,
            PassageRegime.Builder::stayPermitCap);
  }

  /** The parts of a tariff that is being read. */
  private static final class TariffParts {

    private String service = "";
    private Money price = Money.zero(Currency.getInstance("USD"));
    private String per = "";

    void service(String value) {
      service = value;
    }

    void price(Money value) {
      price = value;
    }

    void per(String value) {
      per = value;
    }

    Tariff build() {
      return Tariff.of(service, price, per);
    }
  }
}
