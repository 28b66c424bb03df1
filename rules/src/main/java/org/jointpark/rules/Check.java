package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jointpark.park.Dossier;
import org.jointpark.rules.engine.RulebookJudge;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.rules.rule.Rulebook;
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

  /**
   * Starts a check against the rules of some rulebooks.
   *
   * <pre>{@code
   * Report report =
   *     Check.against(GaeseongLabour.rulebook(dossier))
   *         .until(LocalDate.of(2016, 4, 1))
   *         .run(Facts.of(dossier).with(PayLineFields.PAY_LINE, payLines));
   * }</pre>
   *
   * @param rulebooks the rules, at least one rulebook
   * @return a start, on which the horizon is yet to be set
   * @throws IllegalArgumentException if there is no rulebook
   */
  public static Start against(Rulebook... rulebooks) {
    return by(Arrays.stream(rulebooks).map(Judge::of).toList());
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

  /**
   * {@return on whose views of the agreements norms are judged, each of which is a run of its own}
   */
  @Value.Default
  public ImmutableList<Perspective> perspectives() {
    return ImmutableList.of(Perspective.text());
  }

  /** {@return the laws that are asked about} */
  @Value.Default
  public LawChoice laws() {
    return LawChoice.all();
  }

  /** {@return what makes the digests that the report keeps} */
  abstract Optional<Digester> digester();

  /** {@return whether faults go into the report instead of an exception} */
  @Value.Default
  boolean collectsFaults() {
    return false;
  }

  /** {@return who is told of the progress, and may stop the run} */
  abstract Optional<ProgressListener> listener();

  /** {@return in how many threads records are judged} */
  @Value.Default
  public int threads() {
    return 1;
  }

  /** {@return how many findings of each law are kept; empty if every verdict is} */
  abstract Optional<Integer> findingsKept();

  @Value.Check
  void check() {
    Inquiry.checkThreads(threads());
    checkArgument(!judges().isEmpty(), "check must have at least one judge or rulebook");
    checkArgument(!layers().isEmpty(), "check must have at least one layer");
    checkArgument(!selections().isEmpty(), "check must have at least one selection of readings");
    checkArgument(
        perspectives().stream().map(Perspective::name).distinct().count()
                == perspectives().size()
            && !perspectives().isEmpty(),
        "perspectives must be at least one and have different names, but were %s",
        perspectives().stream().map(Perspective::name).toList());
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
   * Returns this check on some views of the agreements, side by side, instead of that of the text.
   * What does not depend on them, as rules do not, is judged once.
   *
   * @param perspectives the perspectives, at least one, with different names
   * @return the changed check
   * @throws IllegalArgumentException if there is none, or two have one name
   */
  public Check seenBy(Perspective... perspectives) {
    return new Builder()
        .from(this)
        .perspectives(ImmutableList.copyOf(perspectives))
        .build();
  }

  /**
   * Returns this check, asking about some laws only. No other law is judged.
   *
   * @param laws the ids of the laws, at least one; a deprecated id stands for the current one
   * @return the changed check
   * @throws IllegalArgumentException if there is none, or no judge names one of them
   */
  public Check onlyLaws(LawId... laws) {
    return asking(laws().toBuilder().only(named(laws)).build());
  }

  /**
   * Returns this check without some laws, which are not judged.
   *
   * @param laws the ids of the laws
   * @return the changed check
   * @throws IllegalArgumentException if no judge names one of them
   */
  public Check withoutLaws(LawId... laws) {
    return asking(laws().toBuilder().addAllWithout(named(laws)).build());
  }

  /**
   * Returns this check, asking only about laws that are severe enough.
   *
   * @param least the least severity of the laws that are judged
   * @return the changed check
   */
  public Check fromSeverity(Severity least) {
    return asking(laws().toBuilder().leastSeverity(least).build());
  }

  private Check asking(LawChoice laws) {
    return new Builder().from(this).laws(laws).build();
  }

  private ImmutableSortedSet<LawId> named(LawId... laws) {
    return LawNames.of(judges()).current(Arrays.asList(laws));
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
   * Returns this check, keeping in the report the digests of what it rested on. It can then be told
   * later whether a rulebook or a dossier is the one that was judged by.
   *
   * <pre>{@code
   * check.digestedBy(JsonDigester.ofJointpark())
   * }</pre>
   *
   * @param digester makes the digests
   * @return the changed check
   */
  public Check digestedBy(Digester digester) {
    return new Builder().from(this).digester(digester).build();
  }

  /**
   * Returns this check, giving a report also where rules could not be evaluated. The report has the
   * {@linkplain Report#faults faults} and is not {@linkplain Report#isComplete complete}.
   *
   * @return the changed check, which throws no {@link RuleFaultsException}
   */
  public Check collectingFaults() {
    return new Builder().from(this).collectsFaults(true).build();
  }

  /**
   * Returns this check, telling a listener how far each run has come. The listener may stop a run;
   * its report is then not {@linkplain Report#isComplete complete}.
   *
   * @param listener the listener, instead of one that was there
   * @return the changed check
   */
  public Check watchedBy(ProgressListener listener) {
    return new Builder().from(this).listener(listener).build();
  }

  /**
   * Returns this check, judging records by rules in several threads. The report is the same
   * whatever their number, and so are the order of the findings and what a listener is told: that
   * is all done in the thread that runs the check.
   *
   * <p>The threads are started for each kind of record of which there are more than a few, and end
   * before the run does. They read the ledgers and call the functions of subjects at the same time,
   * so those of a user have to be safe for that. Norms are judged in the thread that runs the
   * check.
   *
   * <p>Each run compiles its rules anew, which more threads make no faster: of records that are
   * judged within a second, they may make a run slower.
   *
   * @param threads how many threads, 1 to 256, where 1 is none but the one that runs the check;
   *     more than there are processors are of no use
   * @return the changed check
   * @throws IllegalArgumentException if {@code threads} is not 1 to 256
   */
  public Check inThreads(int threads) {
    return new Builder().from(this).threads(threads).build();
  }

  /**
   * Judges the dossier of a park.
   *
   * @param dossier the dossier
   * @return what the judges found, sorted
   * @throws IllegalArgumentException if the dossier lacks what a judge is about
   * @throws RuleFaultsException if a rule could not be evaluated for a record, unless faults are
   *     {@linkplain #collectingFaults collected}
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
   * @throws RuleFaultsException if a rule could not be evaluated for a record, unless faults are
   *     {@linkplain #collectingFaults collected}
   */
  public Report run(Facts facts) {
    return new CheckRun(this, findingsKept(), finding -> {}).report(facts);
  }

  /**
   * Judges the facts of a park, and hands over each finding as it is found.
   *
   * @param facts the dossier and the ledgers
   * @param findings takes the verdicts that somebody should look at, in the order of the facts
   * @return a report that keeps no verdict, with the tallies of all
   * @throws IllegalArgumentException if the facts lack what a judge is about
   * @throws RuleFaultsException if a rule could not be evaluated for a record, unless faults are
   *     {@linkplain #collectingFaults collected}
   */
  public Report run(Facts facts, Consumer<? super Verdict> findings) {
    return new CheckRun(this, Optional.of(0), findings).report(facts);
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

  /**
   * Makes this check ready for many records of one subject, which are then judged by compiled rules
   * without a verdict for each.
   *
   * @param subject the subject
   * @param facts the dossier, and the ledgers of other records to which paths lead
   * @param <S> the type of the record
   * @return the check, made ready
   * @throws IllegalStateException if this check is not against one rulebook, under one selection of
   *     readings
   */
  public <S> Screening<S> screening(Subject<S> subject, Facts facts) {
    checkState(
        judges().size() == 1 && judges().get(0) instanceof RulebookJudge,
        "check must be against one rulebook to screen records, but is by %s judges. Maybe start"
            + " with Check.against(rulebook)",
        judges().size());
    checkState(
        selections().size() == 1,
        "check must have one selection of readings to screen records, but has %s",
        selections().size());
    RulebookJudge judge = (RulebookJudge) judges().get(0);
    return new Screening<>(
        judge.screening(subject, facts, inquiry(selections().get(0), Perspective.text())));
  }

  final Inquiry inquiry(ReadingSelection selection, Perspective perspective) {
    return Inquiry.builder()
        .perspective(perspective)
        .horizon(horizon())
        .viewpoint(viewpoint(selection))
        .during(during())
        .laws(laws())
        .threads(threads())
        .build();
  }

  final Viewpoint viewpoint(ReadingSelection selection) {
    return Viewpoint.builder()
        .knownAt(knownAt())
        .layers(layers())
        .readings(selection.readings())
        .build();
  }

  /** A check that lacks its horizon. */
  public static final class Start {
    private final ImmutableList<Judge> judges;

    private Start(ImmutableList<Judge> judges) {
      checkArgument(!judges.isEmpty(), "check must have at least one judge or rulebook");
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
