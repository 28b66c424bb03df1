package org.jointpark.rules.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Field;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.IsSet;
import org.jointpark.rules.expr.JudgedDay;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Window;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/**
 * Judges facts by a rulebook as the contract of rules says, day by day.
 *
 * <p>It shares nothing with the engine but the data: the rulebook and the records. What joins the
 * days of a verdict is that the judgement and the versions that were read are the same.
 */
final class NaiveEvaluator {

  private final NaiveLaw law;
  private final NaiveFacts facts;
  private final LocalDate horizon;
  private final IdentityHashMap<Rule<?>, Boolean> whole = new IdentityHashMap<>();
  private final IdentityHashMap<Rule<?>, Set<ParameterId>> parameters = new IdentityHashMap<>();
  private final Set<Said> said = new LinkedHashSet<>();
  private final Set<String> faults = new TreeSet<>();

  NaiveEvaluator(NaiveLaw law, NaiveFacts facts, LocalDate horizon) {
    this.law = law;
    this.facts = facts;
    this.horizon = horizon;
  }

  /** What is read and found on a day. */
  private record OnDay(
      Versioned<Rule<?>> version, NaiveJudgement judgement, Set<Versioned<?>> read) {}

  /** Judges all records by all rules. */
  NaiveEvaluator run() {
    for (LawId id : law.rulebook().rules().keySet()) {
      facts.records().forEach((subject, records) -> {
        if (isAbout(id, subject)) {
          records.forEach(record -> judge(id, subject, record));
        }
      });
    }
    return this;
  }

  /** Returns the verdicts of rules on records that could be evaluated. */
  Set<Said> said() {
    return said.stream()
        .filter(each -> !faults.contains(each.law() + " " + each.subject()))
        .collect(Collectors.toSet());
  }

  /** Returns which rules could not be evaluated, with the records. */
  Set<String> faults() {
    return faults;
  }

  private boolean isAbout(LawId id, Subject<?> subject) {
    return law.rulebook().rules().get(id).versions().stream()
        .flatMap(version -> version.value().stream())
        .anyMatch(rule -> rule.subject().name().equals(subject.name()));
  }

  private <S> void judge(LawId id, Subject<S> subject, Object record) {
    SubjectKey key = NaiveFacts.key(subject, record);
    try {
      new OnRecord(id, key, extent(subject, record), record).judge();
    } catch (RuntimeException fault) {
      faults.add(id + " " + key);
    }
  }

  @SuppressWarnings("unchecked") // records are kept by their subject
  private static <S> DateInterval extent(Subject<S> subject, Object record) {
    return subject.extent().of((S) record);
  }

  private NaiveInterpreter on(LocalDate day) {
    return new NaiveInterpreter(law, facts, horizon, day, day);
  }

  /** Judges one record by one rule. */
  private final class OnRecord {
    private final LawId id;
    private final SubjectKey key;
    private final Object record;
    private final LocalDate start;
    private final Optional<LocalDate> end;

    OnRecord(LawId id, SubjectKey key, DateInterval extent, Object record) {
      this.id = id;
      this.key = key;
      this.record = record;
      this.start = extent.start().orElseThrow();
      this.end = extent.end();
    }

    void judge() {
      law.rulebook().rules().get(id).versions().forEach(this::perform);
      LocalDate stop = end.filter(day -> day.isBefore(horizon)).orElse(horizon);
      if (!start.isBefore(stop)) {
        return;
      }
      Optional<Versioned<Rule<?>>> together =
          end.flatMap(day -> law.rule(id, day.minusDays(1))).filter(NaiveEvaluator.this::isWhole);
      Optional<OnDay> now = Optional.empty();
      LocalDate since = start;
      for (LocalDate day = start; day.isBefore(stop); day = day.plusDays(1)) {
        Optional<OnDay> next =
            together.isPresent() ? Optional.of(together(together.get())) : onDay(day);
        if (!now.equals(next)) {
          say(now, since, day);
          since = day;
        }
        now = next;
      }
      say(now, since, stop);
    }

    private OnDay together(Versioned<Rule<?>> version) {
      return end.isPresent() && !end.get().isAfter(horizon)
          ? judged(version, end.get().minusDays(1))
          : untilItIsKnown(version, "days from " + horizon + " on");
    }

    private OnDay untilItIsKnown(Versioned<Rule<?>> version, String missing) {
      Rule<?> rule = version.value().orElseThrow();
      NaiveInterpreter on = on(horizon.minusDays(1));
      boolean isNeverMeant = nodes(rule.where()).stream().allMatch(NaiveEvaluator::isFixed)
          && NaiveJudgement.where(rule, on, record)
              .equals(Optional.of(NaiveJudgement.NOT_APPLICABLE));
      return new OnDay(
          version,
          isNeverMeant
              ? NaiveJudgement.NOT_APPLICABLE
              : NaiveJudgement.of(Status.UNDETERMINED, Set.of(missing)),
          Set.of(version));
    }

    private Optional<OnDay> onDay(LocalDate day) {
      Optional<Versioned<Rule<?>>> version = law.rule(id, day);
      if (version.isEmpty() || isPerformance(version.get())) {
        return Optional.empty();
      }
      if (isWhole(version.get())) {
        return end.isEmpty()
                && day.datesUntil(horizon).allMatch(it -> law.rule(id, it).equals(version))
            ? Optional.of(together(version.get()))
            : Optional.empty();
      }
      return Optional.of(judged(version.get(), day));
    }

    private OnDay judged(Versioned<Rule<?>> version, LocalDate day) {
      NaiveJudgement judgement = version
          .value()
          .map(rule -> NaiveJudgement.by(rule, on(day), record))
          .orElse(NaiveJudgement.NOT_APPLICABLE);
      return new OnDay(version, judgement, read(version, day));
    }

    private Set<Versioned<?>> read(Versioned<Rule<?>> version, LocalDate day) {
      Set<Versioned<?>> read = new LinkedHashSet<>();
      read.add(version);
      version
          .value()
          .ifPresent(rule -> parameters(rule)
              .forEach(parameter -> law.parameter(parameter, day).ifPresent(read::add)));
      return read;
    }

    /** Judges what is to be done by a due day, if it starts while this version is law. */
    private void perform(Versioned<Rule<?>> version) {
      Optional<Performance<?>> asked = version.value().flatMap(Rule::performance);
      if (asked.isEmpty()) {
        return;
      }
      Optional<? extends Field<?, LocalDate>> field = asked.get().start();
      Optional<LocalDate> first = field.isPresent()
          ? NaivePerformance.day(field.get(), record)
          : end.map(day -> day.minusDays(1));
      if (first.isPresent()) {
        first
            .filter(day -> day.isBefore(horizon))
            .filter(day -> law.rule(id, day).equals(Optional.of(version)))
            .ifPresent(day -> perform(version, day));
        return;
      }
      LocalDate stop = end.filter(day -> day.isBefore(horizon)).orElse(horizon);
      if (field.isPresent()
          && start.isBefore(stop)
          && law.rule(id, stop.minusDays(1)).equals(Optional.of(version))) {
        say(Optional.of(untilItIsKnown(version, field.get().toString())), start, stop);
      }
    }

    private void perform(Versioned<Rule<?>> version, LocalDate first) {
      Rule<?> rule = version.value().orElseThrow();
      NaivePerformance performance = NaivePerformance.of(rule, on(first), record);
      NaiveJudgement now = performance.on(first);
      LocalDate since = first;
      LocalDate stop = now.equals(NaiveJudgement.NOT_APPLICABLE) ? first.plusDays(1) : horizon;
      for (LocalDate day = first; !day.isAfter(stop); day = day.plusDays(1)) {
        NaiveJudgement next = performance.on(day);
        if (day.equals(stop) || !next.equals(now)) {
          NaiveJudgement then = now.status() == Status.VIOLATED ? performance.violated() : now;
          OnDay what = new OnDay(version, then, read(version, first));
          List<Amount> amounts = new ArrayList<>();
          amount(what, Fraction.of(1)).ifPresent(amounts::add);
          if (now.status() == Status.VIOLATED || now.status() == Status.FULFILLED_LATE) {
            performance.late(horizon).ifPresent(amounts::add);
          }
          boolean open = day.equals(horizon) && now.status() != Status.NOT_APPLICABLE;
          said.add(Said.of(id, key, since, day, what.version(), then, what.read(), amounts, open)
              .due(performance.dueDay()));
          since = day;
        }
        now = next;
      }
    }

    private void say(Optional<OnDay> day, LocalDate from, LocalDate to) {
      day.ifPresent(what -> said.add(Said.of(
          id,
          key,
          from,
          to,
          what.version(),
          what.judgement(),
          what.read(),
          owed(what, from, to).stream().toList(),
          isOpen(what, to))));
    }

    private boolean isOpen(OnDay what, LocalDate to) {
      return to.equals(horizon)
          && !end.equals(Optional.of(to))
          && (isWhole(what.version())
              || isPerformance(what.version())
              || law.rule(id, to).equals(Optional.of(what.version())));
    }

    private Optional<Amount> owed(OnDay what, LocalDate from, LocalDate to) {
      if (isWhole(what.version())) {
        return amount(what, Fraction.of(1));
      }
      return end.flatMap(day -> amount(
          what,
          Fraction.of(to.toEpochDay() - from.toEpochDay())
              .per(Fraction.of(day.toEpochDay() - start.toEpochDay()))));
    }

    private Optional<Amount> amount(OnDay what, Fraction share) {
      if (what.judgement().owed().isEmpty()) {
        return Optional.empty();
      }
      Remedy<?> remedy = what.version().value().flatMap(Rule::remedy).orElseThrow();
      NaiveValue.Figure owed = what.judgement().owed().get();
      BigDecimal amount = owed.count().times(share).rounded(remedy.decimals(), remedy.mode());
      return amount.signum() > 0
          ? Optional.of(
              Amount.of(remedy.measure(), Money.of(owed.currency().orElseThrow(), amount)))
          : Optional.empty();
    }
  }

  private static boolean isPerformance(Versioned<Rule<?>> version) {
    return version.value().flatMap(Rule::performance).isPresent();
  }

  private boolean isWhole(Versioned<Rule<?>> version) {
    return version
        .value()
        .map(rule -> whole.computeIfAbsent(rule, NaiveEvaluator::isWhole))
        .orElse(false);
  }

  private static boolean isWhole(Rule<?> rule) {
    return rule.performance().isEmpty()
        && rule.expressions().stream().anyMatch(NaiveEvaluator::isWhole);
  }

  private static boolean isWhole(Expr<?, ?> node) {
    if (node instanceof Aggregate<?, ?, ?> it) {
      return it.related().window() instanceof Window.OwnExtent;
    } else if (node instanceof AnyRelated<?, ?> it) {
      return it.related().window() instanceof Window.OwnExtent;
    }
    return (node instanceof FieldValue<?, ?> value && value.field().isWhole())
        || node.operands().stream().anyMatch(NaiveEvaluator::isWhole);
  }

  private Set<ParameterId> parameters(Rule<?> rule) {
    return parameters.computeIfAbsent(rule, NaiveEvaluator::parametersOf);
  }

  private static Set<ParameterId> parametersOf(Rule<?> rule) {
    Set<ParameterId> parameters = new LinkedHashSet<>();
    nodes(rule).forEach(node -> {
      if (node instanceof ParameterOnDay<?> onDay) {
        parameters.add(onDay.parameter().id());
      } else if (node instanceof IsSet set) {
        parameters.add(set.parameter().id());
      }
    });
    return parameters;
  }

  private static List<Expr<?, ?>> nodes(Rule<?> rule) {
    List<Expr<?, ?>> nodes = new ArrayList<>(List.of(rule.where(), rule.require()));
    rule.exceptions().forEach(exception -> {
      nodes.add(exception.when());
      nodes.add(exception.instead());
    });
    rule.remedy().ifPresent(remedy -> nodes.add(remedy.amount()));
    rule.performance()
        .ifPresent(asked -> nodes.addAll(List.of(asked.due(), asked.day(), asked.happened())));
    return below(nodes);
  }

  private static List<Expr<?, ?>> nodes(Expr<?, ?> expression) {
    return below(new ArrayList<>(List.of(expression)));
  }

  private static List<Expr<?, ?>> below(List<Expr<?, ?>> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      nodes.addAll(nodes.get(i).operands());
    }
    return nodes;
  }

  /** Returns whether a node reads nothing that may be another on another day. */
  private static boolean isFixed(Expr<?, ?> node) {
    return node instanceof FieldValue<?, ?> value
        ? !value.field().isWhole() && !value.field().isDated()
        : !(node instanceof ParameterOnDay<?>)
            && !(node instanceof IsSet)
            && !(node instanceof JudgedDay)
            && !(node instanceof RelatedValue<?, ?, ?>)
            && !(node instanceof Aggregate<?, ?, ?>)
            && !(node instanceof AnyRelated<?, ?>);
  }
}
