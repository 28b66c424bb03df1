package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.Filing;
import org.jointpark.administration.Instalment;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.Levy;
import org.jointpark.agreement.Agreement;
import org.jointpark.classification.HsCode;
import org.jointpark.classification.IscoCode;
import org.jointpark.classification.IsicCode;
import org.jointpark.event.Claim;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.Talks;
import org.jointpark.event.Visit;
import org.jointpark.firm.Capital;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.firm.Facility;
import org.jointpark.firm.Firm;
import org.jointpark.firm.Investment;
import org.jointpark.firm.Lei;
import org.jointpark.json.JsonForm;
import org.jointpark.law.ParameterValue;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.park.Dossier;
import org.jointpark.party.Party;
import org.jointpark.source.Citation;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.statistic.Series;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.DaySet;
import org.jointpark.time.UncertainDay;

/** What is written is read again as the same value, and the same value has the same bytes. */
class DossierRoundTripProperties {

  @Property(tries = 200)
  void aDossierIsReadAsItWasWritten(@ForAll Dossier dossier) {
    String json = DossierForm.DOSSIER.toJson(dossier);

    assertThat(DossierForm.DOSSIER.read(json)).isEqualTo(dossier);
    assertThat(DossierForm.DOSSIER.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(dossier);
  }

  @Property(tries = 100)
  void theOrderInWhichADossierWasBuiltLeavesNoTrace(@ForAll Dossier dossier) {
    Dossier reversed = dossier.toBuilder()
        .sources(reversed(dossier.sources()))
        .parties(reversed(dossier.parties()))
        .firms(reversed(dossier.firms()))
        .facilities(reversed(dossier.facilities()))
        .certificates(reversed(dossier.certificates()))
        .insurancePolicies(reversed(dossier.insurancePolicies()))
        .holidayCalendars(reversed(dossier.holidayCalendars()))
        .agreements(reversed(dossier.agreements()))
        .events(reversed(dossier.events()))
        .talks(reversed(dossier.talks()))
        .claims(reversed(dossier.claims()))
        .eventCoverages(reversed(dossier.eventCoverages()))
        .series(reversed(dossier.series()))
        .parameters(reversed(dossier.parameters()))
        .build();

    assertThat(DossierForm.DOSSIER.toJson(reversed)).isEqualTo(DossierForm.DOSSIER.toJson(dossier));
  }

  private static <T> List<T> reversed(ImmutableList<T> values) {
    return Lists.reverse(values);
  }

  @Property(tries = 200)
  void writingIsReadable_lineByLine(@ForAll Dossier dossier) {
    String line = DossierForm.DOSSIER.toLine(dossier);

    assertThat(line).doesNotContain("\n");
    assertThat(DossierForm.DOSSIER.read(line)).isEqualTo(dossier);
  }

  @Property(tries = 200)
  void partsSurviveOnTheirOwn(
      @ForAll Agreement agreement, @ForAll Firm firm, @ForAll Investment investment) {
    survives(AgreementForms.AGREEMENT, agreement);
    survives(FirmForms.FIRM, firm);
    survives(FirmForms.INVESTMENT, investment);
  }

  @Property(tries = 200)
  void whatHappenedSurvives(
      @ForAll Event event,
      @ForAll Talks talks,
      @ForAll Visit visit,
      @ForAll Claim claim,
      @ForAll EventCoverage coverage) {
    survives(EventForms.EVENT, event);
    survives(EventForms.TALKS, talks);
    survives(EventForms.VISIT, visit);
    survives(EventForms.CLAIM, claim);
    survives(EventForms.EVENT_COVERAGE, coverage);
  }

  @Property(tries = 200)
  void whatFirmsHaveSurvives(
      @ForAll Facility facility,
      @ForAll Certificate certificate,
      @ForAll InsurancePolicy policy,
      @ForAll Capital capital) {
    survives(FirmForms.FACILITY, facility);
    survives(AdministrationForms.CERTIFICATE, certificate);
    survives(AdministrationForms.INSURANCE_POLICY, policy);
    survives(CapitalForms.CAPITAL, capital);
  }

  @Property(tries = 200)
  void whatFirmsReportAndPaySurvives(
      @ForAll Filing filing,
      @ForAll Levy levy,
      @ForAll Instalment instalment,
      @ForAll CapitalContribution contribution) {
    survives(AdministrationForms.FILING, filing);
    survives(AdministrationForms.LEVY, levy);
    survives(AdministrationForms.INSTALMENT, instalment);
    survives(CapitalForms.CONTRIBUTION, contribution);
  }

  @Property
  void codesSurvive(
      @ForAll IsicCode activity,
      @ForAll HsCode goods,
      @ForAll IscoCode occupation,
      @ForAll Lei lei) {
    survives(ClassificationForms.ISIC, activity);
    survives(ClassificationForms.HS, goods);
    survives(ClassificationForms.ISCO, occupation);
    survives(FirmForms.LEI, lei);
  }

  @Property(tries = 200)
  void sourcesAndFiguresSurvive(
      @ForAll Source source, @ForAll Evidence evidence, @ForAll Citation citation) {
    survives(SourceForms.SOURCE, source);
    survives(SourceForms.EVIDENCE, evidence);
    survives(SourceForms.CITATION, citation);
  }

  @Property(tries = 200)
  void seriesPartiesAndLawSurvive(
      @ForAll Series series, @ForAll Party party, @ForAll ParameterValue value) {
    survives(StatisticForms.SERIES, series);
    survives(PartyForms.PARTY, party);
    survives(LawForms.VALUE, value);
  }

  @Property
  void daysAndAmountsSurvive(
      @ForAll DateInterval interval,
      @ForAll DaySet days,
      @ForAll UncertainDay day,
      @ForAll Dating dating,
      @ForAll Money money,
      @ForAll Rate rate) {
    survives(TimeForms.INTERVAL, interval);
    survives(TimeForms.DAYS, days);
    survives(TimeForms.UNCERTAIN_DAY, day);
    survives(TimeForms.DATING, dating);
    survives(MoneyForms.MONEY, money);
    survives(MoneyForms.RATE, rate);
  }

  private static <T> void survives(JsonForm<T> form, T value) {
    assertThat(form.read(form.toJson(value))).isEqualTo(value);
    assertThat(form.toJson(form.read(form.toLine(value)))).isEqualTo(form.toJson(value));
  }
}
