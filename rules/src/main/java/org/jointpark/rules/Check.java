package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jointpark.park.Dossier;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.source.Layer;
import org.jointpark.source.Question;
import org.jointpark.source.ReadingSelection;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;

/**
 * A check of the facts of a park against law: the way into this module.
 *
 * <p>A check is immutable; each method returns a changed copy, and one check can run any number of
 * times. The horizon is required, since nothing here reads the machine's clock.
 *
 * <pre>{@code
 * Report report =
 *     Check.by(Gaeseong.nonRecurrence(), Gaeseong.wageCap())
 *         .until(LocalDate.of(2016, 4, 1))
 *         .run(dossier);
 * report.findings().forEach(verdict -> System.out.println(verdict));
 * }</pre>
 */
@Value.Immutable
public abstract class Check {

  Check() {}

  /**
   * Starts a check by some judges.
   *
   * @param judges who judges, at least one
   * @return a start, on which the horizon is yet to be set
   * @throws IllegalArgumentException if there is no judge
   */
  public static Start by(Judge... judges) {
    return by(Arrays.asList(judges));
  }

  /**
   * Starts a check by some judges.
   *
   * @param judges who judges, at least one
   * @return a start, on which the horizon is yet to be set
   * @throws IllegalArgumentException if there is no judge
   */
  public static Start by(Iterable<? extends Judge> judges) {
    return new Start(ImmutableList.copyOf(judges));
  }

  abstract ImmutableList<Judge> judges();

  /** {@return the first day about which nothing is known} */
  public abstract LocalDate horizon();

  /** {@return the days to report} */
  @Value.Default
  public DateInterval during() {
    return DateInterval.always();
  }

  /** {@return the last day of recording that counts, the horizon unless another was chosen} */
  @Value.Default
  public LocalDate knownAt() {
    return horizon();
  }

  /** {@return the layers of law that count} */
  @Value.Default
  @Value.NaturalOrder
  public ImmutableSortedSet<Layer> layers() {
    return Viewpoint.byDefault().layers();
  }

  /** {@return the selections of readings, each of which is a run of its own} */
  @Value.Default
  public ImmutableList<ReadingSelection> selections() {
    return ImmutableList.of(ReadingSelection.byDefault());
  }

  /** {@return how many findings of each law are kept; empty if every verdict is} */
  abstract Optional<Integer> findingsKept();

  @Value.Check
  void check() {
    checkArgument(!judges().isEmpty(), "check must have at least one judge");
    checkArgument(!layers().isEmpty(), "check must have at least one layer");
    checkArgument(!selections().isEmpty(), "check must have at least one selection of readings");
    long names = selections().stream().map(ReadingSelection::name).distinct().count();
    checkArgument(
        names == selections().size(),
        "selections of readings must have different names, but were %s",
        selections().stream().map(ReadingSelection::name).toList());
  }

  /**
   * Returns this check, reporting some days only.
   *
   * @param days the days to report; a verdict that reaches beyond them is {@linkplain Verdict#cutTo
   *     cut} there
   * @return the changed check
   */
  public Check during(DateInterval days) {
    return new Builder().from(this).during(days).build();
  }

  /**
   * Returns this check with a day of knowledge.
   *
   * @param day the last day of recording that counts: law, events and statistics that were
   *     published later are left out
   * @return the changed check
   */
  public Check knownAt(LocalDate day) {
    return new Builder().from(this).knownAt(day).build();
  }

  /**
   * Returns this check with a choice of layers.
   *
   * @param layers the layers of law that count, at least one
   * @return the changed check
   * @throws IllegalArgumentException if there is no layer
   */
  public Check in(Layer... layers) {
    return new Builder().from(this).layers(ImmutableSortedSet.copyOf(layers)).build();
  }

  /**
   * Returns this check under some selections of readings, instead of the default.
   *
   * @param selections the selections, at least one, with different names
   * @return the changed check
   * @throws IllegalArgumentException if there is no selection, or two have one name
   */
  public Check reading(ReadingSelection... selections) {
    return new Builder().from(this).selections(ImmutableList.copyOf(selections)).build();
  }

  /**
   * Returns this check under every reading of a question, side by side.
   *
   * @param question the question; each answer becomes a selection of that name
   * @return the changed check, the default answer first
   */
  public Check underEveryReadingOf(Question question) {
    ImmutableList.Builder<ReadingSelection> selections = ImmutableList.builder();
    selections.add(ReadingSelection.of(question.defaultAnswer(), question.byDefault()));
    question.answers().keySet().stream()
        .filter(answer -> !answer.equals(question.defaultAnswer()))
        .forEach(
            answer -> selections.add(ReadingSelection.of(answer, question.answeredBy(answer))));
    return new Builder().from(this).selections(selections.build()).build();
  }

  /**
   * Returns this check, keeping only some findings of each law, for facts of which there are many.
   *
   * @param mostOfEachLaw how many verdicts that are findings the report keeps of each law and
   *     selection, the first ones in the order of the facts; its tallies count all
   * @return the changed check
   * @throws IllegalArgumentException if {@code mostOfEachLaw} is negative
   */
  public Check keepingFindings(int mostOfEachLaw) {
    checkArgument(
        mostOfEachLaw >= 0, "findings to keep must not be negative, but were %s", mostOfEachLaw);
    return new Builder().from(this).findingsKept(mostOfEachLaw).build();
  }

  /**
   * Judges the dossier of a park.
   *
   * @param dossier the dossier
   * @return what the judges found, sorted
   * @throws IllegalArgumentException if the dossier lacks what a judge is about
   */
  public Report run(Dossier dossier) {
    return run(Facts.of(dossier));
  }

  /**
   * Judges the facts of a park.
   *
   * @param facts the dossier and the ledgers
   * @return what the judges found, sorted
   * @throws IllegalArgumentException if the facts lack what a judge is about
   */
  public Report run(Facts facts) {
    Keeper keeper = new Keeper(findingsKept());
    judge(facts, keeper);
    return report(keeper).addAllVerdicts(keeper.kept()).build();
  }

  /**
   * Judges the facts of a park, and hands over each finding as it is found.
   *
   * @param facts the dossier and the ledgers
   * @param findings takes the verdicts that somebody should look at, in the order of the facts
   * @return a report that keeps no verdict, with the tallies of all
   * @throws IllegalArgumentException if the facts lack what a judge is about
   */
  public Report run(Facts facts, Consumer<? super Verdict> findings) {
    Keeper keeper = new Keeper(Optional.of(0));
    judge(facts, verdict -> {
      keeper.accept(verdict);
      if (verdict.isFinding()) {
        findings.accept(verdict);
      }
    });
    return report(keeper).build();
  }

  /**
   * Explains a verdict, on the first of its days.
   *
   * @param facts the facts in which this check found the verdict
   * @param verdict a verdict on a rule
   * @return why it stands so
   * @throws IllegalArgumentException if no judge explains its law, or it is none of the verdicts
   *     that this check finds in the facts
   */
  public Explanation explain(Facts facts, Verdict verdict) {
    return new Explaining(this, facts).explain(verdict);
  }

  /**
   * Explains how it stands with a rule and a record on a day, whatever the status is.
   *
   * @param facts the dossier and the ledgers
   * @param law the id of the rule
   * @param subject the key of the record, which is looked for in the facts; of two with one key,
   *     the first one is explained
   * @param day any day before the horizon, also one that is not to be reported
   * @return the explanation, under the only selection of readings or the one named {@code default}
   * @throws IllegalArgumentException if no judge explains the law, the record is not among the
   *     facts, the day is not before the horizon, or there are several selections and none is named
   *     {@code default}
   * @throws RuleFaultsException if the rule could not be evaluated for the record
   */
  public Explanation explain(Facts facts, LawId law, SubjectKey subject, LocalDate day) {
    return new Explaining(this, facts).explain(law, subject, day);
  }

  /**
   * Explains how it stands with a rule and a record on a day, under a selection of readings.
   *
   * @param facts the dossier and the ledgers
   * @param law the id of the rule
   * @param subject the key of the record, which is looked for in the facts; of two with one key,
   *     the first one is explained
   * @param day any day before the horizon, also one that is not to be reported
   * @param selection the name of a selection of this check
   * @return the explanation
   * @throws IllegalArgumentException if no judge explains the law, the record is not among the
   *     facts, the day is not before the horizon, or no selection has the name
   * @throws RuleFaultsException if the rule could not be evaluated for the record
   */
  public Explanation explain(
      Facts facts, LawId law, SubjectKey subject, LocalDate day, String selection) {
    return new Explaining(this, facts).explain(law, subject, day, selection);
  }

  private Report.Builder report(Keeper keeper) {
    ImmutableList<Tally> tallies = keeper.tallies();
    return Report.builder()
        .tallies(tallies)
        .addAllVacuous(vacuous(tallies))
        .during(during())
        .horizon(horizon())
        .knownAt(knownAt())
        .layers(layers())
        .selections(selections());
  }

  /** Returns the laws that have no tally under some selection. */
  private List<Law> vacuous(ImmutableList<Tally> tallies) {
    return judges().stream()
        .flatMap(judge -> judge.laws().stream())
        .filter(law -> selections().stream()
            .anyMatch(selection -> tallies.stream()
                .noneMatch(tally ->
                    tally.law().equals(law) && tally.selection().equals(selection.name()))))
        .toList();
  }

  private void judge(Facts facts, Consumer<Verdict> verdicts) {
    for (ReadingSelection selection : selections()) {
      Inquiry inquiry = Inquiry.of(horizon(), viewpoint(selection));
      for (Judge judge : judges()) {
        judge.judge(
            facts, inquiry, verdict -> within(during(), verdict, selection).ifPresent(verdicts));
      }
    }
  }

  /** Counts all verdicts, and keeps all or some findings of each law. */
  private static final class Keeper implements Consumer<Verdict> {
    private final Optional<Integer> mostFindings;
    private final Tally.Counter counter = new Tally.Counter();
    private final Multiset<String> keptOf = HashMultiset.create();
    private final ImmutableList.Builder<Verdict> kept = ImmutableList.builder();

    Keeper(Optional<Integer> mostFindings) {
      this.mostFindings = mostFindings;
    }

    @Override
    public void accept(Verdict verdict) {
      counter.add(verdict);
      String of = verdict.law() + " " + verdict.selection();
      if (mostFindings.isEmpty()) {
        kept.add(verdict);
      } else if (verdict.isFinding() && keptOf.count(of) < mostFindings.get()) {
        keptOf.add(of);
        kept.add(verdict);
      }
    }

    ImmutableList<Verdict> kept() {
      return kept.build();
    }

    ImmutableList<Tally> tallies() {
      return counter.tallies();
    }
  }

  Viewpoint viewpoint(ReadingSelection selection) {
    return Viewpoint.builder()
        .knownAt(knownAt())
        .layers(layers())
        .readings(selection.readings())
        .build();
  }

  private static Optional<Verdict> within(
      DateInterval days, Verdict verdict, ReadingSelection selection) {
    return verdict
        .interval()
        .intersection(days)
        .map(cut -> verdict.cutTo(cut).toBuilder().selection(selection.name()).build());
  }

  /** A check that lacks its horizon. */
  public static final class Start {
    private final ImmutableList<Judge> judges;

    private Start(ImmutableList<Judge> judges) {
      checkArgument(!judges.isEmpty(), "check must have at least one judge");
      this.judges = judges;
    }

    /**
     * Sets the horizon.
     *
     * @param horizon the first day about which nothing is known; open intervals end there
     * @return the check, which reports all days before the horizon
     */
    public Check until(LocalDate horizon) {
      return new Builder().judges(judges).horizon(horizon).build();
    }
  }

  /** Builds a {@link Check}. */
  static final class Builder extends ImmutableCheck.Builder {
    Builder() {}
  }
}
