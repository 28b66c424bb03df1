package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.CertificateId;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.party.PartyId;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class CertificateFieldsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 5, 1);

  private static Certificate.Builder certificate() {
    return Certificate.builder()
        .id(CertificateId.of("CERT-1"))
        .firm(FirmId.of("F-1"))
        .kind("enterprise-registration")
        .validity(DateInterval.ofYear(2014));
  }

  @Test
  void aCertificate_belongsToItsValidity() {
    Certificate certificate = certificate().build();

    assertThat(CertificateFields.CERTIFICATE.key(certificate))
        .isEqualTo(SubjectKey.of("certificate", "CERT-1"));
    assertThat(CertificateFields.CERTIFICATE.extent().of(certificate))
        .isEqualTo(DateInterval.ofYear(2014));
    assertThat(CertificateFields.FIRST_DAY.read(certificate)).contains(LocalDate.of(2014, 1, 1));
    assertThat(CertificateFields.LAST_DAY.read(certificate)).contains(LocalDate.of(2014, 12, 31));
    assertThat(CertificateFields.HAS_END.read(certificate)).contains(true);
  }

  @Test
  void aCertificateWithoutEnd_doesNotExpire() {
    Certificate open = certificate().validity(DateInterval.startingOn(DAY)).build();

    assertThat(CertificateFields.HAS_END.read(open)).contains(false);
    assertThat(CertificateFields.LAST_DAY.read(open)).isEmpty();
  }

  @Test
  void properties_areThoseOfTheCertificate() {
    Certificate full = certificate()
        .number("No. 17")
        .issuer(PartyId.of("kidmac"))
        .evidence(Evidence.of(SourceId.of("list"), Confidence.HIGH))
        .build();
    Certificate bare = certificate().build();

    assertThat(CertificateFields.KIND.read(bare)).contains("enterprise-registration");
    assertThat(CertificateFields.NUMBER.read(bare)).isEmpty();
    assertThat(CertificateFields.ISSUER.read(bare)).isEmpty();
    assertThat(CertificateFields.CONFIDENCE.read(bare)).isEmpty();
    assertThat(CertificateFields.NUMBER.read(full)).contains("No. 17");
    assertThat(CertificateFields.ISSUER.read(full)).contains(PartyId.of("kidmac"));
    assertThat(CertificateFields.CONFIDENCE.read(full)).contains(Confidence.HIGH);
    assertThat(CertificateFields.SOURCES.read(full).orElseThrow())
        .containsExactly(SourceId.of("list"));
    assertThat(CertificateFields.RECORDED_DAY.read(full)).isEmpty();
  }

  @Test
  void aCertificateThatNamesNoFacility_isKnownToNameNone() {
    Certificate ofOne = certificate().facility(FacilityId.of("FAC-1")).build();

    assertThat(CertificateFields.NAMES_FACILITY.read(certificate().build())).contains(false);
    assertThat(CertificateFields.FACILITY.follow(certificate().build(), DAY)).isEmpty();
    assertThat(CertificateFields.NAMES_FACILITY.read(ofOne)).contains(true);
    assertThat(CertificateFields.FACILITY.follow(ofOne, DAY))
        .contains(SubjectKey.of("facility", "FAC-1"));
    assertThat(CertificateFields.FIRM.follow(ofOne, DAY)).contains(SubjectKey.of("firm", "F-1"));
  }
}
