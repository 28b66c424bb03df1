package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jointpark.agreement.Agreement;
import org.jointpark.border.CustomsRegime;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonForm;
import org.junit.jupiter.api.Test;

/** Parts of a dossier that are read alone. */
class PartsTest {

  @Test
  void aRegimeOfCustoms_mayTellNothing() {
    CustomsRegime bare = CustomsRegime.builder().evidence(SmallDossier.PRESS).build();
    String json = "{\"evidence\": {\"sources\": [\"press\"], \"confidence\": \"MEDIUM\"}}";

    assertThat(BorderForms.CUSTOMS.toJson(bare)).isEqualTo(json + "\n");
    assertThat(BorderForms.CUSTOMS.read(json)).isEqualTo(bare);
  }

  @Test
  void parts_surviveARoundTripAlone() {
    SmallDossier.firms().forEach(firm -> assertRoundTrip(FirmForms.FIRM, firm));
    SmallAdministration.facilities().forEach(it -> assertRoundTrip(FirmForms.FACILITY, it));
    SmallAdministration.certificates()
        .forEach(it -> assertRoundTrip(AdministrationForms.CERTIFICATE, it));
    SmallAdministration.insurancePolicies()
        .forEach(it -> assertRoundTrip(AdministrationForms.INSURANCE_POLICY, it));
    SmallAdministration.holidayCalendars()
        .forEach(it -> assertRoundTrip(CalendarForms.HOLIDAY_CALENDAR, it));
    SmallDossier.investments().forEach(it -> assertRoundTrip(FirmForms.INVESTMENT, it));
    SmallDossier.sources().forEach(it -> assertRoundTrip(SourceForms.SOURCE, it));
    SmallDossier.parties().forEach(it -> assertRoundTrip(PartyForms.PARTY, it));
    SmallDossier.series().forEach(it -> assertRoundTrip(StatisticForms.SERIES, it));
    SmallAgreements.agreements().forEach(it -> assertRoundTrip(AgreementForms.AGREEMENT, it));
    SmallEvents.events().forEach(it -> assertRoundTrip(EventForms.EVENT, it));
    SmallEvents.talks().forEach(it -> assertRoundTrip(EventForms.TALKS, it));
    SmallEvents.visits().forEach(it -> assertRoundTrip(EventForms.VISIT, it));
    SmallEvents.claims().forEach(it -> assertRoundTrip(EventForms.CLAIM, it));
    SmallEvents.eventCoverages().forEach(it -> assertRoundTrip(EventForms.EVENT_COVERAGE, it));
    SmallLaw.questions().forEach(it -> assertRoundTrip(SourceForms.QUESTION, it));
  }

  private static <T> void assertRoundTrip(JsonForm<T> form, T value) {
    assertThat(form.read(form.toJson(value))).isEqualTo(value);
    assertThat(form.read(form.toLine(value))).isEqualTo(value);
  }

  @Test
  void anAgreementAlone_mayReferToAnythingButHasEachProvisionOnce() {
    JsonForm<Agreement> form = AgreementForms.AGREEMENT;
    String json = form.toJson(SmallAgreements.agreements().get(0));

    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> form.read(json.replace("NORM-3", "NORM-1")))
        .withMessage("top level (line 1, column 1): expected a consistent agreement:"
            + " provision ids must be unique, but NORM-1 occurs twice (agreement AGR-norm)");
  }
}
