package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.AnyOf;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.IsKnown;
import org.jointpark.rules.expr.Window;
import org.jointpark.rules.rule.EvaluatorsAgreeProperties.Case;
import org.jointpark.rules.rule.EvaluatorsAgreeProperties.Found;
import org.jointpark.rules.rule.Rulebook.ParameterVersions;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.FilingFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Layer;
import org.jointpark.source.Reading;
import org.jointpark.source.ReadingSelection;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/** Laws that hold of every rule and all facts. */
class RuleLawsProperties {

  private static final int LINES = 6;
  private static final int TRIES = 500;
  private static final long FOUR_HUNDRED_YEARS = 146_097;

  private static Case some(long seed) {
    return some(seed, 0);
  }

  /** Returns a case by chance, in which no two records have one key. */
  private static Case some(long seed, long shift) {
    Case some = EvaluatorsAgreeProperties.byChance(new Random(seed), LINES, shift);
    Map<String, PayLine> lines = new LinkedHashMap<>();
    records(some.facts(), PayLineFields.PAY_LINE, line -> line)
        .forEach(line -> lines.put(line.key(), line));
    return with(
        some,
        some.rulebook(),
        some.facts()
            .with(
                PayLineFields.PAY_LINE,
                ledger(
                    some.facts(), PayLineFields.PAY_LINE, ImmutableList.copyOf(lines.values()))));
  }

  @Property(tries = TRIES)
  void aFactThatIsTakenAway_neverTurnsAnOutcomeIntoAnother(@ForAll long seed) {
    Case all = some(seed);
    FewerFacts fewer = new FewerFacts(new Random(seed));
    Facts facts = all.facts();
    facts = changed(facts, PayLineFields.PAY_LINE, fewer::less);
    facts = changed(facts, FilingFields.FILING, fewer::less);
    facts = facts.with(
        EmploymentFields.EMPLOYMENT,
        Ledger.of(
            EmploymentFields.EMPLOYMENT.name(),
            LedgerCoverage.none(),
            records(facts, EmploymentFields.EMPLOYMENT, fewer::less).stream()
                .skip(fewer.random().nextInt(2))
                .toList()));
    Set<Verdict> without = with(all, all.rulebook(), facts).found().verdicts();

    for (Verdict verdict : all.found().verdicts()) {
      if (isDefinite(verdict) && !asksWhatIsKnown(all.rulebook(), verdict)) {
        assertThat(without)
            .as(() -> verdict + "\n" + all)
            .noneMatch(other -> isDefinite(other)
                && other.law().equals(verdict.law())
                && other.subject().equals(verdict.subject())
                && other.citation().equals(verdict.citation())
                && other.interval().overlaps(verdict.interval())
                && other.outcome() != verdict.outcome());
      }
    }
  }

  private static boolean isDefinite(Verdict verdict) {
    return verdict.outcome() != Outcome.UNDETERMINED && verdict.status() != Status.PENDING;
  }

  /** Returns whether a version of the rule asks if a fact is known, which is a fact itself. */
  private static boolean asksWhatIsKnown(Rulebook rulebook, Verdict verdict) {
    return rulebook.rules().get(verdict.law().id()).versions().stream()
        .flatMap(version -> version.value().stream())
        .flatMap(rule -> rule.expressions().stream())
        .anyMatch(RuleLawsProperties::asksWhatIsKnown);
  }

  private static boolean asksWhatIsKnown(Expr<?, ?> expression) {
    return expression instanceof IsKnown<?>
        || expression.operands().stream().anyMatch(RuleLawsProperties::asksWhatIsKnown);
  }

  private static Case with(Case some, Rulebook rulebook, Facts facts) {
    return new Case(rulebook, facts, some.horizon(), some.known(), some.layers(), some.reading());
  }

  private static <T> Facts changed(Facts facts, Subject<T> subject, UnaryOperator<T> change) {
    return facts.with(subject, ledger(facts, subject, records(facts, subject, change)));
  }

  /** Returns a ledger of other records that covers what the one among the facts covers. */
  private static <T> Ledger<T> ledger(Facts facts, Subject<T> subject, List<T> records) {
    LedgerCoverage coverage =
        facts.ledger(subject).map(Ledger::coverage).orElse(LedgerCoverage.none());
    return Ledger.of(subject.name(), coverage, records);
  }

  private static <T> List<T> records(Facts facts, Subject<T> subject, UnaryOperator<T> change) {
    return NaiveFacts.records(facts, subject).stream()
        .map(subject.type()::cast)
        .map(change)
        .toList();
  }

  @Property(tries = TRIES)
  void theOrderOfOperandsVersionsAndRecords_meansNothing(@ForAll long seed) {
    Case some = some(seed);
    Facts reversed = some.facts();
    for (Subject<?> subject : EvaluatorsAgreeProperties.SUBJECTS) {
      reversed = reversed(reversed, subject);
    }

    assertThat(with(some, ordered(some.rulebook(), true), reversed).found())
        .as(some::toString)
        .isEqualTo(with(some, ordered(some.rulebook(), false), some.facts()).found());
  }

  private static <T> Facts reversed(Facts facts, Subject<T> subject) {
    return facts.with(
        subject, ledger(facts, subject, Lists.reverse(records(facts, subject, record -> record))));
  }

  private static Rulebook ordered(Rulebook rulebook, boolean reversed) {
    return rebuilt(
        rulebook,
        versions -> VersionSet.copyOf(inOrder(
            versions.versions().stream()
                .map(version -> mapped(version, rule -> joined(rule, reversed)))
                .toList(),
            reversed)),
        reversed);
  }

  /** Returns a rule with more conditions side by side, in one order or the other. */
  private static <S> Rule<S> joined(Rule<S> rule, boolean reversed) {
    List<Condition<S>> all = new ArrayList<>(List.of(rule.where(), rule.require()));
    rule.exceptions().forEach(exception -> {
      all.add(exception.when());
      all.add(exception.instead().not());
    });
    ImmutableList<Condition<S>> conditions = ImmutableList.copyOf(inOrder(all, reversed));
    Rule.Builder<S> joined = rule.toBuilder()
        .where(new AnyOf<>(conditions))
        .exceptions(inOrder(rule.exceptions(), reversed));
    return rule.performance().isPresent()
        ? joined.build()
        : joined.require(new AllOf<>(conditions)).build();
  }

  private static <T> List<T> inOrder(List<T> things, boolean reversed) {
    return reversed ? Lists.reverse(things) : things;
  }

  private static Versioned<Rule<?>> mapped(
      Versioned<Rule<?>> version, UnaryOperator<Rule<?>> change) {
    return version.value().isEmpty()
        ? version
        : Versioned.<Rule<?>>enacting(change.apply(version.value().get()))
            .validity(version.validity())
            .layer(version.layer())
            .reading(version.reading())
            .citation(version.citation())
            .evidence(version.evidence())
            .build();
  }

  private static Rulebook rebuilt(
      Rulebook rulebook, UnaryOperator<VersionSet<Rule<?>>> rules, boolean reversed) {
    Rulebook.Builder built = Rulebook.builder();
    rulebook
        .rules()
        .forEach((id, versions) ->
            rules.apply(versions).versions().forEach(version -> built.add(id, version)));
    inOrder(rulebook.parameters().values().asList(), reversed)
        .forEach(parameter -> set(built, parameter, version -> true, reversed));
    return built.build();
  }

  private static <V> void set(
      Rulebook.Builder built,
      ParameterVersions<V> parameter,
      Predicate<Versioned<V>> kept,
      boolean reversed) {
    List<Versioned<V>> versions =
        parameter.versions().versions().stream().filter(kept).toList();
    built.set(parameter.parameter(), VersionSet.copyOf(inOrder(versions, reversed)));
  }

  @Property(tries = TRIES)
  void fourHundredYearsLater_everythingIsTheSame(@ForAll long seed) {
    Case later = some(seed, FOUR_HUNDRED_YEARS);
    Found now = some(seed).found();

    assertThat(later.found().verdicts().stream().map(Said::by).collect(Collectors.toSet()))
        .as(later::toString)
        .isEqualTo(now.verdicts().stream()
            .map(Said::by)
            .map(said -> said.later(FOUR_HUNDRED_YEARS))
            .collect(Collectors.toSet()));
    assertThat(later.found().faults()).hasSameSizeAs(now.faults());
  }

  @Property(tries = TRIES)
  void lawThatIsRecordedLater_changesNothing(@ForAll long seed) {
    Case some = some(seed);
    Rulebook.Builder known = Rulebook.builder();
    some.rulebook().rules().forEach((id, versions) -> {
      List<Versioned<Rule<?>>> recorded = versions.versions().stream()
          .filter(version -> isKnown(version, some.known()))
          .toList();
      boolean isEnacted = recorded.stream().anyMatch(version -> !version.isRepeal());
      (isEnacted ? recorded : versions.versions()).forEach(version -> known.add(id, version));
    });
    some.rulebook()
        .parameters()
        .values()
        .forEach(
            parameter -> set(known, parameter, version -> isKnown(version, some.known()), false));

    assertThat(with(some, known.build(), some.facts()).found())
        .as(some::toString)
        .isEqualTo(some.found());
  }

  private static boolean isKnown(Versioned<?> version, LocalDate known) {
    return !NaiveLaw.recorded(version).isAfter(known);
  }

  @Property(tries = TRIES)
  void aLaterHorizon_leavesWhatHasEndedAsItIs(@ForAll long seed) {
    Case some = some(seed);
    Found more = new Case(
            some.rulebook(),
            some.facts(),
            some.horizon().plusDays(new Random(seed).nextInt(40)),
            some.known(),
            some.layers(),
            some.reading())
        .found();

    for (Verdict verdict : some.found().verdicts()) {
      String pair = verdict.law().id() + " " + verdict.subject();
      if (!more.faults().contains(pair) && looksAhead(some.rulebook(), verdict)) {
        if (!asksWhatIsKnown(some.rulebook(), verdict)) {
          assertThat(more.verdicts())
              .as(some::toString)
              .noneMatch(later -> isTurned(verdict, later));
        }
      } else if (!more.faults().contains(pair) && !verdict.is(Flag.OPEN)) {
        assertThat(more.verdicts()).as(some::toString).contains(verdict);
      }
      assertThat(verdict.is(Flag.OPEN)).isEqualTo(verdict.ended().kind() == Cause.Kind.HORIZON);
    }
  }

  /** Returns whether a version of the rule takes records together of days after the judged one. */
  private static boolean looksAhead(Rulebook rulebook, Verdict verdict) {
    return rulebook.rules().get(verdict.law().id()).versions().stream()
        .flatMap(version -> version.value().stream())
        .flatMap(rule -> rule.expressions().stream())
        .anyMatch(RuleLawsProperties::looksAhead);
  }

  private static boolean looksAhead(Expr<?, ?> expression) {
    Window window = expression instanceof Aggregate<?, ?, ?> aggregate
        ? aggregate.related().window()
        : expression instanceof AnyRelated<?, ?> any ? any.related().window() : Window.sinceStart();
    return window instanceof Window.Calendar
        || window instanceof Window.OwnExtent
        || expression.operands().stream().anyMatch(RuleLawsProperties::looksAhead);
  }

  private static boolean isTurned(Verdict verdict, Verdict later) {
    return isDefinite(verdict)
        && isDefinite(later)
        && later.law().equals(verdict.law())
        && later.subject().equals(verdict.subject())
        && later.citation().equals(verdict.citation())
        && later.interval().overlaps(verdict.interval())
        && later.outcome() != verdict.outcome();
  }

  @Property(tries = TRIES)
  void during_isTheWholeCut(@ForAll long seed) {
    Case some = some(seed);
    if (!some.found().faults().isEmpty()) {
      return;
    }
    LocalDate first = some.horizon().minusDays(new Random(seed).nextInt(50));
    DateInterval days = DateInterval.of(first, first.plusDays(20));
    Check check = Check.against(some.rulebook())
        .until(some.horizon())
        .knownAt(some.known())
        .in(some.layers().toArray(new Layer[0]))
        .reading(ReadingSelection.of("chosen", some.reading().stream().toArray(Reading[]::new)));

    assertThat(check.during(days).run(some.facts()).verdicts())
        .containsExactlyInAnyOrderElementsOf(check.run(some.facts()).verdicts().stream()
            .filter(verdict -> verdict.interval().overlaps(days))
            .map(verdict -> verdict.cutTo(verdict.interval().intersection(days).orElseThrow()))
            .toList());
  }
}
