package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.money.Money;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.DateInterval;

/**
 * How it stands with a law and a subject on the days of one interval, and why.
 *
 * <p>Everything that judges yields verdicts. One has a single initial cause; facts that come later
 * and change nothing are dated {@linkplain #annotations annotations} on it. It is no more confident
 * than the weakest law or fact on which it rests.
 *
 * <p>Verdicts are ordered by law, then by selection of readings, perspective, subject and interval,
 * and at last by all the rest, so that only equal verdicts compare as equal.
 */
@Value.Immutable(copy = true)
public abstract class Verdict implements Comparable<Verdict> {

  Verdict() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the rule or the norm that is judged} */
  public abstract Law law();

  /** {@return the name of the selection of readings under which it is judged} */
  @Value.Default
  public String selection() {
    return ReadingSelection.byDefault().name();
  }

  /**
   * {@return the {@linkplain org.jointpark.rules.norm.Perspective#name name} of the perspective on
   * agreements from which it is judged}
   */
  @Value.Default
  public String perspective() {
    return Perspective.text().name();
  }

  /** {@return the thing that keeps the law or breaches it} */
  public abstract SubjectKey subject();

  /** {@return the days on which this verdict holds} */
  public abstract DateInterval interval();

  /** {@return how it stands in particular} */
  public abstract Status status();

  /** {@return what the status comes down to} */
  public Outcome outcome() {
    return status().outcome();
  }

  /** {@return why it began to hold: on the first of its days, or before if it was cut} */
  public abstract Cause began();

  /**
   * {@return why it ceased to hold: after the last of its days, or later if it was cut; the horizon
   * if it is open}
   */
  public abstract Cause ended();

  /** {@return by how much, the principal amount first; empty where nothing is measured} */
  public abstract ImmutableList<Amount> amounts();

  /** {@return the place in the law by which it is judged} */
  public abstract Citation citation();

  /** {@return whose law it is} */
  public abstract Layer layer();

  /** {@return how sure the weakest law or fact is on which it rests} */
  public abstract Confidence confidence();

  /** {@return the names of the facts that are missing, of an undetermined verdict} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> missing();

  /** {@return the names of the exceptions that disagree, where they are in conflict} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> conflicting();

  /**
   * {@return the last day in time, where something is to be done by a day and it is known; empty
   * while something is pending for which the law sets no day}
   */
  public abstract Optional<LocalDate> due();

  /** {@return its marks} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Flag> flags();

  /** {@return other facts that bear on it, by day} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Annotation> annotations();

  @Value.Check
  void check() {
    checkArgument(
        !selection().isBlank(), "selection must not be blank (%s of %s)", subject(), law());
    interval()
        .start()
        .ifPresent(start -> checkArgument(
            !began().day().isAfter(start),
            "verdict must not begin before its cause, but was caused by %s (%s)",
            began(),
            this));
    checkArgument(
        interval().end().filter(end -> !ended().day().isBefore(end)).isPresent(),
        "verdict must not end after its cause, but was ended by %s (%s)",
        ended(),
        this);
    checkArgument(
        is(Flag.OPEN) == (ended().kind() == Cause.Kind.HORIZON),
        "verdict must be marked OPEN if and only if the horizon ends it, but was marked %s and ended"
            + " by %s (%s)",
        flags(),
        ended(),
        this);
    checkArgument(
        missing().isEmpty() || outcome() == Outcome.UNDETERMINED,
        "missing facts must belong to an undetermined verdict, but were %s (%s)",
        missing(),
        this);
    checkArgument(
        conflicting().isEmpty() || status() == Status.CONFLICT,
        "exceptions in conflict must belong to a verdict of conflict, but were %s (%s)",
        conflicting(),
        this);
  }

  /** {@return the first amount of money among the amounts, or empty if there is none} */
  public Optional<Money> amount() {
    for (Amount amount : amounts()) {
      if (amount.quantity() instanceof Quantity.OfMoney money) {
        return Optional.of(money.amount());
      }
    }
    return Optional.empty();
  }

  /** {@return whether somebody should look at it: it is violated or undetermined} */
  public boolean isFinding() {
    return outcome().isFinding();
  }

  /**
   * Returns whether this verdict carries a mark.
   *
   * @param flag the mark
   * @return whether it is among the flags
   */
  public boolean is(Flag flag) {
    return flags().contains(flag);
  }

  /**
   * Returns this verdict on some of its days.
   *
   * <p>It stays the same verdict: both causes, the amounts, the marks and the annotations are those
   * of the whole, also where they lie outside of the cut.
   *
   * @param days some of the days of this verdict
   * @return the cut verdict
   * @throws IllegalArgumentException if {@code days} are not all among those of this verdict
   */
  public Verdict cutTo(DateInterval days) {
    checkArgument(interval().encloses(days), "days must lie in %s, but were %s", interval(), days);
    return ((ImmutableVerdict) this).withInterval(days);
  }

  /** Returns this verdict under a selection of readings, from a perspective. */
  Verdict under(String selection, String perspective) {
    return ((ImmutableVerdict) this).withSelection(selection).withPerspective(perspective);
  }

  private String rest() {
    return ImmutableList.of(
            law().title(),
            law().severity(),
            began(),
            ended(),
            amounts(),
            citation(),
            layer(),
            confidence(),
            missing(),
            conflicting(),
            due(),
            flags(),
            annotations())
        .toString();
  }

  @Override
  public int compareTo(Verdict other) {
    int order = ComparisonChain.start()
        .compare(law(), other.law())
        .compare(selection(), other.selection())
        .compare(perspective(), other.perspective())
        .compare(subject(), other.subject())
        .compare(interval(), other.interval())
        .compare(status(), other.status())
        .compare(citation().id(), other.citation().id())
        .result();
    return order == 0 ? rest().compareTo(other.rest()) : order;
  }

  /** {@return a new builder that holds every property of this verdict} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** {@return law, selection, subject, interval and status in one line} */
  @Override
  public String toString() {
    return "%s %s %s %s %s".formatted(law(), selection(), subject(), interval(), status());
  }

  /**
   * Builds a {@link Verdict}. Law, subject, interval, status, both causes, citation, layer and
   * confidence are required.
   */
  public static final class Builder extends ImmutableVerdict.Builder {
    Builder() {}
  }
}
