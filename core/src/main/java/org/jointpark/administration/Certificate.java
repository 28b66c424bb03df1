package org.jointpark.administration;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.party.PartyId;
import org.jointpark.source.Evidence;
import org.jointpark.style.IdText;
import org.jointpark.style.ProseText;
import org.jointpark.time.DateInterval;

/**
 * A paper that an authority granted to a firm for some days: a registration, a licence, a permit.
 *
 * <p>One that is renewed for further days is another certificate, since it has a number of its own.
 */
@Value.Immutable
public abstract class Certificate {

  Certificate() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the certificate within its dossier} */
  public abstract CertificateId id();

  /** {@return the firm that it was granted to} */
  public abstract FirmId firm();

  /** {@return the facility of that firm that it is for, or empty if it names none} */
  public abstract Optional<FacilityId> facility();

  /** {@return what it certifies or permits, such as {@code enterprise-registration}} */
  public abstract String kind();

  /** {@return the number that its issuer gave it} */
  public abstract Optional<String> number();

  /** {@return the days on which it is valid; an open end means that it does not expire} */
  public abstract DateInterval validity();

  /** {@return who granted it} */
  public abstract Optional<PartyId> issuer();

  /** {@return what this certificate rests on, if it is not the firm's own copy} */
  public abstract Optional<Evidence> evidence();

  @Value.Check
  void check() {
    IdText.check("certificate kind", kind());
    number().ifPresent(number -> ProseText.check("number", number, "certificate", id()));
  }

  /** {@return a new builder that holds every property of this certificate} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Certificate}. The id, the firm, the kind and the validity are required. */
  public static final class Builder extends ImmutableCertificate.Builder {
    Builder() {}
  }
}
