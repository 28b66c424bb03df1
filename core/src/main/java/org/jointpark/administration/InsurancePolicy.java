package org.jointpark.administration;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.source.Evidence;
import org.jointpark.style.IdText;
import org.jointpark.style.ProseText;
import org.jointpark.time.DateInterval;

/** An insurance that a firm took out. */
@Value.Immutable
public abstract class InsurancePolicy {

  InsurancePolicy() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the policy within its dossier} */
  public abstract InsurancePolicyId id();

  /** {@return the firm that took it out} */
  public abstract FirmId firm();

  /** {@return the facility of that firm that it covers, or empty if it names none} */
  public abstract Optional<FacilityId> facility();

  /** {@return what it insures against, such as {@code property-fire}} */
  public abstract String kind();

  /** {@return the name of the insurer} */
  public abstract Optional<String> insurer();

  /** {@return the days that it covers; an open end means that it runs until it is given up} */
  public abstract DateInterval validity();

  /** {@return the most that the insurer pays, not negative} */
  public abstract Optional<Money> insuredSum();

  /** {@return what the firm pays for all the days that it covers, not negative} */
  public abstract Optional<Money> premium();

  /** {@return what this policy rests on, if it is not the firm's own copy} */
  public abstract Optional<Evidence> evidence();

  @Value.Check
  void check() {
    IdText.check("insurance policy kind", kind());
    insurer().ifPresent(insurer -> ProseText.check("insurer", insurer, "insurance policy", id()));
    insuredSum().ifPresent(sum -> checkNotNegative("insured sum", sum));
    premium().ifPresent(premium -> checkNotNegative("premium", premium));
  }

  private void checkNotNegative(String property, Money amount) {
    checkArgument(
        !amount.isNegative(),
        "%s must not be negative, but was %s (insurance policy %s)",
        property,
        amount,
        id());
  }

  /** {@return a new builder that holds every property of this policy} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link InsurancePolicy}. The id, firm, kind and validity are required. */
  public static final class Builder extends ImmutableInsurancePolicy.Builder {
    Builder() {}
  }
}
