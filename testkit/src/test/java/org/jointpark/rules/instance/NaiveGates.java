package org.jointpark.rules.instance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormException;

/** Tells what a norm itself puts in its way on a day. */
final class NaiveGates {

  private NaiveGates() {}

  static Optional<Status> ofItsOwn(Norm norm, NaiveHistory history, long day) {
    return switch (history.truth(norm.condition(), day)) {
      case NO -> Optional.of(Status.INACTIVE);
      case MISSING -> Optional.of(Status.UNDETERMINED);
      case YES -> ofExceptions(norm.exceptions(), history, day);
    };
  }

  /** Tries out whatever may apply. */
  private static Optional<Status> ofExceptions(
      List<NormException> exceptions, NaiveHistory history, long day) {
    List<List<NormException>> worlds = new ArrayList<>();
    worlds.add(List.of());
    for (NormException exception : exceptions) {
      NaiveHistory.Truth truth = history.truth(exception.when(), day);
      List<List<NormException>> next = new ArrayList<>();
      for (List<NormException> world : worlds) {
        if (truth != NaiveHistory.Truth.YES) {
          next.add(world);
        }
        if (truth != NaiveHistory.Truth.NO) {
          List<NormException> more = new ArrayList<>(world);
          more.add(exception);
          next.add(more);
        }
      }
      worlds = next;
    }
    Set<Optional<Status>> results = new HashSet<>();
    worlds.forEach(world -> results.add(ofThoseThatApply(world)));
    return results.size() == 1 ? results.iterator().next() : Optional.of(Status.UNDETERMINED);
  }

  private static Optional<Status> ofThoseThatApply(List<NormException> applying) {
    int highest = 0;
    for (NormException exception : applying) {
      highest = Math.max(highest, exception.priority());
    }
    Set<NormException.Effect> effects = new HashSet<>();
    for (NormException exception : applying) {
      if (exception.priority() == highest) {
        effects.add(exception.effect());
      }
    }
    if (effects.size() > 1) {
      return Optional.of(Status.CONFLICT);
    }
    return effects.contains(NormException.Effect.RELEASES)
        ? Optional.of(Status.INACTIVE)
        : Optional.empty();
  }
}
