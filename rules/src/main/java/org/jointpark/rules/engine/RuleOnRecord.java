package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jointpark.money.Money;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.rule.Remedy;
import org.jointpark.rules.rule.Rule;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
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
  private final Consumer<Verdict> verdicts;

  RuleOnRecord(
      Subject<S> subject,
      S record,
      RulebookRun run,
      Timeline<Versioned<Rule<?>>> versions,
      Consumer<Verdict> verdicts) {
    this.subject = subject;
    this.record = record;
    this.key = subject.key(record);
    this.run = run;
    this.extent = subject.extent().of(record);
    this.versions = versions;
    this.verdicts = verdicts;
  }

  /** Some days of the record, how it stands on them, and by which versions of the law. */
  private record Part(
      DateInterval days,
      Versioned<Rule<?>> version,
      Judgement judgement,
      ImmutableList<Versioned<?>> read) {

    boolean isLike(Part next) {
      return judgement.equals(next.judgement) && read.equals(next.read);
    }

    Part joinedTo(Part next) {
      return new Part(days.union(next.days), version, judgement, read);
    }
  }

  void judge() {
    Optional<DateInterval> known = extent.intersection(DateInterval.endingBefore(run.horizon()));
    if (known.isEmpty()) {
      return;
    }
    Optional<Versioned<Rule<?>>> last = extent.lastDay().flatMap(versions::at);
    if (subject.extent() instanceof Extent.Day<S>) {
      last.ifPresent(version -> report(List.of(part(extent, extent, version))));
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

  private boolean isWhole(Versioned<Rule<?>> version) {
    return version.value().map(run::reads).filter(WhatIsRead::isWhole).isPresent();
  }

  /** Judges all days together, by the law of the last one, once they are over. */
  private Part whole(DateInterval known, Versioned<Rule<?>> version) {
    if (known.equals(extent)) {
      return part(extent, extent, version);
    }
    Judgement open = new Judgement(
        Status.UNDETERMINED,
        ImmutableSortedSet.of("days from " + run.horizon() + " on"),
        Optional.empty());
    return new Part(known, version, open, read(version, run.horizon().minusDays(1)));
  }

  private void split(Timeline.Piece<Versioned<Rule<?>>> piece, List<Part> parts) {
    Versioned<Rule<?>> version = piece.value();
    if (isWhole(version) && extent.end().isPresent()) {
      // It judges all days together by the law of the last one, on which it is not the law.
      return;
    }
    if (version.isRepeal() || isWhole(version)) {
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
  private static List<DateInterval> cut(DateInterval interval, NavigableSet<LocalDate> changes) {
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
        .orElseGet(
            () -> new Judgement(Status.NOT_APPLICABLE, ImmutableSortedSet.of(), Optional.empty()));
    return new Part(days, version, judgement, read(version, day));
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
      Optional<Part> before = Optional.of(i)
          .filter(at -> at > 0)
          .map(at -> parts.get(at - 1))
          .filter(earlier -> earlier.days().isConnected(part.days()));
      Optional<Part> after = Optional.of(i + 1)
          .filter(at -> at < parts.size())
          .map(parts::get)
          .filter(later -> part.days().isConnected(later.days()));
      verdicts.accept(verdict(part, before, after));
    }
  }

  private Verdict verdict(Part part, Optional<Part> before, Optional<Part> after) {
    LocalDate start = part.days().start().orElseGet(() -> anyDayOf(part.days()));
    LocalDate end = part.days().end().orElseThrow();
    boolean open = after.isEmpty()
        && end.equals(run.horizon())
        && !extent.end().equals(Optional.of(end))
        && versions.at(end).equals(Optional.of(part.version()));
    Judgement judgement = part.judgement();
    Verdict.Builder verdict = Verdict.builder()
        .law(part.version().value().map(Rule::law).orElseGet(() -> run.lawOf(part.version())))
        .subject(key)
        .interval(part.days())
        .status(judgement.status())
        .missing(
            judgement.status() == Status.CONFLICT ? ImmutableSortedSet.of() : judgement.missing())
        .began(cause(start, before, Optional.of(part), extent.start()))
        .ended(
            open
                ? Cause.of(Cause.Kind.HORIZON, end)
                : cause(end, Optional.of(part), after, extent.end()))
        .citation(part.version().citation())
        .layer(layer(part))
        .confidence(confidence(part));
    if (open) {
      verdict.addFlags(Flag.OPEN);
    }
    part.version().value().ifPresent(rule -> {
      if (rule.isPresumption() && judgement.status() == Status.VIOLATED) {
        verdict.addFlags(Flag.PRESUMED);
      }
      rule.remedy().flatMap(remedy -> owed(remedy, part)).ifPresent(verdict::addAmounts);
    });
    return verdict.build();
  }

  /** Returns why one part ends and the next one begins. */
  private static Cause cause(
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
    if (edge.equals(Optional.of(day)) || edge.isEmpty()) {
      return Cause.of(Cause.Kind.EXTENT, day);
    }
    Part only = after.or(() -> before).orElseThrow();
    return Cause.of(Cause.Kind.AMENDMENT, day, only.version().citation().id());
  }

  private static Layer layer(Part part) {
    return part.read().stream().map(Versioned::layer).max(Layer::compareTo).orElseThrow();
  }

  private static Confidence confidence(Part part) {
    return part.read().stream()
        .map(version -> version.evidence().confidence())
        .max(Confidence::compareTo)
        .orElseThrow();
  }

  private Optional<Amount> owed(Remedy<?> remedy, Part part) {
    return part.judgement()
        .owed()
        .map(owed -> {
          Exact share = isWhole(part.version()) || !extent.isBounded()
              ? Exact.of(1)
              : Exact.of(part.days().days(), extent.days());
          return Money.of(
              Objects.requireNonNull(owed.currency()),
              owed.value().times(share).rounded(remedy.decimals(), remedy.mode()));
        })
        .filter(Money::isPositive)
        .map(money -> Amount.of(remedy.measure(), money));
  }
}
