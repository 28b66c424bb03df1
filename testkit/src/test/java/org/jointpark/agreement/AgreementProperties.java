package org.jointpark.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.source.Citation;
import org.jointpark.source.Evidence;
import org.jointpark.testkit.jqwik.TimeArbitraries;
import org.jointpark.time.DateInterval;
import org.jointpark.time.UncertainDay;

class AgreementProperties {

  @Property
  void aValueIsBuiltAgainFromItsParts(
      @ForAll Agreement agreement, @ForAll Provision provision, @ForAll Assessment assessment) {
    assertThat(agreement.toBuilder().build()).isEqualTo(agreement).hasSameHashCodeAs(agreement);
    assertThat(provision.toBuilder().build()).isEqualTo(provision).hasSameHashCodeAs(provision);
    assertThat(assessment.toBuilder().build()).isEqualTo(assessment).hasSameHashCodeAs(assessment);
  }

  @Property
  void eachProvisionIsFoundAndCitedByItsId(@ForAll Agreement agreement) {
    for (Provision provision : agreement.provisions()) {
      Citation citation = agreement.citation(provision.id());

      assertThat(agreement.provision(provision.id())).hasValue(provision);
      assertThat(citation.id()).isEqualTo(provision.id().toString());
      assertThat(citation.instrument()).isEqualTo(agreement.citation().instrument());
      assertThat(citation.article())
          .hasValue(
              provision.clause().matches("(?s)[0-9].*")
                  ? "clause " + provision.clause()
                  : provision.clause());
    }
    assertThat(agreement.citation())
        .isEqualTo(Citation.of(agreement.id().toString(), agreement.title()));
  }

  @Property
  void aProvisionOfAnotherAgreementIsNotCited(
      @ForAll Agreement agreement, @ForAll ProvisionId other) {
    Agreement without = agreement.toBuilder()
        .provisions(agreement.provisions().stream()
            .filter(provision -> !provision.id().equals(other))
            .toList())
        .build();

    assertThat(without.provision(other)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> without.citation(other))
        .withMessageContainingAll("'" + other + "'", without.id().toString());
  }

  @Property
  void noTwoProvisionsHaveTheSameId(@ForAll Agreement agreement, @ForAll Provision provision) {
    Agreement.Builder twice = agreement.toBuilder().addProvisions(provision, provision);

    assertThatIllegalArgumentException()
        .isThrownBy(twice::build)
        .withMessageContainingAll(provision.id().toString(), agreement.id().toString());
  }

  @Property
  void anAgreementIsNotInForceBeforeItWasSigned(
      @ForAll Agreement agreement, @ForAll DateInterval validity) {
    Agreement.Builder builder = agreement.toBuilder().validity(validity);
    LocalDate start = validity.start().orElse(LocalDate.MIN);

    if (start.isBefore(agreement.signed())) {
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessageStartingWith("validity must not start before the day of signature");
    } else {
      assertThat(builder.build().validity()).hasValue(validity);
    }
  }

  @Property
  void talksOnAnAgreementBeginBeforeItIsSigned(@ForAll Agreement agreement, @ForAll LocalDate day) {
    Agreement.Builder builder = agreement.toBuilder().negotiatedFrom(day);

    if (day.isBefore(agreement.signed())) {
      assertThat(builder.build().negotiatedFrom()).hasValue(day);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessageStartingWith("talks must begin before the day of signature");
    }
  }

  @Property
  void anAgreementStandsToOthersOnly(
      @ForAll Agreement agreement, @ForAll AgreementRelation relation) {
    Agreement.Builder toItself =
        agreement.toBuilder().addRelation(AgreementRelation.of(relation.kind(), agreement.id()));

    assertThat(agreement.relations()).noneMatch(other -> other.target().equals(agreement.id()));
    assertThatIllegalArgumentException()
        .isThrownBy(toItself::build)
        .withMessageContaining("relation must be to another agreement");
  }

  @Property
  void onlyWhatWasAssessedHasADayOrGrounds(
      @ForAll("uncertainDays") Optional<UncertainDay> day,
      @ForAll Optional<Evidence> evidence,
      @ForAll boolean grounds) {
    Assessment.Builder nothing = Assessment.builder()
        .status(AssessmentStatus.NOT_ASSESSED)
        .day(day)
        .evidence(evidence)
        .grounds(Optional.of("seen").filter(text -> grounds));

    if (day.isEmpty() && evidence.isEmpty() && !grounds) {
      assertThat(nothing.build()).isEqualTo(Assessment.notAssessed());
    } else {
      assertThatIllegalArgumentException().isThrownBy(nothing::build);
    }
  }

  @Provide
  Arbitrary<Optional<UncertainDay>> uncertainDays() {
    return TimeArbitraries.uncertainDays().optional(0.5);
  }

  @Property
  void manyBearersShareAndOneDoesNot(@ForAll Bearer bearer) {
    assertThat(bearer.mode() == BearerMode.ONE).isEqualTo(bearer.parties().size() == 1);
    if (bearer.mode() == BearerMode.ONE) {
      assertThatIllegalArgumentException().isThrownBy(() -> Bearer.jointly(bearer.parties()));
      assertThat(Bearer.one(bearer.parties().first())).isEqualTo(bearer);
    } else {
      List<Bearer> both =
          List.of(Bearer.jointly(bearer.parties()), Bearer.severally(bearer.parties()));
      assertThat(both).containsOnlyOnce(bearer);
    }
  }
}
