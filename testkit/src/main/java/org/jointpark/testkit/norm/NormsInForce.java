package org.jointpark.testkit.norm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.norm.Power;
import org.jointpark.source.ReadingSelection;

/** The norms of a normbook under a selection of readings. */
final class NormsInForce {

  private final Normbook normbook;
  private final KnownHistory history;
  private final PossibleStates states;
  private final Map<LawId, KnownVersions> versions = new HashMap<>();

  NormsInForce(Normbook normbook, KnownHistory history, Report report, ReadingSelection selection) {
    this.normbook = normbook;
    this.history = history;
    this.states = new PossibleStates(history, report, selection);
    normbook
        .versions()
        .forEach((id, all) -> versions.put(id, new KnownVersions(all, history, report, selection)));
  }

  /** Returns the norm of a verdict, as it is law on its first day. */
  Optional<JudgedNorm> judged(Verdict verdict, List<Verdict> told) {
    LawId id = normbook.anyVersionOf(verdict.law().id()).orElseThrow().law().id();
    KnownVersions mine = Objects.requireNonNull(versions.get(id));
    return mine.on(verdict.interval().knownStart())
        .map(
            norm -> new JudgedNorm(history, states, mine, powersBeside(mine), norm, verdict, told));
  }

  private List<Norm> powersBeside(KnownVersions mine) {
    return normbook.versions().values().stream()
        .flatMap(List::stream)
        .flatMap((NormVersion version) -> version.norm().stream())
        .filter(norm -> norm.content() instanceof Power)
        .filter(norm -> mine.agreement().provision(norm.provision()).isPresent())
        .toList();
  }
}
