package org.jointpark.rules.norm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.event.Claim;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.instance.NormRun;
import org.jointpark.time.Timeline;

/**
 * What became of an agreement before a horizon, on somebody's view: who held it to be in force
 * when.
 *
 * <pre>{@code
 * Inquiry inquiry = Inquiry.of(horizon, Viewpoint.byDefault());
 * Lifecycle text = Lifecycle.of(agreement, normbook, facts, inquiry);
 * text.stages().at(LocalDate.of(2016, 3, 10)); // IN_FORCE, but see contesting()
 * Lifecycle.of(agreement, normbook, facts, inquiry.seenBy(Perspective.of(north)));
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class Lifecycle {

  Lifecycle() {}

  /**
   * Returns what became of an agreement.
   *
   * @param agreement the agreement
   * @param normbook the norms, of which the powers may end or suspend it
   * @param facts the facts of the park
   * @param inquiry up to which day, what is known, and on whose view
   * @return its stages
   * @throws IllegalArgumentException if the dossier has no such agreement
   */
  public static Lifecycle of(
      AgreementId agreement, Normbook normbook, Facts facts, Inquiry inquiry) {
    Optional<Agreement> found = facts.dossier().agreement(agreement);
    checkArgument(
        found.isPresent(),
        "dossier must have agreement %s, but does not (park %s)",
        agreement,
        facts.dossier().park().id());
    return new NormRun(normbook, facts, inquiry).lifecycle(found.orElseThrow());
  }

  /**
   * Returns a lifecycle.
   *
   * @param agreement the agreement
   * @param perspective the name of the perspective
   * @param stages its stages before the horizon
   * @param contesting the claims that leave its status contested
   * @return the lifecycle
   */
  public static Lifecycle of(
      AgreementId agreement,
      String perspective,
      Timeline<LifecycleStage> stages,
      Iterable<? extends Claim> contesting) {
    return ImmutableLifecycle.of(agreement, perspective, stages, contesting);
  }

  /** {@return the agreement} */
  @Value.Parameter
  public abstract AgreementId agreement();

  /** {@return the name of the perspective} */
  @Value.Parameter
  public abstract String perspective();

  /** {@return its stages before the horizon, with a gap before the first} */
  @Value.Parameter
  public abstract Timeline<LifecycleStage> stages();

  /** {@return the claims on it that do not count, from whose days on its status is contested} */
  @Value.Parameter
  public abstract ImmutableList<Claim> contesting();
}
