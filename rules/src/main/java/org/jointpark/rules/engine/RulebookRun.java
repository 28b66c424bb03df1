package org.jointpark.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawChoice;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.VerdictSink;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.Timeline;

/** One run of a rulebook over facts, as seen from one viewpoint. */
final class RulebookRun implements Situation {

  /** So many records are judged by the interpreter before rules are compiled. */
  private static final int FEW_RECORDS = 256;

  private final Facts facts;
  private final Records records;
  private final LawOnDays law;
  private final LocalDate horizon;
  private final Optional<DateInterval> judged;
  private final long fewRecords;
  private final LawChoice laws;
  private final int threads;
  private final IdentityHashMap<Rule<?>, WhatIsRead> reads = new IdentityHashMap<>();
  private final IdentityHashMap<Versioned<?>, Law> repealed = new IdentityHashMap<>();

  RulebookRun(Rulebook rulebook, Facts facts, Inquiry inquiry) {
    this(rulebook, facts, inquiry, FEW_RECORDS);
  }

  /** Creates a run that compiles rules after some records. */
  RulebookRun(Rulebook rulebook, Facts facts, Inquiry inquiry, long fewRecords) {
    this.fewRecords = fewRecords;
    this.facts = facts;
    this.records = new Records(facts);
    this.law = LawOnDays.of(rulebook, inquiry.viewpoint());
    for (Timeline<Versioned<Rule<?>>> versions : law.rules().values()) {
      for (Timeline.Piece<Versioned<Rule<?>>> piece : versions.pieces()) {
        piece.value().value().ifPresent(rule -> reads.computeIfAbsent(rule, WhatIsRead::by));
      }
    }
    this.horizon = inquiry.horizon();
    this.judged = inquiry.daysToReport();
    this.laws = inquiry.laws();
    this.threads = inquiry.threads();
  }

  void judge(Rulebook rulebook, VerdictSink verdicts) {
    for (Map.Entry<Subject<?>, List<RuleOnDays>> each : rulesBySubject(rulebook).entrySet()) {
      if (!judgeAll(each.getKey(), each.getValue(), verdicts)) {
        return;
      }
    }
  }

  /** Returns the rules that are asked about, by their subjects, numbered for each of these. */
  Map<Subject<?>, List<RuleOnDays>> rulesBySubject(Rulebook rulebook) {
    Map<Subject<?>, List<RuleOnDays>> bySubject = new LinkedHashMap<>();
    law.rules().forEach((id, versions) -> {
      if (isAskedAbout(Objects.requireNonNull(rulebook.rules().get(id)))) {
        Rule<?> any = rulebook.anyVersionOf(id).orElseThrow();
        rememberRepeals(any.law(), versions);
        List<RuleOnDays> rules =
            bySubject.computeIfAbsent(any.subject(), first -> new ArrayList<>());
        rules.add(new RuleOnDays(rules.size(), any.law(), versions));
      }
    });
    return bySubject;
  }

  private boolean isAskedAbout(VersionSet<Rule<?>> versions) {
    return versions.versions().stream()
        .anyMatch(
            version -> version.value().filter(rule -> laws.includes(rule.law())).isPresent());
  }

  /** Returns who explains a rule of the rulebook, which may be in any version. */
  <S> Explainer<S> explainer(Rule<S> rule) {
    Timeline<Versioned<Rule<?>>> versions =
        Objects.requireNonNull(law.rules().get(rule.law().id()));
    rememberRepeals(rule.law(), versions);
    return new Explainer<>(this, rule.subject(), rule.law(), versions);
  }

  private void rememberRepeals(Law named, Timeline<Versioned<Rule<?>>> versions) {
    for (Timeline.Piece<Versioned<Rule<?>>> piece : versions.pieces()) {
      if (piece.value().isRepeal()) {
        repealed.put(piece.value(), named);
      }
    }
  }

  /** Judges all records of a subject, and returns whether to go on. */
  private <S> boolean judgeAll(Subject<S> subject, List<RuleOnDays> rules, VerdictSink verdicts) {
    return records
        .of(subject)
        .map(ledger ->
            new LedgerRun<>(subject, this, rules, verdicts, fewRecords, threads).judge(ledger))
        .orElse(true);
  }

  /** Compiles the rules about a subject, unless no day is judged or the JVM does not take them. */
  <T> Optional<Screen<T>> screen(Subject<T> subject, List<RuleOnDays> rules) {
    try {
      return judged.map(days -> Screen.of(subject, this, rules, days));
    } catch (IllegalStateException undefined) {
      return Optional.empty();
    }
  }

  /** Returns the days that are judged: those to report that lie before the horizon, if any. */
  Optional<DateInterval> judged() {
    return judged;
  }

  LawOnDays law() {
    return law;
  }

  Records records() {
    return records;
  }

  @Override
  public LocalDate horizon() {
    return horizon;
  }

  WhatIsRead reads(Rule<?> rule) {
    return Objects.requireNonNull(reads.get(rule));
  }

  Law lawOf(Versioned<?> repeal) {
    return Objects.requireNonNull(repealed.get(repeal));
  }

  @Override
  public Optional<Object> parameter(ParameterId id, LocalDate day) {
    return law.value(id, day);
  }

  @Override
  public Optional<Object> related(SubjectKey key) {
    return records.find(key);
  }

  @Override
  public <T> OwnedRecords owned(Subject<T> subject, Path<T> path) {
    return records.owned(subject, path);
  }

  @Override
  public Optional<HolidayCalendar> calendar(HolidayCalendarId id) {
    return facts.dossier().holidayCalendar(id);
  }
}
