package org.jointpark.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.party.PartyId;
import org.jointpark.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What firms have refers to what is there, and to nothing of another firm. */
class DossierFacilitiesTest {

  private static final Evidence LOST = Sample.restingOn("lost");
  private static final FirmId STRANGER = FirmId.of("stranger");
  private static final FacilityId NOWHERE = FacilityId.of("nowhere");

  private static Facility.Builder facility(String id) {
    return Sample.facility(id).toBuilder();
  }

  private static Facility part(String id, String whole) {
    return facility(id).partOf(FacilityId.of(whole)).build();
  }

  private static Certificate.Builder certificate() {
    return Sample.certificate("CERT-9").toBuilder();
  }

  private static InsurancePolicy.Builder policy() {
    return Sample.policy("POL-9").toBuilder();
  }

  private static Arguments refused(String line, UnaryOperator<Dossier.Builder> change) {
    return Arguments.of(line, change);
  }

  static Stream<Arguments> unknownIds() {
    return Stream.of(
        refused(
            "facility FAC-9 refers to firm 'stranger', which the dossier does not have",
            dossier -> dossier.addFacility(facility("FAC-9").firm(STRANGER).build())),
        refused(
            "facility FAC-9 refers to facility 'nowhere', which the dossier does not have",
            dossier -> dossier.addFacility(facility("FAC-9").partOf(NOWHERE).build())),
        refused(
            "facility FAC-9 refers to source 'lost', which the dossier does not have",
            dossier -> dossier.addFacility(facility("FAC-9").evidence(LOST).build())),
        refused(
            "certificate CERT-9 refers to facility 'nowhere', which the dossier does not have",
            dossier -> dossier.addCertificate(certificate().facility(NOWHERE).build())),
        refused(
            "certificate CERT-9 refers to party 'nobody', which the dossier does not have",
            dossier -> dossier.addCertificate(
                certificate().issuer(PartyId.of("nobody")).build())),
        refused(
            "certificate CERT-9 refers to source 'lost', which the dossier does not have",
            dossier -> dossier.addCertificate(certificate().evidence(LOST).build())),
        refused(
            "insurance policy POL-9 refers to facility 'nowhere', which the dossier does not have",
            dossier -> dossier.addInsurancePolicy(policy().facility(NOWHERE).build())),
        refused(
            "insurance policy POL-9 refers to source 'lost', which the dossier does not have",
            dossier -> dossier.addInsurancePolicy(policy().evidence(LOST).build())));
  }

  static Stream<Arguments> otherFirms() {
    FirmId other = FirmId.of("F-2");
    return Stream.of(
        refused(
            "facility FAC-9 is of firm 'F-2', but refers to facility 'FAC-1' of firm 'F-1'",
            dossier -> dossier.addFacility(
                part("FAC-9", "FAC-1").toBuilder().firm(other).build())),
        refused(
            "certificate CERT-9 is of firm 'F-2', but refers to facility 'FAC-1' of firm 'F-1'",
            dossier -> dossier.addCertificate(certificate().firm(other).build())),
        refused(
            "insurance policy POL-9 is of firm 'F-2', but refers to facility 'FAC-1' of firm"
                + " 'F-1'",
            dossier -> dossier.addInsurancePolicy(policy().firm(other).build())));
  }

  static Stream<Arguments> twice() {
    return Stream.of(
        refused(
            "facility id must be unique, but 'FAC-1' occurs 2 times",
            dossier -> dossier.addFacility(facility("FAC-1").build())),
        refused(
            "certificate id must be unique, but 'CERT-1' occurs 2 times",
            dossier -> dossier.addCertificate(Sample.certificate("CERT-1"))),
        refused(
            "insurance policy id must be unique, but 'POL-1' occurs 2 times",
            dossier -> dossier.addInsurancePolicy(Sample.policy("POL-1"))));
  }

  static Stream<Arguments> cycles() {
    return Stream.of(
        refused(
            "facility FAC-3 is part of itself, by way of 'FAC-4'",
            dossier -> dossier.addFacilities(part("FAC-4", "FAC-3"), part("FAC-3", "FAC-4"))),
        refused(
            "facility FAC-5 is part of itself, by way of 'FAC-7', 'FAC-6'",
            dossier -> dossier.addFacilities(
                part("FAC-5", "FAC-7"),
                part("FAC-7", "FAC-6"),
                part("FAC-6", "FAC-5"),
                part("FAC-2", "FAC-6"),
                part("FAC-8", "FAC-2"))));
  }

  @ParameterizedTest
  @MethodSource({"unknownIds", "otherFirms", "twice", "cycles"})
  void build_refusesWhatCannotBe(String line, UnaryOperator<Dossier.Builder> change) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> change.apply(Sample.dossier().addFirm(Sample.firm("F-2"))).build())
        .withMessage("dossier must refer only to what it has, and have it once, but has 1 error"
            + " (park sample):\n"
            + line);
  }

  @Test
  void build_namesAllThatIsWrongAtOnce() {
    Dossier.Builder wrong = Sample.dossier()
        .facilities(List.of(part("FAC-3", "FAC-4"), part("FAC-4", "FAC-3")))
        .certificates(List.of(certificate().firm(STRANGER).build()))
        .insurancePolicies(List.of(policy().firm(STRANGER).facility(NOWHERE).build()));

    assertThatIllegalArgumentException().isThrownBy(wrong::build).withMessageEndingWith("""
            but has 5 errors (park sample):
            facility FAC-3 is part of itself, by way of 'FAC-4'
            certificate CERT-9 refers to firm 'stranger', which the dossier does not have
            certificate CERT-9 refers to facility 'FAC-1', which the dossier does not have. Maybe 'FAC-3'
            insurance policy POL-9 refers to firm 'stranger', which the dossier does not have
            insurance policy POL-9 refers to facility 'nowhere', which the dossier does not have""");
  }

  @Test
  void build_takesALongChainOfParts() {
    List<Facility> chain = IntStream.range(0, 20_000)
        .mapToObj(i -> part("FAC-%06d".formatted(i), "FAC-%06d".formatted(i + 1)))
        .toList();

    Dossier dossier = Sample.dossier()
        .addAllFacilities(chain)
        .addFacility(facility("FAC-020000").build())
        .build();

    assertThat(dossier.facilitiesOf(FirmId.of("F-1"))).hasSize(20_002);
  }
}
