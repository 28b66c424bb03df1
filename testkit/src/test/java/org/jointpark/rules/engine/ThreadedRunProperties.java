package org.jointpark.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Law;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Layer;
import org.jointpark.source.Viewpoint;
import org.jointpark.testkit.jqwik.RuleArbitraries;

class ThreadedRunProperties {

  private static final int MANY_LINES = 1_500;
  private static final int SEASON = 60;

  /** Law, facts, and from which day they are judged. */
  record Case(Rulebook rulebook, Facts facts, LocalDate horizon) {
    Inquiry inquiry(int threads) {
      return Inquiry.builder()
          .horizon(horizon)
          .viewpoint(Viewpoint.builder()
              .knownAt(horizon)
              .layers(Set.of(Layer.values()))
              .build())
          .threads(threads)
          .build();
    }
  }

  /** Keeps in their order what a judge tells. */
  private static final class Told implements VerdictSink {
    private final boolean onlyFindings;
    private final List<Object> told = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();

    Told(boolean onlyFindings) {
      this.onlyFindings = onlyFindings;
    }

    @Override
    public void accept(Verdict verdict) {
      told.add(verdict);
    }

    @Override
    public boolean wantsOnlyFindings() {
      return onlyFindings;
    }

    @Override
    public void count(Law law, Outcome outcome, long verdicts) {
      counts.merge(law + " " + law.title() + " " + outcome, verdicts, Long::sum);
    }

    @Override
    public void fault(RuleFault fault) {
      told.add(fault);
    }

    @Override
    public boolean advance(String subject, long records) {
      told.add(records + " of " + subject);
      return true;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            RuleArbitraries.rulebooks(),
            RuleArbitraries.facts(),
            RuleArbitraries.days().map(day -> day.plusDays(20)))
        .as(Case::new);
  }

  @Provide
  Arbitrary<Integer> fewRecords() {
    return Arbitraries.integers().between(0, 12);
  }

  @Property(tries = 2_000)
  void aSinkIsToldTheSameInTheSameOrder(
      @ForAll("cases") Case some,
      @ForAll("fewRecords") int fewRecords,
      @ForAll @IntRange(min = 2, max = 8) int threads,
      @ForAll boolean onlyFindings) {
    Told one = new Told(onlyFindings);
    Told several = new Told(onlyFindings);

    new RulebookRun(some.rulebook, some.facts, some.inquiry(1), fewRecords)
        .judge(some.rulebook, one);
    new RulebookRun(some.rulebook, some.facts, some.inquiry(threads), fewRecords)
        .judge(some.rulebook, several);

    assertThat(several.told).isEqualTo(one.told);
    assertThat(several.counts).isEqualTo(one.counts);
  }

  @Property(tries = 40)
  void aReportOnManyRecordsIsTheSameWhateverTheNumberOfThreads(
      @ForAll long seed, @ForAll boolean keepsAll) {
    Random random = new Random(seed);
    Rulebook rulebook = RuleArbitraries.rulebookBy(random, 0);
    Facts facts = RuleArbitraries.factsBy(random, MANY_LINES, 0);
    Check every = Check.against(rulebook)
        .until(LocalDate.of(2014, 2, 9).plusDays(random.nextInt(SEASON)))
        .in(Layer.values())
        .collectingFaults();
    Check check = keepsAll ? every : every.keepingFindings(random.nextInt(20));

    Report one = check.run(facts);

    for (int threads : new int[] {2, 3, 8}) {
      assertThat(check.inThreads(threads).run(facts)).isEqualTo(one);
    }
  }
}
