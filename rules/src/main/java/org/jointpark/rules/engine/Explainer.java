package org.jointpark.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Law;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.RuleFaultsException;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.explanation.ExplainedException;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.explanation.Explanation.Ground;
import org.jointpark.rules.explanation.Step;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.RuleException;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
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
   * Explains the first record with a key.
   *
   * @throws IllegalArgumentException if there is none
   */
  Explanation explain(SubjectKey key, LocalDate day) {
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

  private Explanation explain(S record, SubjectKey key, LocalDate day) {
    DateInterval extent = subject.extent().of(record);
    Explanation.Builder explanation =
        Explanation.builder().law(law).subject(key).extent(extent).day(day);
    List<Verdict> verdicts = new ArrayList<>();
    new RuleOnRecord<>(subject, record, run, versions, verdicts::add).judge();
    Optional<Verdict> verdict =
        verdicts.stream().filter(each -> each.interval().contains(day)).findFirst();
    if (verdict.isPresent()) {
      judged(explanation.verdict(verdict), record, verdict.get(), extent, day);
      return explanation.build();
    }
    if (!extent.contains(day)) {
      return explanation.ground(Ground.NO_RECORD).build();
    }
    Optional<Versioned<Rule<?>>> other = versions.at(day);
    return explanation
        .version(other)
        .ground(other.isPresent() ? Ground.OTHER_LAW : Ground.NO_LAW)
        .build();
  }

  /** Adds by which version it is judged and on which day, and what comes of that. */
  private void judged(
      Explanation.Builder explanation,
      S record,
      Verdict verdict,
      DateInterval extent,
      LocalDate day) {
    Optional<LocalDate> last = extent.lastDay();
    boolean byLast = subject.extent() instanceof Extent.Day<S>
        || last.flatMap(versions::at).filter(this::isWhole).isPresent();
    Versioned<Rule<?>> version = versions.at(byLast ? last.orElseThrow() : day).orElseThrow();
    LocalDate judgedOn = byLast
        ? last.orElseThrow()
        : isWhole(version) ? verdict.interval().lastDay().orElseThrow() : day;
    explanation.version(version).isWhole(isWhole(version)).judgedOn(judgedOn);
    if (version.isRepeal()) {
      explanation.ground(Ground.REPEAL);
    } else if (!judgedOn.isBefore(run.horizon())) {
      explanation.ground(Ground.UNFINISHED).status(verdict.status()).addAllNames(verdict.missing());
    } else {
      explanation.ground(Ground.RULE);
      evaluated(
          explanation,
          version.value().orElseThrow(),
          new ExplainingInterpreter(verdict.subject(), record, judgedOn, run));
    }
  }

  private boolean isWhole(Versioned<Rule<?>> version) {
    return version.value().map(run::reads).filter(WhatIsRead::isWhole).isPresent();
  }

  private static void evaluated(
      Explanation.Builder explanation, Rule<?> rule, ExplainingInterpreter interpreter) {
    Judgement judgement = Judgement.of(rule, interpreter);
    Steps steps = new Steps(interpreter.steps());
    Optional<Step> where = steps.of(rule.where());
    explanation.status(judgement.status()).addAllNames(judgement.named()).where(where);
    if (where.filter(Step::isTrue).isPresent()) {
      int strongest = strongest(rule, steps);
      rule.exceptions()
          .forEach(exception -> explanation.addExceptions(explained(exception, strongest, steps)));
      explanation.require(steps.of(rule.require()).filter(step -> strongest == 0));
      explanation.remedy(rule.remedy().flatMap(remedy -> steps.of(remedy.amount())));
    }
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
