package org.jointpark.rules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.LawId;
import org.jointpark.source.Layer;
import org.jointpark.source.Reading;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;

/**
 * Which version holds on a day, found by asking each.
 *
 * @param rulebook the rules and parameters
 * @param known the last day of recording that counts
 * @param layers the layers that count
 * @param reading how the one question is answered, by default if there is none
 */
record NaiveLaw(Rulebook rulebook, LocalDate known, Set<Layer> layers, Optional<Reading> reading) {

  private static final List<Layer> LATER_LAST =
      List.of(Layer.TEXT, Layer.AGREED, Layer.PRACTICE, Layer.DISPUTED);

  Optional<Versioned<Rule<?>>> rule(LawId id, LocalDate day) {
    return on(day, rulebook.rules().get(id));
  }

  Optional<? extends Versioned<?>> parameter(ParameterId id, LocalDate day) {
    return on(day, rulebook.parameters().get(id).versions());
  }

  private <V> Optional<Versioned<V>> on(LocalDate day, VersionSet<V> set) {
    Versioned<V> best = null;
    for (Versioned<V> version : set.versions()) {
      if (isSeen(version) && holds(version, day) && (best == null || outranks(version, best))) {
        best = version;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean holds(Versioned<?> version, LocalDate day) {
    return !version.validity().start().orElse(LocalDate.MIN).isAfter(day)
        && version.validity().end().orElse(LocalDate.MAX).isAfter(day);
  }

  private boolean isSeen(Versioned<?> version) {
    return layers.contains(version.layer())
        && !recorded(version).isAfter(known)
        && version
            .reading()
            .map(it -> reading.map(it::equals).orElseGet(it::isDefault))
            .orElse(true);
  }

  private static boolean outranks(Versioned<?> version, Versioned<?> other) {
    return version.layer() == other.layer()
        ? recorded(version).isAfter(recorded(other))
        : LATER_LAST.indexOf(version.layer()) > LATER_LAST.indexOf(other.layer());
  }

  static LocalDate recorded(Versioned<?> version) {
    return version.evidence().recorded().orElse(version.validity().start().orElse(LocalDate.MIN));
  }
}
