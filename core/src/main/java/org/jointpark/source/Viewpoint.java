package org.jointpark.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * From where law is looked at: what is known on a day, which layers count, and how its words are
 * read.
 *
 * <p>The default takes all that is recorded, the layers {@link Layer#TEXT} and
 * {@link Layer#AGREED}, and the default answer to every question.
 */
@Value.Immutable
public abstract class Viewpoint {

  Viewpoint() {}

  /** {@return a new builder that holds the default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the default viewpoint} */
  public static Viewpoint byDefault() {
    return builder().build();
  }

  /** {@return the last day of recording that counts, or empty if all that is recorded counts} */
  public abstract Optional<LocalDate> knownAt();

  /** {@return the layers that count, at least one} */
  @Value.Default
  @Value.NaturalOrder
  public ImmutableSortedSet<Layer> layers() {
    return ImmutableSortedSet.of(Layer.TEXT, Layer.AGREED);
  }

  /** {@return the readings that were chosen, at most one a question, sorted by question} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Reading> readings();

  @Value.Check
  void check() {
    checkArgument(!layers().isEmpty(), "viewpoint must have at least one layer");
    Reading.checkOneOfEach(readings());
  }

  /**
   * Returns whether a version counts from here.
   *
   * @param version any version
   * @return whether it was recorded by then, lies in a chosen layer, and belongs to no reading but
   *     one that is selected
   */
  public boolean sees(Versioned<?> version) {
    return version.recorded().map(this::knows).orElse(true)
        && layers().contains(version.layer())
        && version.reading().map(this::selects).orElse(true);
  }

  /**
   * Returns whether something is known that was recorded on a day.
   *
   * @param recorded the day of recording
   * @return whether it is not after {@link #knownAt}
   */
  public boolean knows(LocalDate recorded) {
    return knownAt().filter(recorded::isAfter).isEmpty();
  }

  /**
   * Returns whether a reading is the one that holds for its question.
   *
   * @param reading any reading
   * @return whether it was chosen, or is the default of a question for which none was chosen
   */
  public boolean selects(Reading reading) {
    return answerTo(reading.question()).equals(reading);
  }

  /**
   * Returns how a question is answered from here.
   *
   * @param question any question
   * @return the reading that was chosen for it, else its default
   */
  public Reading answerTo(Question question) {
    return readings().stream()
        .filter(chosen -> chosen.question().id().equals(question.id()))
        .findFirst()
        .orElseGet(question::byDefault);
  }

  /** {@return a new builder that holds every property of this viewpoint} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Viewpoint}. No property is required. */
  public static final class Builder extends ImmutableViewpoint.Builder {
    Builder() {}
  }
}
