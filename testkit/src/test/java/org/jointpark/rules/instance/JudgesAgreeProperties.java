package org.jointpark.rules.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.testkit.jqwik.NormArbitraries;
import org.jointpark.testkit.jqwik.NormCase;

/** The engine, and a judge that looks at each day, say the same. */
final class JudgesAgreeProperties {

  @Property(tries = 300)
  void onTheStatusOfEachDay(
      @ForAll NormCase given,
      @ForAll @IntRange(min = 1, max = 110) int days,
      @ForAll @IntRange(min = 0, max = 2) int view) {
    LocalDate horizon = NormArbitraries.firstDay().plusDays(days);
    assertThat(byTheEngine(given, horizon, horizon, perspective(view)))
        .isEqualTo(byDay(given, horizon, horizon, perspective(view)));
  }

  static Perspective perspective(int view) {
    return view == 0 ? Perspective.text() : Perspective.of(PartyId.of(view == 1 ? "east" : "west"));
  }

  static Map<String, Map<LocalDate, String>> byDay(
      NormCase given, LocalDate horizon, LocalDate known, Perspective perspective) {
    return NaiveNorm.judge(given.normbook(), given.dossier(), horizon, known, perspective);
  }

  /** Returns what the engine tells of each day; no day twice. */
  static Map<String, Map<LocalDate, String>> byTheEngine(
      NormCase given, LocalDate horizon, LocalDate known, Perspective perspective) {
    Map<String, Map<LocalDate, String>> told = new TreeMap<>();
    for (Verdict verdict : Check.by(Judge.of(given.normbook()))
        .until(horizon)
        .knownAt(known)
        .seenBy(perspective)
        .run(given.dossier())
        .verdicts()) {
      Map<LocalDate, String> days = told.computeIfAbsent(
          verdict.law().id() + " " + verdict.subject().id(), key -> new TreeMap<>());
      for (LocalDate day = verdict.interval().start().orElseThrow();
          day.isBefore(verdict.interval().end().orElseThrow());
          day = day.plusDays(1)) {
        String before = days.put(day, said(verdict));
        assertThat(before).as("told twice of %s: %s", day, verdict).isNull();
      }
    }
    return told;
  }

  private static String said(Verdict verdict) {
    return verdict.status() + verdict.due().map(due -> " due " + due).orElse("");
  }
}
