package org.jointpark.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.zone.gaeseong.GaeseongDossier.HORIZON;
import static org.jointpark.zone.gaeseong.GaeseongDossier.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Annotation;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Check;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Report;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.SampleVerdict;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Digest;
import org.jointpark.source.Layer;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.DateInterval;
import org.jointpark.zone.gaeseong.Gaeseong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

  private static final LocalDate DAY = LocalDate.of(2014, 5, 1);
  private static final Prose PROSE = Prose.about(dossier());

  @ParameterizedTest
  @CsvSource({
    "2013-09-16/2016-02-10, 2013-09-16 to 2016-02-09",
    "2015-03-01/2015-03-02, 2015-03-01",
    "2015-03-01/2015-03-03, 2015-03-01 to 2015-03-02",
    "2016-02-10/.., from 2016-02-10 on",
    "../2016-02-10, until 2016-02-09",
    "../.., always"
  })
  void days_areToldByTheLast(String interval, String words) {
    assertThat(Prose.days(DateInterval.parse(interval))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-09-16/2016-02-10, 877 days",
    "2015-03-01/2015-03-02, 1 day",
    "2016-02-10/.., without end",
    "../2016-02-10, without end"
  })
  void length_isCounted(String interval, String words) {
    assertThat(Prose.length(DateInterval.parse(interval))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "FULFILLED_LATE, fulfilled late",
    "NOT_APPLICABLE, not applicable",
    "BREACHED, breached"
  })
  void status_isInSmallLetters(Status status, String words) {
    assertThat(Prose.status(status)).isEqualTo(words);
  }

  @Test
  void status_tellsTheMarks() {
    Verdict breach = SampleVerdict.breach().build();
    Verdict open = breach.toBuilder()
        .ended(Cause.of(Cause.Kind.HORIZON, LocalDate.of(2015, 1, 1)))
        .addFlags(Flag.OPEN, Flag.PRESUMED, Flag.CONTESTED)
        .build();

    assertThat(Prose.status(breach)).isEqualTo("breached");
    assertThat(Prose.status(open))
        .isEqualTo("breached, contested, presumed, still so at the horizon");
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT, EV-2016-02-10, the South stopped the park",
    "EVENT, EV-9, EV-9",
    "EVENT, no such event, no such event",
    "DUE_DAY, JS-1, due day passed (JS-1)",
    "WINDOW, Q1, edge of the period (Q1)",
    "STATE, S, change of state (S)",
    "AMENDMENT, L-2, change of the law (L-2)",
    "FACT, minwage.08, takes effect (minwage.08)",
    "EXTENT, P-1, edge of the record (P-1)",
    "LIFECYCLE, AGR-9, a step in the life of AGR-9",
    "LIFECYCLE, AGR-2013-NORM, "
        + "a step in the life of Agreement on the normalisation of the complex"
  })
  void cause_isToldByItsReference(Cause.Kind kind, String reference, String words) {
    assertThat(PROSE.cause(Cause.of(kind, DAY, reference))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT, an event",
    "DUE_DAY, due day passed",
    "WINDOW, edge of the period",
    "STATE, change of state",
    "LIFECYCLE, a step in the life of an agreement",
    "AMENDMENT, change of the law",
    "FACT, takes effect",
    "EXTENT, edge of the record",
    "HORIZON, nothing is known from 2014-05-01 on"
  })
  void cause_isToldWithoutAReference(Cause.Kind kind, String words) {
    assertThat(PROSE.cause(Cause.of(kind, DAY))).isEqualTo(words);
  }

  @Test
  void cause_tellsTheSignatureFromALaterStep() {
    assertThat(
            PROSE.cause(Cause.of(Cause.Kind.LIFECYCLE, LocalDate.of(2013, 8, 14), "AGR-2013-NORM")))
        .isEqualTo("signature of Agreement on the normalisation of the complex");
  }

  @Test
  void amounts_areJoined() {
    Verdict verdict = SampleVerdict.breach()
        .addAmounts(
            Amount.of("excess", Money.of("USD", "0.127")),
            Amount.ofPoints("excess rise", Rate.parse("0.00181")))
        .build();

    assertThat(Prose.amounts(verdict)).isEqualTo("excess USD 0.127, excess rise 0.181 points");
    assertThat(Prose.amounts(SampleVerdict.breach().build())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FURTHER_ACT, a further act to the same effect",
    "CLAIMED_EXCUSE, an excuse is claimed that the law does not recognise",
    "CONTESTED_STATUS, the legal status is contested from here on"
  })
  void annotation_tellsDayMeaningAndCause(Annotation.Kind kind, String meaning) {
    Cause cause = Cause.of(Cause.Kind.EVENT, LocalDate.of(2016, 2, 11), "EV-2016-02-11");

    assertThat(PROSE.annotation(Annotation.of(kind, cause)))
        .isEqualTo("2016-02-11: " + meaning + ": the North expelled the Southerners");
  }

  @Test
  void prose_makesAPageOfClauseA() {
    Verdict breach = Check.by(Gaeseong.nonRecurrence())
        .until(HORIZON)
        .run(dossier())
        .verdicts()
        .last();
    TextPage.Builder page = TextPage.ofWidth(72)
        .title(breach.law().title())
        .space()
        .table(TextTable.of(TextTable.Column.words("days"), TextTable.Column.words("status"))
            .row(Prose.days(breach.interval()), Prose.status(breach))
            .build())
        .heading("why")
        .paragraph("It began: " + PROSE.cause(breach.began()) + ". It ended: "
            + PROSE.cause(breach.ended()) + ".");
    breach.annotations().forEach(note -> page.point(PROSE.annotation(note)));

    assertThat(page.build()).hasToString("""
            the park does not stop again
            ============================

              days                      status
              2016-02-10 to 2016-03-31  breached, contested, still so at the horizon

            why
            ---
            It began: the South stopped the park. It ended: nothing is known from
            2016-04-01 on.
              - 2016-02-11: a further act to the same effect: the North expelled the
                Southerners
              - 2016-03-10: the legal status is contested from here on: the North
                declared it void
            """);
  }

  private static Report.Builder report() {
    return Report.builder()
        .during(DateInterval.always())
        .horizon(HORIZON)
        .knownAt(HORIZON)
        .addLayer(Layer.TEXT)
        .addSelection(ReadingSelection.byDefault());
  }

  @Test
  void completeness_tellsWhyNot() {
    RuleFault fault = new RuleFault(
        Gaeseong.WAGE_CAP, SubjectKey.of("wage-step", "lab.minwage"), "division of 1 by zero");

    assertThat(Prose.completeness(report().build())).isEqualTo("complete");
    assertThat(Prose.completeness(report().isStopped(true).build()))
        .isEqualTo("incomplete: stopped");
    assertThat(Prose.completeness(report().addFault(fault).build()))
        .isEqualTo("incomplete: 1 fault");
    assertThat(Prose.completeness(
            report().addFault(fault).faultCount(3).isStopped(true).build()))
        .isEqualTo("incomplete: stopped, 3 faults");
  }

  @Test
  void inputs_areNamedWithTheirDigests() {
    Report report = report()
        .putInput("rulebook", Optional.of(Digest.parse("md5:0a0b")))
        .putInput("dossier", Optional.empty())
        .build();

    assertThat(Prose.inputs(report)).isEqualTo("dossier (not digested), rulebook (md5:0a0b)");
    assertThat(Prose.inputs(report().build())).isEmpty();
  }
}
