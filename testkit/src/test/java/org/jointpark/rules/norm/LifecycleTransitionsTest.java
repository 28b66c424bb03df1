package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.norm.SmallAgreement.AGREEMENT;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.HORIZON;
import static org.jointpark.rules.norm.SmallAgreement.WEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.AgreementRelation;
import org.jointpark.agreement.AgreementRelationKind;
import org.jointpark.agreement.Bearer;
import org.jointpark.event.ClaimKind;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.norm.TransitionTable.Arrow;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * An agreement goes along each arrow of the table of its life in {@code docs/semantics.md}.
 *
 * <p>It was talked about from 2019-11-01 on, signed on 2020-01-01, in force from 2020-02-01 on,
 * suspended by both on 2020-03-01 and resumed on 2020-04-01, unless it ended before.
 */
final class LifecycleTransitionsTest {

  private static final List<String> WITHOUT_END = List.of(
      "2019-11-01 NEGOTIATING",
      "2020-01-01 SIGNED",
      "2020-02-01 IN_FORCE",
      "2020-03-01 SUSPENDED",
      "2020-04-01 IN_FORCE");

  private static final List<String> WITHOUT_TERM_OF_ITS_OWN = List.of(
      "2019-11-01 NEGOTIATING",
      "2020-01-01 IN_FORCE",
      "2020-03-01 SUSPENDED",
      "2020-04-01 IN_FORCE");

  /** An end on a day: of each stage, one day. */
  private record End(LifecycleStage stage, String day) {
    List<String> expected() {
      List<String> expected = new ArrayList<>(
          WITHOUT_END.stream().filter(line -> line.compareTo(day) < 0).toList());
      expected.add(day + " " + stage);
      return expected;
    }

    List<String> told() {
      return switch (stage) {
        case EXPIRED -> stages(agreement("2020-02-01/" + day));
        case TERMINATED -> stages(claimed(ClaimKind.TERMINATION));
        case VOID -> stages(claimed(ClaimKind.NULLITY));
        default ->
          stages(agreement("2020-02-01/..").with(dossier -> dossier.addAgreement(later())));
      };
    }

    private SmallAgreement claimed(ClaimKind kind) {
      return agreement("2020-02-01/..").claimed(kind, EAST, day).claimed(kind, WEST, day);
    }

    private Agreement later() {
      return Agreement.builder()
          .id(AgreementId.of("B"))
          .title("another")
          .addParties(EAST, WEST)
          .signed(LocalDate.parse(day))
          .addRelation(AgreementRelation.of(AgreementRelationKind.SUPERSEDES, AGREEMENT))
          .evidence(SmallAgreement.recorded(day))
          .build();
    }
  }

  private static SmallAgreement agreement(String validity) {
    return suspended(SmallAgreement.agreement(Bearer.one(EAST))
        .validity(DateInterval.parse(validity))
        .negotiatedFrom(LocalDate.of(2019, 11, 1))
        .build());
  }

  private static SmallAgreement suspended(Agreement agreement) {
    return SmallAgreement.where().agreed(agreement).suspended("2020-03-01", "2020-04-01");
  }

  private static List<String> stages(SmallAgreement given) {
    Inquiry inquiry = Inquiry.of(HORIZON, Viewpoint.byDefault());
    return Lifecycle.of(AGREEMENT, Normbook.of(), Facts.of(given.dossier()), inquiry)
        .stages()
        .pieces()
        .stream()
        .map(piece -> piece.interval().knownStart() + " " + piece.value())
        .toList();
  }

  private static List<End> ends() {
    List<End> ends = new ArrayList<>();
    for (LifecycleStage stage :
        List.of(LifecycleStage.SUPERSEDED, LifecycleStage.TERMINATED, LifecycleStage.VOID)) {
      for (String day : List.of("2019-12-01", "2020-01-15", "2020-02-15", "2020-03-15")) {
        ends.add(new End(stage, day));
      }
    }
    ends.add(new End(LifecycleStage.EXPIRED, "2020-02-15"));
    ends.add(new End(LifecycleStage.EXPIRED, "2020-03-15"));
    return ends;
  }

  @TestFactory
  Stream<DynamicTest> itEndsFromEachStage() {
    return ends().stream()
        .map(end -> DynamicTest.dynamicTest(
            end.toString(), () -> assertThat(end.told()).isEqualTo(end.expected())));
  }

  @Test
  void itGoesOnWithoutAnEnd() {
    assertThat(stages(agreement("2020-02-01/.."))).isEqualTo(WITHOUT_END);
    assertThat(stages(agreement("2020-01-01/.."))).isEqualTo(WITHOUT_TERM_OF_ITS_OWN);
  }

  @Test
  void aResumption_bringsNothingIntoForceBeforeItsTime() {
    SmallAgreement given = SmallAgreement.where()
        .agreed(SmallAgreement.agreement(Bearer.one(EAST))
            .validity(DateInterval.parse("2020-02-01/.."))
            .build())
        .claimed(ClaimKind.RESUMPTION, EAST, "2020-01-11")
        .claimed(ClaimKind.RESUMPTION, WEST, "2020-01-11");

    assertThat(stages(given)).containsExactly("2020-01-01 SIGNED", "2020-02-01 IN_FORCE");
  }

  @Test
  void theTable_hasTheseArrowsAndNoOther() {
    List<Arrow> gone = new ArrayList<>();
    addArrows(WITHOUT_END, gone);
    addArrows(WITHOUT_TERM_OF_ITS_OWN, gone);
    ends().forEach(end -> addArrows(end.expected(), gone));

    assertThat(TransitionTable.ofStages().without(gone)).isEmpty();
    assertThat(gone).allMatch(TransitionTable.ofStages()::has);
  }

  private static void addArrows(List<String> stages, List<Arrow> arrows) {
    for (int i = 1; i < stages.size(); i++) {
      arrows.add(new Arrow("agreement", stageOf(stages.get(i - 1)), stageOf(stages.get(i))));
    }
  }

  private static String stageOf(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }
}
