package org.jointpark.rules.norm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawId;

/**
 * Norms, each in all its versions.
 *
 * <p>It is immutable, and equal to another with the same versions. Whether two versions contradict
 * each other is told when they are judged, since that depends on the agreement in which they stand.
 */
public final class Normbook {

  private final ImmutableSortedMap<LawId, ImmutableList<NormVersion>> versions;
  private final ImmutableList<Law> laws;

  private Normbook(ImmutableSortedMap<LawId, ImmutableList<NormVersion>> versions) {
    this.versions = versions;
    this.laws = laws(versions);
  }

  /**
   * Returns the normbook of some norms that were never amended.
   *
   * @param norms the norms
   * @return the normbook
   * @throws IllegalArgumentException if two norms have one id
   */
  public static Normbook of(Norm... norms) {
    Builder builder = builder();
    for (Norm norm : norms) {
      builder.add(norm);
    }
    return builder.build();
  }

  /** {@return a new builder of a normbook without norms} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the versions of each norm, in the order in which they were added, by its id} */
  public ImmutableSortedMap<LawId, ImmutableList<NormVersion>> versions() {
    return versions;
  }

  /**
   * Returns a norm in one of its versions, which tells its title and bearer.
   *
   * @param id the id of the norm, or of its reparation
   * @return the norm of the last version that enacts one, or empty if there is none
   */
  public Optional<Norm> anyVersionOf(LawId id) {
    return Optional.ofNullable(versions.get(id))
        .flatMap(
            all -> all.reverse().stream().flatMap(each -> each.norm().stream()).findFirst())
        .or(() -> versions.keySet().stream()
            .filter(norm -> id.toString().equals(norm + ".reparation"))
            .findFirst()
            .flatMap(this::anyVersionOf));
  }

  /** {@return the laws of all norms and of their reparations, one for each title and severity} */
  public ImmutableList<Law> laws() {
    return laws;
  }

  private static ImmutableList<Law> laws(
      ImmutableSortedMap<LawId, ImmutableList<NormVersion>> versions) {
    return versions.values().stream()
        .flatMap(all -> all.reverse().stream())
        .flatMap(version -> version.norm().stream())
        .flatMap(norm -> Stream.concat(Stream.of(norm.law()), norm.reparationLaw().stream()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Normbook that && versions.equals(that.versions);
  }

  @Override
  public int hashCode() {
    return versions.hashCode();
  }

  /** {@return how many norms there are} */
  @Override
  public String toString() {
    return "normbook of %s norms".formatted(versions.size());
  }

  /** Builds a {@link Normbook}. */
  public static final class Builder {
    private final TreeMap<LawId, List<NormVersion>> versions = new TreeMap<>();

    Builder() {}

    /**
     * Adds a norm that was not there.
     *
     * @param norm the norm
     * @return this builder
     * @throws IllegalArgumentException if its id was added before
     */
    @CanIgnoreReturnValue
    public Builder add(Norm norm) {
      checkArgument(
          !versions.containsKey(norm.law().id()),
          "norm must be added once, but was %s again. Maybe add versions of it",
          norm);
      return add(NormVersion.of(norm));
    }

    /**
     * Adds a version of a norm.
     *
     * @param version the version
     * @return this builder
     * @throws IllegalArgumentException if it enacts a norm with another id
     */
    @CanIgnoreReturnValue
    public Builder add(NormVersion version) {
      version
          .norm()
          .ifPresent(norm -> checkArgument(
              norm.law().id().equals(version.id()),
              "norm must have the id of its versions %s, but was %s",
              version.id(),
              norm));
      versions.computeIfAbsent(version.id(), id -> new ArrayList<>()).add(version);
      return this;
    }

    /**
     * Returns the normbook.
     *
     * @return the normbook
     * @throws IllegalArgumentException if the id of a norm is that of the reparation of another
     */
    public Normbook build() {
      ImmutableSortedMap.Builder<LawId, ImmutableList<NormVersion>> built =
          ImmutableSortedMap.naturalOrder();
      versions.forEach((id, all) -> {
        all.stream()
            .flatMap(version -> version.norm().stream())
            .flatMap(norm -> norm.reparationLaw().stream())
            .forEach(law -> checkArgument(
                !versions.containsKey(law.id()),
                "norm must not have the id of a reparation, but was %s",
                law));
        built.put(id, ImmutableList.copyOf(all));
      });
      return new Normbook(built.buildOrThrow());
    }
  }
}
