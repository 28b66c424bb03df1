package org.jointpark.testkit.norm;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Provision;
import org.jointpark.rules.Report;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.DateInterval;

/** The versions of one norm that count under a selection of readings. */
final class KnownVersions {

  private final Agreement agreement;
  private final Norm any;
  private final List<NormVersion> versions;

  /** Picks the versions that a report knows, of the layers and in the readings that it chose. */
  KnownVersions(
      List<NormVersion> all, KnownHistory history, Report report, ReadingSelection selection) {
    this.any = all.stream().flatMap(each -> each.norm().stream()).findFirst().orElseThrow();
    this.agreement = history.dossier().agreementOf(any.provision()).orElseThrow();
    this.versions = all.stream()
        .filter(version -> report.layers().contains(version.layer()))
        .filter(version -> !recorded(version).isAfter(report.knownAt()))
        .filter(version -> holds(version, selection))
        .sorted(Comparator.comparing(NormVersion::layer)
            .thenComparing(this::recorded)
            .reversed())
        .toList();
  }

  Agreement agreement() {
    return agreement;
  }

  private static boolean holds(NormVersion version, ReadingSelection selection) {
    return version
        .reading()
        .map(reading -> selection.readings().stream()
            .filter(each -> each.question().id().equals(reading.question().id()))
            .findFirst()
            .map(each -> each.answer().equals(reading.answer()))
            .orElse(reading.isDefault()))
        .orElse(true);
  }

  /** Returns when a version was recorded; by default, when its agreement and provision were. */
  private LocalDate recorded(NormVersion version) {
    if (version.evidence().isPresent()) {
      return version
          .evidence()
          .get()
          .recorded()
          .orElseGet(() -> validity(version).start().orElse(KnownHistory.NEVER));
    }
    Provision provision =
        agreement.provision(version.norm().orElse(any).provision()).orElseThrow();
    return Stream.of(agreement.evidence(), provision.evidence())
        .map(evidence -> evidence.recorded().orElse(agreement.signed()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** Returns the first day on which the agreement is in force. */
  LocalDate inForce() {
    return agreement.validity().flatMap(DateInterval::start).orElse(agreement.signed());
  }

  private DateInterval validity(NormVersion version) {
    return version.validity().orElseGet(() -> DateInterval.startingOn(inForce()));
  }

  /** Returns the norm as it is law on a day. */
  Optional<Norm> on(LocalDate day) {
    return versions.stream()
        .filter(version -> validity(version).contains(day))
        .findFirst()
        .flatMap(NormVersion::norm);
  }

  /** Returns the first of the days without a break, up to a day, on which the norm is law. */
  LocalDate start(LocalDate day) {
    LocalDate start = day;
    for (LocalDate edge : edges().headSet(day, true).descendingSet()) {
      if (edge.isAfter(inForce()) && on(edge.minusDays(1)).isPresent()) {
        continue;
      }
      start = edge;
      break;
    }
    return start.isBefore(inForce()) ? inForce() : start;
  }

  /** Returns the days on which the norm may cease to be law. */
  ImmutableSortedSet<LocalDate> edges() {
    return Stream.concat(
            Stream.of(inForce()),
            versions.stream()
                .map(this::validity)
                .flatMap(days -> Stream.concat(days.start().stream(), days.end().stream())))
        .filter(day -> !day.isBefore(inForce()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
