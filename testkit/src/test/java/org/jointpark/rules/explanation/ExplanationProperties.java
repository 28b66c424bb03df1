package org.jointpark.rules.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jointpark.firm.Firm;
import org.jointpark.ledger.Cursor;
import org.jointpark.money.Money;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.explanation.Explanation.Answer;
import org.jointpark.rules.explanation.Explanation.Ground;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.Measure;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.Window;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.FilingFields;
import org.jointpark.rules.subject.FirmFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.Versioned;
import org.jointpark.testkit.jqwik.RuleArbitraries;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.DateInterval;

@StatisticsReport(onFailureOnly = true)
class ExplanationProperties {

  /** Kinds of explanations, each of which has to come up, or the property says too little. */
  private static final ImmutableList<String> KINDS = ImmutableList.of(
      "RULE COMPLIANT",
      "RULE VIOLATED",
      "RULE NOT_APPLICABLE",
      "RULE UNDETERMINED",
      "RULE CONFLICT",
      "PERFORMANCE PENDING",
      "PERFORMANCE VIOLATED",
      "PERFORMANCE COMPLIANT",
      "PERFORMANCE FULFILLED_LATE",
      "PERFORMANCE NOT_APPLICABLE",
      "PERFORMANCE UNDETERMINED",
      "UNSTARTED UNDETERMINED",
      "UNFINISHED UNDETERMINED",
      "REPEAL NOT_APPLICABLE");

  /** Has firms pay at least one line of some amount in each month. */
  private static final Rule<Firm> PAYS = Rule.named("test.pays", "a firm pays")
      .because(Citation.of("test", "Law of a test"))
      .forEach(FirmFields.FIRM)
      .require(Related.all(PayLineFields.PAY_LINE)
          .of(FirmFields.FIRM, PayLineFields.FIRM)
          .where(PayLineFields.BASE_PAY.atLeast(Money.of("USD", "50")))
          .in(Window.calendar(CalendarUnit.MONTH))
          .count()
          .atLeast(1))
      .build();

  private static final Rulebook COUNTING = Rulebook.builder()
      .add(
          PAYS.law().id(),
          Versioned.<Rule<?>>enacting(PAYS)
              .validity(DateInterval.always())
              .layer(Layer.TEXT)
              .citation(PAYS.citation())
              .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH))
              .build())
      .build();

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            mostlyByChance(
                RuleArbitraries.rulebooks(), random -> RuleArbitraries.rulebookBy(random, 0)),
            mostlyByChance(
                RuleArbitraries.facts(), random -> RuleArbitraries.factsBy(random, 3, 0)),
            RuleArbitraries.days().map(day -> day.plusDays(20)),
            Arbitraries.of(
                List.of(Layer.values()), List.of(Layer.TEXT), List.of(Layer.TEXT, Layer.AGREED)))
        .as(Case::new);
  }

  /** Mostly makes as much as there may be at once, which does not shrink. */
  private static <T> Arbitrary<T> mostlyByChance(Arbitrary<T> some, Function<Random, T> much) {
    return Arbitraries.frequencyOf(
        Tuple.of(1, some),
        Tuple.of(4, Arbitraries.longs().map(seed -> much.apply(new Random(seed)))));
  }

  @Property(tries = 2_000)
  void eachVerdictIsExplainedAndFoundAgainFromTheLeaves(@ForAll("cases") Case some) {
    for (Verdict verdict : some.verdicts()) {
      if (some.isUnique(verdict)) {
        Explanation explanation = some.check().explain(some.facts(), verdict);

        Statistics.label("kind").collect(kind(explanation));
        assertThat(explanation.verdict()).contains(verdict);
        assertThat(explanation.status()).isEqualTo(verdict.status());
        assertThat(explanation.evaluate()).isEqualTo(said(verdict));
        assertThat(withOtherValuesInside(explanation).evaluate()).isEqualTo(said(verdict));
      }
    }
    Statistics.label("kind").coverage(coverage -> {
      for (String kind : KINDS) {
        coverage.check(kind).count(count -> count > 0);
      }
    });
  }

  /** Returns which kind of rule, and how it stands. */
  private static String kind(Explanation explanation) {
    return explanation.ground() + " " + explanation.status();
  }

  private static Answer said(Verdict verdict) {
    return new Answer(
        verdict.status(),
        verdict.status() == Status.CONFLICT ? verdict.conflicting() : verdict.missing(),
        verdict.amounts());
  }

  /** Returns an explanation of which all is another but the leaves. */
  private static Explanation withOtherValuesInside(Explanation explanation) {
    return explanation.toBuilder()
        .status(Status.NOT_APPLICABLE)
        .names(ImmutableSortedSet.of())
        .where(explanation.where().map(ExplanationProperties::hollow))
        .start(explanation.start().map(ExplanationProperties::hollow))
        .performance(explanation
            .performance()
            .map(each -> new ExplainedPerformance(
                hollow(each.due()), hollow(each.day()), hollow(each.happened()))))
        .require(explanation.require().map(ExplanationProperties::hollow))
        .remedy(explanation.remedy().map(ExplanationProperties::hollow))
        .exceptions(explanation.exceptions().stream()
            .map(each -> new ExplainedException(
                each.name(),
                each.priority(),
                hollow(each.when()),
                each.instead().map(ExplanationProperties::hollow)))
            .toList())
        .build();
  }

  private static Step hollow(Step step) {
    return step.isLeaf()
        ? step
        : new Step(
            step.expression(),
            new StepValue.Code("nonsense"),
            step.origin(),
            step.operands().stream()
                .map(ExplanationProperties::hollow)
                .collect(ImmutableList.toImmutableList()));
  }

  @Property(tries = 500)
  void whatIsMissingIsMissedByAReading(@ForAll("cases") Case some) {
    for (Explanation explanation : some.explanations()) {
      if (explanation.isEvaluated() && explanation.status() == Status.UNDETERMINED) {
        Statistics.label("missing").collect(explanation.ground());
        assertThat(explanation.readings().stream()
                .map(Step::value)
                .flatMap(value -> names(value).stream()))
            .containsAll(explanation.names());
      }
    }
    Statistics.label("missing").coverage(coverage -> {
      coverage.check(Ground.RULE).count(count -> count > 0);
      coverage.check(Ground.PERFORMANCE).count(count -> count > 0);
    });
  }

  private static Set<String> names(StepValue value) {
    if (value instanceof StepValue.Range range) {
      return range.names();
    }
    return value instanceof StepValue.Missing missing ? missing.names() : Set.of();
  }

  @Property(tries = 500)
  void aCountIsThatOfTheRecordsThatCount_andThoseThatMay(@ForAll("cases") Case some) {
    Case counting = new Case(COUNTING, some.facts(), some.horizon(), some.layers());
    for (Explanation explanation : counting.explanations()) {
      for (Step step : explanation.readings()) {
        if (step.expression() instanceof Aggregate<?, ?, ?> aggregate
            && aggregate.measure() instanceof Measure.Count<?>
            && step.origin().orElseThrow() instanceof Origin.OfRecords records) {
          int certain = records.counted().number();
          int most = certain + records.possible().number();

          Statistics.label("count").collect(step.value().getClass().getSimpleName());
          if (step.value() instanceof StepValue.Range range) {
            assertThat(range.least().map(Object::toString)).contains("" + certain);
            assertThat(range.most().map(Object::toString).orElse("" + most)).isEqualTo("" + most);
          } else {
            assertThat(step.value()).hasToString("" + certain);
            assertThat(most).isEqualTo(certain);
          }
        }
      }
    }
    Statistics.label("count").coverage(coverage -> {
      coverage.check("Figure").count(count -> count > 0);
      coverage.check("Range").count(count -> count > 0);
    });
  }

  @Property(tries = 1_000)
  void anyDayIsExplainedAsTheReportHasIt(@ForAll("cases") Case some) {
    for (Explanation explanation : some.explanations()) {
      List<Verdict> verdicts = some.verdicts().stream()
          .filter(each -> each.law().equals(explanation.law()))
          .filter(each -> each.subject().equals(explanation.subject()))
          .filter(each -> each.interval().contains(explanation.day()))
          .toList();

      Statistics.label("ground").collect(explanation.ground());
      assertThat(explanation.verdict().isPresent()).isEqualTo(!verdicts.isEmpty());
      assertThat(verdicts).containsAll(explanation.verdict().stream().toList());
      assertThat(explanation.evaluate().status())
          .isEqualTo(explanation.status())
          .isEqualTo(explanation.verdict().map(Verdict::status).orElse(Status.NOT_APPLICABLE));
      assertThat(explanation.evaluate().names()).isEqualTo(explanation.names());
      assertThat(explanation.isEvaluated())
          .isEqualTo(
              explanation.ground() == Ground.RULE || explanation.ground() == Ground.PERFORMANCE);
    }
    Statistics.label("ground").coverage(coverage -> {
      for (Ground ground : Ground.values()) {
        coverage.check(ground).count(count -> count > 0);
      }
    });
  }

  /**
   * What is judged, and from which viewpoint.
   *
   * @param rulebook the law
   * @param facts the facts
   * @param horizon the first day of which nothing is known
   * @param layers the layers that count
   */
  record Case(Rulebook rulebook, Facts facts, LocalDate horizon, List<Layer> layers) {

    Check check() {
      return Check.against(rulebook).until(horizon).in(layers.toArray(new Layer[0]));
    }

    /** Returns the verdicts of what could be judged. */
    List<Verdict> verdicts() {
      return run().verdicts().asList();
    }

    private Report run() {
      return check().collectingFaults().run(facts);
    }

    /** Returns whether a rule could not be evaluated for a record. */
    private static boolean isFault(Report report, LawId law, SubjectKey key) {
      return report.faults().stream()
          .anyMatch(fault -> fault.law().id().equals(law) && fault.subject().equals(key));
    }

    /** Returns whether there is only one record with the key of a verdict. */
    boolean isUnique(Verdict verdict) {
      return extents().get(verdict.subject()).size() == 1;
    }

    /** Returns the extents of the records with each key. */
    private ListMultimap<SubjectKey, DateInterval> extents() {
      ListMultimap<SubjectKey, DateInterval> extents = ArrayListMultimap.create();
      addExtents(PayLineFields.PAY_LINE, extents);
      addExtents(EmploymentFields.EMPLOYMENT, extents);
      addExtents(FilingFields.FILING, extents);
      addExtents(FirmFields.FIRM, extents);
      return extents;
    }

    private <S> void addExtents(
        Subject<S> subject, ListMultimap<SubjectKey, DateInterval> extents) {
      facts.ledger(subject).ifPresent(ledger -> {
        try (Cursor<S> cursor = ledger.open()) {
          while (cursor.next()) {
            S record = cursor.record();
            extents.put(subject.key(record), subject.extent().of(record));
          }
        }
      });
    }

    /** Returns explanations of each unique record by each rule without a fault, on some days. */
    List<Explanation> explanations() {
      List<Explanation> explanations = new ArrayList<>();
      Report report = run();
      for (LawId law : rulebook.rules().keySet()) {
        Optional<String> subject =
            rulebook.anyVersionOf(law).map(rule -> rule.subject().name());
        Multimaps.asMap(extents()).forEach((key, extents) -> {
          if (extents.size() == 1
              && subject.filter(key.subject()::equals).isPresent()
              && !isFault(report, law, key)) {
            days(extents.get(0))
                .forEach(day -> explanations.add(check().explain(facts, law, key, day)));
          }
        });
      }
      return explanations;
    }

    /** Returns days before, at the edges and within an extent. */
    private Stream<LocalDate> days(DateInterval extent) {
      LocalDate first = extent.start().orElse(horizon.minusDays(40));
      LocalDate last = extent.lastDay().orElse(horizon);
      return Stream.of(
              first.minusDays(1),
              first,
              first.plusDays(9),
              first.plusDays(20),
              last,
              last.plusDays(1),
              last.plusDays(15),
              horizon.minusDays(1))
          .filter(horizon::isAfter)
          .distinct();
    }
  }
}
