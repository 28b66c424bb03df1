package org.jointpark.rules.instance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Provision;
import org.jointpark.park.Dossier;
import org.jointpark.rules.LawId;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.norm.Power;
import org.jointpark.source.Evidence;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;

/** Puts the norms of a normbook into the agreements of a dossier. */
final class NormsOnDays {

  private final Dossier dossier;
  private final Viewpoint viewpoint;
  private final List<NormOnDays> norms = new ArrayList<>();

  /**
   * Resolves the versions of each norm.
   *
   * @throws IllegalArgumentException if the dossier lacks the provision of a norm, versions of a
   *     norm stand in several agreements, or two cannot be told apart
   */
  NormsOnDays(Normbook normbook, Dossier dossier, Viewpoint viewpoint) {
    this.dossier = dossier;
    this.viewpoint = viewpoint;
    normbook.versions().forEach((id, versions) -> norms.add(resolved(id, versions)));
  }

  List<NormOnDays> norms() {
    return norms;
  }

  /** Returns the norms that are powers in some version, by the agreement in which they stand. */
  ImmutableListMultimap<AgreementId, NormOnDays> powers() {
    return Multimaps.index(
        norms.stream().filter(NormsOnDays::isPower).toList(),
        norm -> norm.agreement().id());
  }

  private static boolean isPower(NormOnDays norm) {
    return norm.versions().pieces().stream()
        .flatMap(piece -> piece.value().value().stream())
        .anyMatch(version -> version.content() instanceof Power);
  }

  private NormOnDays resolved(LawId id, ImmutableList<NormVersion> versions) {
    Norm any = versions.stream()
        .flatMap(version -> version.norm().stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "norm must have a version that enacts it, but has repeals alone (norm %s)"
                .formatted(id)));
    Agreement agreement = dossier
        .agreementOf(any.provision())
        .orElseThrow(() -> new IllegalArgumentException(
            "dossier must have provision %s, but does not (norm %s, park %s)"
                .formatted(any.provision(), id, dossier.park().id())));
    Provision provision = agreement.provision(any.provision()).orElseThrow();
    List<Versioned<Norm>> told = new ArrayList<>();
    for (NormVersion version : versions) {
      Optional<Norm> norm = version.norm();
      norm.ifPresent(enacted -> checkArgument(
          agreement.provision(enacted.provision()).isPresent(),
          "norm must stand in one agreement, but stands in provision %s, which is not in %s (norm"
              + " %s)",
          enacted.provision(),
          agreement.id(),
          id));
      told.add(versioned(version, norm.orElse(any), agreement));
    }
    return new NormOnDays(id, agreement, provision, VersionSet.copyOf(told).resolve(viewpoint));
  }

  private static Versioned<Norm> versioned(NormVersion version, Norm norm, Agreement agreement) {
    Provision provision = agreement.provision(norm.provision()).orElseThrow();
    Versioned.Builder<Norm> told =
        version.norm().map(Versioned::enacting).orElseGet(Versioned::repealing);
    DateInterval validity =
        version.validity().orElseGet(() -> DateInterval.startingOn(inForce(agreement)));
    Evidence evidence = version
        .evidence()
        .orElseGet(() -> both(agreement.evidence(), provision.evidence(), agreement.signed()));
    version.reading().ifPresent(told::reading);
    return told.validity(validity)
        .layer(version.layer())
        .citation(version.citation().orElseGet(() -> agreement.citation(provision.id())))
        .evidence(evidence)
        .build();
  }

  /** Returns the first day on which an agreement is in force; that of its signature if unknown. */
  static LocalDate inForce(Agreement agreement) {
    return agreement.validity().flatMap(DateInterval::start).orElseGet(agreement::signed);
  }

  /** Returns what two facts rest on together: known when both are, and as sure as the weaker. */
  private static Evidence both(Evidence one, Evidence other, LocalDate signed) {
    LocalDate first = one.recorded().orElse(signed);
    LocalDate second = other.recorded().orElse(signed);
    return Evidence.builder()
        .sources(ImmutableSortedSet.copyOf(Iterables.concat(one.sources(), other.sources())))
        .confidence(one.confidence().and(other.confidence()))
        .recorded(first.isAfter(second) ? first : second)
        .build();
  }
}
