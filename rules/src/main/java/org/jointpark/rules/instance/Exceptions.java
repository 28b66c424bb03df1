package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.NormException;
import org.jointpark.source.Confidence;
import org.jointpark.time.Timeline;

/** Tells what the exceptions of a norm do on each day: those of the highest priority decide. */
final class Exceptions {

  /** What exceptions may come to. */
  private enum Result {
    RELEASED,
    BOUND,
    CONFLICT
  }

  private static final Comparator<Cause> BY_DAY = Comparator.comparing(Cause::day);

  private final List<NormException> strongestFirst;

  Exceptions(List<NormException> exceptions) {
    this.strongestFirst = exceptions.stream()
        .sorted(Comparator.comparing(NormException::priority).reversed())
        .toList();
  }

  /** Returns the gates of the exceptions. */
  Timeline<Gate> gates(States states) {
    Timeline<ImmutableList<Truth>> truths = Timeline.constant(ImmutableList.of());
    for (NormException exception : strongestFirst) {
      truths = truths.zip(
          states.of(exception.when()),
          (all, truth) -> ImmutableList.<Truth>builder().addAll(all).add(truth).build());
    }
    return truths.map(this::gate);
  }

  private Gate gate(ImmutableList<Truth> truths) {
    Set<Result> possible = EnumSet.noneOf(Result.class);
    ImmutableSortedSet.Builder<String> missing = ImmutableSortedSet.naturalOrder();
    collect(truths, 0, possible, missing);
    if (possible.size() > 1) {
      return Gate.unclear(missing.build());
    }
    Optional<Cause> cause =
        truths.stream().flatMap(truth -> truth.cause().stream()).max(BY_DAY);
    Confidence confidence =
        truths.stream().map(Truth::confidence).reduce(Confidence.HIGH, Confidence::and);
    return switch (possible.iterator().next()) {
      case BOUND -> Gate.open(cause, confidence);
      case RELEASED -> Gate.shut(Status.INACTIVE, cause, confidence);
      case CONFLICT -> Gate.conflict(applying(truths), cause, confidence);
    };
  }

  /** Collects what the exceptions from one on may come to, and what is missing to tell. */
  private void collect(
      ImmutableList<Truth> truths,
      int from,
      Set<Result> possible,
      ImmutableSortedSet.Builder<String> missing) {
    if (from == strongestFirst.size()) {
      possible.add(Result.BOUND);
      return;
    }
    int until = from;
    Set<NormException.Effect> sure = EnumSet.noneOf(NormException.Effect.class);
    Set<NormException.Effect> unsure = EnumSet.noneOf(NormException.Effect.class);
    while (until < strongestFirst.size()
        && strongestFirst.get(until).priority() == strongestFirst.get(from).priority()) {
      Truth truth = truths.get(until);
      if (truth.isYes()) {
        sure.add(strongestFirst.get(until).effect());
      } else if (truth.isMissing()) {
        unsure.add(strongestFirst.get(until).effect());
        missing.addAll(truth.missing());
      }
      until++;
    }
    if (sure.isEmpty()) {
      collect(truths, until, possible, missing);
      unsure.forEach(effect -> possible.add(result(effect)));
    } else {
      possible.add(sure.size() > 1 ? Result.CONFLICT : result(sure.iterator().next()));
    }
    Set<NormException.Effect> either = EnumSet.noneOf(NormException.Effect.class);
    either.addAll(sure);
    either.addAll(unsure);
    if (either.size() > 1) {
      possible.add(Result.CONFLICT);
    }
  }

  private static Result result(NormException.Effect effect) {
    return effect == NormException.Effect.RELEASES ? Result.RELEASED : Result.BOUND;
  }

  /** Returns the names of the strongest exceptions that apply. */
  private ImmutableSortedSet<String> applying(ImmutableList<Truth> truths) {
    ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
    Optional<Integer> priority = Optional.empty();
    for (int i = 0; i < truths.size(); i++) {
      NormException exception = strongestFirst.get(i);
      if (truths.get(i).isYes()
          && priority.filter(first -> first != exception.priority()).isEmpty()) {
        priority = Optional.of(exception.priority());
        names.add(exception.name());
      }
    }
    return names.build();
  }
}
