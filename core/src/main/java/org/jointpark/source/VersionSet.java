package org.jointpark.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * All versions of one thing that law sets, from which {@link #resolve} tells what holds on each
 * day.
 *
 * <p>Their order means nothing: they are kept by layer, then by the day of recording, then by
 * validity. Two versions that would hold at once, with nothing to say which overwrites the other,
 * are refused.
 *
 * @param <V> the type of the value
 */
public final class VersionSet<V> {

  private final ImmutableList<Versioned<V>> versions;

  private VersionSet(ImmutableList<Versioned<V>> versions) {
    this.versions = versions;
  }

  /**
   * Returns the set of some versions.
   *
   * @param versions the versions, in any order
   * @param <V> the type of the value
   * @return the set
   * @throws IllegalArgumentException if two versions of one layer were recorded on the same day,
   *     hold on a common day, and may be selected together
   */
  public static <V> VersionSet<V> copyOf(Iterable<Versioned<V>> versions) {
    ImmutableList<Versioned<V>> sorted = ImmutableList.sortedCopyOf(VersionSet::compare, versions);
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size() && sameRank(sorted.get(i), sorted.get(j)); j++) {
        checkCompatible(sorted.get(i), sorted.get(j));
      }
    }
    return new VersionSet<>(sorted);
  }

  private static int compare(Versioned<?> left, Versioned<?> right) {
    return ComparisonChain.start()
        .compare(left.layer(), right.layer())
        .compare(knownSince(left), knownSince(right))
        .compare(left.validity(), right.validity())
        .compare(reading(left), reading(right))
        .compare(left.citation().id(), right.citation().id())
        .result();
  }

  private static String reading(Versioned<?> version) {
    return version.reading().map(Reading::toString).orElse("");
  }

  /**
   * Returns the day of recording as an interval that starts on it, so that "always" sorts first.
   */
  private static DateInterval knownSince(Versioned<?> version) {
    return version.recorded().map(DateInterval::startingOn).orElseGet(DateInterval::always);
  }

  private static boolean sameRank(Versioned<?> left, Versioned<?> right) {
    return left.layer() == right.layer() && left.recorded().equals(right.recorded());
  }

  private static void checkCompatible(Versioned<?> left, Versioned<?> right) {
    checkArgument(
        !left.validity().overlaps(right.validity()) || areAlternatives(left, right),
        "versions recorded on the same day must not overlap, but %s (%s) overlaps %s (%s) in layer"
            + " %s, both recorded on %s",
        left.validity(),
        left.citation().id(),
        right.validity(),
        right.citation().id(),
        left.layer(),
        left.recorded().map(Object::toString).orElse("an unknown day"));
  }

  /**
   * Returns whether no viewpoint sees both: they answer one question differently, and are not each
   * the default of a question of their own with the same id.
   */
  private static boolean areAlternatives(Versioned<?> left, Versioned<?> right) {
    Optional<Reading> mine = left.reading();
    Optional<Reading> theirs = right.reading();
    return mine.isPresent()
        && theirs.isPresent()
        && mine.get().question().id().equals(theirs.get().question().id())
        && !mine.get().answer().equals(theirs.get().answer())
        && !(mine.get().isDefault() && theirs.get().isDefault());
  }

  /** {@return every version, by layer, then by day of recording, then by validity} */
  public ImmutableList<Versioned<V>> versions() {
    return versions;
  }

  /**
   * Returns the version that holds on each day, as seen from a viewpoint.
   *
   * <p>Only versions that the viewpoint {@linkplain Viewpoint#sees sees} count. Within a layer a
   * later recorded version overwrites an earlier one on the days of its validity; across layers,
   * the later layer overwrites.
   *
   * @param viewpoint what is known, which layers count, and how words are read
   * @return the timeline of versions, among them repeals; a gap where no version holds
   */
  public Timeline<Versioned<V>> resolve(Viewpoint viewpoint) {
    List<Timeline<Versioned<V>>> seen = new ArrayList<>();
    versions.stream()
        .filter(viewpoint::sees)
        .forEach(version -> seen.add(Timeline.of(version.validity(), version)));
    return overwritten(seen);
  }

  /** Returns timelines as one, each overwritten by those after it, by halves. */
  private static <T> Timeline<T> overwritten(List<Timeline<T>> timelines) {
    if (timelines.size() <= 1) {
      return timelines.isEmpty() ? Timeline.empty() : timelines.get(0);
    }
    int half = timelines.size() / 2;
    return overwritten(timelines.subList(0, half))
        .overwrittenBy(overwritten(timelines.subList(half, timelines.size())));
  }

  /**
   * Returns the value on each day, as seen from a viewpoint.
   *
   * @param viewpoint what is known, which layers count, and how words are read
   * @return the timeline of values; a gap where no version holds and where one repeals
   */
  public Timeline<V> values(Viewpoint viewpoint) {
    Timeline<Versioned<V>> resolved = resolve(viewpoint);
    Timeline.Builder<V> values = Timeline.builder();
    resolved
        .pieces()
        .forEach(
            piece -> piece.value().value().ifPresent(value -> values.put(piece.interval(), value)));
    return values.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VersionSet<?> that && versions.equals(that.versions);
  }

  @Override
  public int hashCode() {
    return versions.hashCode();
  }

  @Override
  public String toString() {
    return versions.toString();
  }
}
