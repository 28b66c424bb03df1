package org.jointpark.rules.norm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Severity;

/**
 * What a provision of an agreement asks of a party, allows it, or empowers it to do, as a value
 * that can be judged.
 *
 * <pre>{@code
 * Norm noStop = Norm.named("gaeseong.non-recurrence", "the park does not stop again")
 *     .from(ProvisionId.of("NORM-1a"))
 *     .trigger(Trigger.when(State.operating()))
 *     .content(Duty.maintain(State.operating()))
 *     .build();
 * Norm electronicPassage = Norm.named("gaeseong.electronic-passage", "electronic passage is built")
 *     .from(ProvisionId.of("JS2-2.2a"))
 *     .condition(State.operating())
 *     .content(Duty.achieve(
 *         Acts.of("electronic-passage.built"), Deadline.on(LocalDate.of(2013, 12, 31))))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Norm {

  Norm() {}

  /**
   * Starts a norm.
   *
   * @param id its stable id
   * @param title what it asks for, in a few words
   * @return a start, on which the provision is yet to be set
   */
  public static Start named(String id, String title) {
    return new Start(Law.of(LawId.of(id), title));
  }

  /** {@return its id, title and severity} */
  public abstract Law law();

  /** {@return the provision in which it stands} */
  public abstract ProvisionId provision();

  /**
   * {@return who bears it, or empty if that is whoever the provision names} Of several who bear it
   * severally each is judged for itself, by acts of its own.
   */
  public abstract Optional<Bearer> bearer();

  /** {@return from when on it asks for something; by default from its coming into force on} */
  @Value.Default
  public Trigger trigger() {
    return Trigger.inForce();
  }

  /** {@return while what is so it asks for something; by default always} */
  @Value.Default
  public State condition() {
    return State.always();
  }

  /** {@return what it asks, allows or empowers to} */
  public abstract NormContent content();

  /** {@return on which days it asks for nothing, or does so all the same} */
  public abstract ImmutableList<NormException> exceptions();

  /** {@return the grounds that it admits; if there are none, it admits none} */
  public abstract ImmutableList<Excuse> excuses();

  /** {@return what the suspension of the agreement does to it; by default, time stands still} */
  @Value.Default
  public OnSuspension onSuspension() {
    return OnSuspension.TOLL;
  }

  /** {@return what makes its breach good} */
  public abstract Optional<Reparation> reparation();

  /** {@return how much it matters that it is not kept} */
  @Value.Default
  public Severity severity() {
    return law().severity();
  }

  @Value.Check
  Norm check() {
    checkNames("exceptions", exceptions().stream().map(NormException::name).toList());
    checkNames("excuses", excuses().stream().map(Excuse::name).toList());
    checkArgument(
        !(content() instanceof Power)
            || (trigger() instanceof Trigger.InForce
                && reparation().isEmpty()
                && excuses().isEmpty()),
        "power must have no trigger, excuse or reparation (norm %s)",
        law());
    checkArgument(
        reparation().isEmpty() || content() instanceof Duty,
        "reparation must be for the breach of a duty (norm %s)",
        law());
    return severity() == law().severity()
        ? this
        : toBuilder().law(Law.of(law().id(), law().title(), severity())).build();
  }

  private void checkNames(String what, List<String> names) {
    checkArgument(
        names.stream().distinct().count() == names.size(),
        "%s must have different names, but were %s (norm %s)",
        what,
        names,
        law());
  }

  /** {@return the law that asks for the reparation, or empty if there is none} */
  public Optional<Law> reparationLaw() {
    return reparation()
        .map(reparation -> Law.of(
            LawId.of(law().id() + ".reparation"),
            "a breach is made good: " + law().title(),
            law().severity()));
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return law().toString();
  }

  /** {@return a new builder that holds every property of this norm} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A norm that lacks its provision. */
  public static final class Start {
    private final Law law;

    private Start(Law law) {
      this.law = law;
    }

    /**
     * Sets in which provision the norm stands.
     *
     * @param provision the provision
     * @return the builder, on which the content is yet to be set
     */
    public Builder from(ProvisionId provision) {
      return new Builder().law(law).provision(provision);
    }
  }

  /** Builds a {@link Norm}. The content is required. */
  public static final class Builder extends ImmutableNorm.Builder {
    Builder() {}
  }
}
