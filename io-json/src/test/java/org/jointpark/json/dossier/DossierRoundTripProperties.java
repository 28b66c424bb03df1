package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.agreement.Agreement;
import org.jointpark.event.Claim;
import org.jointpark.event.Event;
import org.jointpark.event.Talks;
import org.jointpark.event.Visit;
import org.jointpark.firm.Firm;
import org.jointpark.firm.Investment;
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
        .agreements(reversed(dossier.agreements()))
        .events(reversed(dossier.events()))
        .talks(reversed(dossier.talks()))
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
      @ForAll Event event, @ForAll Talks talks, @ForAll Visit visit, @ForAll Claim claim) {
    survives(EventForms.EVENT, event);
    survives(EventForms.TALKS, talks);
    survives(EventForms.VISIT, visit);
    survives(EventForms.CLAIM, claim);
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
