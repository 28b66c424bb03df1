package org.jointpark.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jointpark.law.ParameterId;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Path;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.RuleFaultsException;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
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
  private final IdentityHashMap<Rule<?>, WhatIsRead> reads = new IdentityHashMap<>();
  private final IdentityHashMap<Versioned<?>, Law> repealed = new IdentityHashMap<>();
  private final List<RuleFault> faults = new ArrayList<>();

  RulebookRun(Rulebook rulebook, Facts facts, Inquiry inquiry) {
    this.facts = facts;
    this.records = new Records(facts);
    this.law = LawOnDays.of(rulebook, inquiry.viewpoint());
    this.horizon = inquiry.horizon();
  }

  void judge(Rulebook rulebook, Consumer<Verdict> verdicts) {
    law.rules().forEach((id, versions) -> judge(rulebook, id, versions, verdicts));
    if (!faults.isEmpty()) {
      throw new RuleFaultsException(faults);
    }
  }

  private void judge(
      Rulebook rulebook,
      LawId id,
      Timeline<Versioned<Rule<?>>> versions,
      Consumer<Verdict> verdicts) {
    Optional<Rule<?>> any = rulebook.anyVersionOf(id);
    if (any.isPresent()) {
      Law named = any.get().law();
      versions.pieces().stream()
          .map(Timeline.Piece::value)
          .filter(Versioned::isRepeal)
          .forEach(repeal -> repealed.put(repeal, named));
      judgeAll(any.get().subject(), named, versions, verdicts);
    }
  }

  private <S> void judgeAll(
      Subject<S> subject,
      Law named,
      Timeline<Versioned<Rule<?>>> versions,
      Consumer<Verdict> verdicts) {
    Optional<Ledger<S>> ledger = records.of(subject);
    if (ledger.isEmpty()) {
      return;
    }
    try (Cursor<S> cursor = ledger.get().open()) {
      while (cursor.next()) {
        S record = cursor.record();
        SubjectKey key = subject.key(record);
        try {
          new RuleOnRecord<>(subject, record, this, versions, verdicts).judge();
        } catch (RuntimeException fault) {
          note(new RuleFault(named, key, String.valueOf(fault.getMessage())));
        }
      }
    }
  }

  private void note(RuleFault fault) {
    if (faults.size() < RuleFaultsException.MOST) {
      faults.add(fault);
    }
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
  public <T> OwnedRecords owned(Subject<T> subject, Path<T> path) {
    return records.owned(subject, path);
  }

  @Override
  public Optional<HolidayCalendar> calendar(HolidayCalendarId id) {
    return facts.dossier().holidayCalendar(id);
  }
}
