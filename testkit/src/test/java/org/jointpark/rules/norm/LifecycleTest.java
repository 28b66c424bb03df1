package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.rules.norm.SmallAgreement.AGREEMENT;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.HORIZON;
import static org.jointpark.rules.norm.SmallAgreement.WEST;

import java.time.LocalDate;
import java.util.List;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Bearer;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Deadline;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

class LifecycleTest {

  private static final Inquiry INQUIRY = Inquiry.of(HORIZON, Viewpoint.byDefault());

  @Test
  void stages_beginWithTheTalksAndEndWithTheValidity() {
    SmallAgreement agreement = SmallAgreement.where()
        .agreed(SmallAgreement.agreement(Bearer.one(EAST))
            .negotiatedFrom(LocalDate.of(2019, 11, 1))
            .validity(DateInterval.parse("2020-02-01/2020-09-01"))
            .build());

    assertThat(stages(agreement, Perspective.text()))
        .containsExactly(
            "2019-11-01/2020-01-01 NEGOTIATING",
            "2020-01-01/2020-02-01 SIGNED",
            "2020-02-01/2020-09-01 IN_FORCE",
            "2020-09-01/2021-01-01 EXPIRED");
  }

  @Test
  void aOneSidedNullity_endsItForTheClaimantAlone() {
    SmallAgreement agreement =
        SmallAgreement.where().claimed(ClaimKind.NULLITY, EAST, "2020-03-10");

    assertThat(stages(agreement, Perspective.text()))
        .containsExactly("2020-01-01/2021-01-01 IN_FORCE");
    assertThat(stages(agreement, Perspective.of(WEST)))
        .containsExactly("2020-01-01/2021-01-01 IN_FORCE");
    assertThat(stages(agreement, Perspective.of(EAST)))
        .containsExactly("2020-01-01/2020-03-10 IN_FORCE", "2020-03-10/2021-01-01 VOID");
    assertThat(lifecycle(agreement, Perspective.text()).contesting())
        .extracting(Claim::day)
        .containsExactly(LocalDate.of(2020, 3, 10));
    assertThat(lifecycle(agreement, Perspective.of(EAST)).contesting()).isEmpty();
  }

  @Test
  void aNullityThatWasUpheld_endsItForWhoDecided() {
    SmallAgreement agreement =
        SmallAgreement.where().claimed(ClaimKind.NULLITY, EAST, "2020-03-10");
    Claim claim = agreement.dossier().claims().get(0);

    assertThat(stages(agreement, Perspective.adjudication("tribunal", List.of(claim.id()))))
        .containsExactly("2020-01-01/2020-03-10 IN_FORCE", "2020-03-10/2021-01-01 VOID");
    assertThat(stages(agreement, Perspective.adjudication("tribunal", List.of())))
        .containsExactly("2020-01-01/2021-01-01 IN_FORCE");
  }

  @Test
  void theConsentOfAll_suspendsAndResumesFromTheLastClaimOn() {
    SmallAgreement agreement = SmallAgreement.where()
        .claimed(ClaimKind.SUSPENSION, EAST, "2020-03-01")
        .claimed(ClaimKind.SUSPENSION, WEST, "2020-03-05")
        .claimed(ClaimKind.RESUMPTION, WEST, "2020-04-01")
        .claimed(ClaimKind.RESUMPTION, EAST, "2020-04-02");

    assertThat(stages(agreement, Perspective.text()))
        .containsExactly(
            "2020-01-01/2020-03-05 IN_FORCE",
            "2020-03-05/2020-04-02 SUSPENDED",
            "2020-04-02/2021-01-01 IN_FORCE");
  }

  @Test
  void anAgreementThatIsRecordedLater_hasNoStages() {
    LocalDate recorded = LocalDate.of(2020, 5, 1);
    Agreement late = SmallAgreement.agreement(Bearer.one(EAST))
        .evidence(SmallAgreement.recorded("2020-05-01"))
        .build();
    Facts facts = Facts.of(SmallAgreement.where().agreed(late).dossier());

    assertThat(stagesKnownAt(facts, recorded.minusDays(1)).pieces()).isEmpty();
    assertThat(stagesKnownAt(facts, recorded).pieces()).hasSize(1);
  }

  private static Timeline<LifecycleStage> stagesKnownAt(Facts facts, LocalDate day) {
    Viewpoint viewpoint = Viewpoint.builder().knownAt(day).build();
    return Lifecycle.of(AGREEMENT, Normbook.of(), facts, Inquiry.of(HORIZON, viewpoint))
        .stages();
  }

  @Test
  void aPower_endsItAfterItsNotice() {
    SmallAgreement agreement =
        SmallAgreement.where().claimed(ClaimKind.TERMINATION, EAST, "2020-03-10");
    Norm denunciation = SmallAgreement.norm()
        .content(Power.byClaim(PowerEffect.TERMINATES, ClaimKind.TERMINATION)
            .withNotice(Deadline.months(6)))
        .build();

    Lifecycle lifecycle =
        Lifecycle.of(AGREEMENT, Normbook.of(denunciation), Facts.of(agreement.dossier()), INQUIRY);

    assertThat(lifecycle.stages().at(LocalDate.of(2020, 9, 9))).contains(LifecycleStage.IN_FORCE);
    assertThat(lifecycle.stages().at(LocalDate.of(2020, 9, 10)))
        .contains(LifecycleStage.TERMINATED);
    assertThat(lifecycle.contesting()).isEmpty();
  }

  @Test
  void of_refusesAnAgreementThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lifecycle.of(
            AgreementId.of("B"),
            Normbook.of(),
            Facts.of(SmallAgreement.where().dossier()),
            INQUIRY))
        .withMessage("dossier must have agreement B, but does not (park park)");
  }

  private static List<String> stages(SmallAgreement agreement, Perspective perspective) {
    return lifecycle(agreement, perspective).stages().pieces().stream()
        .map(piece -> piece.interval() + " " + piece.value())
        .toList();
  }

  private static Lifecycle lifecycle(SmallAgreement agreement, Perspective perspective) {
    return Lifecycle.of(
        AGREEMENT, Normbook.of(), Facts.of(agreement.dossier()), INQUIRY.seenBy(perspective));
  }
}
