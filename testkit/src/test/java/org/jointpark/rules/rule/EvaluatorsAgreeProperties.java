package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Law;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.Subject;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.FilingFields;
import org.jointpark.rules.subject.FirmFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Layer;
import org.jointpark.source.Reading;
import org.jointpark.source.Viewpoint;
import org.jointpark.testkit.jqwik.RuleArbitraries;

class EvaluatorsAgreeProperties {

  static final List<Subject<?>> SUBJECTS = List.of(
      PayLineFields.PAY_LINE, EmploymentFields.EMPLOYMENT, FilingFields.FILING, FirmFields.FIRM);

  private static final List<Set<Layer>> LAYERS = List.of(
      EnumSet.allOf(Layer.class),
      EnumSet.of(Layer.TEXT, Layer.AGREED),
      EnumSet.of(Layer.TEXT),
      EnumSet.of(Layer.AGREED, Layer.DISPUTED));

  private static final List<Optional<Reading>> READINGS =
      List.of(Optional.empty(), Optional.of(RuleArbitraries.question().answeredBy("any-stop")));

  private static final int LINES = 12;
  private static final int SEASON = 60;

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            RuleArbitraries.rulebooks(),
            RuleArbitraries.facts(),
            RuleArbitraries.days().map(day -> day.plusDays(20)),
            RuleArbitraries.days().map(day -> day.plusDays(20)),
            Arbitraries.of(LAYERS),
            Arbitraries.of(READINGS))
        .as(Case::new);
  }

  @Property(tries = 1_000)
  void theEngineSaysWhatIsFoundDayByDay(@ForAll("cases") Case some) {
    some.check();
  }

  /**
   * Compares as many judgements as the system property {@code jointpark.cases} asks for, 100,000 by
   * default. Each is one rule, in all its versions, on all days of one record. They are made by
   * chance without arbitraries, which costs less; what fails is told with its seed.
   */
  @Property(tries = 1)
  void theEngineSaysSoInManyCases(@ForAll long seed) {
    long cases = Long.getLong("jointpark.cases", 100_000);
    for (long next = seed; cases > 0; next++) {
      Case some = byChance(new Random(next));
      some.check();
      cases -= some.judgements();
    }
  }

  static Case byChance(Random random) {
    return byChance(random, LINES, 0);
  }

  static Case byChance(Random random, int lines, long shift) {
    LocalDate first = LocalDate.of(2014, 2, 9).plusDays(shift);
    return new Case(
        RuleArbitraries.rulebookBy(random, shift),
        RuleArbitraries.factsBy(random, lines, shift),
        first.plusDays(random.nextInt(SEASON)),
        first.plusDays(random.nextInt(SEASON)),
        LAYERS.get(random.nextInt(LAYERS.size())),
        READINGS.get(random.nextInt(READINGS.size())));
  }

  /**
   * What is judged, and from which viewpoint.
   *
   * @param rulebook the law
   * @param facts the facts
   * @param horizon the first day of which nothing is known
   * @param known the last day of recording that counts
   * @param layers the layers that count
   * @param reading how the one question is answered, by default if there is none
   */
  record Case(
      Rulebook rulebook,
      Facts facts,
      LocalDate horizon,
      LocalDate known,
      Set<Layer> layers,
      Optional<Reading> reading) {

    /** Returns how many pairs there are of a rule and a record that it is about. */
    int judgements() {
      return rulebook.rules().keySet().stream()
          .flatMap(id -> rulebook.anyVersionOf(id).stream())
          .mapToInt(rule -> NaiveFacts.records(facts, rule.subject()).size())
          .sum();
    }

    void check() {
      NaiveEvaluator naive = new NaiveEvaluator(
              new NaiveLaw(rulebook, known, layers, reading),
              NaiveFacts.of(facts, SUBJECTS),
              horizon)
          .run();
      Found engine = found();
      Set<Said> said = engine.verdicts().stream().map(Said::by).collect(Collectors.toSet());
      if (!said.equals(naive.said()) || !engine.faults().equals(naive.faults())) {
        assertThat(engine.faults()).as(this::toString).isEqualTo(naive.faults());
        assertThat(said).as(this::toString).isEqualTo(naive.said());
      }
    }

    /** Returns what the engine finds; of a rule that is a fault for a record, only that it is. */
    Found found() {
      Viewpoint viewpoint = Viewpoint.builder()
          .knownAt(known)
          .layers(layers)
          .readings(reading.stream().toList())
          .build();
      List<Verdict> verdicts = new ArrayList<>();
      Set<String> faulty = new TreeSet<>();
      Judge.of(rulebook).judge(facts, Inquiry.of(horizon, viewpoint), new VerdictSink() {
        @Override
        public void accept(Verdict verdict) {
          verdicts.add(verdict);
        }

        @Override
        public boolean wantsOnlyFindings() {
          return false;
        }

        @Override
        public void count(Law law, Outcome outcome, long number) {
          throw new IllegalStateException("every verdict is wanted");
        }

        @Override
        public void fault(RuleFault fault) {
          faulty.add(fault.law().id() + " " + fault.subject());
        }

        @Override
        public boolean advance(String subject, long records) {
          return true;
        }
      });
      return new Found(
          verdicts.stream()
              .filter(it -> !faulty.contains(it.law().id() + " " + it.subject()))
              .collect(Collectors.toSet()),
          faulty);
    }

    @Override
    public String toString() {
      return "until %s known %s in %s reading %s%n%s"
          .formatted(horizon, known, layers, reading, described(rulebook, facts));
    }
  }

  /**
   * What is found.
   *
   * @param verdicts the verdicts of rules on records that could be evaluated
   * @param faults which rules could not be evaluated, with the records
   */
  record Found(Set<Verdict> verdicts, Set<String> faults) {}

  /** Returns the law and the facts as text, which tells a failure. */
  private static String described(Rulebook rulebook, Facts facts) {
    StringBuilder text = new StringBuilder();
    rulebook
        .rules()
        .forEach((id, set) -> set.versions()
            .forEach(version -> text.append(version)
                .append(
                    version.value().map(EvaluatorsAgreeProperties::described).orElse(""))
                .append('\n')));
    rulebook
        .parameters()
        .forEach((id, set) -> text.append(id).append(set.versions()).append('\n'));
    SUBJECTS.forEach(subject -> {
      facts.ledger(subject).ifPresent(ledger -> text.append(ledger.coverage()).append('\n'));
      NaiveFacts.records(facts, subject).forEach(record -> text.append(record).append('\n'));
    });
    return text.toString();
  }

  private static String described(Rule<?> rule) {
    return " where %s require %s %s except %s owing %s"
        .formatted(
            rule.where(), rule.require(), rule.performance(), rule.exceptions(), rule.remedy());
  }
}
