package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Annotation;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawChoice;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Quantity;
import org.jointpark.rules.Report;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.Severity;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Confidence;
import org.jointpark.source.Digest;
import org.jointpark.source.Layer;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.DateInterval;

/** Generators of laws, verdicts and reports. */
public final class RulesArbitraries {

  private RulesArbitraries() {}

  /**
   * Generates ids of laws.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<LawId> lawIds() {
    return PlainArbitraries.idTexts().map(LawId::of);
  }

  /**
   * Generates laws.
   *
   * @return an arbitrary that shrinks to short words
   */
  public static Arbitrary<Law> laws() {
    return Composite.of(
        Combinators.combine(lawIds(), PlainArbitraries.prose(), Arbitraries.of(Severity.class))
            .as(Law::of));
  }

  /**
   * Generates keys of what is judged.
   *
   * @return an arbitrary that shrinks to short words
   */
  public static Arbitrary<SubjectKey> subjectKeys() {
    return Composite.of(Combinators.combine(PlainArbitraries.idTexts(), PlainArbitraries.prose())
        .as(SubjectKey::of));
  }

  /**
   * Generates quantities of each kind.
   *
   * @return an arbitrary that shrinks to an amount of money
   */
  public static Arbitrary<Quantity> quantities() {
    return Composite.oneOf(ImmutableList.of(
        MoneyArbitraries.amounts().map(Quantity.OfMoney::new),
        PlainArbitraries.counts(0).map(Quantity.OfDays::new),
        MoneyArbitraries.rates().map(Quantity.OfPoints::new)));
  }

  /**
   * Generates amounts with their measures.
   *
   * @return an arbitrary that shrinks to an amount of money
   */
  public static Arbitrary<Amount> amounts() {
    return Composite.of(
        Combinators.combine(PlainArbitraries.prose(), quantities()).as(Amount::of));
  }

  /**
   * Generates causes of each kind, with and without a reference.
   *
   * @return an arbitrary that shrinks to an event
   */
  public static Arbitrary<Cause> causes() {
    return Composite.of(
        TimeArbitraries.days().flatMap(day -> causesOn(day, Arbitraries.of(Cause.Kind.class))));
  }

  private static Arbitrary<Cause> causesOn(LocalDate day, Arbitrary<Cause.Kind> kinds) {
    return Combinators.combine(kinds, Composite.optional(50, PlainArbitraries.idTexts()))
        .as((kind, reference) ->
            reference.map(id -> Cause.of(kind, day, id)).orElseGet(() -> Cause.of(kind, day)));
  }

  /**
   * Generates annotations of each kind.
   *
   * @return an arbitrary that shrinks to a further act
   */
  public static Arbitrary<Annotation> annotations() {
    return Composite.of(
        Combinators.combine(Arbitraries.of(Annotation.Kind.class), causes()).as(Annotation::of));
  }

  /**
   * Generates inquiries.
   *
   * @return an arbitrary that shrinks to the default viewpoint
   */
  public static Arbitrary<Inquiry> inquiries() {
    return Composite.of(Combinators.combine(
            TimeArbitraries.days(),
            VersionArbitraries.viewpoints(),
            TimeArbitraries.intervals(),
            lawChoices())
        .as((horizon, viewpoint, during, laws) -> Inquiry.builder()
            .horizon(horizon)
            .viewpoint(viewpoint)
            .during(during)
            .laws(laws)
            .build()));
  }

  /**
   * Generates choices of laws.
   *
   * @return an arbitrary that shrinks to the choice of all
   */
  public static Arbitrary<LawChoice> lawChoices() {
    return Composite.of(Combinators.combine(
            Composite.optional(70, lawIds().set().ofMinSize(1).ofMaxSize(3)),
            lawIds().set().ofMaxSize(2),
            Arbitraries.of(Severity.class))
        .as((only, without, least) -> LawChoice.builder()
            .only(only.map(ImmutableSortedSet::copyOf))
            .without(without)
            .leastSeverity(least)
            .build()));
  }

  /**
   * Generates verdicts of each status under the default selection of readings. A verdict is open if
   * the horizon ends it, and misses facts, or has exceptions in conflict, only if it is so.
   *
   * @return an arbitrary that shrinks to short intervals
   */
  public static Arbitrary<Verdict> verdicts() {
    return Composite.of(TimeArbitraries.boundedIntervals().flatMap(RulesArbitraries::verdictsOn));
  }

  private static Arbitrary<Verdict> verdictsOn(DateInterval interval) {
    Arbitrary<Cause> began = causesOn(
        interval.start().orElseThrow(), Arbitraries.of(Cause.Kind.EVENT, Cause.Kind.AMENDMENT));
    Arbitrary<Cause> ended =
        causesOn(interval.end().orElseThrow(), Arbitraries.of(Cause.Kind.class));
    Arbitrary<Verdict.Builder> builders = Combinators.combine(
            laws(),
            subjectKeys(),
            Arbitraries.of(Status.class),
            SourceArbitraries.citations(),
            Arbitraries.of(Layer.class),
            Arbitraries.of(Confidence.class))
        .as((law, subject, status, citation, layer, confidence) -> Verdict.builder()
            .law(law)
            .subject(subject)
            .interval(interval)
            .status(status)
            .citation(citation)
            .layer(layer)
            .confidence(confidence));
    return Combinators.combine(
            builders,
            began,
            ended,
            amounts().list().ofMaxSize(2),
            PlainArbitraries.prose().set().ofMaxSize(2),
            Arbitraries.of(Flag.CONTESTED, Flag.FINAL, Flag.PRESUMED).set().ofMaxSize(2),
            annotations().list().ofMaxSize(2))
        .as(RulesArbitraries::verdict);
  }

  private static Verdict verdict(
      Verdict.Builder builder,
      Cause began,
      Cause ended,
      List<Amount> amounts,
      Set<String> missing,
      Set<Flag> flags,
      List<Annotation> annotations) {
    Verdict.Builder verdict =
        builder.began(began).ended(ended).amounts(amounts).flags(flags).annotations(annotations);
    if (ended.kind() == Cause.Kind.HORIZON) {
      verdict.addFlag(Flag.OPEN);
    }
    // A pending verdict has a due day; the cause is as good a day as any.
    Verdict complete = verdict.due(ended.day()).build();
    if (complete.status() == Status.CONFLICT) {
      return complete.toBuilder().conflicting(missing).build();
    }
    return complete.outcome() == Outcome.UNDETERMINED
        ? complete.toBuilder().missing(missing).build()
        : complete;
  }

  /**
   * Generates reports of few verdicts and faults, complete or not, whose horizon lies behind all of
   * them.
   *
   * @return an arbitrary that shrinks to a report without verdicts
   */
  public static Arbitrary<Report> reports() {
    return Composite.of(Combinators.combine(
            verdicts().list().ofMaxSize(4),
            faults().list().ofMaxSize(2),
            Arbitraries.of(false, true),
            Composite.optional(50, SourceArbitraries.digests()))
        .as(RulesArbitraries::report));
  }

  private static Arbitrary<RuleFault> faults() {
    return Composite.of(
        Combinators.combine(laws(), subjectKeys(), PlainArbitraries.prose()).as(RuleFault::new));
  }

  private static Report report(
      List<Verdict> verdicts, List<RuleFault> faults, boolean stopped, Optional<Digest> digest) {
    LocalDate horizon = verdicts.stream()
        .flatMap(verdict -> verdict.interval().end().stream())
        .max(LocalDate::compareTo)
        .orElse(TimeArbitraries.LAST_DAY);
    return Report.builder()
        .during(DateInterval.always())
        .horizon(horizon)
        .knownAt(horizon)
        .addLayers(Layer.TEXT, Layer.AGREED)
        .addSelection(ReadingSelection.byDefault())
        .verdicts(verdicts)
        .faults(faults)
        .isStopped(stopped)
        .putInput("dossier", digest)
        .build();
  }
}
