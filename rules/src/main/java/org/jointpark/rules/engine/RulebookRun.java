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
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawChoice;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.Timeline;

/** One run of a rulebook over facts, as seen from one viewpoint. */
final class RulebookRun implements Situation {

  private final Facts facts;
  private final Records records;
  private final LawOnDays law;
  private final LocalDate horizon;
  private final LawChoice laws;
  private final IdentityHashMap<Rule<?>, WhatIsRead> reads = new IdentityHashMap<>();
  private final IdentityHashMap<Versioned<?>, Law> repealed = new IdentityHashMap<>();

  RulebookRun(Rulebook rulebook, Facts facts, Inquiry inquiry) {
    this.facts = facts;
    this.records = new Records(facts);
    this.law = LawOnDays.of(rulebook, inquiry.viewpoint());
    this.horizon = inquiry.horizon();
    this.laws = inquiry.laws();
  }

  void judge(Rulebook rulebook, VerdictSink verdicts) {
    Map<Subject<?>, List<RuleOnDays>> bySubject = new LinkedHashMap<>();
    law.rules().forEach((id, versions) -> {
      if (isAskedAbout(Objects.requireNonNull(rulebook.rules().get(id)))) {
        Rule<?> any = rulebook.anyVersionOf(id).orElseThrow();
        rememberRepeals(any.law(), versions);
        bySubject
            .computeIfAbsent(any.subject(), first -> new ArrayList<>())
            .add(new RuleOnDays(any.law(), versions));
      }
    });
    for (Map.Entry<Subject<?>, List<RuleOnDays>> each : bySubject.entrySet()) {
      if (!judgeAll(each.getKey(), each.getValue(), verdicts)) {
        return;
      }
    }
  }

  private boolean isAskedAbout(VersionSet<Rule<?>> versions) {
    return versions.versions().stream()
        .flatMap(version -> version.value().stream())
        .anyMatch(rule -> laws.includes(rule.law()));
  }

  /** A rule, and its versions on the days on which they are law. */
  private record RuleOnDays(Law named, Timeline<Versioned<Rule<?>>> versions) {}

  private void rememberRepeals(Law named, Timeline<Versioned<Rule<?>>> versions) {
    versions.pieces().stream()
        .map(Timeline.Piece::value)
        .filter(Versioned::isRepeal)
        .forEach(repeal -> repealed.put(repeal, named));
  }

  /** Judges all records of a subject, and returns whether to go on. */
  private <S> boolean judgeAll(Subject<S> subject, List<RuleOnDays> rules, VerdictSink verdicts) {
    Optional<Ledger<S>> ledger = records.of(subject);
    if (ledger.isEmpty()) {
      return true;
    }
    long row = 0;
    try (Cursor<S> cursor = ledger.get().open()) {
      while (cursor.next()) {
        row++;
        S record = cursor.record();
        for (RuleOnDays rule : rules) {
          judge(subject, record, row, rule, verdicts);
        }
        if (row % VerdictSink.STRIDE == 0
            && !verdicts.advance(subject.name(), VerdictSink.STRIDE)) {
          return false;
        }
      }
    }
    return verdicts.advance(subject.name(), row % VerdictSink.STRIDE);
  }

  /** Judges one record by one rule; a fault leaves no verdict on it. */
  private <S> void judge(
      Subject<S> subject, S record, long row, RuleOnDays rule, VerdictSink verdicts) {
    List<Verdict> found = new ArrayList<>();
    try {
      new RuleOnRecord<>(subject, record, this, rule.versions(), found::add).judge();
    } catch (RuntimeException fault) {
      verdicts.fault(new RuleFault(rule.named(), key(subject, record, row), reason(fault)));
      return;
    }
    found.forEach(verdicts::accept);
  }

  private static String reason(RuntimeException fault) {
    return fault.getMessage() == null ? fault.toString() : fault.getMessage();
  }

  /** Returns the key of a record, or its row if it is the key that cannot be had. */
  private static <S> SubjectKey key(Subject<S> subject, S record, long row) {
    try {
      return subject.key(record);
    } catch (RuntimeException fault) {
      return SubjectKey.of(subject.name(), "in row " + row);
    }
  }

  LawOnDays law() {
    return law;
  }

  Records records() {
    return records;
  }

  LocalDate horizon() {
    return horizon;
  }

  WhatIsRead reads(Rule<?> rule) {
    return reads.computeIfAbsent(rule, WhatIsRead::by);
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
  public Optional<HolidayCalendar> calendar(HolidayCalendarId id) {
    return facts.dossier().holidayCalendar(id);
  }
}
