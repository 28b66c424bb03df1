package org.jointpark.firm;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.classification.HsCode;
import org.jointpark.classification.IsicCode;
import org.jointpark.party.StateCode;
import org.jointpark.source.Evidence;
import org.jointpark.style.ProseText;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/**
 * A firm of a park, as the public record tells of it.
 *
 * <pre>{@code
 * Firm firm =
 *     Firm.builder()
 *         .id(FirmId.of("F-1"))
 *         .name("Example Apparel")
 *         .homeState(StateCode.of("KR"))
 *         .sector(Sector.of("textiles"))
 *         .form(FirmForm.OWN_FACTORY)
 *         .entry(UncertainDay.parse("2005-02"))
 *         .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Firm {

  Firm() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the firm within its dossier} */
  public abstract FirmId id();

  /** {@return the name} */
  public abstract String name();

  /** {@return the name in the script of its home state} */
  public abstract Optional<String> originalName();

  /** {@return the legal entity identifier of the firm that runs it} */
  public abstract Optional<Lei> lei();

  /** {@return the state that it comes from} */
  public abstract Optional<StateCode> homeState();

  /** {@return the branch of industry in which the park's authority counts it} */
  public abstract Optional<Sector> sector();

  /** {@return what it does, in the international classification of activities} */
  public abstract Optional<IsicCode> industry();

  /** {@return what it makes, in words} */
  public abstract Optional<String> products();

  /** {@return what it is known to make, in the terms of tariffs; it may make more} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<HsCode> goods();

  /** {@return how it is housed in the park} */
  public abstract FirmForm form();

  /** {@return the day on which it came to the park} */
  public abstract Optional<UncertainDay> entry();

  /** {@return the lists on which it stands, such as that of the pilot plots of 2004} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> listings();

  /** {@return how many workers were counted or planned, sorted by day} */
  public abstract ImmutableList<WorkerCount> workerCounts();

  /** {@return its capital, day by day; on a day in a gap it is unknown} */
  @Value.Default
  public Timeline<Capital> capital() {
    return Timeline.empty();
  }

  /** {@return what this firm rests on} */
  public abstract Evidence evidence();

  @Value.Check
  Firm check() {
    ProseText.check("name", name(), "firm", id());
    return Comparators.isInOrder(workerCounts(), Comparator.naturalOrder())
        ? this
        : toBuilder().workerCounts(ImmutableList.sortedCopyOf(workerCounts())).build();
  }

  /** {@return a new builder that holds every property of this firm} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Firm}. The id, the name, the form and the evidence are required. */
  public static final class Builder extends ImmutableFirm.Builder {
    Builder() {}
  }
}
