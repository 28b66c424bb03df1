package org.jointpark.example.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Annotation;
import org.jointpark.rules.Check;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Judge;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Severity;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.norm.State;
import org.jointpark.source.Question;
import org.jointpark.source.ReadingSelection;
import org.jointpark.zone.gaeseong.Gaeseong;
import org.jointpark.zone.gaeseong.agreement.GaeseongAgreements;
import org.jointpark.zone.gaeseong.agreement.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the worked examples of docs/semantics.md, by the record of the park. */
class AgreementFiguresTest {

  private static final Dossier RECORD = GaeseongRecord.load();
  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);

  private static List<Verdict> verdicts(LawId norm, Question question, String answer) {
    return verdicts(norm, question, answer, HORIZON);
  }

  private static List<Verdict> verdicts(
      LawId norm, Question question, String answer, LocalDate horizon) {
    return Check.by(Judge.of(GaeseongAgreements.normbook()))
        .until(horizon)
        .onlyLaws(norm)
        .reading(ReadingSelection.of(answer, question.answeredBy(answer)))
        .run(RECORD)
        .verdicts()
        .asList();
  }

  /** Returns the days, the number of days, the status and the amounts of verdicts, a line each. */
  private static ImmutableList<String> lines(List<Verdict> verdicts) {
    return verdicts.stream()
        .map(verdict -> "%s %s %s%s"
            .formatted(
                verdict.interval(),
                verdict.interval().days(),
                verdict.status(),
                verdict.amounts().isEmpty() ? "" : " " + verdict.amounts()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> causes(List<Verdict> verdicts) {
    return verdicts.stream()
        .map(verdict -> verdict.began().toString())
        .collect(ImmutableList.toImmutableList());
  }

  // Clause A

  @Test
  void clauseA_fromTheResumptionOn() {
    List<Verdict> told = verdicts(GaeseongAgreements.NON_RECURRENCE, Gaeseong.AGAIN, "resumption");

    assertThat(lines(told))
        .containsExactly(
            "2013-08-14/2013-09-16 33 INACTIVE",
            "2013-09-16/2016-02-10 877 COMPLIANT",
            "2016-02-10/2016-04-01 51 BREACHED");
    assertThat(causes(told))
        .containsExactly(
            "LIFECYCLE AGR-2013-NORM on 2013-08-14",
            "EVENT EV-2013-09-16-01 on 2013-09-16",
            "EVENT EV-2016-02-10-01 on 2016-02-10");
    assertThat(told.get(2).flags()).containsExactly(Flag.OPEN, Flag.CONTESTED);
    assertThat(told.get(2).annotations())
        .extracting(Annotation::toString)
        .containsExactly(
            "FURTHER_ACT: EVENT EV-2016-02-11-01 on 2016-02-11",
            "CONTESTED_STATUS: EVENT EV-2016-03-10-01 on 2016-03-10");
  }

  @Test
  void clauseA_fromTheSignatureOn() {
    assertThat(lines(verdicts(GaeseongAgreements.NON_RECURRENCE, Gaeseong.AGAIN, "signature")))
        .containsExactly(
            "2013-08-14/2013-09-16 33 BREACHED",
            "2013-09-16/2016-02-10 877 COMPLIANT",
            "2016-02-10/2016-04-01 51 BREACHED");
  }

  // Clause B

  private static final String BEFORE = "2013-09-11/2013-09-16 5 INACTIVE";
  private static final String PENDING = "2013-09-16/2014-01-01 107 PENDING";

  private static List<Verdict> passage(String answer) {
    return verdicts(GaeseongAgreements.ELECTRONIC_PASSAGE, Readings.ELECTRONIC_PASSAGE, answer);
  }

  @Test
  void clauseB_built() {
    assertThat(lines(passage("built")))
        .containsExactly(
            BEFORE,
            PENDING,
            "2014-01-01/2014-01-15 14 OVERDUE [open 14 days]",
            "2014-01-15/2016-04-01 807 FULFILLED_LATE [late 15 days, open 14 days]");
    assertThat(causes(passage("built")))
        .containsExactly(
            "LIFECYCLE AGR-2013-JS2 on 2013-09-11",
            "EVENT EV-2013-09-16-01 on 2013-09-16",
            "DUE_DAY JS2-2.2a on 2014-01-01",
            "EVENT EV-2014-01-15-01 on 2014-01-15");
  }

  @Test
  void clauseB_usedOnTrial() {
    assertThat(lines(passage("trial")))
        .containsExactly(
            BEFORE,
            PENDING,
            "2014-01-01/2014-01-28 27 OVERDUE [open 27 days]",
            "2014-01-28/2016-04-01 794 FULFILLED_LATE [late 28 days, open 27 days]");
  }

  @Test
  void clauseB_inFullOperation() {
    assertThat(lines(passage("full")))
        .containsExactly(
            BEFORE,
            PENDING,
            "2014-01-01/2016-02-10 770 OVERDUE [open 770 days]",
            "2016-02-10/2016-04-01 51 INACTIVE");
  }

  @Test
  void clauseB_inFullOperationWhetherOrNotTheParkOperates() {
    Norm unconditional = GaeseongAgreements.normbook()
        .versions()
        .get(GaeseongAgreements.ELECTRONIC_PASSAGE)
        .stream()
        .filter(version ->
            version.reading().equals(Optional.of(Readings.ELECTRONIC_PASSAGE.answeredBy("full"))))
        .flatMap(version -> version.norm().stream())
        .findFirst()
        .orElseThrow()
        .toBuilder()
        .condition(State.always())
        .build();

    assertThat(lines(Check.by(Judge.of(Normbook.of(unconditional)))
            .until(HORIZON)
            .run(RECORD)
            .verdicts()
            .asList()))
        .containsExactly(
            "2013-09-11/2014-01-01 112 PENDING",
            "2014-01-01/2016-04-01 821 OVERDUE [open 821 days]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"built", "trial", "full"})
  void clauseB_isPendingUpToItsDueDay(String answer) {
    List<Verdict> told = verdicts(
        GaeseongAgreements.ELECTRONIC_PASSAGE,
        Readings.ELECTRONIC_PASSAGE,
        answer,
        LocalDate.of(2014, 1, 1));

    assertThat(lines(told)).containsExactly(BEFORE, PENDING);
    assertThat(told.get(1).due()).contains(LocalDate.of(2013, 12, 31));
  }

  // Clause C

  private static List<Verdict> committee(String answer) {
    return verdicts(GaeseongAgreements.QUARTERLY_MEETING, Readings.QUARTER, answer);
  }

  private static ImmutableList<String> days(List<Verdict> verdicts, Status status) {
    return verdicts.stream()
        .filter(verdict -> verdict.status() == status)
        .map(verdict -> verdict.interval().toString())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns how many windows ended by the horizon: those kept and those breached. */
  private static long windows(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(
            verdict -> verdict.status() == Status.FULFILLED || verdict.status() == Status.BREACHED)
        .count();
  }

  @Test
  void clauseC_byQuartersOfTheCalendar() {
    assertThat(windows(committee("calendar"))).isEqualTo(11);
    assertThat(days(committee("calendar"), Status.BREACHED))
        .containsExactly(
            "2014-01-01/2014-04-01",
            "2014-07-01/2014-10-01",
            "2014-10-01/2015-01-01",
            "2015-01-01/2015-04-01",
            "2015-04-01/2015-07-01",
            "2015-10-01/2016-01-01",
            "2016-01-01/2016-04-01");
  }

  @Test
  void clauseC_byThreeMonthsFromTheDayAfterSignature() {
    assertThat(windows(committee("anchored"))).isEqualTo(10);
    assertThat(days(committee("anchored"), Status.BREACHED))
        .containsExactly(
            "2014-02-28/2014-05-29",
            "2014-08-29/2014-11-29",
            "2014-11-29/2015-02-28",
            "2015-02-28/2015-05-29",
            "2015-08-29/2015-11-29",
            "2015-11-29/2016-02-29");
  }

  @Test
  void clauseC_byThreeMonthsFromTheLastMeeting() {
    List<Verdict> overdue = committee("rolling").stream()
        .filter(verdict -> verdict.status() == Status.OVERDUE)
        .toList();

    assertThat(lines(overdue))
        .containsExactly(
            "2013-12-17/2013-12-19 2 OVERDUE [open 2 days]",
            "2014-03-20/2014-06-26 98 OVERDUE [open 98 days]",
            "2014-09-27/2015-07-16 292 OVERDUE [open 292 days]",
            "2015-10-17/2016-04-01 167 OVERDUE [open 167 days]");
    assertThat(overdue.stream().mapToLong(verdict -> verdict.interval().days()).sum())
        .isEqualTo(559);
  }

  @Test
  void clauseC_isLessSevereThanOthers() {
    assertThat(committee("calendar"))
        .extracting(verdict -> verdict.law().severity())
        .containsOnly(Severity.WARNING);
    assertThat(passage("trial"))
        .extracting(verdict -> verdict.law().severity())
        .containsOnly(Severity.ERROR);
  }

  // The monthly subcommittees

  @ParameterizedTest
  @CsvSource({
    "entry-stay, 32, 30, 856",
    "investment, 32, 30, 877",
    "3c, 32, 29, 837",
    "competitiveness, 32, 30, 877"
  })
  void subcommittees_byMonthsOfTheCalendarAndSinceTheLastMeeting(
      String subcommittee, int windows, int breached, long overdue) {
    LawId norm = LawId.of("gaeseong.subcommittee." + subcommittee + ".monthly");
    List<Verdict> byCalendar = verdicts(norm, Readings.MONTH, "calendar");
    List<Verdict> sinceTheLast = verdicts(norm, Readings.MONTH, "rolling");

    assertThat(windows(byCalendar)).isEqualTo(windows);
    assertThat(days(byCalendar, Status.BREACHED)).hasSize(breached);
    assertThat(sinceTheLast.stream()
            .filter(verdict -> verdict.status() == Status.OVERDUE)
            .mapToLong(verdict -> verdict.interval().days())
            .sum())
        .isEqualTo(overdue);
  }

  // The rest of the package that has figures

  @Test
  void arbitration_isFormedByTheSouthInTimeAndByTheNorthFifteenDaysLate() {
    List<Verdict> told =
        verdicts(LawId.of("gaeseong.norm.arbx-5a"), Readings.ARBITRATION_IN_FORCE, "signature");

    assertThat(told)
        .extracting(verdict -> verdict.subject().toString())
        .containsExactly("party DPRK", "party DPRK", "party DPRK", "party ROK", "party ROK");
    assertThat(lines(told))
        .containsExactly(
            "2013-09-11/2013-12-12 92 PENDING",
            "2013-12-12/2013-12-26 14 OVERDUE [open 14 days]",
            "2013-12-26/2016-04-01 827 FULFILLED_LATE [late 15 days, open 14 days]",
            "2013-09-11/2013-12-11 91 PENDING",
            "2013-12-11/2016-04-01 842 FULFILLED [margin 0 days]");
  }
}
