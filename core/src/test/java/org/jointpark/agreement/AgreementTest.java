package org.jointpark.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointpark.party.PartyId;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

  private static final PartyId DPRK = PartyId.of("DPRK");
  private static final PartyId ROK = PartyId.of("ROK");
  private static final Evidence EVIDENCE = Evidence.of(SourceId.of("s-1"), Confidence.HIGH);

  private static Provision.Builder provision(String id, String clause) {
    return Provision.builder()
        .id(ProvisionId.of(id))
        .clause(clause)
        .kind(ProvisionKind.OBLIGATION)
        .bearer(Bearer.one(ROK))
        .area(Area.OPERATION)
        .action("keep the park running")
        .evidence(EVIDENCE);
  }

  private static Agreement.Builder agreement() {
    return Agreement.builder()
        .id(AgreementId.of("A-1"))
        .title("Agreement on normalisation")
        .addParties(ROK, DPRK)
        .signed(LocalDate.of(2013, 8, 14))
        .evidence(EVIDENCE);
  }

  private static void refused(ThrowingCallable act, String message) {
    assertThatIllegalArgumentException().isThrownBy(act).withMessage(message);
  }

  @Test
  void parties_areSorted() {
    assertThat(agreement().build().parties()).containsExactly(DPRK, ROK);
  }

  @Test
  void parties_mayBeOne() {
    Agreement assurance =
        Agreement.builder().from(agreement().build()).parties(List.of(DPRK)).build();

    assertThat(assurance.parties()).containsExactly(DPRK);
  }

  @Test
  void build_refusesNoParties() {
    refused(
        () -> agreement().parties(List.of()).build(),
        "parties must be at least one (agreement A-1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-08-14/..", "2013-08-15/2016-02-10"})
  void build_acceptsValidityFromTheDayOfSignatureOn(String validity) {
    DateInterval days = DateInterval.parse(validity);

    assertThat(agreement().validity(days).build().validity()).contains(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-08-13/..", "../2016-02-10", "../.."})
  void build_refusesValidityBeforeTheDayOfSignature(String validity) {
    refused(
        () -> agreement().validity(DateInterval.parse(validity)).build(),
        "validity must not start before the day of signature 2013-08-14, but was " + validity
            + " (agreement A-1)");
  }

  @Test
  void negotiatedFrom_isBeforeTheDayOfSignature() {
    LocalDate eve = LocalDate.of(2013, 8, 13);

    assertThat(agreement().build().negotiatedFrom()).isEmpty();
    assertThat(agreement().negotiatedFrom(eve).build().negotiatedFrom()).contains(eve);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-08-14", "2013-08-15"})
  void build_refusesTalksThatBeginWhenItIsSigned(String first) {
    refused(
        () -> agreement().negotiatedFrom(LocalDate.parse(first)).build(),
        "talks must begin before the day of signature 2013-08-14, but began on " + first
            + " (agreement A-1)");
  }

  @Test
  void relations_areSortedByKind() {
    AgreementRelation annex =
        AgreementRelation.of(AgreementRelationKind.SUPPLEMENTS, AgreementId.of("A-2"));
    AgreementRelation end =
        AgreementRelation.of(AgreementRelationKind.SUPERSEDES, AgreementId.of("A-3"));

    assertThat(agreement().addRelations(annex, end).build().relations())
        .containsExactly(end, annex);
  }

  @Test
  void build_refusesARelationToItself() {
    refused(
        () -> agreement()
            .addRelation(AgreementRelation.of(AgreementRelationKind.AMENDS, AgreementId.of("A-1")))
            .build(),
        "relation must be to another agreement, but was 'AMENDS A-1' (agreement A-1)");
  }

  @Test
  void build_refusesBlankWords() {
    refused(
        () -> agreement().title("").build(), "title must not be blank, but was '' (agreement A-1)");
    refused(
        () -> agreement().originalTitle(" ").build(),
        "original title must not be blank, but was ' ' (agreement A-1)");
    refused(
        () -> agreement().validityNote("").build(),
        "validity note must not be blank, but was '' (agreement A-1)");
    refused(
        () -> agreement().addSignatory("").build(),
        "signatory must not be blank, but was '' (agreement A-1)");
  }

  @Test
  void build_refusesTwoProvisionsOfOneId() {
    refused(
        () -> agreement()
            .addProvisions(provision("P-1", "1").build(), provision("P-1", "2").build())
            .build(),
        "provision ids must be unique, but P-1 occurs twice (agreement A-1)");
  }

  @Test
  void build_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Agreement.builder().build())
        .withMessage("Cannot build Agreement, some of required attributes are not set"
            + " [id, title, signed, evidence]");
  }

  @Test
  void provisions_keepTheOrderOfTheText() {
    Provision second = provision("P-1", "2").build();
    Provision first = provision("P-2", "1").build();
    Agreement agreement = agreement().addProvisions(first, second).build();

    assertThat(agreement.provisions()).containsExactly(first, second);
    assertThat(agreement.provision(ProvisionId.of("P-1"))).contains(second);
    assertThat(agreement.provision(ProvisionId.of("P-3"))).isEmpty();
  }

  @Test
  void citation_namesTheAgreement() {
    assertThat(agreement().build().citation())
        .isEqualTo(Citation.of("A-1", "Agreement on normalisation"));
  }

  @Test
  void citation_namesTheClauseOfAProvision() {
    Agreement agreement =
        agreement().addProvision(provision("P-1", "Clause 1").build()).build();

    assertThat(agreement.citation(ProvisionId.of("P-1")))
        .isEqualTo(Citation.of("P-1", "Agreement on normalisation", "Clause 1"));
  }

  @Test
  void citation_refusesAProvisionOfAnotherAgreement() {
    Agreement agreement = agreement().build();

    refused(
        () -> agreement.citation(ProvisionId.of("P-9")),
        "provision must stand in the agreement, but was 'P-9' (agreement A-1)");
  }

  @Test
  void provision_isNotAssessedByDefault() {
    assertThat(provision("P-1", "1").build().assessment()).isEqualTo(Assessment.notAssessed());
  }

  @Test
  void provision_refusesBlankWords() {
    refused(
        () -> provision("P-1", "").build(), "clause must not be blank, but was '' (provision P-1)");
    refused(
        () -> provision("P-1", "1").action("").build(),
        "action must not be blank, but was '' (provision P-1)");
    refused(
        () -> provision("P-1", "1").counterparty("").build(),
        "counterparty must not be blank, but was '' (provision P-1)");
    refused(
        () -> provision("P-1", "1").timing("").build(),
        "timing must not be blank, but was '' (provision P-1)");
    refused(
        () -> provision("P-1", "1").condition("").build(),
        "condition must not be blank, but was '' (provision P-1)");
  }

  @Test
  void toBuilder_holdsEveryProperty() {
    Provision provision = provision("P-1", "1")
        .counterparty("investors")
        .due(LocalDate.of(2013, 12, 31))
        .timing("quarterly")
        .condition("while the park operates")
        .assessment(Assessment.builder().status(AssessmentStatus.PARTIAL).build())
        .build();
    Agreement agreement = agreement()
        .originalTitle("합의서")
        .validity(DateInterval.startingOn(LocalDate.of(2013, 8, 14)))
        .validityNote("in force at once")
        .addSignatory("the head of the delegation")
        .negotiatedFrom(LocalDate.of(2013, 7, 10))
        .addRelation(AgreementRelation.of(AgreementRelationKind.IMPLEMENTS, AgreementId.of("A-0")))
        .addProvision(provision)
        .build();

    assertThat(provision.toBuilder().build()).isEqualTo(provision);
    assertThat(agreement.toBuilder().build()).isEqualTo(agreement).hasSameHashCodeAs(agreement);
  }
}
