package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.explanation.Explanation.Ground;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Rule;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * Judges one record by all versions of one rule: a sweep over the days on which anything changes.
 */
final class RuleOnRecord<S> {

  private final Subject<S> subject;
  private final S record;
  private final SubjectKey key;
  private final RulebookRun run;
  private final DateInterval extent;
  private final Timeline<Versioned<Rule<?>>> versions;
  private final BiConsumer<Part, Verdict> verdicts;

  RuleOnRecord(
      Subject<S> subject,
      S record,
      RulebookRun run,
      Timeline<Versioned<Rule<?>>> versions,
      BiConsumer<Part, Verdict> verdicts) {
    this.subject = subject;
    this.record = record;
    this.key = subject.key(record);
    this.run = run;
    this.extent = subject.extent().of(record);
    this.versions = versions;
    this.verdicts = verdicts;
  }

  void judge() {
    versions.pieces().forEach(this::perform);
    Optional<DateInterval> known = known();
    if (known.isEmpty()) {
      return;
    }
    Optional<Versioned<Rule<?>>> last = extent.lastDay().flatMap(versions::at);
    if (subject.extent() instanceof Extent.Day<S>) {
      last.filter(version -> performance(version).isEmpty())
          .ifPresent(version -> report(List.of(part(extent, extent, version))));
    } else if (last.isPresent() && isWhole(last.get())) {
      report(List.of(whole(known.get(), last.get())));
    } else {
      List<Part> parts = new ArrayList<>();
      for (Timeline.Piece<Versioned<Rule<?>>> piece :
          versions.restrict(known.get()).pieces()) {
        split(piece, parts);
      }
      report(parts);
    }
  }

  private Optional<DateInterval> known() {
    return extent.intersection(DateInterval.endingBefore(run.horizon()));
  }

  @SuppressWarnings("unchecked") // the rule is about records of this subject
  private Optional<Performance<S>> performance(Versioned<Rule<?>> version) {
    return version.value().flatMap(rule -> ((Rule<S>) rule).performance());
  }

  /** Judges what is to be done by a due day, if the duty starts while a version is law. */
  private void perform(Timeline.Piece<Versioned<Rule<?>>> piece) {
    Optional<Performance<S>> performance = performance(piece.value());
    if (performance.isEmpty()) {
      return;
    }
    Optional<Field<S, LocalDate>> field = performance.get().start();
    Optional<LocalDate> start = field.isPresent() ? field.get().read(record) : extent.lastDay();
    if (start.isPresent()) {
      start
          .filter(day -> day.isBefore(run.horizon()) && piece.interval().contains(day))
          .ifPresent(day -> perform(day, piece.value()));
    } else if (field.isPresent()) {
      known()
          .filter(days -> days.lastDay().filter(piece.interval()::contains).isPresent())
          .ifPresent(days -> report(List.of(unstarted(days, piece.value(), field.get()))));
    }
  }

  private void perform(LocalDate day, Versioned<Rule<?>> version) {
    Part onStart = new Part(
        DateInterval.ofDay(day),
        Ground.PERFORMANCE,
        Optional.of(day),
        version,
        Judgement.decided(Status.PENDING),
        read(version, day));
    new PerformanceOnRecord(run, key, extent, onStart, new Interpreter(record, day, run))
        .judge(verdicts);
  }

  /** Returns what is said of all known days if it is not known on which of them a duty starts. */
  private Part unstarted(DateInterval days, Versioned<Rule<?>> version, Field<S, ?> start) {
    return new Part(
        days,
        Ground.UNSTARTED,
        days.lastDay(),
        version,
        beforeItIsKnown(days, version, start.toString()),
        ImmutableList.of(version));
  }

  private boolean isWhole(Versioned<Rule<?>> version) {
    return performance(version).isEmpty()
        && version.value().map(run::reads).filter(WhatIsRead::isWhole).isPresent();
  }

  /**
   * Judges all days together, by the law of the last one, once they are over. Until then no more is
   * said than whether the rule is about the record at all, if that cannot change.
   */
  private Part whole(DateInterval known, Versioned<Rule<?>> version) {
    if (known.equals(extent)) {
      return part(extent, extent, version);
    }
    String rest = "days from " + run.horizon() + " on";
    return new Part(
        known,
        Ground.UNFINISHED,
        known.lastDay(),
        version,
        beforeItIsKnown(known, version, rest),
        ImmutableList.of(version));
  }

  /** Returns that a rule is not about a record, if that cannot change, else what is missing. */
  private Judgement beforeItIsKnown(DateInterval days, Versioned<Rule<?>> version, String missing) {
    return version
        .value()
        .filter(rule -> run.reads(rule).hasFixedCondition())
        .flatMap(rule -> Judgement.unlessItApplies(
            rule, new Interpreter(record, days.lastDay().orElseThrow(), run)))
        .filter(found -> found.status() == Status.NOT_APPLICABLE)
        .orElseGet(() -> Judgement.undetermined(ImmutableSortedSet.of(missing)));
  }

  private void split(Timeline.Piece<Versioned<Rule<?>>> piece, List<Part> parts) {
    Versioned<Rule<?>> version = piece.value();
    if (isWhole(version) || performance(version).isPresent()) {
      // It judges all days together, by the law of one of them, and this is not the law then. Of
      // days without an end, that is not known of the law that holds last.
      if (isWhole(version)
          && extent.end().isEmpty()
          && piece.interval().end().equals(Optional.of(run.horizon()))) {
        parts.add(whole(piece.interval(), version));
      }
      return;
    }
    if (version.isRepeal()) {
      parts.add(part(piece.interval(), piece.interval(), version));
      return;
    }
    TreeSet<LocalDate> changes = new TreeSet<>();
    run.reads(version.value().orElseThrow()).addChanges(record, piece.interval(), run, changes);
    for (DateInterval days : cut(piece.interval(), changes)) {
      Part part = part(days, DateInterval.ofDay(anyDayOf(days)), version);
      Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (before != null && before.isLike(part) && before.days().isConnected(days)) {
        parts.set(parts.size() - 1, before.joinedTo(part));
      } else {
        parts.add(part);
      }
    }
  }

  /** Cuts an interval before each of some days. */
  static List<DateInterval> cut(DateInterval interval, NavigableSet<LocalDate> changes) {
    List<DateInterval> cut = new ArrayList<>();
    DateInterval rest = interval;
    for (LocalDate day : changes) {
      Optional<DateInterval> before = rest.intersection(DateInterval.endingBefore(day));
      Optional<DateInterval> after = rest.intersection(DateInterval.startingOn(day));
      if (before.isPresent() && after.isPresent()) {
        cut.add(before.get());
        rest = after.get();
      }
    }
    cut.add(rest);
    return cut;
  }

  private static LocalDate anyDayOf(DateInterval days) {
    return days.start().orElseGet(() -> days.lastDay().orElseThrow());
  }

  /** Judges some days by the law and the facts of the last of others. */
  private Part part(DateInterval days, DateInterval judged, Versioned<Rule<?>> version) {
    LocalDate day = judged.lastDay().orElseThrow();
    Judgement judgement = version
        .value()
        .map(rule -> Judgement.of(rule, new Interpreter(record, day, run)))
        .orElseGet(() -> Judgement.decided(Status.NOT_APPLICABLE));
    return new Part(
        days,
        version.isRepeal() ? Ground.REPEAL : Ground.RULE,
        Optional.of(day).filter(last -> isWhole(version)),
        version,
        judgement,
        read(version, day));
  }

  /** Returns the versions of the law that are read on a day, that of the rule first. */
  private ImmutableList<Versioned<?>> read(Versioned<Rule<?>> version, LocalDate day) {
    ImmutableList.Builder<Versioned<?>> read = ImmutableList.builder();
    read.add(version);
    version
        .value()
        .ifPresent(rule -> run.reads(rule)
            .parameters()
            .forEach(id -> run.law().parameter(id).at(day).ifPresent(read::add)));
    return read.build();
  }

  private void report(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      verdicts.accept(
          part, verdict(part, neighbour(part, parts, i - 1), neighbour(part, parts, i + 1)));
    }
  }

  /** Returns the part at an index, if there is one and nothing lies between it and another. */
  private static Optional<Part> neighbour(Part part, List<Part> parts, int index) {
    return index >= 0 && index < parts.size() && parts.get(index).days().isConnected(part.days())
        ? Optional.of(parts.get(index))
        : Optional.empty();
  }

  private Verdict verdict(Part part, Optional<Part> before, Optional<Part> after) {
    LocalDate start = part.days().start().orElseGet(() -> anyDayOf(part.days()));
    LocalDate end = part.days().end().orElseThrow();
    boolean open = after.isEmpty()
        && end.equals(run.horizon())
        && !extent.end().equals(Optional.of(end))
        && (part.together().isPresent() || versions.at(end).equals(Optional.of(part.version())));
    Verdict.Builder verdict = part.verdict(run, key)
        .began(cause(
            start,
            before,
            Optional.of(part),
            part.days().hasStart() ? extent.start() : Optional.of(start)))
        .ended(
            open
                ? Cause.of(Cause.Kind.HORIZON, end)
                : cause(end, Optional.of(part), after, extent.end()));
    if (open) {
      verdict.addFlags(Flag.OPEN);
    }
    part.owed(extent).ifPresent(verdict::addAmounts);
    return verdict.build();
  }

  /** Returns why one part ends and the next one begins. */
  private Cause cause(
      LocalDate day, Optional<Part> before, Optional<Part> after, Optional<LocalDate> edge) {
    if (before.isPresent() && after.isPresent()) {
      for (Versioned<?> version : after.get().read()) {
        if (!before.get().read().contains(version)) {
          return Cause.of(Cause.Kind.AMENDMENT, day, version.citation().id());
        }
      }
      return before.get().read().equals(after.get().read())
          ? Cause.of(Cause.Kind.FACT, day)
          : Cause.of(Cause.Kind.AMENDMENT, day);
    }
    if (edge.equals(Optional.of(day))) {
      return Cause.of(Cause.Kind.EXTENT, day);
    }
    Versioned<Rule<?>> amending =
        versions.at(day).orElseGet(() -> after.or(() -> before).orElseThrow().version());
    return Cause.of(Cause.Kind.AMENDMENT, day, amending.citation().id());
  }
}
