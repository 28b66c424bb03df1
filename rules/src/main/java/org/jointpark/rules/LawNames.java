package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.List;
import org.jointpark.style.NearNames;

/** The ids of the laws that some judges name. */
final class LawNames {

  private final ImmutableSortedSet<LawId> known;

  private LawNames(ImmutableSortedSet<LawId> known) {
    this.known = known;
  }

  static LawNames of(Iterable<Judge> judges) {
    ImmutableSortedSet.Builder<LawId> known = ImmutableSortedSet.naturalOrder();
    judges.forEach(judge -> judge.laws().forEach(law -> known.add(law.id())));
    return new LawNames(known.build());
  }

  /**
   * Returns ids of laws, each of which some judge names.
   *
   * @throws IllegalArgumentException if none names one of them
   */
  ImmutableSortedSet<LawId> check(List<LawId> laws) {
    List<String> unknown =
        laws.stream().filter(law -> !known.contains(law)).map(this::described).toList();
    checkArgument(
        unknown.isEmpty(),
        "laws must be among those of the judges, but %s %s not",
        String.join(", ", unknown),
        unknown.size() == 1 ? "is" : "are");
    return ImmutableSortedSet.copyOf(laws);
  }

  private String described(LawId law) {
    return law
        + NearNames.nearest(law.toString(), Iterables.transform(known, LawId::toString))
            .map(" (maybe %s)"::formatted)
            .orElse("");
  }
}
