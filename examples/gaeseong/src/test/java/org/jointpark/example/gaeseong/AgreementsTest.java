package org.jointpark.example.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.AssessmentDifference;
import org.jointpark.rules.norm.AssessmentDifferences;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.Deadline;
import org.jointpark.zone.gaeseong.agreement.GaeseongAgreements;
import org.jointpark.zone.gaeseong.agreement.Readings;
import org.junit.jupiter.api.Test;

/** The whole of the agreements as norms, by the record of the park. */
class AgreementsTest {

  private static final Dossier RECORD = GaeseongRecord.load();
  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);
  private static final Path GOLDEN = Path.of(
      "src", "test", "resources", "org", "jointpark", "example", "gaeseong", "agreements.txt");
  private static final Path DIFFERENCES = GOLDEN.resolveSibling("differences.txt");

  private static Report report(ReadingSelection... selections) {
    return Check.by(Judge.of(GaeseongAgreements.normbook()))
        .until(HORIZON)
        .reading(selections)
        .run(RECORD);
  }

  private static Stream<Provision> provisions() {
    return GaeseongAgreements.agreements().stream()
        .flatMap(id -> RECORD.agreement(id).orElseThrow().provisions().stream());
  }

  // What is there

  @Test
  void eachProvisionIsANormOrIsLeftOutWithAReason() {
    assertThat(provisions())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            provision -> assertThat(GaeseongAgreements.normsOf(provision.id()).isEmpty())
                .as("%s has no norm", provision.id())
                .isEqualTo(GaeseongAgreements.undecidable().containsKey(provision.id())));
  }

  @Test
  void whatIsLeftOutStandsInTheAgreements() {
    assertThat(provisions().map(Provision::id))
        .containsAll(GaeseongAgreements.undecidable().keySet());
    assertThat(GaeseongAgreements.undecidable().values()).allMatch(reason -> reason.length() > 20);
  }

  /** Due days of the record that norms leave out, or add to it, and why. */
  private static final ImmutableMap<String, String> OTHER_DUE_DAYS = ImmutableMap.of(
      "KIC07-3", "the day in 2008 is that of a cargo yard, which was to be discussed on",
      "JS2-3b", "the day is the end of a time in which something is left undone",
      "SEC-2.2a", "three days before the opening, which the record has as an event",
      "JS2-5", "two days, of which the record has the later one",
      "PM-3.3.6b", "two days, of which the record has the later one");

  @Test
  void dueDaysAreThoseOfTheRecord() {
    assertThat(provisions()
            .filter(provision -> !OTHER_DUE_DAYS.containsKey(provision.id().toString()))
            .filter(provision -> !GaeseongAgreements.undecidable().containsKey(provision.id())))
        .allSatisfy(provision -> assertThat(dueDays(provision.id()))
            .as("due days of %s", provision.id())
            .allMatch(day -> day.equals(provision.due())));
  }

  @Test
  void dueDaysThatAreNotThoseOfTheRecordAreFew() {
    assertThat(OTHER_DUE_DAYS.keySet())
        .allSatisfy(id -> assertThat(dueDays(ProvisionId.of(id)))
            .as("due days of %s", id)
            .anyMatch(day -> !day.equals(provision(id).due())));
  }

  private static Provision provision(String id) {
    return provisions()
        .filter(each -> each.id().toString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the fixed due days of all norms of a provision in all readings. */
  private static List<Optional<LocalDate>> dueDays(ProvisionId provision) {
    return GaeseongAgreements.normsOf(provision).stream()
        .flatMap(id -> GaeseongAgreements.normbook().versions().get(id).stream())
        .flatMap(version -> version.norm().stream())
        .map(AgreementsTest::dueDay)
        .toList();
  }

  private static Optional<LocalDate> dueDay(Norm norm) {
    return norm.content() instanceof Duty.Achieve duty
        ? duty.due()
            .filter(deadline -> deadline instanceof Deadline.On)
            .flatMap(deadline -> deadline.dueAfter(HORIZON))
        : Optional.empty();
  }

  @Test
  void eachQuestionIsAskedByANorm() {
    assertThat(GaeseongAgreements.normbook().versions().values().stream()
            .flatMap(List::stream)
            .flatMap(version -> version.reading().stream())
            .map(reading -> reading.question()))
        .containsAll(Readings.all());
  }

  @Test
  void aReadingMakesADifference() {
    Report byDefault = report(ReadingSelection.byDefault());

    assertThat(Readings.selections().stream()
            .skip(1)
            .filter(selection -> lines(report(selection)).equals(lines(byDefault)))
            .map(ReadingSelection::name))
        .as("readings under which the record gives the same verdicts")
        .containsExactly("customs.selective=agreed");
  }

  // What the record says of it

  @Test
  void verdictsAreThoseOfTheGoldenFile() throws IOException {
    assertGolden(lines(report(ReadingSelection.byDefault())), GOLDEN);
  }

  /** Holds lines against a file, or writes the file anew if {@code -Drecreate=true} asks for it. */
  private static void assertGolden(List<String> lines, Path file) throws IOException {
    if (Boolean.getBoolean("recreate")) {
      Files.writeString(file, String.join("\n", lines) + "\n");
    }
    assertThat(lines).isEqualTo(Files.readAllLines(file));
  }

  /** Returns verdicts, a line each. */
  private static ImmutableList<String> lines(Report report) {
    return report.verdicts().stream()
        .map(AgreementsTest::line)
        .collect(ImmutableList.toImmutableList());
  }

  private static String line(Verdict verdict) {
    return "%s | %s | %s %s%s%s%s | %s | %s"
        .formatted(
            verdict.law().id(),
            verdict.subject().id(),
            verdict.interval(),
            verdict.status(),
            verdict.due().map(day -> " due " + day).orElse(""),
            verdict.amounts().isEmpty() ? "" : " " + verdict.amounts(),
            verdict.missing().isEmpty() ? "" : " missing " + verdict.missing(),
            verdict.began(),
            verdict.confidence());
  }

  @Test
  void nothingIsUndeterminedWithoutANameOfWhatIsMissing() {
    assertThat(report(ReadingSelection.byDefault()).verdicts())
        .filteredOn(verdict -> verdict.outcome() == Outcome.UNDETERMINED)
        .hasSizeGreaterThan(40)
        .allMatch(verdict -> !verdict.missing().isEmpty());
  }

  @Test
  void noDenunciationWasMade() {
    assertThat(report(ReadingSelection.byDefault()).vacuous())
        .extracting(law -> law.id().toString())
        .containsExactly(
            "gaeseong.norm.comm-9.3",
            "gaeseong.norm.cust-13.3",
            "gaeseong.norm.inv-12.2",
            "gaeseong.norm.stay-16.2");
  }

  // People and norms

  @Test
  void differencesFromTheJudgementOfPeopleAreThoseOfTheGoldenFile() throws IOException {
    assertGolden(differences().toList(), DIFFERENCES);
  }

  private static Stream<String> differences() {
    Report report = report(Readings.selections().toArray(ReadingSelection[]::new));
    return AssessmentDifferences.on(
            HORIZON.minusDays(1), RECORD, GaeseongAgreements.normbook(), report)
        .stream()
        .filter(AgreementsTest::isOfTheAgreements)
        .map(each -> "%s | assessed %s | told %s | %s"
            .formatted(each.provision(), each.assessed(), each.told(), each.reason()));
  }

  private static boolean isOfTheAgreements(AssessmentDifference difference) {
    return provisions().anyMatch(provision -> provision.id().equals(difference.provision()));
  }

  @Test
  void halfOfTheAssessmentsAgreeWithTheNorms() {
    assertThat(provisions().filter(provision -> provision.assessment().isAssessed()))
        .hasSize(70);
    assertThat(differences()).hasSize(34);
  }

  @Test
  void lawIdsAreStable() {
    assertThat(GaeseongAgreements.normsOf(ProvisionId.of("JC-4.4")))
        .extracting(LawId::toString)
        .containsExactly(
            "gaeseong.subcommittee.3c.monthly",
            "gaeseong.subcommittee.competitiveness.monthly",
            "gaeseong.subcommittee.entry-stay.monthly",
            "gaeseong.subcommittee.investment.monthly");
  }
}
