package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.rules.Field;
import org.jointpark.rules.LawId;
import org.jointpark.rules.expr.CodeTable;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Remedy;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.RuleException;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Reading;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/** Makes rules and their versions, by drawn choices. */
final class RuleMaker {

  static final ImmutableList<String> IDS =
      ImmutableList.of("pay.one", "employment.one", "filing.one", "firm.one", "pay.two");

  private static final int MOST_VERSIONS = 3;
  private static final ImmutableList<String> CODES = ImmutableList.of("A", "B", "C");

  private RuleMaker() {}

  /** Makes a rule with an id, whose first word is what it is about. */
  static Rule<?> rule(String id, Draws draws) {
    if (id.startsWith("employment")) {
      return rule(id, draws, Words.OF_EMPLOYMENTS);
    }
    if (id.startsWith("filing")) {
      return rule(id, draws, Words.OF_FILINGS);
    }
    if (id.startsWith("firm")) {
      return rule(id, draws, Words.OF_FIRMS);
    }
    return rule(id, draws, draws.oneIn(3) ? Words.OF_PAY_LINES : Words.OF_DAYS_OF_PAY_LINES);
  }

  static <S> Rule<S> rule(String id, Draws draws, Words<S> words) {
    ExprMaker<S> plain = new ExprMaker<>(draws, words);
    ExprMaker<S> maker = draws.oneIn(4) ? plain.aboutTheDay() : plain;
    Rule.Builder<S> rule = Rule.named(id, "rule " + id)
        .because(Citation.of(id + ".law", "Law of a test"))
        .forEach(words.subject());
    boolean performs = draws.oneIn(3);
    if (performs) {
      rule.require(performance(draws, words, maker));
    } else {
      rule.require(maker.condition(ExprArbitraries.MAX_DEPTH));
    }
    if (draws.oneIn(2)) {
      rule.remedy(Remedy.of(
          "owed",
          maker.money(ExprArbitraries.MAX_DEPTH - 1),
          draws.of(2, 0, 4),
          draws.of(RoundingMode.HALF_UP, RoundingMode.UP, RoundingMode.DOWN)));
    }
    if (draws.oneIn(2)) {
      rule.where(maker.condition(ExprArbitraries.MAX_DEPTH - 1));
    }
    int exceptions = !performs && draws.oneIn(2) ? 1 + draws.below(3) : 0;
    for (int i = 0; i < exceptions; i++) {
      rule.addExceptions(RuleException.of(
          "exception." + i, 1 + draws.below(2), maker.condition(2), maker.condition(2)));
    }
    if (exceptions > 0 && draws.oneIn(3)) {
      addOpposed(rule, 1 + draws.below(2), maker);
    }
    return rule.isPresumption(draws.oneIn(4)).build();
  }

  /** Adds two exceptions of one priority that apply together and never agree. */
  private static <S> void addOpposed(Rule.Builder<S> rule, int priority, ExprMaker<S> maker) {
    Condition<S> when = maker.condition(1);
    Condition<S> instead = maker.condition(1);
    rule.addExceptions(RuleException.of("exception.for", priority, when, instead));
    rule.addExceptions(RuleException.of("exception.against", priority, when, instead.not()));
  }

  private static <S> Performance<S> performance(Draws draws, Words<S> words, ExprMaker<S> maker) {
    Optional<Field<S, LocalDate>> start =
        draws.oneIn(2) ? Optional.of(draws.of(words.days())) : Optional.empty();
    Expr<S, LocalDate> due = draws.oneIn(2)
        ? maker.day(ExprArbitraries.MAX_DEPTH - 1)
        : maker.dueAfter(draws.of(words.days()).expr());
    Expr<S, LocalDate> day =
        draws.oneIn(2) ? maker.day(2) : draws.of(words.days()).expr();
    return Performance.of(
        start, due, day, draws.oneIn(2) ? Optional.of(maker.condition(3)) : Optional.empty());
  }

  /** Makes a rulebook of some rules, each made by the numbers of one list. */
  static Rulebook rulebook(List<List<Integer>> rules, List<Integer> numbers) {
    return rulebook(rules, numbers, 0);
  }

  /** Makes a rulebook whose days all lie so many days later than they else would. */
  static Rulebook rulebook(List<List<Integer>> rules, List<Integer> numbers, long shift) {
    Draws parameters = new Draws(numbers, shift);
    Rulebook.Builder rulebook = Rulebook.builder();
    for (int i = 0; i < rules.size(); i++) {
      String id = IDS.get(i);
      Draws draws = new Draws(rules.get(i), shift);
      RuleMaker.<Rule<?>>versions(id, draws, () -> rule(id, draws))
          .versions()
          .forEach(version -> rulebook.add(LawId.of(id), version));
    }
    Words.AMOUNTS.forEach(it -> set(rulebook, it, parameters, () -> Amounts.money(parameters)));
    Words.HOURS.forEach(it -> set(rulebook, it, parameters, () -> Amounts.hours(parameters)));
    Words.RATES.forEach(it -> set(rulebook, it, parameters, () -> Amounts.rate(parameters)));
    Words.COUNTS.forEach(it -> set(rulebook, it, parameters, () -> parameters.below(4)));
    Words.DAYS.forEach(it -> set(rulebook, it, parameters, () -> Amounts.day(parameters)));
    setTablesAndLists(rulebook, parameters);
    if (parameters.oneIn(3)) {
      rulebook.deprecate(ParameterId.of("old.amount"), Words.AMOUNTS.get(0).id());
    }
    return rulebook.build();
  }

  private static void setTablesAndLists(Rulebook.Builder rulebook, Draws draws) {
    set(rulebook, Words.WAGES, draws, () -> wages(draws));
    set(rulebook, Words.LEAVES, draws, () -> leaves(draws));
    set(rulebook, Words.LISTED_CODES, draws, () -> listed(draws, () -> draws.of(CODES)));
    set(rulebook, Words.LISTED_AMOUNTS, draws, () -> listed(draws, () -> Amounts.money(draws)));
    set(rulebook, Words.LISTED_DAYS, draws, () -> listed(draws, () -> Amounts.day(draws)));
  }

  private static CodeTable<Money> wages(Draws draws) {
    List<CodeTable.Row<Money>> rows = new ArrayList<>();
    for (String code : CODES) {
      for (boolean truth : new boolean[] {false, true}) {
        if (rows.isEmpty() || !draws.oneIn(5)) {
          rows.add(Words.WAGES.row(code, truth, Amounts.money(draws)));
        }
      }
    }
    return CodeTable.copyOf(rows);
  }

  private static CodeTable<Integer> leaves(Draws draws) {
    List<CodeTable.Row<Integer>> rows = new ArrayList<>();
    for (String code : CODES) {
      if (rows.isEmpty() || !draws.oneIn(4)) {
        rows.add(Words.LEAVES.row(code, draws.below(4)));
      }
    }
    return CodeTable.copyOf(rows);
  }

  private static <V> ImmutableSet<V> listed(Draws draws, Source<V> entries) {
    return ImmutableSet.copyOf(draws.some(0, 3, any -> entries.make()));
  }

  private static <V> void set(
      Rulebook.Builder rulebook, Setting<V> parameter, Draws draws, Source<V> values) {
    rulebook.set(parameter, versions(parameter.toString(), draws, values));
  }

  /** Makes a value. */
  @FunctionalInterface
  interface Source<V> {
    V make();
  }

  /** Makes one to three versions, recorded apart. */
  private static <V> VersionSet<V> versions(String id, Draws draws, Source<V> values) {
    List<Versioned<V>> versions = new ArrayList<>();
    int count = draws.oneIn(12) ? 0 : 1 + draws.below(MOST_VERSIONS);
    for (int i = 0; i < count; i++) {
      Versioned<V> version = version(id + "." + i, draws, values);
      while (isAmbiguous(version, versions)) {
        version = recordedLater(version, draws.shift());
      }
      versions.add(version);
    }
    return VersionSet.copyOf(versions);
  }

  private static <V> Versioned<V> version(String id, Draws draws, Source<V> values) {
    boolean repeals = draws.oneIn(6);
    DateInterval validity = validity(draws);
    Layer layer = draws.of(Layer.TEXT, Layer.TEXT, Layer.AGREED, Layer.PRACTICE, Layer.DISPUTED);
    Confidence confidence =
        draws.of(Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW, Confidence.UNCONFIRMED);
    Optional<LocalDate> recorded =
        draws.oneIn(3) ? Optional.of(Amounts.day(draws)) : Optional.empty();
    Optional<Reading> reading = draws.oneIn(10)
        ? Optional.of(RuleArbitraries.question().answeredBy(draws.of("a-new-stop", "any-stop")))
        : Optional.empty();
    Versioned.Builder<V> version =
        repeals ? Versioned.repealing() : Versioned.enacting(values.make());
    return version
        .validity(validity)
        .layer(layer)
        .reading(reading)
        .citation(Citation.of(id, "Law of a test"))
        .evidence(Evidence.of(SourceId.of("gazette"), confidence).toBuilder()
            .recorded(recorded)
            .build())
        .build();
  }

  private static DateInterval validity(Draws draws) {
    LocalDate day = Amounts.day(draws);
    return switch (draws.below(4)) {
      case 0 -> DateInterval.always();
      case 1 -> DateInterval.startingOn(day);
      case 2 -> DateInterval.endingBefore(day);
      default -> DateInterval.of(day, day.plusDays(1L + draws.below(30)));
    };
  }

  private static <V> boolean isAmbiguous(Versioned<V> version, List<Versioned<V>> others) {
    return others.stream()
        .anyMatch(other -> other.layer() == version.layer()
            && other.recorded().equals(version.recorded())
            && other.validity().overlaps(version.validity()));
  }

  private static <V> Versioned<V> recordedLater(Versioned<V> version, long shift) {
    LocalDate later = version
        .recorded()
        .map(day -> day.plusDays(1))
        .orElse(Amounts.FIRST_DAY.plusDays(shift - 1));
    Versioned.Builder<V> builder =
        version.value().map(Versioned::enacting).orElseGet(Versioned::repealing);
    return builder
        .validity(version.validity())
        .layer(version.layer())
        .reading(version.reading())
        .citation(version.citation())
        .evidence(version.evidence().toBuilder().recorded(later).build())
        .build();
  }
}
