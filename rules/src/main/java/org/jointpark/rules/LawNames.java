package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointpark.style.NearNames;

/** The ids of the laws that some judges name, with those that are deprecated. */
final class LawNames {

  private final Map<LawId, LawId> current;

  private LawNames(Map<LawId, LawId> current) {
    this.current = current;
  }

  static LawNames of(Iterable<Judge> judges) {
    Map<LawId, LawId> current = new TreeMap<>();
    judges.forEach(judge ->
        judge.rulebook().ifPresent(rulebook -> rulebook.deprecatedRules().forEach(current::put)));
    judges.forEach(judge -> judge.laws().forEach(law -> current.put(law.id(), law.id())));
    return new LawNames(current);
  }

  /**
   * Returns the current ids of laws.
   *
   * @throws IllegalArgumentException if no judge names one of them
   */
  ImmutableSortedSet<LawId> current(List<LawId> laws) {
    List<String> unknown = laws.stream()
        .filter(law -> !current.containsKey(law))
        .map(this::described)
        .toList();
    checkArgument(
        unknown.isEmpty(),
        "laws must be among those of the judges, but %s %s not",
        String.join(", ", unknown),
        unknown.size() == 1 ? "is" : "are");
    return laws.stream()
        .map(current::get)
        .collect(ImmutableSortedSet.toImmutableSortedSet(LawId::compareTo));
  }

  private String described(LawId law) {
    return law
        + NearNames.nearest(law.toString(), Iterables.transform(current.keySet(), LawId::toString))
            .map(" (maybe %s)"::formatted)
            .orElse("");
  }
}
