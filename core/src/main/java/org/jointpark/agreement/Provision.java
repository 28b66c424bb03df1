package org.jointpark.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.source.Evidence;
import org.jointpark.style.ProseText;

/**
 * What one clause of an agreement says: who must, must not or may do what, by when and on what
 * condition.
 *
 * <p>Words stand as words. What can be computed with is the kind, the bearer, the area and a due
 * day that is fixed.
 */
@Value.Immutable
public abstract class Provision {

  Provision() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the provision within its dossier} */
  public abstract ProvisionId id();

  /** {@return the place in the agreement, such as {@code Art. 2(1)}} */
  public abstract String clause();

  /** {@return whether it obliges, prohibits, permits or empowers} */
  public abstract ProvisionKind kind();

  /** {@return who must, must not or may act} */
  public abstract Bearer bearer();

  /** {@return to whom, in words, such as {@code investors of the other side}} */
  public abstract Optional<String> counterparty();

  /** {@return what it is about} */
  public abstract Area area();

  /** {@return what is to be done, left undone or allowed, in our own words} */
  public abstract String action();

  /** {@return the last day on which the action is in time, or empty if no such day is fixed} */
  public abstract Optional<LocalDate> due();

  /** {@return words on time that fix no day, such as {@code quarterly}} */
  public abstract Optional<String> timing();

  /** {@return on what condition, in words} */
  public abstract Optional<String> condition();

  /** {@return how people judged that it was kept; by default, that nobody has} */
  @Value.Default
  public Assessment assessment() {
    return Assessment.notAssessed();
  }

  /** {@return what the provision rests on} */
  public abstract Evidence evidence();

  @Value.Check
  void check() {
    checkProse("clause", clause());
    checkProse("action", action());
    counterparty().ifPresent(text -> checkProse("counterparty", text));
    timing().ifPresent(text -> checkProse("timing", text));
    condition().ifPresent(text -> checkProse("condition", text));
  }

  private void checkProse(String name, String text) {
    ProseText.check(name, text, "provision", id());
  }

  /** {@return a new builder that holds every property of this provision} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Builds a {@link Provision}. The id, the clause, the kind, the bearer, the area, the action and
   * the evidence are required.
   */
  public static final class Builder extends ImmutableProvision.Builder {
    Builder() {}
  }
}
