package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.TransitionTable.Arrow;
import org.jointpark.testkit.jqwik.NormArbitraries;
import org.jointpark.testkit.jqwik.NormCase;
import org.jointpark.time.Recurrence;

/**
 * No norm goes from one status to the next but by an arrow of the table of transitions in
 * {@code docs/semantics.md}.
 */
final class StatusTransitionsProperties {

  private static final TransitionTable TABLE = TransitionTable.ofStatuses();

  private static String kindOf(NormContent content) {
    if (content instanceof Permission permission) {
      return kindOf(permission.unobstructed());
    } else if (content instanceof Duty.Periodic periodic) {
      return periodic.recurrence() instanceof Recurrence.Rolling ? "rolling" : "windows";
    } else if (content instanceof Duty.Achieve) {
      return "achieve";
    }
    return content instanceof Duty.Maintain ? "maintain" : "refrain";
  }

  /** Returns the kind of norm of a law, or empty if it was amended or is a power. */
  private static String kindOf(Normbook normbook, LawId law) {
    if (!normbook.versions().containsKey(law)) {
      String norm = law.toString().replace(".reparation", "");
      return normbook
                  .versions()
                  .getOrDefault(LawId.of(norm), ImmutableList.of())
                  .size()
              == 1
          ? "reparation"
          : "";
    }
    Norm norm = normbook.anyVersionOf(law).orElseThrow();
    boolean isDuty = norm.content() instanceof Duty || norm.content() instanceof Permission;
    return isDuty && normbook.versions().get(law).size() == 1 ? kindOf(norm.content()) : "";
  }

  @Property(tries = 1_000)
  void everyNormGoesAlongTheArrows(
      @ForAll NormCase given, @ForAll @IntRange(min = 1, max = 120) int days) {
    Verdict before = null;
    for (Verdict verdict : Check.by(Judge.of(given.normbook()))
        .until(NormArbitraries.firstDay().plusDays(days))
        .knownAt(NormArbitraries.firstDay().plusDays(400))
        .run(given.dossier())
        .verdicts()) {
      String kind = kindOf(given.normbook(), verdict.law().id());
      if (before != null && !kind.isEmpty() && follows(before, verdict)) {
        Arrow arrow =
            new Arrow(kind, before.status().toString(), verdict.status().toString());
        assertThat(TABLE.has(arrow))
            .as("%s: from %s to %s", arrow, before, verdict)
            .isTrue();
      }
      before = verdict;
    }
  }

  private static boolean follows(Verdict before, Verdict verdict) {
    return before.law().id().equals(verdict.law().id())
        && before.subject().equals(verdict.subject())
        && before.interval().end().equals(verdict.interval().start());
  }
}
