package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.DateInterval;

/** Counts all verdicts of a run, and keeps all or some findings of each law. */
final class VerdictKeeper {

  private final DateInterval during;
  private final LawChoice laws;
  private final Optional<Integer> mostFindings;
  private final Consumer<? super Verdict> findings;
  private final ProgressListener listener;
  private final Tally.Counter counter = new Tally.Counter();
  private final Multiset<KeptOf> keptOf = HashMultiset.create();
  private final ImmutableList.Builder<Verdict> kept = ImmutableList.builder();
  private final TreeSet<RuleFault> faults = new TreeSet<>();
  private final Set<LawId> faulty = new HashSet<>();
  private long faultCount;
  private boolean stopped;

  /**
   * Creates a keeper.
   *
   * @param during the days to report
   * @param laws the laws that were asked about; what is said of others is left out
   * @param mostFindings how many findings of each law to keep; empty to keep every verdict
   * @param findings takes each finding as it comes
   * @param listener is told how far the judges have come, and may stop them
   */
  VerdictKeeper(
      DateInterval during,
      LawChoice laws,
      Optional<Integer> mostFindings,
      Consumer<? super Verdict> findings,
      ProgressListener listener) {
    this.during = during;
    this.laws = laws;
    this.mostFindings = mostFindings;
    this.findings = findings;
    this.listener = listener;
  }

  static IllegalStateException everyVerdictIsWanted(Law law, Outcome outcome, long number) {
    return new IllegalStateException(
        "verdicts must be handed over since every one is wanted, but %s %s of %s were counted"
            .formatted(number, outcome, law));
  }

  /** Returns what takes the verdicts of one judge under one selection and perspective. */
  VerdictSink under(ReadingSelection selection, Perspective perspective) {
    return new Sink(selection.name(), perspective.name());
  }

  ImmutableList<Verdict> kept() {
    return kept.build();
  }

  ImmutableList<Tally> tallies() {
    return counter.tallies();
  }

  /** Returns the first faults in their order; none if there are none. */
  ImmutableSortedSet<RuleFault> faults() {
    return ImmutableSortedSet.copyOf(faults);
  }

  /** Returns how many faults there were. */
  long faultCount() {
    return faultCount;
  }

  /** Returns whether a law could not be evaluated for some record. */
  boolean isFaulty(LawId law) {
    return faulty.contains(law);
  }

  boolean isStopped() {
    return stopped;
  }

  private void keep(Verdict verdict) {
    counter.add(verdict);
    if (mostFindings.isEmpty()) {
      kept.add(verdict);
    } else if (verdict.isFinding()) {
      KeptOf of = new KeptOf(verdict.law().id(), verdict.selection(), verdict.perspective());
      if (keptOf.count(of) < mostFindings.get()) {
        keptOf.add(of);
        kept.add(verdict);
      }
    }
    if (verdict.isFinding()) {
      findings.accept(verdict);
    }
  }

  /** Of what no more than some findings are kept. */
  private record KeptOf(LawId law, String selection, String perspective) {}

  /** Takes what one judge finds under one selection and perspective. */
  private final class Sink implements VerdictSink {
    private final String selection;
    private final String perspective;
    private final Map<String, Long> read = new HashMap<>();

    Sink(String selection, String perspective) {
      this.selection = selection;
      this.perspective = perspective;
    }

    @Override
    public void accept(Verdict verdict) {
      Optional<DateInterval> reported = verdict.interval().intersection(during);
      if (reported.isPresent() && laws.includes(verdict.law())) {
        keep(verdict.cutTo(reported.get()).under(selection, perspective));
      }
    }

    @Override
    public boolean wantsOnlyFindings() {
      return mostFindings.isPresent();
    }

    @Override
    public void count(Law law, Outcome outcome, long number) {
      if (!wantsOnlyFindings()) {
        throw everyVerdictIsWanted(law, outcome, number);
      }
      checkArgument(
          !outcome.isFinding(),
          "findings must be handed over, but %s %s of %s were counted",
          number,
          outcome,
          law);
      checkArgument(
          number >= 0, "number of verdicts must not be negative, but was %s (%s)", number, law);
      if (number > 0 && laws.includes(law)) {
        counter.add(law, selection, perspective, outcome, number);
      }
    }

    @Override
    public void fault(RuleFault fault) {
      if (laws.includes(fault.law())) {
        faultCount++;
        faulty.add(fault.law().id());
        faults.add(fault);
        if (faults.size() > RuleFaultsException.MOST) {
          faults.remove(faults.last());
        }
      }
    }

    @Override
    public boolean advance(String subject, long records) {
      checkArgument(
          records >= 0, "records must not be negative, but were %s (%s)", records, subject);
      long all = read.merge(subject, records, Math::addExact);
      stopped |= !listener.goesOnAfter(new Progress(selection, subject, all));
      return !stopped;
    }
  }
}
