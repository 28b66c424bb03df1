package org.jointpark.rules.engine;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Path;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.explanation.Explanation.Answer;
import org.jointpark.rules.explanation.Origin;
import org.jointpark.rules.explanation.Step;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.rule.Rule;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;

/** Evaluates explanations: the interpreter, with the leaves of one instead of records and law. */
public final class Reevaluation {

  private Reevaluation() {}

  /**
   * Evaluates an explanation from its leaves.
   *
   * @param explanation the explanation
   * @return how it stands
   */
  public static Answer of(Explanation explanation) {
    return switch (explanation.ground()) {
      case RULE -> ofRule(explanation);
      case PERFORMANCE -> ofPerformance(explanation);
      case UNFINISHED, UNSTARTED -> ofWhatIsNotKnownYet(explanation);
      case REPEAL, NO_LAW, OTHER_LAW, NO_RECORD, NO_DUTY ->
        new Answer(Status.NOT_APPLICABLE, ImmutableSortedSet.of(), ImmutableList.of());
    };
  }

  private static Rule<?> rule(Explanation explanation) {
    return explanation.version().flatMap(Versioned::value).orElseThrow();
  }

  private static Answer ofRule(Explanation explanation) {
    Rule<?> rule = rule(explanation);
    Judgement judgement = Judgement.of(rule, new Replay(explanation));
    DateInterval days = explanation.verdict().orElseThrow().interval();
    Optional<Amount> amount = judgement
        .owed()
        .flatMap(owed -> rule.remedy()
            .flatMap(remedy -> explanation.isWhole()
                ? Owed.whole(owed, remedy)
                : Owed.on(days, explanation.extent(), owed, remedy)));
    return new Answer(
        judgement.status(),
        judgement.named(),
        amount.stream().collect(ImmutableList.toImmutableList()));
  }

  private static Answer ofPerformance(Explanation explanation) {
    Replay replay = new Replay(explanation);
    LocalDate start = explanation
        .start()
        .map(step -> ((Datum.Day) replay.evaluate(step.expression())).value())
        .orElse(explanation.judgedOn());
    Duty duty = Duty.of(rule(explanation), start, replay);
    Judgement judgement = duty.on(explanation.day());
    return new Answer(
        judgement.status(), judgement.named(), duty.amounts(judgement, explanation.horizon()));
  }

  /** Returns that the rule does not apply, if that is known for certain, or what is missing. */
  private static Answer ofWhatIsNotKnownYet(Explanation explanation) {
    Verdict verdict = explanation.verdict().orElseThrow();
    Judgement judgement = explanation
        .where()
        .flatMap(where -> Judgement.unlessItApplies(rule(explanation), new Replay(explanation)))
        .orElseGet(() -> Judgement.undetermined(verdict.missing()));
    return new Answer(judgement.status(), judgement.named(), ImmutableList.of());
  }

  /** The interpreter over the steps of an explanation. */
  private static final class Replay extends Interpreter {
    private final Map<Expr<?, ?>, Step> evaluated = new HashMap<>();
    private Optional<Iterator<Step>> below = Optional.empty();

    Replay(Explanation explanation) {
      super(explanation.subject(), explanation.judgedOn(), new Calendars(explanation));
      explanation.steps().forEach(step -> evaluated.put(step.expression(), step));
    }

    @Override
    Datum evaluate(Expr<?, ?> expression) {
      Step step = below.isPresent() ? next(expression) : evaluated.get(expression);
      checkState(step != null, "explanation must have a step for '%s', but has none", expression);
      if (step.isLeaf()) {
        return StepValues.datum(step.value());
      }
      Optional<Iterator<Step>> outer = below;
      below = Optional.of(step.operands().iterator());
      try {
        return super.evaluate(step.expression());
      } finally {
        below = outer;
      }
    }

    private Step next(Expr<?, ?> expression) {
      checkState(
          below.orElseThrow().hasNext(),
          "step must have those below it that are needed, but '%s' is not there",
          expression);
      return below.orElseThrow().next();
    }

    /** Returns what the other record came to, since the path was followed. */
    @Override
    public <S, T, V> Datum visit(RelatedValue<S, T, V> node) {
      return evaluate(node.value());
    }
  }

  /** The calendars of an explanation, which has nothing else that is read but its leaves. */
  private static final class Calendars implements Situation {
    private final Map<HolidayCalendarId, HolidayCalendar> calendars = new HashMap<>();

    Calendars(Explanation explanation) {
      for (Step step : explanation.readings()) {
        if (step.origin().orElse(null) instanceof Origin.OfCalendar of) {
          of.calendar().ifPresent(calendar -> calendars.put(of.id(), calendar));
        }
      }
    }

    @Override
    public Optional<Object> parameter(ParameterId id, LocalDate day) {
      throw new IllegalStateException("parameter must be a leaf, but " + id + " was not");
    }

    @Override
    public Optional<Object> related(SubjectKey key) {
      throw new IllegalStateException("path must be a step, but that to " + key + " was not");
    }

    @Override
    public <T> OwnedRecords owned(Subject<T> subject, Path<T> path) {
      throw new IllegalStateException(
          "aggregate must be a leaf, but that of " + subject + " was not");
    }

    @Override
    public LocalDate horizon() {
      throw new IllegalStateException("aggregate must be a leaf, but one was not");
    }

    @Override
    public Optional<HolidayCalendar> calendar(HolidayCalendarId id) {
      return Optional.ofNullable(calendars.get(id));
    }
  }
}
