package org.jointpark.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.rules.Law;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.RuleFaultsException;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.explanation.ExplainedException;
import org.jointpark.rules.explanation.ExplainedPerformance;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.explanation.Explanation.Ground;
import org.jointpark.rules.explanation.Step;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.RuleException;
import org.jointpark.source.Versioned;
import org.jointpark.time.Timeline;

/** Explains how it stands with one rule and one record: judges it anew, and writes down how. */
final class Explainer<S> {

  private final RulebookRun run;
  private final Subject<S> subject;
  private final Law law;
  private final Timeline<Versioned<Rule<?>>> versions;

  Explainer(RulebookRun run, Subject<S> subject, Law law, Timeline<Versioned<Rule<?>>> versions) {
    this.run = run;
    this.subject = subject;
    this.law = law;
    this.versions = versions;
  }

  /**
   * Explains the first record with a key. There is one explanation, or one each of the verdicts if
   * several duties of the record run on the day.
   *
   * @throws IllegalArgumentException if there is none
   */
  ImmutableList<Explanation> explain(SubjectKey key, LocalDate day) {
    Optional<S> record = record(key);
    checkArgument(
        record.isPresent(),
        "subject must be among the facts, as a %s, but was %s (law %s)",
        subject.name(),
        key,
        law);
    try {
      return explain(record.get(), key, day);
    } catch (RuntimeException fault) {
      throw new RuleFaultsException(
          List.of(new RuleFault(law, key, String.valueOf(fault.getMessage()))));
    }
  }

  private Optional<S> record(SubjectKey key) {
    Optional<Ledger<S>> ledger =
        key.subject().equals(subject.name()) ? run.records().of(subject) : Optional.empty();
    if (ledger.isEmpty()) {
      return Optional.empty();
    }
    try (Cursor<S> cursor = ledger.get().open()) {
      while (cursor.next()) {
        S record = cursor.record();
        if (subject.key(record).equals(key)) {
          return Optional.of(record);
        }
      }
    }
    return Optional.empty();
  }

  private ImmutableList<Explanation> explain(S record, SubjectKey key, LocalDate day) {
    ImmutableList.Builder<Explanation> found = ImmutableList.builder();
    new RuleOnRecord<>(subject, record, run, versions, (part, verdict) -> {
          if (verdict.interval().contains(day)) {
            found.add(judged(part, verdict, record, day));
          }
        })
        .judge();
    ImmutableList<Explanation> explanations = found.build();
    return explanations.isEmpty() ? ImmutableList.of(unjudged(record, key, day)) : explanations;
  }

  private Explanation.Builder explanation(S record, SubjectKey key, LocalDate day) {
    return Explanation.builder()
        .law(law)
        .subject(key)
        .extent(subject.extent().of(record))
        .day(day)
        .horizon(run.horizon());
  }

  private Explanation unjudged(S record, SubjectKey key, LocalDate day) {
    Explanation.Builder explanation = explanation(record, key, day);
    if (!subject.extent().of(record).contains(day)) {
      return explanation.ground(Ground.NO_RECORD).build();
    }
    Optional<Versioned<Rule<?>>> version = versions.at(day);
    boolean isDuty = version
        .flatMap(Versioned::value)
        .filter(rule -> rule.performance().isPresent())
        .isPresent();
    return explanation
        .version(version)
        .ground(isDuty ? Ground.NO_DUTY : version.isPresent() ? Ground.OTHER_LAW : Ground.NO_LAW)
        .build();
  }

  /** Explains one verdict: tells on which day it was judged, and what came of that. */
  private Explanation judged(Part part, Verdict verdict, S record, LocalDate day) {
    LocalDate judgedOn = part.together().orElse(day);
    Explanation.Builder explanation = explanation(record, verdict.subject(), day)
        .verdict(verdict)
        .version(part.version())
        .ground(part.ground())
        .judgedOn(judgedOn)
        .isWhole(part.together().isPresent()
            && (part.ground() == Ground.RULE || part.ground() == Ground.UNFINISHED));
    part.version()
        .value()
        .ifPresent(rule -> evaluated(
            explanation,
            part,
            rule,
            new ExplainingInterpreter(verdict.subject(), record, judgedOn, run),
            day));
    return explanation.build();
  }

  private static void evaluated(
      Explanation.Builder explanation,
      Part part,
      Rule<?> rule,
      ExplainingInterpreter interpreter,
      LocalDate day) {
    Optional<Step> start = start(rule, interpreter);
    Judgement judgement = judgement(part, rule, interpreter, day);
    Steps steps = new Steps(interpreter.steps());
    Optional<Step> where = steps.of(rule.where());
    explanation
        .status(judgement.status())
        .addAllNames(judgement.named())
        .start(start)
        .where(where);
    if (where.filter(Step::isTrue).isPresent()) {
      int strongest = strongest(rule, steps);
      rule.exceptions()
          .forEach(exception -> explanation.addExceptions(explained(exception, strongest, steps)));
      explanation
          .performance(rule.performance().map(performance -> explained(performance, steps)))
          .require(steps
              .of(rule.require())
              .filter(step -> strongest == 0 && rule.performance().isEmpty()))
          .remedy(rule.remedy().flatMap(remedy -> steps.of(remedy.amount())));
    }
  }

  /** Reads the day that starts the duty, if a field tells it. */
  private static Optional<Step> start(Rule<?> rule, ExplainingInterpreter interpreter) {
    return rule.performance()
        .flatMap(Performance::start)
        .map(field -> interpreter.step(field.expr()));
  }

  private static Judgement judgement(
      Part part, Rule<?> rule, Interpreter interpreter, LocalDate day) {
    if (part.ground() == Ground.RULE) {
      return Judgement.of(rule, interpreter);
    }
    if (part.ground() == Ground.PERFORMANCE) {
      return Duty.of(rule, part.together().orElseThrow(), interpreter).on(day);
    }
    return part.judgement().status() == Status.NOT_APPLICABLE
        ? Judgement.unlessItApplies(rule, interpreter).orElseThrow()
        : part.judgement();
  }

  private static ExplainedPerformance explained(Performance<?> performance, Steps steps) {
    return new ExplainedPerformance(
        steps.of(performance.due()).orElseThrow(),
        steps.of(performance.day()).orElseThrow(),
        steps.of(performance.happened()).orElseThrow());
  }

  /** Returns the highest priority of those that apply for certain, or zero if none does. */
  private static int strongest(Rule<?> rule, Steps steps) {
    return rule.exceptions().stream()
        .filter(exception -> steps.of(exception.when()).orElseThrow().isTrue())
        .mapToInt(RuleException::priority)
        .max()
        .orElse(0);
  }

  private static ExplainedException explained(
      RuleException<?> exception, int strongest, Steps steps) {
    Step when = steps.of(exception.when()).orElseThrow();
    boolean counts = (when.isTrue() || when.isMissing()) && exception.priority() >= strongest;
    return new ExplainedException(
        exception.name(),
        exception.priority(),
        when,
        steps.of(exception.instead()).filter(step -> counts));
  }

  /** The steps of some expressions; equal expressions have equal steps. */
  private static final class Steps {
    private final Map<Expr<?, ?>, Step> byExpression = new HashMap<>();

    Steps(ImmutableList<Step> steps) {
      steps.forEach(step -> byExpression.put(step.expression(), step));
    }

    Optional<Step> of(Expr<?, ?> expression) {
      return Optional.ofNullable(byExpression.get(expression));
    }
  }
}
