package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.RuleFaultsException;
import org.jointpark.rules.Subject;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.FirmFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Layer;
import org.jointpark.testkit.jqwik.RuleArbitraries;

class EvaluatorsAgreeProperties {

  private static final List<Subject<?>> SUBJECTS =
      List.of(PayLineFields.PAY_LINE, EmploymentFields.EMPLOYMENT, FirmFields.FIRM);

  private static final List<Set<Layer>> LAYERS = List.of(
      EnumSet.allOf(Layer.class),
      EnumSet.of(Layer.TEXT, Layer.AGREED),
      EnumSet.of(Layer.TEXT),
      EnumSet.of(Layer.AGREED, Layer.DISPUTED));

  private static final int GEN_SIZE = 1000;

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            RuleArbitraries.rulebooks(),
            RuleArbitraries.facts(),
            RuleArbitraries.days().map(day -> day.plusDays(20)),
            RuleArbitraries.days().map(day -> day.plusDays(20)),
            Arbitraries.of(LAYERS))
        .as(Case::new);
  }

  @Property(tries = 5_000)
  void theEngineSaysWhatIsFoundDayByDay(@ForAll("cases") Case some) {
    some.check();
  }

  /** Tries as many further cases as the system property {@code jointpark.cases} asks for. */
  @Property(tries = 1)
  void theEngineSaysSoInMoreCases(@ForAll Random random) {
    RandomGenerator<Case> generator = cases().generator(GEN_SIZE);
    for (int i = 0; i < Integer.getInteger("jointpark.cases", 0); i++) {
      generator.next(random).value().check();
    }
  }

  /**
   * What is judged, and from which viewpoint.
   *
   * @param rulebook the law
   * @param facts the facts
   * @param horizon the first day of which nothing is known
   * @param known the last day of recording that counts
   * @param layers the layers that count
   */
  record Case(
      Rulebook rulebook, Facts facts, LocalDate horizon, LocalDate known, Set<Layer> layers) {

    void check() {
      NaiveEvaluator naive = new NaiveEvaluator(
              new NaiveLaw(rulebook, known, layers), NaiveFacts.of(facts, SUBJECTS), horizon)
          .run();
      Check check =
          Check.by(rulebook.judge()).until(horizon).knownAt(known).in(layers.toArray(new Layer[0]));
      try {
        Set<Said> verdicts =
            check.run(facts).verdicts().stream().map(Said::by).collect(Collectors.toSet());
        assertThat(naive.faults()).as(this::toString).isEmpty();
        assertThat(verdicts).as(this::toString).isEqualTo(naive.said());
      } catch (RuleFaultsException faults) {
        Set<String> faulty = faults.faults().stream()
            .map(fault -> fault.law() + " " + fault.subject())
            .collect(Collectors.toSet());
        assertThat(faulty).as(this::toString).isEqualTo(naive.faults());
      }
    }

    @Override
    public String toString() {
      return "until %s known %s in %s%n%s"
          .formatted(horizon, known, layers, described(rulebook, facts));
    }
  }

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
    return " where %s require %s except %s owing %s"
        .formatted(rule.where(), rule.require(), rule.exceptions(), rule.remedy());
  }
}
