package org.jointpark.rules.engine;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.explanation.Origin;
import org.jointpark.rules.explanation.Step;
import org.jointpark.rules.explanation.StepValue;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.IsSet;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Setting;

/** The interpreter, writing down each step that it takes. */
final class ExplainingInterpreter extends Interpreter {

  private final SubjectKey key;
  private final Object record;
  private final LocalDate day;
  private final RulebookRun run;
  private final Steps steps;

  ExplainingInterpreter(SubjectKey key, Object record, LocalDate day, RulebookRun run) {
    this(key, record, day, run, new Steps());
  }

  private ExplainingInterpreter(
      SubjectKey key, Object record, LocalDate day, RulebookRun run, Steps steps) {
    super(record, day, run);
    this.key = key;
    this.record = record;
    this.day = day;
    this.run = run;
    this.steps = steps;
  }

  /** The steps so far of the node that is being evaluated, also along paths. */
  private static final class Steps {
    private List<Step> open = new ArrayList<>();
  }

  /** Returns the steps of what was evaluated so far. */
  ImmutableList<Step> steps() {
    return ImmutableList.copyOf(steps.open);
  }

  /** Evaluates an expression, and returns the step of it. */
  Step step(Expr<?, ?> expression) {
    Datum datum = evaluate(expression);
    Step step = steps.open.get(steps.open.size() - 1);
    checkState(
        step.expression().equals(expression),
        "step must be that of '%s', but came to %s",
        expression,
        datum);
    return step;
  }

  @Override
  Interpreter at(SubjectKey other, Object found) {
    return new ExplainingInterpreter(other, found, day, run, steps);
  }

  @Override
  Datum evaluate(Expr<?, ?> expression) {
    List<Step> outer = steps.open;
    steps.open = new ArrayList<>();
    StepValue value = new StepValue.Fault("");
    Optional<Origin> origin = Optional.empty();
    try {
      Datum datum = super.evaluate(expression);
      value = StepValues.of(datum, expression.type());
      origin = origin(expression);
      return datum;
    } catch (RuntimeException fault) {
      value = new StepValue.Fault(String.valueOf(fault.getMessage()));
      throw fault;
    } finally {
      outer.add(new Step(expression, value, origin, ImmutableList.copyOf(steps.open)));
      steps.open = outer;
    }
  }

  private Optional<Origin> origin(Expr<?, ?> expression) {
    if (expression instanceof FieldValue) {
      return Optional.of(new Origin.OfRecord(key));
    }
    if (expression instanceof ParameterOnDay<?> onDay) {
      return law(onDay.parameter());
    }
    if (expression instanceof IsSet set) {
      return law(set.parameter());
    }
    if (expression instanceof RelatedValue<?, ?, ?> related) {
      return follow(related.path()).map(Origin.OfRecord::new);
    }
    if (expression instanceof Aggregate<?, ?, ?> aggregate) {
      return Optional.of(records(aggregate.related()));
    }
    if (expression instanceof AnyRelated<?, ?> any) {
      return Optional.of(records(any.related()));
    }
    return expression instanceof DueDay<?> due
        ? due.calendar().map(id -> new Origin.OfCalendar(id, run.calendar(id)))
        : Optional.empty();
  }

  /** Finds the records of an aggregate once more, since what they came to does not tell them. */
  private <T> Origin records(Related<?, T> related) {
    AggregatedRecords found = find(related);
    return new Origin.OfRecords(
        keys(related.subject(), found, true), keys(related.subject(), found, false));
  }

  @SuppressWarnings("unchecked") // the records are of the subject that is taken together
  private static <T> Origin.Keys keys(
      Subject<T> subject, AggregatedRecords found, boolean isCertain) {
    return Origin.Keys.of(found.records().stream()
        .filter(each -> each.isCertain() == isCertain)
        .map(each -> subject.key((T) each.record()))
        .toList());
  }

  private Optional<Origin> law(Setting<?> parameter) {
    return run.law().parameter(parameter.id()).at(day).map(Origin.OfLaw::new);
  }

  @SuppressWarnings("unchecked") // the record is that of the subject at which the path begins
  private <S> Optional<SubjectKey> follow(Path<S> path) {
    return path.follow((S) record, day);
  }
}
