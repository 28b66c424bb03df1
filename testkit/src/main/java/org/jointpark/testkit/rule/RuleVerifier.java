package org.jointpark.testkit.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Layer;
import org.jointpark.source.Reading;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;

/**
 * Judges one record by one rule, and checks what comes out.
 *
 * <pre>{@code
 * verifyThat(MINIMUM_WAGE)
 *     .in(rulebook)
 *     .given(line)
 *     .on(LocalDate.of(2014, 5, 20))
 *     .violates()
 *     .by(Money.of("USD", "4.35"))
 *     .during(DateInterval.ofMonth(YearMonth.of(2014, 5)));
 * }</pre>
 *
 * <p>A verifier is immutable; each method returns a changed copy. Everything on record counts as
 * known, and the layers are those of a check, {@link Layer#TEXT} and {@link Layer#AGREED}, unless
 * something else is asked for.
 *
 * @param <S> the type of the record
 */
public final class RuleVerifier<S> {

  private final Rule<S> rule;
  private final Rulebook rulebook;
  private final Dossier dossier;
  private final Optional<S> record;
  private final ImmutableList<GivenFacts.Given<?>> related;
  private final Viewpoint viewpoint;
  private final Optional<LocalDate> horizon;

  private RuleVerifier(
      Rule<S> rule,
      Rulebook rulebook,
      Dossier dossier,
      Optional<S> record,
      ImmutableList<GivenFacts.Given<?>> related,
      Viewpoint viewpoint,
      Optional<LocalDate> horizon) {
    this.rule = rule;
    this.rulebook = rulebook;
    this.dossier = dossier;
    this.record = record;
    this.related = related;
    this.viewpoint = viewpoint;
    this.horizon = horizon;
  }

  /**
   * Starts to verify a rule.
   *
   * @param rule the rule
   * @param <S> the type of the record
   * @return a verifier to which a record is yet to be given
   */
  public static <S> RuleVerifier<S> verifyThat(Rule<S> rule) {
    return new RuleVerifier<>(
        rule,
        Rulebook.builder().build(),
        GivenFacts.nowhere(),
        Optional.empty(),
        ImmutableList.of(),
        Viewpoint.byDefault(),
        Optional.empty());
  }

  /**
   * Sets the rulebook by which is judged.
   *
   * <p>If it has the rule, the rule is in force on the days that the rulebook says. If it has
   * parameters alone, the rule is in force on every day, in the layer {@link Layer#TEXT}. Other
   * rules in it are left out.
   *
   * @param book the rulebook, which has the parameters that the rule reads
   * @return the changed verifier
   * @throws IllegalArgumentException if the rulebook has other rules under the id of this rule, or
   *     lacks a parameter that the rule reads
   */
  public RuleVerifier<S> in(Rulebook book) {
    return new RuleVerifier<>(
        rule, LawOfOneRule.of(rule, book), dossier, record, related, viewpoint, horizon);
  }

  /**
   * Sets the dossier, in which firms, facilities and calendars are found.
   *
   * @param facts the dossier; that of a park without any facts is the default
   * @return the changed verifier
   */
  public RuleVerifier<S> within(Dossier facts) {
    return new RuleVerifier<>(rule, rulebook, facts, record, related, viewpoint, horizon);
  }

  /**
   * Gives the record that is judged.
   *
   * @param judged the record
   * @return the changed verifier
   * @throws IllegalStateException if there is one already
   */
  public RuleVerifier<S> given(S judged) {
    checkState(record.isEmpty(), "record must be given once, but was again (rule %s)", rule);
    return new RuleVerifier<>(
        rule, rulebook, dossier, Optional.of(judged), related, viewpoint, horizon);
  }

  /**
   * Gives a record to which paths may lead.
   *
   * @param subject how it is looked at
   * @param other the record
   * @param <T> the type of the other record
   * @return the changed verifier
   */
  public <T> RuleVerifier<S> given(Subject<T> subject, T other) {
    return with(GivenFacts.Given.one(subject, other));
  }

  /**
   * Gives all records that there are of a kind, of which rules may count or sum some.
   *
   * <p>Records that are given one by one are never taken for all: what is reckoned of them is only
   * bounded.
   *
   * @param subject how they are looked at
   * @param all the records; that there are no others on any day is known by this
   * @param <T> the type of the records
   * @return the changed verifier
   */
  public <T> RuleVerifier<S> givenAll(Subject<T> subject, Iterable<? extends T> all) {
    return with(new GivenFacts.Given<>(subject, ImmutableList.copyOf(all), true));
  }

  private RuleVerifier<S> with(GivenFacts.Given<?> given) {
    ImmutableList<GivenFacts.Given<?>> more =
        ImmutableList.<GivenFacts.Given<?>>builder().addAll(related).add(given).build();
    return new RuleVerifier<>(rule, rulebook, dossier, record, more, viewpoint, horizon);
  }

  /**
   * Chooses the layers of law that count.
   *
   * @param layers the layers, at least one
   * @return the changed verifier
   * @throws IllegalArgumentException if there is no layer
   */
  public RuleVerifier<S> inLayers(Layer... layers) {
    return from(viewpoint.toBuilder().layers(ImmutableSortedSet.copyOf(layers)).build());
  }

  /**
   * Chooses the answer to a question that the law leaves open.
   *
   * @param reading the answer
   * @return the changed verifier
   */
  public RuleVerifier<S> reading(Reading reading) {
    return from(viewpoint.toBuilder().addReading(reading).build());
  }

  /**
   * Leaves out law that was recorded later than a day.
   *
   * @param day the last day of recording that counts
   * @return the changed verifier
   */
  public RuleVerifier<S> knownAt(LocalDate day) {
    return from(viewpoint.toBuilder().knownAt(day).build());
  }

  private RuleVerifier<S> from(Viewpoint changed) {
    return new RuleVerifier<>(rule, rulebook, dossier, record, related, changed, horizon);
  }

  /**
   * Sets the horizon.
   *
   * @param day the first day about which nothing is known; the default is the day after the days of
   *     the record, and if those have no end, the day after the one that is asked for
   * @return the changed verifier
   */
  public RuleVerifier<S> until(LocalDate day) {
    return new RuleVerifier<>(
        rule, rulebook, dossier, record, related, viewpoint, Optional.of(day));
  }

  /**
   * Judges the record and looks at one day.
   *
   * @param day one of the days of the record
   * @return what is found on that day
   * @throws IllegalStateException if no record was given
   * @throws IllegalArgumentException if the day is none of the record, or not before the horizon
   * @throws org.jointpark.rules.RuleFaultsException if the rule cannot be evaluated
   */
  public DayVerifier on(LocalDate day) {
    checkState(record.isPresent(), "record must be given, but none was (rule %s)", rule);
    S judged = record.get();
    DateInterval extent = rule.subject().extent().of(judged);
    boolean isOnExtent = rule.performance().isEmpty();
    LocalDate end = horizon.orElseGet(
        () -> extent.end().filter(last -> isOnExtent).orElseGet(() -> day.plusDays(1)));
    SubjectKey key = rule.subject().key(judged);
    checkArgument(
        (extent.contains(day) || !isOnExtent) && day.isBefore(end),
        "day must be one of %s before %s, but was %s (%s)",
        extent,
        end,
        day,
        key);
    List<Verdict> verdicts = new ArrayList<>();
    Judge.of(LawOfOneRule.of(rule, rulebook))
        .judge(
            GivenFacts.of(dossier, GivenFacts.Given.one(rule.subject(), judged), related),
            Inquiry.of(end, viewpoint),
            VerdictSink.of(verdicts::add));
    return new DayVerifier(
        rule.law(),
        key,
        day,
        verdicts.stream()
            .filter(verdict -> verdict.subject().equals(key))
            .sorted()
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the rule} */
  @Override
  public String toString() {
    return "verifier of " + rule;
  }
}
