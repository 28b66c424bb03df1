package org.jointpark.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Law;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.RuleFaultsException;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Layer;
import org.jointpark.source.Viewpoint;
import org.jointpark.testkit.jqwik.RuleArbitraries;
import org.jointpark.time.DateInterval;

class ScreenAgreesProperties {

  private static final int GEN_SIZE = 1000;

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<LocalDate> days = RuleArbitraries.days().map(day -> day.plusDays(20));
    return Combinators.combine(
            RuleArbitraries.rulebooks(), RuleArbitraries.facts(), days, days, days, during())
        .as((rulebook, facts, horizon, known, day, during) -> new Case(
            rulebook,
            facts,
            Inquiry.builder()
                .horizon(horizon)
                .viewpoint(Viewpoint.builder()
                    .knownAt(known)
                    .layers(Set.of(Layer.values()))
                    .build())
                .during(during)
                .build()));
  }

  private static Arbitrary<DateInterval> during() {
    return Arbitraries.oneOf(
        Arbitraries.just(DateInterval.always()),
        Combinators.combine(RuleArbitraries.days(), Arbitraries.integers().between(1, 60))
            .as((day, length) -> DateInterval.of(day, day.plusDays(length))));
  }

  @Property(tries = 5_000)
  void compiledRulesFindWhatTheInterpreterFinds(@ForAll("cases") Case some) {
    some.checkVerdicts();
  }

  @Property(tries = 5_000)
  void plainNumbersSayWhatVerdictsSay(@ForAll("cases") Case some) {
    some.checkNumbers(PayLineFields.PAY_LINE);
    some.checkNumbers(EmploymentFields.EMPLOYMENT);
  }

  /** Tries as many further cases as the system property {@code jointpark.cases} asks for. */
  @Property(tries = 1)
  void compiledRulesFindSoInMoreCases(@ForAll Random random) {
    RandomGenerator<Case> generator = cases().generator(GEN_SIZE);
    for (int i = 0; i < Integer.getInteger("jointpark.cases", 0); i++) {
      Case some = generator.next(random).value();
      some.checkVerdicts();
      some.checkNumbers(PayLineFields.PAY_LINE);
    }
  }

  /** Guards the properties above against comparing the interpreter with itself. */
  @Property(tries = 1)
  void mostRulesAreCompiled(@ForAll Random random) {
    RandomGenerator<Case> generator = cases().generator(GEN_SIZE);
    int rules = 0;
    int interpreted = 0;
    for (int i = 0; i < 300; i++) {
      Case some = generator.next(random).value();
      RulebookScreening<?> screening = new RulebookScreening<>(
          PayLineFields.PAY_LINE, some.rulebook(), some.facts(), some.inquiry());
      if (some.inquiry().daysToReport().isPresent()) {
        rules += screening.laws().size();
        interpreted += screening.interpreted().size();
      }
    }
    assertThat(interpreted * 2).as("of %s rules", rules).isLessThan(rules);
  }

  /** A finding as numbers and a name. */
  private record Plain(
      String law, SubjectKey subject, Outcome outcome, long start, long end, long amount) {}

  /** Law, facts, and what is asked. */
  record Case(Rulebook rulebook, Facts facts, Inquiry inquiry) {

    void checkVerdicts() {
      Taken interpreted = new Taken(inquiry, false);
      Taken screened = new Taken(inquiry, true);

      new RulebookRun(rulebook, facts, inquiry, Long.MAX_VALUE).judge(rulebook, interpreted);
      new RulebookRun(rulebook, facts, inquiry, 0).judge(rulebook, screened);

      assertThat(screened.findings).as(this::toString).isEqualTo(interpreted.findings);
      assertThat(screened.faults).as(this::toString).isEqualTo(interpreted.faults);
      assertThat(screened.counts).as(this::toString).isEqualTo(interpreted.counts);
    }

    <S> void checkNumbers(Subject<S> subject) {
      Optional<Ledger<S>> ledger = facts.ledger(subject);
      if (ledger.isEmpty()) {
        return;
      }
      List<S> records = new ArrayList<>();
      try (Cursor<S> cursor = ledger.get().open()) {
        while (cursor.next()) {
          records.add(cursor.record());
        }
      }
      RulebookScreening<S> screening = new RulebookScreening<>(subject, rulebook, facts, inquiry);
      Set<Plain> found = new HashSet<>();
      RulebookScreening.Run<S> run =
          screening.start((law, row, outcome, start, end, amount) -> found.add(new Plain(
              screening.laws().get(law).id().toString(),
              subject.key(records.get((int) row)),
              outcome,
              start,
              end,
              amount)));
      for (int row = 0; row < records.size(); row++) {
        run.judge(records.get(row), row);
      }
      Set<String> faulty = faulty(run);

      Taken interpreted = new Taken(inquiry, false);
      new RulebookRun(rulebook, facts, inquiry, Long.MAX_VALUE).judge(rulebook, interpreted);
      Set<Plain> expected = interpreted.findings.stream()
          .filter(verdict -> verdict.subject().subject().equals(subject.name()))
          .map(Case::plain)
          .collect(Collectors.toSet());

      assertThat(found).as(this::toString).isEqualTo(expected);
      assertThat(interpreted.faults).as(this::toString).containsAll(faulty);
    }

    private static <S> Set<String> faulty(RulebookScreening.Run<S> run) {
      Set<String> faulty = new TreeSet<>();
      try {
        run.end();
      } catch (RuleFaultsException faults) {
        faults.faults().forEach(fault -> faulty.add(named(fault)));
      }
      return faulty;
    }

    private static Plain plain(Verdict verdict) {
      return new Plain(
          verdict.law().id().toString(),
          verdict.subject(),
          verdict.outcome(),
          verdict.interval().start().orElseThrow().toEpochDay(),
          verdict.interval().end().orElseThrow().toEpochDay(),
          verdict.amount().map(money -> money.tenThousandths()).orElse(0L));
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(inquiry.toString()).append('\n');
      rulebook
          .rules()
          .forEach((id, set) -> set.versions()
              .forEach(version -> text.append(version)
                  .append(version
                      .value()
                      .map(rule -> " where %s require %s except %s owing %s"
                          .formatted(
                              rule.where(), rule.require(), rule.exceptions(), rule.remedy()))
                      .orElse(" repealed"))
                  .append('\n')));
      rulebook
          .parameters()
          .forEach((id, set) -> text.append(id).append(set.versions()).append('\n'));
      return text.toString();
    }
  }

  private static String named(RuleFault fault) {
    return fault.law() + " " + fault.subject();
  }

  /** Keeps findings, faults, and the numbers of all other verdicts. */
  private static final class Taken implements VerdictSink {
    private final Inquiry inquiry;
    private final boolean onlyFindings;
    private final Set<Verdict> findings = new TreeSet<>();
    private final Set<String> faults = new TreeSet<>();
    private final Map<String, Long> counts = new TreeMap<>();

    Taken(Inquiry inquiry, boolean onlyFindings) {
      this.inquiry = inquiry;
      this.onlyFindings = onlyFindings;
    }

    @Override
    public void accept(Verdict verdict) {
      Optional<DateInterval> days = verdict.interval().intersection(inquiry.during());
      if (days.isPresent() && verdict.isFinding()) {
        findings.add(verdict.cutTo(days.get()));
      } else if (days.isPresent()) {
        counts.merge(verdict.law() + " " + verdict.outcome(), 1L, Long::sum);
      }
    }

    @Override
    public boolean wantsOnlyFindings() {
      return onlyFindings;
    }

    @Override
    public void count(Law law, Outcome outcome, long verdicts) {
      counts.merge(law + " " + outcome, verdicts, Long::sum);
    }

    @Override
    public void fault(RuleFault fault) {
      faults.add(named(fault));
    }

    @Override
    public boolean advance(String subject, long records) {
      return true;
    }
  }
}
