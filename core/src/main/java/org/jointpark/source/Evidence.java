package org.jointpark.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a recorded fact rests on: its sources, how sure it is, and since when it is known. */
@Value.Immutable
public abstract class Evidence {

  Evidence() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns evidence of one source.
   *
   * @param source the source that states the fact
   * @param confidence how sure the fact is
   * @return the evidence, without a recorded day and without a note
   */
  public static Evidence of(SourceId source, Confidence confidence) {
    return builder().addSource(source).confidence(confidence).build();
  }

  /** {@return the sources that state the fact, at least one, sorted by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /** {@return how sure the fact is} */
  public abstract Confidence confidence();

  /**
   * {@return the day on which the fact was published, or empty if that is not recorded; then the
   * first day of the fact is assumed}
   */
  public abstract Optional<LocalDate> recorded();

  /** {@return a remark on the fact or its sources} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    checkArgument(!sources().isEmpty(), "evidence must name at least one source");
  }

  /** {@return a new builder that holds every property of this evidence} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds {@link Evidence}. At least one source and the confidence are required. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
