package org.jointpark.rules.norm;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.rules.LawId;
import org.jointpark.source.Citation;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Reading;
import org.jointpark.time.DateInterval;

/**
 * One version of a norm, or its repeal. What it leaves open is that of the agreement in which its
 * provision stands.
 *
 * <pre>{@code
 * NormVersion.of(noStop);
 * NormVersion.of(noStopFromSignature).under(AGAIN.answeredBy("signature"));
 * NormVersion.of(laterDue).from(LocalDate.of(2013, 11, 15)); // an amendment
 * }</pre>
 */
@Value.Immutable
public abstract class NormVersion {

  NormVersion() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the first version of a norm.
   *
   * @param norm the norm
   * @return the version
   */
  public static NormVersion of(Norm norm) {
    return builder().id(norm.law().id()).norm(norm).build();
  }

  /**
   * Returns the repeal of a norm.
   *
   * @param id the id of the norm
   * @param from the first day on which it asks for nothing
   * @return the version
   */
  public static NormVersion repealing(LawId id, LocalDate from) {
    return builder().id(id).validity(DateInterval.startingOn(from)).build();
  }

  /** {@return the id of the norm} */
  public abstract LawId id();

  /** {@return the norm, or empty if this is its repeal} */
  public abstract Optional<Norm> norm();

  /**
   * {@return the days on which it holds; empty if from the first day on which the agreement is in
   * force}
   */
  public abstract Optional<DateInterval> validity();

  /** {@return whose law it is} */
  @Value.Default
  public Layer layer() {
    return Layer.AGREED;
  }

  /** {@return the reading under which alone it holds, or empty if under every reading} */
  public abstract Optional<Reading> reading();

  /** {@return where it stands, or empty if where its provision does} */
  public abstract Optional<Citation> citation();

  /** {@return what it rests on, or empty if on what agreement and provision do} */
  public abstract Optional<Evidence> evidence();

  /**
   * Returns this version, which holds from a day on.
   *
   * @param first the first day on which it holds
   * @return the changed version
   */
  public NormVersion from(LocalDate first) {
    return toBuilder().validity(DateInterval.startingOn(first)).build();
  }

  /**
   * Returns this version, which holds under one reading alone.
   *
   * @param reading the reading
   * @return the changed version
   */
  public NormVersion under(Reading reading) {
    return toBuilder().reading(reading).build();
  }

  /** {@return a new builder that holds every property of this version} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link NormVersion}. The id is required. */
  public static final class Builder extends ImmutableNormVersion.Builder {
    Builder() {}
  }
}
