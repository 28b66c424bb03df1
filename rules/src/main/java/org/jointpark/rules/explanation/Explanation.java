package org.jointpark.rules.explanation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Law;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.engine.Reevaluation;
import org.jointpark.rules.rule.Rule;
import org.jointpark.source.ReadingSelection;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/**
 * Why it stands as it does with a rule and a record on a day: a tree of data, down to every value
 * that was read.
 *
 * <p>It explains any status, also that a rule is kept or does not apply. It holds no record and no
 * rulebook, and yet {@link #evaluate} gives the status, the names of what is missing and what is
 * owed once more, from the leaves alone. English is made of it by
 * {@link org.jointpark.rules.report.Prose#explanation Prose}.
 */
@Value.Immutable
public abstract class Explanation {

  Explanation() {}

  /** What an explanation comes down to. */
  public enum Ground {
    /** The rule was evaluated; the steps tell how. */
    RULE,
    /** The rule asks for something by a due day; the steps tell by when, and when it was done. */
    PERFORMANCE,
    /** The law of the day repeals the rule. */
    REPEAL,
    /** No version of the rule is law on the day. */
    NO_LAW,
    /**
     * The law of the day says nothing of this record: one of the two asks for a quantity of all
     * days together, and that is judged by the law of the last one.
     */
    OTHER_LAW,
    /** The day is none of those to which the record belongs. */
    NO_RECORD,
    /**
     * The law of the day asks for something by a due day, and says nothing of the day itself: none
     * of the duties of the record runs on it.
     */
    NO_DUTY,
    /** All days are judged together, and not all of them are known yet. */
    UNFINISHED,
    /** Something is asked for by a due day, and the day that starts the duty is missing. */
    UNSTARTED
  }

  /**
   * How it stands, as evaluated.
   *
   * @param status how it stands
   * @param names the facts that are missing, or the exceptions that are in conflict
   * @param amounts what is owed on the days of the verdict, rounded as the rule says, and by how
   *     many days it is late
   */
  public record Answer(
      Status status, ImmutableSortedSet<String> names, ImmutableList<Amount> amounts) {
    /**
     * Creates an answer.
     *
     * @param status how it stands
     * @param names the facts that are missing, or the exceptions that are in conflict
     * @param amounts what is owed, and by how many days it is late
     */
    public Answer {
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(names, "names");
      Objects.requireNonNull(amounts, "amounts");
    }
  }

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the rule} */
  public abstract Law law();

  /** {@return the name of the selection of readings under which it is judged} */
  @Value.Default
  public String selection() {
    return ReadingSelection.byDefault().name();
  }

  /** {@return the record} */
  public abstract SubjectKey subject();

  /** {@return to which days the record belongs} */
  public abstract DateInterval extent();

  /** {@return the day that was asked about} */
  public abstract LocalDate day();

  /** {@return the first day of which nothing is known} */
  public abstract LocalDate horizon();

  /**
   * {@return the day whose law and facts decide: the one that was asked about, unless all days are
   * judged together, or by that which starts a duty}
   */
  @Value.Default
  public LocalDate judgedOn() {
    return day();
  }

  /** {@return whether all days of the record are judged together} */
  @Value.Default
  public boolean isWhole() {
    return false;
  }

  /** {@return what it comes down to} */
  public abstract Ground ground();

  /** {@return the version of the rule, or its repeal, by which it is judged; empty if none is} */
  public abstract Optional<Versioned<Rule<?>>> version();

  /**
   * {@return the verdict on the day, with all its days and what began and ended it; empty if there
   * is none, as the law or the record does not reach the day}
   */
  public abstract Optional<Verdict> verdict();

  /** {@return how it stands in particular; not applicable if there is no verdict} */
  @Value.Default
  public Status status() {
    return Status.NOT_APPLICABLE;
  }

  /** {@return what the status comes down to} */
  public Outcome outcome() {
    return status().outcome();
  }

  /** {@return the facts that are missing, or the exceptions that are in conflict} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> names();

  /**
   * {@return the day that starts the duty, as a field of the record tells it; empty if that is the
   * last day of the record, or nothing is asked for by a due day}
   */
  public abstract Optional<Step> start();

  /** {@return whether the rule applies to the record; empty if that was not asked} */
  public abstract Optional<Step> where();

  /**
   * {@return by when it is due and whether it was done; empty if nothing is asked for by a due day}
   */
  public abstract Optional<ExplainedPerformance> performance();

  /**
   * {@return what became of each exception, in the order of the rule; none if it does not apply}
   */
  public abstract ImmutableList<ExplainedException> exceptions();

  /** {@return what the rule requires; empty if an exception takes its place, or nothing applies} */
  public abstract Optional<Step> require();

  /**
   * {@return what is owed in all, before it is shared out and rounded; empty unless the rule is
   * violated and says so}
   */
  public abstract Optional<Step> remedy();

  @Value.Check
  void check() {
    checkArgument(
        where().isPresent() || !isEvaluated(),
        "explanation must have steps if the rule was evaluated, but has none (%s of %s)",
        law(),
        subject());
    checkArgument(
        !isEvaluated() || version().flatMap(Versioned::value).isPresent(),
        "rule must be there if it was evaluated, but was not (%s of %s)",
        law(),
        subject());
    checkArgument(
        performance().isEmpty() || ground() == Ground.PERFORMANCE,
        "explanation must say what is due only if the rule asks for it, but was %s (%s of %s)",
        ground(),
        law(),
        subject());
    checkArgument(
        verdict().isPresent() == isJudged(),
        "explanation must have a verdict if and only if there is law of the day, but was %s of %s on"
            + " %s",
        ground(),
        law(),
        subject());
  }

  /** {@return whether the rule was evaluated, so that there are steps} */
  public boolean isEvaluated() {
    return ground() == Ground.RULE || ground() == Ground.PERFORMANCE;
  }

  private boolean isJudged() {
    return switch (ground()) {
      case RULE, PERFORMANCE, REPEAL, UNFINISHED, UNSTARTED -> true;
      case NO_LAW, OTHER_LAW, NO_RECORD, NO_DUTY -> false;
    };
  }

  /** {@return the conditions and amounts that were evaluated, each with all that it rests on} */
  public ImmutableList<Step> steps() {
    return Stream.of(
            start().stream(),
            where().stream(),
            performance().stream()
                .flatMap(each -> Stream.of(each.due(), each.happened(), each.day())),
            exceptions().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.when()), each.instead().stream())),
            require().stream(),
            remedy().stream())
        .flatMap(steps -> steps)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the {@linkplain Step#readings readings} of all steps, in their order} */
  public ImmutableList<Step> readings() {
    return steps().stream()
        .flatMap(step -> step.readings().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Evaluates this explanation: each step anew from those below it, and the leaves as they stand.
   *
   * @return how it stands, which is what the verdict says
   * @throws ArithmeticException if the leaves were changed to such that cannot be reckoned with
   */
  public Answer evaluate() {
    return Reevaluation.of(this);
  }

  /** {@return a new builder that holds every property of this explanation} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** {@return law, selection, subject, day and status in one line} */
  @Override
  public String toString() {
    return "%s %s %s on %s %s".formatted(law(), selection(), subject(), day(), status());
  }

  /** Builds an {@link Explanation}. Law, subject, extent, day, horizon and ground are required. */
  public static final class Builder extends ImmutableExplanation.Builder {
    Builder() {}
  }
}
