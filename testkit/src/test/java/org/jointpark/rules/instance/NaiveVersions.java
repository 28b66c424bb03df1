package org.jointpark.rules.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.agreement.Agreement;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormVersion;

/** The versions of one norm, of which the one that was recorded last holds on a day. */
final class NaiveVersions {

  private final List<NormVersion> versions = new ArrayList<>();
  private final Agreement agreement;

  NaiveVersions(List<NormVersion> all, Agreement agreement, NaiveHistory history) {
    this.agreement = agreement;
    for (NormVersion version : all) {
      if (history.isKnown(recorded(version))) {
        versions.add(version);
      }
    }
  }

  private LocalDate recorded(NormVersion version) {
    return version.evidence().flatMap(each -> each.recorded()).orElse(agreement.signed());
  }

  boolean isPower() {
    return versions.stream()
        .flatMap(each -> each.norm().stream())
        .anyMatch(norm -> norm.content() instanceof org.jointpark.rules.norm.Power);
  }

  /** Returns the version that decides on a day, which may be a repeal. */
  private Optional<NormVersion> versionAt(long day) {
    Optional<NormVersion> last = Optional.empty();
    for (NormVersion version : versions) {
      LocalDate date = LocalDate.ofEpochDay(day);
      boolean holds = version
          .validity()
          .map(days -> days.contains(date))
          .orElseGet(() -> !date.isBefore(
              agreement.validity().flatMap(days -> days.start()).orElse(agreement.signed())));
      if (holds && (last.isEmpty() || recorded(last.get()).isBefore(recorded(version)))) {
        last = Optional.of(version);
      }
    }
    return last;
  }

  Optional<Norm> at(long day) {
    return versionAt(day).flatMap(NormVersion::norm);
  }
}
