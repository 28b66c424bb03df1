package org.jointpark.rules.norm;

import com.google.common.collect.ImmutableList;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Status;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.source.VersionSet;

/**
 * Lets rules ask for the status of a norm, as a parameter that is told by judging the norm and not
 * by a rulebook.
 *
 * <pre>{@code
 * Parameter<Status> pledge = NormStatus.of(LawId.of("gaeseong.non-recurrence"));
 * Rulebook rulebook = Rulebook.builder()
 *     .set(pledge, NormStatus.toldByNorms())
 *     .add(...) // a rule with .where(pledge.is(Status.COMPLIANT))
 *     .build();
 * Check.by(Judge.of(rulebook, normbook)).until(horizon).run(facts);
 * }</pre>
 *
 * <p>On a day on which the norm is undetermined, or stands otherwise with one instance or bearer
 * than with another, the parameter is missing.
 */
public final class NormStatus {

  private static final String PREFIX = "status.";

  private NormStatus() {}

  /**
   * Returns the status of a norm as a parameter.
   *
   * @param norm the id of the norm
   * @return the parameter, whose id is {@code status.} and that of the norm
   * @throws IllegalArgumentException if that is longer than an id may be
   */
  public static Parameter<Status> of(LawId norm) {
    return Parameter.of(ParameterId.of(PREFIX + norm), Status.class, "status of a norm");
  }

  /** {@return no versions, which a rulebook sets so that it is whole} */
  public static VersionSet<Status> toldByNorms() {
    return VersionSet.copyOf(ImmutableList.of());
  }
}
