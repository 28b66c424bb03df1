package org.jointpark.json.dossier;

import static org.jointpark.json.dossier.SmallDossier.GAZETTE;
import static org.jointpark.json.dossier.SmallDossier.NORTH;
import static org.jointpark.json.dossier.SmallDossier.PRESS;
import static org.jointpark.json.dossier.SmallDossier.SOUTH;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.AgreementRelation;
import org.jointpark.agreement.AgreementRelationKind;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.Assessment;
import org.jointpark.agreement.AssessmentStatus;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.party.PartyId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.UncertainDay;

/** The agreements of the {@link SmallDossier}. */
final class SmallAgreements {

  private SmallAgreements() {}

  static ImmutableList<Agreement> agreements() {
    return ImmutableList.of(
        Agreement.builder()
            .id(AgreementId.of("AGR-norm"))
            .title("Agreement on normalisation")
            .originalTitle("정상화를 위한 합의서")
            .addParties(SOUTH, NORTH)
            .negotiatedFrom(LocalDate.of(2013, 7, 6))
            .signed(LocalDate.of(2013, 8, 14))
            .validity(DateInterval.startingOn(LocalDate.of(2013, 8, 14)))
            .validityNote("By its own words.")
            .addSignatories("A. of the South", "B. of the North")
            .addProvisions(guarantee(), passage(), committee())
            .addRelations(
                relation(AgreementRelationKind.SUPERSEDES), relation(AgreementRelationKind.AMENDS))
            .evidence(GAZETTE)
            .build(),
        Agreement.builder()
            .id(AgreementId.of("AGR-assurance"))
            .title("Assurance on safety")
            .addParty(NORTH)
            .signed(LocalDate.of(2003, 5, 1))
            .evidence(PRESS)
            .build());
  }

  private static AgreementRelation relation(AgreementRelationKind kind) {
    return AgreementRelation.of(kind, AgreementId.of("AGR-assurance"));
  }

  private static Provision guarantee() {
    return Provision.builder()
        .id(ProvisionId.of("NORM-1"))
        .clause("Art. 1")
        .kind(ProvisionKind.OBLIGATION)
        .bearer(Bearer.jointly(ImmutableList.of(SOUTH, NORTH)))
        .area(Area.OPERATION)
        .action("keep the park running under any circumstances")
        .assessment(Assessment.builder()
            .status(AssessmentStatus.BREACHED)
            .day(UncertainDay.of(LocalDate.of(2016, 2, 10)))
            .grounds("the suspension")
            .evidence(PRESS)
            .build())
        .evidence(GAZETTE)
        .build();
  }

  private static Provision passage() {
    return Provision.builder()
        .id(ProvisionId.of("NORM-2"))
        .clause("Art. 2")
        .kind(ProvisionKind.PROHIBITION)
        .bearer(Bearer.one(NORTH))
        .counterparty("visitors of the other side")
        .area(Area.PASSAGE)
        .action("delay passage")
        .due(LocalDate.of(2013, 12, 31))
        .timing("within the year")
        .condition("while the park operates")
        .assessment(Assessment.builder().status(AssessmentStatus.PARTIAL).build())
        .evidence(PRESS)
        .build();
  }

  private static Provision committee() {
    return Provision.builder()
        .id(ProvisionId.of("NORM-3"))
        .clause("Art. 3")
        .kind(ProvisionKind.POWER)
        .bearer(Bearer.severally(ImmutableList.of(SOUTH, PartyId.of("BUREAU"))))
        .area(Area.INSTITUTION)
        .action("call a meeting")
        .evidence(PRESS)
        .build();
  }
}
