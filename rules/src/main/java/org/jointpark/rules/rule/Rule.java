package org.jointpark.rules.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.money.Money;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Severity;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Operand;
import org.jointpark.source.Citation;

/**
 * What the law requires of one kind of record, as a value that names no day.
 *
 * <pre>{@code
 * static final Rule<PayLine> MINIMUM_WAGE =
 *     Rule.named("gaeseong.labour.minimum-wage", "no full month is paid below the minimum wage")
 *         .because(LABOUR_REGULATIONS)
 *         .forEach(PAY_LINE)
 *         .where(FULL_MONTH.isTrue())
 *         .require(BASE_PAY.atLeast(MINIMUM_WAGE_LADDER))
 *         .owing(MINIMUM_WAGE_LADDER.minus(BASE_PAY))
 *         .build();
 * }</pre>
 *
 * @param <S> the type of the record
 */
@Value.Immutable
public abstract class Rule<S> {

  private static final int CENTS = 2;

  Rule() {}

  /**
   * Starts a rule.
   *
   * @param id its stable id
   * @param title what it asks for, in a few words
   * @return a start, on which the citation is yet to be set
   */
  public static Start named(String id, String title) {
    return new Start(Law.of(LawId.of(id), title));
  }

  /** {@return its id, title and severity} */
  public abstract Law law();

  /** {@return the place in the law where it stands} */
  public abstract Citation citation();

  /** {@return which records it is about} */
  public abstract Subject<S> subject();

  /** {@return to which of them it applies; to all by default} */
  @Value.Default
  public Condition<S> where() {
    return new AllOf<>(ImmutableList.of());
  }

  /** {@return what it requires of those; nothing if it asks for a {@link #performance}} */
  public abstract Condition<S> require();

  /** {@return what it requires to be done by a due day, or empty if it requires a condition} */
  public abstract Optional<Performance<S>> performance();

  /** {@return what it requires instead in some cases} */
  public abstract ImmutableList<RuleException<S>> exceptions();

  /** {@return what is owed where it is violated} */
  public abstract Optional<Remedy<S>> remedy();

  /** {@return how much it matters that it is not kept} */
  @Value.Default
  public Severity severity() {
    return law().severity();
  }

  /** {@return whether a violation is only presumed, and may be rebutted} */
  @Value.Default
  public boolean isPresumption() {
    return false;
  }

  @Value.Check
  Rule<S> check() {
    long names = exceptions().stream().map(RuleException::name).distinct().count();
    checkArgument(
        names == exceptions().size(),
        "exceptions must have different names, but were %s (rule %s)",
        exceptions().stream().map(RuleException::name).toList(),
        law());
    checkArgument(
        performance().isEmpty() || (isNothing(require()) && exceptions().isEmpty()),
        "rule with a due day must require the performance alone, but has a condition or an"
            + " exception (rule %s). Maybe say it in where, or choose between due days",
        law());
    expressions().forEach(expression -> WhatMayBeRead.check(this, expression));
    return severity() == law().severity()
        ? this
        : toBuilder().law(Law.of(law().id(), law().title(), severity())).build();
  }

  private static boolean isNothing(Condition<?> condition) {
    return condition instanceof AllOf<?> all && all.conditions().isEmpty();
  }

  /**
   * {@return every expression of this rule: conditions, those of exceptions and of the performance,
   * and the remedy}
   */
  public ImmutableList<Expr<?, ?>> expressions() {
    ImmutableList.Builder<Expr<?, ?>> all = ImmutableList.builder();
    all.add(where(), require());
    exceptions().forEach(exception -> all.add(exception.when(), exception.instead()));
    performance().ifPresent(performance -> all.addAll(performance.expressions()));
    remedy().ifPresent(remedy -> all.add(remedy.amount()));
    return all.build();
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return law().toString();
  }

  /** {@return a new builder that holds every property of this rule} */
  public Builder<S> toBuilder() {
    return new Builder<S>().from(this);
  }

  /** A rule that lacks its citation. */
  public static final class Start {
    private final Law law;

    private Start(Law law) {
      this.law = law;
    }

    /**
     * Sets the place in the law where the rule stands.
     *
     * @param citation the place
     * @return the start, on which the subject is yet to be set
     */
    public Cited because(Citation citation) {
      return new Cited(law, citation);
    }
  }

  /** A rule that lacks its subject. */
  public static final class Cited {
    private final Law law;
    private final Citation citation;

    private Cited(Law law, Citation citation) {
      this.law = law;
      this.citation = citation;
    }

    /**
     * Sets which records the rule is about.
     *
     * @param subject the records
     * @param <S> the type of the record
     * @return the builder, on which {@link Builder#require} is yet to be set
     */
    public <S> Builder<S> forEach(Subject<S> subject) {
      return new Builder<S>().law(law).citation(citation).subject(subject);
    }
  }

  /**
   * Builds a {@link Rule}. What it requires is required: a condition, or a performance.
   *
   * @param <S> the type of the record
   */
  public static final class Builder<S> extends ImmutableRule.Builder<S> {
    Builder() {}

    /**
     * Sets that the rule requires something to be done by a due day, and nothing else.
     *
     * @param performance what is due, and what tells when it was done
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder<S> require(Performance<S> performance) {
      return require(new AllOf<>(ImmutableList.of())).performance(performance);
    }

    /**
     * Adds what the rule requires instead in some cases.
     *
     * @param name the name of the exception
     * @param priority the higher, the stronger
     * @param when where it applies
     * @param instead what is required there instead
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder<S> except(
        String name, int priority, Condition<? super S> when, Condition<? super S> instead) {
      return addExceptions(RuleException.of(name, priority, when.narrowed(), instead.narrowed()));
    }

    /**
     * Sets what is owed where the rule is violated, rounded half up to a hundredth of the unit.
     *
     * @param amount how much, of the whole extent
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder<S> owing(Operand<S, Money> amount) {
      return remedy(Remedy.of("owed", amount.expr(), CENTS, RoundingMode.HALF_UP));
    }
  }
}
