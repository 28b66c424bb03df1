package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.rules.Check;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Question;
import org.jointpark.source.SourceId;
import org.jointpark.testkit.RecipeText;
import org.jointpark.testkit.norm.VerdictChecker;
import org.jointpark.time.Deadline;
import org.junit.jupiter.api.Test;

/** The recipe of docs/new-agreement.md, whose code stands here, line by line. */
class NewAgreementRecipeTest {

  private static final Path RECIPE = Path.of("../docs/new-agreement.md");
  private static final Path THIS_FILE =
      Path.of("src/test/java/org/jointpark/rules/norm/NewAgreementRecipeTest.java");

  private static final Evidence TREATY = Evidence.of(SourceId.of("s"), Confidence.HIGH);

  private static final Provision BRIDGE = Provision.builder()
      .id(ProvisionId.of("TOWNS-4"))
      .clause("Art. 4")
      .kind(ProvisionKind.OBLIGATION)
      .bearer(Bearer.jointly(List.of(SmallAgreement.EAST, SmallAgreement.WEST)))
      .area(Area.PASSAGE)
      .action("let a bridge be there by the end of March, unless the river is in flood")
      .due(LocalDate.of(2020, 3, 31))
      .evidence(TREATY)
      .build();

  private static final Question THERE = Question.builder()
      .id("towns.bridge")
      .text("A bridge was promised. When is it there?")
      .putAnswer("built", "once it is built")
      .putAnswer("open", "once people may cross it")
      .defaultAnswer("open")
      .build();

  private static final State FLOOD = State.between(Acts.of("flood.began"), Acts.of("flood.ended"));

  private static final Norm OPEN = Norm.named("towns.bridge", "there is a bridge by March")
      .from(ProvisionId.of("TOWNS-4"))
      .content(Duty.achieve(Acts.of("bridge.opened"), Deadline.on(LocalDate.of(2020, 3, 31))))
      .addExcuse(new Excuse("flood", FLOOD))
      .build();

  private static final Norm BUILT = OPEN.toBuilder()
      .content(Duty.achieve(Acts.of("bridge.built"), Deadline.on(LocalDate.of(2020, 3, 31))))
      .build();

  private static final Normbook TOWNS = Normbook.builder()
      .add(NormVersion.of(OPEN).under(THERE.answeredBy("open")))
      .add(NormVersion.of(BUILT).under(THERE.answeredBy("built")))
      .build();

  private static SmallAgreement record() {
    Agreement agreement = SmallAgreement.agreement(
            Bearer.jointly(List.of(SmallAgreement.EAST, SmallAgreement.WEST)))
        .provisions(List.of(BRIDGE))
        .build();
    return SmallAgreement.where("bridge.opened", "bridge.built", "flood.began", "flood.ended")
        .agreed(agreement);
  }

  private static List<String> judged(SmallAgreement record) {
    return record
        .report(Check.by(Judge.of(TOWNS)).until(SmallAgreement.HORIZON), TOWNS)
        .verdicts()
        .stream()
        .map(NewAgreementRecipeTest::line)
        .toList();
  }

  private static String line(Verdict verdict) {
    return "%s %s%s"
        .formatted(
            verdict.interval(),
            verdict.status(),
            verdict.amounts().isEmpty() ? "" : " " + verdict.amounts());
  }

  @Test
  void bridge_isDueByTheEndOfMarch() {
    assertThat(judged(record().with("bridge.opened", "2020-03-31")))
        .endsWith("2020-03-31/2021-01-01 FULFILLED [margin 0 days]");
    assertThat(judged(record().with("bridge.opened", "2020-04-01")))
        .endsWith("2020-04-01/2021-01-01 FULFILLED_LATE [late 1 day, open 0 days]");
    assertThat(judged(record()))
        .containsExactly(
            "2020-01-01/2020-04-01 PENDING", "2020-04-01/2021-01-01 OVERDUE [open 275 days]");
  }

  @Test
  void bridge_isExcusedWhileTheRiverIsInFlood() {
    SmallAgreement flooded =
        record().with("flood.began", "2020-03-20").with("flood.ended", "2020-04-10");

    assertThat(judged(flooded.with("bridge.opened", "2020-04-21")))
        .containsExactly(
            "2020-01-01/2020-04-01 PENDING",
            "2020-04-01/2020-04-10 EXCUSED",
            "2020-04-10/2020-04-21 OVERDUE [open 11 days]",
            "2020-04-21/2021-01-01 FULFILLED_LATE [late 21 days, open 11 days]");
  }

  @Test
  void bridge_isNotDecidedBySilenceAlone() {
    SmallAgreement silent = SmallAgreement.where("flood.began", "flood.ended")
        .agreed(record().dossier().agreements().get(0));

    assertThat(judged(silent))
        .containsExactly("2020-01-01/2020-04-01 PENDING", "2020-04-01/2021-01-01 UNDETERMINED");
  }

  @Test
  void bridge_isThereInTwoReadings() {
    SmallAgreement record =
        record().with("bridge.built", "2020-03-01").with("bridge.opened", "2020-06-01");

    Report report = Check.by(Judge.of(TOWNS))
        .until(SmallAgreement.HORIZON)
        .underEveryReadingOf(THERE)
        .run(record.dossier());
    assertThat(VerdictChecker.objections(TOWNS, record.dossier(), report)).isEmpty();
    List<Verdict> onLastDay = report.on(LocalDate.of(2020, 12, 31));

    assertThat(onLastDay)
        .extracting(Verdict::status)
        .containsExactly(Status.FULFILLED, Status.FULFILLED_LATE);
    assertThat(onLastDay).allMatch(verdict -> verdict.is(Flag.FINAL));
  }

  @Test
  void theRecipe_saysWhatStandsHere() throws IOException {
    RecipeText.assertThatItStandsIn(THIS_FILE, RECIPE, 5);
  }
}
