package org.jointpark.rules.instance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormContent;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.norm.Permission;
import org.jointpark.testkit.jqwik.NormArbitraries;
import org.jointpark.testkit.jqwik.NormCase;
import org.jointpark.time.Recurrence;

/**
 * No norm goes from one status to the next but by an arrow of the table of transitions in
 * {@code docs/semantics.md}.
 */
final class StatusTransitionsProperties {

  private static final Path CONTRACT = Path.of("../docs/semantics.md");
  private static final Set<String> ARROWS = arrows();

  /** Reads the table; an arrow is the kind of norm and two statuses, or any. */
  private static Set<String> arrows() {
    List<String> lines;
    try {
      lines = Files.readAllLines(CONTRACT);
    } catch (IOException unreadable) {
      throw new IllegalStateException(CONTRACT.toString(), unreadable);
    }
    int first = lines.indexOf("| of | from | to | when |") + 2;
    Set<String> arrows = new HashSet<>();
    for (String line : lines.subList(first, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      String[] cells = line.split(" *\\| *", -1);
      for (String from : cells[2].split(", ", -1)) {
        for (String to : cells[3].split(", ", -1)) {
          arrows.add(cells[1] + " " + from + " " + to);
        }
      }
    }
    return arrows;
  }

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
        String from = before.status().toString();
        String to = verdict.status().toString();
        assertThat(ARROWS)
            .as("from %s to %s", before, verdict)
            .containsAnyOf(kind + " " + from + " " + to, "each " + from + " any", "each any " + to);
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
