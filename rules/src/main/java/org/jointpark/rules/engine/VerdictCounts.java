package org.jointpark.rules.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jointpark.rules.Law;
import org.jointpark.rules.Outcome;

/** How many verdicts there are of which nobody made any, by law and outcome. */
final class VerdictCounts implements Screen.Counts {

  private final Map<Law, Map<Outcome, Long>> counts = new LinkedHashMap<>();

  @Override
  public void count(Law law, Outcome outcome, long verdicts) {
    counts
        .computeIfAbsent(law, first -> new LinkedHashMap<>())
        .merge(outcome, verdicts, Math::addExact);
  }

  /** Tells each number, in the order in which they were first counted. */
  void forEach(Screen.Counts each) {
    counts.forEach((law, byOutcome) ->
        byOutcome.forEach((outcome, verdicts) -> each.count(law, outcome, verdicts)));
  }
}
