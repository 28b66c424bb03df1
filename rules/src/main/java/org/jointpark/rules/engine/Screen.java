package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Law;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Subject;
import org.jointpark.rules.bytecode.Answer;
import org.jointpark.rules.bytecode.Frame;
import org.jointpark.rules.bytecode.RuleCompiler;
import org.jointpark.rules.rule.Rule;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * Sorts the records of one subject by compiled rules: what is in order is counted, what is not is
 * handed on.
 *
 * <p>It finds what the interpreter finds, or asks it. A {@link Run} belongs to one thread; the
 * screen itself may be used by any number.
 *
 * @param <S> the type of the record
 */
final class Screen<S> {

  private final Subject<S> subject;
  private final LawStretches law;
  private final ImmutableList<RuleOnDays> interpreted;
  private final ImmutableMap<Law, String> reasons;
  private final RuleCompiler.Compilation compiled;
  private final DateInterval judged;
  private final long horizon;

  private Screen(
      Subject<S> subject,
      LawStretches law,
      ImmutableList<RuleOnDays> interpreted,
      ImmutableMap<Law, String> reasons,
      RuleCompiler.Compilation compiled,
      DateInterval judged,
      long horizon) {
    this.subject = subject;
    this.law = law;
    this.interpreted = interpreted;
    this.reasons = reasons;
    this.compiled = compiled;
    this.judged = judged;
    this.horizon = horizon;
  }

  /**
   * Compiles the rules about a subject. Those that cannot be compiled are left to the interpreter.
   *
   * @param judged the days that are reported, before the horizon
   */
  static <S> Screen<S> of(
      Subject<S> subject, RulebookRun run, List<RuleOnDays> laws, DateInterval judged) {
    List<RuleOnDays> plain = new ArrayList<>();
    List<RuleOnDays> interpreted = new ArrayList<>();
    Map<Law, String> reasons = new LinkedHashMap<>();
    for (RuleOnDays each : laws) {
      boolean varies = each.versions().pieces().stream()
              .flatMap(piece -> piece.value().value().stream())
              .anyMatch(rule -> mayVary(run, rule, subject))
          || isMixed(run, each, judged);
      (varies ? interpreted : plain).add(each);
      if (varies) {
        reasons.put(each.named(), "what it says may change from day to day");
      }
    }
    LawStretches law = new LawStretches(run, ImmutableList.copyOf(plain));
    ImmutableMap<Integer, String> slotsLeft = RuleCompiler.left(law.slots(), law);
    if (!slotsLeft.isEmpty()) {
      LawStretches all = law;
      Set<RuleOnDays> left = new LinkedHashSet<>();
      slotsLeft.forEach((slot, reason) -> {
        RuleOnDays of = all.columns().get(all.columnOf(slot)).law();
        left.add(of);
        reasons.putIfAbsent(of.named(), reason);
      });
      plain.removeAll(left);
      interpreted.addAll(left);
      law = new LawStretches(run, ImmutableList.copyOf(plain));
    }
    return new Screen<>(
        subject,
        law,
        ImmutableList.copyOf(interpreted),
        ImmutableMap.copyOf(reasons),
        RuleCompiler.compile(law.slots(), law),
        judged,
        run.horizon().toEpochDay());
  }

  /** Returns whether what a rule says of a record may change on days on which the law does not. */
  private static boolean mayVary(RulebookRun run, Rule<?> rule, Subject<?> subject) {
    return !(subject.extent() instanceof Extent.Day)
        && rule.performance().isEmpty()
        && !run.reads(rule).isWhole()
        && run.reads(rule).mayVary();
  }

  /** Returns whether a law asks for something by a due day and is not plain for all that. */
  private static boolean isMixed(RulebookRun run, RuleOnDays law, DateInterval judged) {
    List<Timeline.Piece<Versioned<Rule<?>>>> pieces = law.versions().pieces();
    long due = pieces.stream()
        .filter(piece -> piece.value().value().flatMap(Rule::performance).isPresent())
        .count();
    return due > 0 && (due < pieces.size() || !judged.end().equals(Optional.of(run.horizon())));
  }

  /** Returns why each of the laws that are left to the interpreter is. */
  ImmutableMap<Law, String> reasons() {
    return reasons;
  }

  /** Returns how many rules are compiled, in all versions of their laws. */
  int slots() {
    return law.slots().size();
  }

  /** Returns a compiled rule. */
  Rule<?> rule(int slot) {
    return law.slots().get(slot);
  }

  /** Starts to screen records in one thread. */
  Run start(ScreenedRecords<S> found) {
    return new Run(found);
  }

  /** Takes counts. */
  @FunctionalInterface
  interface Counts {
    void count(Law of, Outcome outcome, long verdicts);
  }

  /** Screens one record after the other, and counts what is in order. */
  final class Run {
    private final ScreenedRecords<S> found;
    private final Frame frame = compiled.frames().get();
    private final long[] recordsOn = new long[law.stretches()];
    private final long[] noted = new long[law.slots().size()];
    private final long[] compliant = new long[law.slots().size()];
    private final long[] notApplicable = new long[law.slots().size()];
    private final long[] repealed = new long[law.columns().size()];
    private final long judgedStart = judged.hasStart() ? judged.startEpochDay() : Long.MIN_VALUE;
    private final long judgedEnd = judged.endEpochDay();
    private boolean plain;
    private boolean meetsJudged;
    private long start;
    private long end;
    private int first = -1;
    private int last = -1;
    private final boolean[] split = new boolean[law.columns().size()];
    private boolean splits;

    private Run(ScreenedRecords<S> found) {
      this.found = found;
      frame.countVerdicts(!found.takesParts());
    }

    void judge(S record, long row) {
      if (!isPlain(record)) {
        judgeByInterpreter(record, row);
        return;
      }
      frame.clear();
      compiled.rules().judge(record, last, end - 1, frame);
      recordsOn[last]++;
      for (int i = 0; i < frame.size(); i++) {
        if (!splits || !split[law.columnOf(frame.rule(i))]) {
          take(record, row, i);
        }
      }
      if (splits) {
        judgeSplit(record, row);
      }
      for (int i = 0; i < interpreted.size(); i++) {
        found.untold(interpreted.get(i), record, row);
      }
    }

    /** Finds the days of a record, and returns whether compiled rules can judge them. */
    private boolean isPlain(S record) {
      DateInterval days;
      try {
        days = subject.extent().of(record);
      } catch (RuntimeException fault) {
        // The interpreter meets it again, and tells it of each law.
        meetsJudged = true;
        return false;
      }
      if (days.isBounded()) {
        locate(days.startEpochDay(), days.endEpochDay());
      } else {
        plain = false;
        meetsJudged = judged.intersection(days).isPresent();
      }
      return plain;
    }

    private void locate(long from, long to) {
      if (from != start || to != end) {
        start = from;
        end = to;
        locateLaw(law.stretchAt(start), law.stretchAt(end - 1));
      }
      plain = judgedStart <= start && end <= judgedEnd;
      meetsJudged = judgedStart < end && start < judgedEnd;
    }

    /** Finds which laws change within the days and judge each of them. */
    private void locateLaw(int firstStretch, int lastStretch) {
      if (first == firstStretch && last == lastStretch) {
        return;
      }
      first = firstStretch;
      last = lastStretch;
      splits = false;
      for (int column = 0; column < split.length; column++) {
        LawStretches.Column of = law.columns().get(column);
        boolean atEnd = of.slot(last) >= 0 && law.isAtEnd(of.slot(last));
        split[column] = !atEnd && of.part(first) != of.part(last);
        splits |= split[column];
      }
    }

    /** Leaves a record to the interpreter, but for laws that say nothing of the days judged. */
    private void judgeByInterpreter(S record, long row) {
      for (LawStretches.Column column : law.columns()) {
        if (meetsJudged || column.hasDueDay()) {
          found.untold(column.law(), record, row);
        }
      }
      interpreted.forEach(each -> found.untold(each, record, row));
    }

    private void take(S record, long row, int index) {
      int slot = frame.rule(index);
      noted[slot]++;
      take(
          record,
          row,
          slot,
          frame.answer(index),
          start,
          end,
          frame.numerator(index),
          frame.denominator(index));
    }

    /** Takes an answer about some days of the record, and what came with it. */
    private void take(
        S record, long row, int slot, int answer, long from, long to, long one, long other) {
      RuleOnDays of = law.columns().get(law.columnOf(slot)).law();
      if (answer == Answer.COMPLIANT) {
        compliant[slot]++;
      } else if (answer == Answer.NOT_APPLICABLE) {
        notApplicable[slot]++;
      } else if (answer == Answer.IN_TIME) {
        notApplicable[slot] += other > end - 1 ? 1 : 0;
        compliant[slot] += other < horizon ? 1 : 0;
      } else if (answer == Answer.UNTOLD) {
        found.untold(of, record, row);
      } else if (Answer.hasDays(answer)) {
        takeLate(of, record, row, slot, answer, one, other);
      } else {
        // Of what is undetermined nothing is owed, and what came with it is of an earlier answer.
        OptionalLong amount =
            answer == Answer.VIOLATED ? owed(slot, one, other, to - from) : OptionalLong.of(0);
        if (amount.isPresent()) {
          found.found(of, record, row, slot, answer, from, to, amount.getAsLong());
        } else {
          found.untold(of, record, row);
        }
      }
    }

    /** Takes what was not done by its due day, or of which that is missing. */
    private void takeLate(
        RuleOnDays of, S record, long row, int slot, int answer, long due, long done) {
      long from = Math.max(due + 1, end - 1);
      long to = Math.min(done, horizon);
      if (from < to) {
        int outcome = answer == Answer.LATE ? Answer.VIOLATED : Answer.UNDETERMINED;
        found.found(of, record, row, slot, outcome, from, to, 0);
      } else {
        found.untold(of, record, row);
      }
    }

    /** Judges a record anew by the laws that change within its days and judge each of them. */
    private void judgeSplit(S record, long row) {
      for (int column = 0; column < split.length; column++) {
        if (split[column]) {
          judgeParts(record, row, column, law.columns().get(column));
        }
      }
    }

    private void judgeParts(S record, long row, int column, LawStretches.Column of) {
      int atEnd = of.slot(last);
      if (atEnd >= 0) {
        // It was counted among those that are in order.
        noted[atEnd]++;
      } else if (atEnd == LawStretches.REPEALED) {
        repealed[column]--;
      }
      if (isUntoldOfParts(record, of)) {
        found.untold(of.law(), record, row);
        return;
      }
      long from = start;
      for (int stretch = first; stretch <= last; stretch++) {
        if (stretch == last || of.part(stretch) != of.part(stretch + 1)) {
          long to = stretch == last ? end : law.startOf(stretch + 1);
          int part = of.slot(stretch);
          if (part < 0 || !law.isAtEnd(part)) {
            judgePart(record, row, column, part, stretch, from, to);
          }
          from = to;
        }
      }
    }

    /** Returns whether a part cannot be told, or something is found and parts are not taken. */
    private boolean isUntoldOfParts(S record, LawStretches.Column of) {
      for (int stretch = first; stretch <= last; stretch++) {
        int slot = of.slot(stretch);
        if (slot >= 0 && !law.isAtEnd(slot) && isUntoldOfPart(record, slot, stretch)) {
          return true;
        }
      }
      return false;
    }

    private boolean isUntoldOfPart(S record, int slot, int stretch) {
      int answer = compiled.rules().judge(slot, record, stretch, end - 1, frame);
      return switch (answer) {
        case Answer.COMPLIANT, Answer.NOT_APPLICABLE -> false;
        case Answer.VIOLATED ->
          !found.takesParts()
              || owed(slot, frame.numerator(), frame.denominator(), end - start).isEmpty();
        default -> !found.takesParts() || answer != Answer.UNDETERMINED;
      };
    }

    private void judgePart(
        S record, long row, int column, int slot, int stretch, long from, long to) {
      if (slot == LawStretches.REPEALED) {
        repealed[column]++;
      }
      if (slot < 0) {
        return;
      }
      int answer = compiled.rules().judge(slot, record, stretch, to - 1, frame);
      take(record, row, slot, answer, from, to, frame.numerator(), frame.denominator());
    }

    /** Returns what is owed for some days of the record, or empty if it is no amount any more. */
    private OptionalLong owed(int slot, long numerator, long denominator, long days) {
      return numerator == 0 || !found.takesParts()
          ? OptionalLong.of(0)
          : rule(slot)
              .remedy()
              .map(remedy -> PlainOwed.rounded(remedy, numerator, denominator, days, end - start))
              .orElse(OptionalLong.of(0));
    }

    /** Tells how many verdicts were no findings, as which nobody took them. */
    void count(Counts counts) {
      for (int slot = 0; slot < noted.length; slot++) {
        Law named = rule(slot).law();
        long inForce = recordsWhere(law.columnOf(slot), slot);
        counts.count(named, Outcome.COMPLIANT, compliant[slot] + inForce - noted[slot]);
        counts.count(named, Outcome.NOT_APPLICABLE, notApplicable[slot]);
      }
      for (int column = 0; column < repealed.length; column++) {
        counts.count(
            law.columns().get(column).law().named(),
            Outcome.NOT_APPLICABLE,
            repealed[column] + recordsWhere(column, LawStretches.REPEALED));
      }
    }

    private long recordsWhere(int column, int slot) {
      LawStretches.Column of = law.columns().get(column);
      long records = 0;
      for (int stretch = 0; stretch < recordsOn.length; stretch++) {
        records += of.slot(stretch) == slot ? recordsOn[stretch] : 0;
      }
      return records;
    }
  }
}
