package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.source.Digest;
import org.jointpark.source.Layer;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.DateInterval;

/**
 * What a {@link Check} found: a plain value, which keeps the question beside the answers.
 *
 * <p>Two runs of one check on equal facts give equal reports.
 */
@Value.Immutable
public abstract class Report {

  Report() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the days that were to be reported} */
  public abstract DateInterval during();

  /** {@return the first day about which nothing was known} */
  public abstract LocalDate horizon();

  /** {@return the last day of recording that counted} */
  public abstract LocalDate knownAt();

  /** {@return the layers of law that counted, at least one} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Layer> layers();

  /** {@return the selections of readings, at least one, in the order of the check} */
  public abstract ImmutableList<ReadingSelection> selections();

  /**
   * {@return the names of the perspectives on agreements, at least one, in the order of the check}
   */
  @Value.Default
  public ImmutableList<String> perspectives() {
    return ImmutableList.of(Perspective.text().name());
  }

  /**
   * {@return what the check rested on, with its digest, or empty if it was not digested:
   * {@code rulebook} (or {@code rulebook 1} and so on), {@code dossier}, and {@code ledger
   * pay-line} and so on, by the subjects of the ledgers}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, Optional<Digest>> inputs();

  /** {@return the laws that were asked about} */
  @Value.Default
  public LawChoice laws() {
    return LawChoice.all();
  }

  /**
   * {@return the verdicts that were kept, by law, selection, perspective, subject and interval: all
   * of them, unless the check was asked to keep less}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Verdict> verdicts();

  /** {@return how many verdicts there are on each law, also of those that were not kept} */
  @Value.Default
  public ImmutableList<Tally> tallies() {
    return Tally.of(verdicts());
  }

  /**
   * {@return whether a listener stopped the run: nothing is said of what was not read until then}
   */
  @Value.Default
  public boolean isStopped() {
    return false;
  }

  /**
   * {@return the laws that met nothing under some selection of readings: on which there is no
   * verdict, although a judge was to give one, and no fault; none if the run was stopped}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Law> vacuous();

  @Value.Check
  void check() {
    checkArgument(
        faultCount() >= faults().size(),
        "number of faults must be that of the faults at least, but was %s",
        faultCount());
    checkArgument(!layers().isEmpty(), "report must have at least one layer");
    checkArgument(!selections().isEmpty(), "report must have at least one selection of readings");
    Set<String> names = new LinkedHashSet<>();
    selections().forEach(selection -> names.add(selection.name()));
    DateInterval known = DateInterval.endingBefore(horizon());
    for (Verdict verdict : verdicts()) {
      checkArgument(
          names.contains(verdict.selection()),
          "verdict must be under one of the selections %s, but was %s",
          names,
          verdict);
      checkArgument(
          during().encloses(verdict.interval()) && known.encloses(verdict.interval()),
          "verdict must lie in the days to report %s and before the horizon %s, but was %s",
          during(),
          horizon(),
          verdict);
      checkArgument(
          laws().includes(verdict.law()),
          "verdict must be about a law that was asked about (%s), but was %s",
          laws(),
          verdict);
    }
  }

  /**
   * {@return the first faults, at most {@value RuleFaultsException#MOST}: where a rule could not be
   * evaluated for a record, and there is no verdict}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<RuleFault> faults();

  /**
   * {@return how often a rule could not be evaluated for a record, once for each selection of
   * readings}
   */
  @Value.Default
  public long faultCount() {
    return faults().size();
  }

  /**
   * {@return whether everything was judged that was asked about} If not, that nothing was found
   * means nothing.
   */
  public boolean isComplete() {
    return !isStopped() && faultCount() == 0;
  }

  /** {@return the verdicts that somebody should look at: violated or undetermined} */
  public ImmutableList<Verdict> findings() {
    return verdicts().stream().filter(Verdict::isFinding).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns whether anything was found that is severe enough to look at, also if the report did not
   * keep it.
   *
   * <pre>{@code
   * if (report.hasFindings(Severity.ERROR)) {
   *   throw new IllegalStateException("the payroll breaks the law");
   * }
   * }</pre>
   *
   * @param least the least severity of a law that counts
   * @return whether a law of that severity, or of a higher one, is violated or undetermined
   */
  public boolean hasFindings(Severity least) {
    return tallies().stream()
        .anyMatch(tally -> tally.findings() > 0 && tally.law().severity().compareTo(least) >= 0);
  }

  /**
   * Returns the verdicts on a law under a selection of readings.
   *
   * @param law the id of the law
   * @param selection the name of the selection
   * @return its verdicts, by subject and interval; empty if there are none
   */
  public ImmutableList<Verdict> verdicts(LawId law, String selection) {
    return verdicts().stream()
        .filter(verdict -> verdict.law().id().equals(law))
        .filter(verdict -> verdict.selection().equals(selection))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the verdicts that hold on a day.
   *
   * @param day any day
   * @return the verdicts whose interval contains it
   */
  public ImmutableList<Verdict> on(LocalDate day) {
    return verdicts().stream()
        .filter(verdict -> verdict.interval().contains(day))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Builds a {@link Report}. The days, the horizon and the day of knowledge are required, and so
   * are one layer and one selection at least.
   */
  public static final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
