package org.jointpark.rules.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Quantity;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.explanation.ExplainedException;
import org.jointpark.rules.explanation.ExplainedPerformance;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.explanation.Explanation.Ground;
import org.jointpark.rules.explanation.Origin;
import org.jointpark.rules.explanation.Step;
import org.jointpark.rules.explanation.StepValue;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.rule.Remedy;
import org.jointpark.source.ReadingSelection;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/** Writes an explanation as an indented list: first what it comes down to, then why. */
final class ExplanationText {

  private static final String INDENT = "  ";

  private final Prose prose;
  private final Explanation explanation;
  private final StringBuilder text = new StringBuilder();

  private ExplanationText(Prose prose, Explanation explanation) {
    this.prose = prose;
    this.explanation = explanation;
  }

  static String of(Prose prose, Explanation explanation) {
    return new ExplanationText(prose, explanation).write();
  }

  private String write() {
    line(0, explanation.law() + ": " + explanation.law().title());
    line(
        0,
        "%s on %s: %s"
            .formatted(
                explanation.subject(),
                explanation.day(),
                explanation
                    .verdict()
                    .map(Prose::statusAndAmounts)
                    .orElseGet(() -> Prose.status(explanation.status()))));
    if (!explanation.selection().equals(ReadingSelection.byDefault().name())) {
      line(1, "read as '" + explanation.selection() + "'");
    }
    if (explanation.isEvaluated()) {
      line(1, "by " + StepWords.law(explanation.version().orElseThrow()));
    }
    explanation.verdict().ifPresent(this::days);
    if (explanation.isEvaluated()) {
      rule();
    } else {
      line(1, ground());
      explanation.start().ifPresent(start -> step(2, start));
      explanation.where().ifPresent(this::where);
    }
    return text.toString();
  }

  private void line(int depth, String words) {
    text.append(INDENT.repeat(depth)).append(words).append('\n');
  }

  private void days(Verdict verdict) {
    line(
        1,
        "so %s; it begins with: %s; it ends with: %s"
            .formatted(
                Prose.days(verdict.interval()),
                prose.cause(verdict.began()),
                prose.cause(verdict.ended())));
    if (explanation.status() == Status.UNDETERMINED) {
      line(1, "missing: " + String.join(", ", explanation.names()));
    }
    if (explanation.isWhole() && explanation.ground() == Ground.RULE) {
      line(1, "all its days are judged together, by the law of " + explanation.judgedOn());
    }
  }

  private String ground() {
    return switch (explanation.ground()) {
      case RULE, PERFORMANCE ->
        throw new IllegalStateException("steps must tell it, but were not asked");
      case REPEAL -> "the rule is repealed (" + StepWords.law(version()) + ")";
      case NO_LAW -> "of the law that counts, no version of the rule is in force on that day";
      case OTHER_LAW ->
        "the law of that day (" + StepWords.law(version())
            + ") says nothing of this record: all its days are judged together, by the law of the last"
            + " one";
      case NO_RECORD ->
        "the record does not belong to that day, but to " + Prose.days(explanation.extent());
      case UNFINISHED ->
        "the days " + Prose.days(explanation.extent())
            + " are judged together, and they are not over";
      case NO_DUTY ->
        "the law of that day (" + StepWords.law(version())
            + ") asks for something by a due day, and no such duty runs on that day";
      case UNSTARTED -> "it is not known on which day the duty starts:";
    };
  }

  private Versioned<?> version() {
    return explanation.version().orElseThrow();
  }

  private void rule() {
    if (explanation.ground() == Ground.PERFORMANCE) {
      start();
    }
    where(explanation.where().orElseThrow());
    explanation.performance().ifPresent(this::performance);
    explanation.exceptions().forEach(this::exception);
    if (explanation.status() == Status.CONFLICT) {
      line(
          1,
          "these exceptions disagree, and none is the stronger: "
              + String.join(", ", explanation.names()));
    }
    explanation.require().ifPresent(step -> {
      line(
          1,
          answer(
              step,
              "it requires, and this holds:",
              "it requires, and this does not hold:",
              "it requires, and it is not known whether it holds:"));
      step(2, step);
    });
    explanation.remedy().ifPresent(this::remedy);
  }

  private void start() {
    LocalDate day = explanation.judgedOn();
    explanation
        .start()
        .ifPresentOrElse(
            step -> {
              line(1, "the duty starts on " + day + ", whose law decides, since:");
              step(2, step);
            },
            () -> line(
                1,
                "the duty starts on the last day of the record, " + day + ", whose law decides"));
  }

  private void performance(ExplainedPerformance performance) {
    line(
        1,
        performance
            .dueDay()
            .map(day -> "it is due by " + day + ", since:")
            .orElse("it is not known by which day it is due:"));
    step(2, performance.due());
    line(1, done(performance));
    if (!isNoCondition(performance.happened())) {
      step(2, performance.happened());
    }
    if (!performance.isKnownUndone()) {
      step(2, performance.day());
    }
  }

  private String done(ExplainedPerformance performance) {
    if (performance.isKnownUndone()) {
      return "it was not done, since:";
    }
    return performance
        .doneOn()
        .map(day -> day.isBefore(explanation.horizon())
            ? "it was done on " + day + late(performance, day) + ", since:"
            : "it is told for " + day + ", of which nothing is known yet, that it is done:")
        .orElseGet(() -> performance.happened().isTrue() && !isNoCondition(performance.happened())
            ? "it was done, and it is not known when:"
            : "it is not known whether it was done:");
  }

  private static String late(ExplainedPerformance performance, LocalDate done) {
    return performance
        .dueDay()
        .map(due -> ChronoUnit.DAYS.between(due, done))
        .map(
            days -> days > 0 ? ", " + days + (days == 1 ? " day" : " days") + " late" : ", in time")
        .orElse("");
  }

  private static boolean isNoCondition(Step step) {
    return step.expression() instanceof AllOf<?> && step.isLeaf();
  }

  private void where(Step where) {
    if (isNoCondition(where)) {
      line(1, "it applies to every " + explanation.subject().subject());
      return;
    }
    line(
        1,
        answer(
            where,
            "it applies, since:",
            "it does not apply, since:",
            "it is not known whether it applies:"));
    step(2, where);
  }

  private static String answer(Step step, String yes, String no, String unknown) {
    if (step.isMissing()) {
      return unknown;
    }
    return step.isTrue() ? yes : no;
  }

  private void exception(ExplainedException exception) {
    line(
        1,
        "exception '%s' %s"
            .formatted(
                exception.name(),
                answer(
                    exception.when(),
                    "applies, since:",
                    "does not apply, since:",
                    "may apply, as it is not known:")));
    step(2, exception.when());
    if (exception.isOutranked()) {
      line(2, "a stronger one takes its place");
    }
    exception.instead().ifPresent(instead -> {
      line(
          2,
          answer(
              instead,
              "it requires instead, and this holds:",
              "it requires instead, and this does not hold:",
              "it requires instead, and it is not known whether it holds:"));
      step(3, instead);
    });
  }

  private void remedy(Step step) {
    Remedy<?> remedy = explanation
        .version()
        .flatMap(Versioned::value)
        .flatMap(rule -> rule.remedy().map(each -> (Remedy<?>) each))
        .orElseThrow();
    boolean isDuty = explanation.ground() == Ground.PERFORMANCE;
    line(1, remedy.measure() + (isDuty ? " as a whole:" : " for all its days:"));
    step(2, step);
    Verdict verdict = explanation.verdict().orElseThrow();
    verdict.amounts().stream()
        .filter(amount -> amount.quantity() instanceof Quantity.OfMoney)
        .findFirst()
        .ifPresentOrElse(
            amount -> line(2, share(verdict, amount, remedy)), () -> nothing(step, isDuty));
  }

  private void nothing(Step step, boolean isDuty) {
    if (step.isMissing()) {
      return;
    }
    if (step.value() instanceof StepValue.Range) {
      line(2, "of which only bounds are known, so that no amount is told");
      return;
    }
    boolean hasShares = isDuty || explanation.isWhole() || explanation.extent().isBounded();
    line(
        2,
        hasShares
            ? "which leaves nothing"
            : "of which no share is told, since the record has no end yet");
  }

  private String share(Verdict verdict, Amount amount, Remedy<?> remedy) {
    DateInterval extent = explanation.extent();
    String days = explanation.isWhole()
            || explanation.ground() == Ground.PERFORMANCE
            || verdict.interval().equals(extent)
        ? ""
        : "for %s of %s days, ".formatted(verdict.interval().days(), extent.days());
    return days + StepWords.rounding(remedy.decimals(), remedy.mode()) + ": " + amount.quantity();
  }

  /** Writes a step and those below it; what only hands on what another came to is left out. */
  private void step(int depth, Step step) {
    if (StepWords.isMerelyHandedOn(step)) {
      step(depth, step.operands().get(0));
      return;
    }
    line(depth, StepWords.of(step, explanation.subject()));
    if (step.origin().orElse(null) instanceof Origin.OfRecords records) {
      AggregateWords.counted(records).forEach(words -> line(depth + 1, words));
    }
    for (Step operand : step.operands()) {
      if (!(operand.expression() instanceof Constant<?>)) {
        step(depth + 1, operand);
      }
    }
  }
}
