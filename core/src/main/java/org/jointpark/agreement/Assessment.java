package org.jointpark.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.source.Evidence;
import org.jointpark.style.ProseText;
import org.jointpark.time.UncertainDay;

/**
 * A judgement that people made on whether a provision was kept, which stands beside what is
 * computed from events.
 */
@Value.Immutable
public abstract class Assessment {

  Assessment() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return that nobody has judged yet} */
  public static Assessment notAssessed() {
    return builder().status(AssessmentStatus.NOT_ASSESSED).build();
  }

  /** {@return what the judgement is} */
  public abstract AssessmentStatus status();

  /** {@return the day on which the provision was fulfilled, breached or first contested} */
  public abstract Optional<UncertainDay> day();

  /** {@return what the judgement is founded on, in words} */
  public abstract Optional<String> grounds();

  /** {@return what the grounds rest on, or empty if no source of their own is recorded} */
  public abstract Optional<Evidence> evidence();

  @Value.Check
  void check() {
    grounds().ifPresent(text -> ProseText.check("grounds", text, "assessment", status()));
    if (!isAssessed()) {
      checkAbsent("day", day());
      checkAbsent("grounds", grounds());
      checkAbsent("evidence", evidence().map(Evidence::sources));
    }
  }

  private static void checkAbsent(String name, Optional<?> property) {
    checkArgument(
        property.isEmpty(),
        "%s must be absent if the status is NOT_ASSESSED, but was '%s'",
        name,
        property.map(Object::toString).orElse(""));
  }

  /** {@return whether somebody has judged} */
  public boolean isAssessed() {
    return status() != AssessmentStatus.NOT_ASSESSED;
  }

  /** {@return a new builder that holds every property of this assessment} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Assessment}. The status is required. */
  public static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
