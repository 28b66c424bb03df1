package org.jointpark.rules.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.IsSet;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.Window;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
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

  /** Returns the verdicts. */
  Set<Said> said() {
    return said;
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
      LocalDate stop = end.filter(day -> day.isBefore(horizon)).orElse(horizon);
      Optional<Versioned<Rule<?>>> last =
          end.flatMap(day -> law.rule(id, day.minusDays(1))).filter(NaiveEvaluator::isWhole);
      Optional<OnDay> now = Optional.empty();
      LocalDate since = start;
      for (LocalDate day = start; day.isBefore(stop); day = day.plusDays(1)) {
        Optional<OnDay> next =
            last.isPresent() ? Optional.of(together(last.get())) : onDay(day, stop);
        if (!now.equals(next)) {
          say(now, since, day);
          since = day;
        }
        now = next;
      }
      say(now, since, stop);
    }

    private OnDay together(Versioned<Rule<?>> version) {
      if (end.orElseThrow().isAfter(horizon)) {
        return new OnDay(
            version,
            NaiveJudgement.of(Status.UNDETERMINED, Set.of("days from " + horizon + " on")),
            read(version, horizon.minusDays(1)));
      }
      return judged(version, end.get().minusDays(1));
    }

    private Optional<OnDay> onDay(LocalDate day, LocalDate stop) {
      Optional<Versioned<Rule<?>>> version = law.rule(id, day);
      if (version.isEmpty() || (isWhole(version.get()) && end.isPresent())) {
        return Optional.empty();
      }
      LocalDate by = day;
      if (isWhole(version.get())) {
        while (by.plusDays(1).isBefore(stop) && law.rule(id, by.plusDays(1)).equals(version)) {
          by = by.plusDays(1);
        }
      }
      return Optional.of(judged(version.get(), by));
    }

    private OnDay judged(Versioned<Rule<?>> version, LocalDate day) {
      NaiveJudgement judgement = version
          .value()
          .map(rule ->
              NaiveJudgement.by(rule, new NaiveInterpreter(law, facts, horizon, day, day), record))
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

    private void say(Optional<OnDay> day, LocalDate from, LocalDate to) {
      day.ifPresent(what -> said.add(new Said(
          id,
          key,
          from,
          to,
          what.judgement().status(),
          what.judgement().status() == Status.CONFLICT
              ? Set.of()
              : what.judgement().named(),
          owed(what, from, to),
          what.version().citation(),
          what.read().stream().map(Versioned::layer).max(Layer::compareTo).orElseThrow(),
          what.read().stream()
              .map(version -> version.evidence().confidence())
              .max(Confidence::compareTo)
              .orElseThrow())));
    }

    private Optional<Money> owed(OnDay what, LocalDate from, LocalDate to) {
      if (what.judgement().owed().isEmpty()) {
        return Optional.empty();
      }
      Remedy<?> remedy = what.version().value().flatMap(Rule::remedy).orElseThrow();
      NaiveValue.Figure owed = what.judgement().owed().get();
      Fraction share = isWhole(what.version()) || end.isEmpty()
          ? Fraction.of(1)
          : Fraction.of(to.toEpochDay() - from.toEpochDay())
              .per(Fraction.of(end.get().toEpochDay() - start.toEpochDay()));
      BigDecimal amount = owed.count().times(share).rounded(remedy.decimals(), remedy.mode());
      return Optional.of(Money.of(owed.currency().orElseThrow(), amount))
          .filter(money -> amount.signum() > 0);
    }
  }

  private static boolean isWhole(Versioned<Rule<?>> version) {
    return version.value().stream()
        .flatMap(rule -> rule.expressions().stream())
        .anyMatch(NaiveEvaluator::isWhole);
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

  private static Set<ParameterId> parameters(Rule<?> rule) {
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
    for (int i = 0; i < nodes.size(); i++) {
      nodes.addAll(nodes.get(i).operands());
    }
    return nodes;
  }
}
