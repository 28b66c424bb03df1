package org.jointpark.testkit.norm;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.ServiceStatus;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.State;
import org.jointpark.source.ReadingSelection;
import org.jointpark.testkit.norm.KnownHistory.Deed;

/**
 * Tells what the record leaves possible of a state on a day: that it is so, that it is not, or
 * either.
 */
final class PossibleStates {

  private final KnownHistory history;
  private final Report report;
  private final ReadingSelection selection;
  private final IdentityHashMap<State, Map<LocalDate, Possible>> told = new IdentityHashMap<>();
  private final IdentityHashMap<State.Satisfies, ImmutableList<Verdict>> conditions =
      new IdentityHashMap<>();

  /**
   * What is possible on a day.
   *
   * @param yes whether it may be so
   * @param no whether it may not be so
   */
  private record Possible(boolean yes, boolean no) {
    static final Possible EITHER = new Possible(true, true);

    static Possible only(boolean value) {
      return new Possible(value, !value);
    }
  }

  PossibleStates(KnownHistory history, Report report, ReadingSelection selection) {
    this.history = history;
    this.report = report;
    this.selection = selection;
  }

  /** Returns whether a state is surely so on a day. */
  boolean isSo(State state, LocalDate day) {
    return !of(state, day).no();
  }

  /** Returns whether a state is surely not so on a day. */
  boolean isNotSo(State state, LocalDate day) {
    return !of(state, day).yes();
  }

  private Possible of(State state, LocalDate day) {
    return told.computeIfAbsent(state, each -> new HashMap<>())
        .computeIfAbsent(day, each -> tell(state, day));
  }

  private Possible tell(State state, LocalDate day) {
    if (state instanceof State.Not not) {
      Possible other = tell(not.state(), day);
      return new Possible(other.no(), other.yes());
    } else if (state instanceof State.AllOf all) {
      List<Possible> each = all.states().stream().map(one -> tell(one, day)).toList();
      return new Possible(
          each.stream().allMatch(Possible::yes), each.stream().anyMatch(Possible::no));
    } else if (state instanceof State.AnyOf any) {
      List<Possible> each = any.states().stream().map(one -> tell(one, day)).toList();
      return new Possible(
          each.stream().anyMatch(Possible::yes), each.stream().allMatch(Possible::no));
    } else if (state instanceof State.Between between) {
      return new Possible(mayBe(between, true, day), mayBe(between, false, day));
    } else if (state instanceof State.Operating) {
      return operating(day);
    } else if (state instanceof State.Available available) {
      return available(available, day);
    } else if (state instanceof State.Satisfies satisfies) {
      return satisfied(satisfies, day);
    }
    return Possible.only(true);
  }

  /**
   * Returns whether the last act by a day may have made it so, or not so: one on record, or one
   * that may not be on record.
   */
  private boolean mayBe(State.Between between, boolean value, LocalDate day) {
    Acts making = value ? between.from() : between.until();
    Acts contrary = value ? between.until() : between.from();
    List<Deed> made = history.deeds(making, Set.of());
    List<Deed> unmade = history.deeds(contrary, Set.of());
    if (made.stream()
        .anyMatch(deed -> !deed.first().isAfter(day)
            && !isSurelyFollowed(deed, made, day)
            && !isSurelyFollowed(deed, unmade, day))) {
      return true;
    }
    LocalDate sure = latest(lastSure(made, day), lastSure(unmade, day));
    LocalDate hidden = history.lastUncovered(making, day);
    if (!sure.equals(KnownHistory.NEVER)) {
      return hidden.isAfter(sure);
    }
    return between.initially() == value
        || history
            .firstCovered(making)
            .filter(first -> !first.isAfter(day) && hidden.isBefore(first))
            .isEmpty();
  }

  private static boolean isSurelyFollowed(Deed deed, List<Deed> others, LocalDate day) {
    LocalDate latest = deed.last().isAfter(day) ? day : deed.last();
    return others.stream()
        .anyMatch(other -> other.first().isAfter(latest) && !other.last().isAfter(day));
  }

  /** Returns the last day before which something was not done, and by which it surely was. */
  private static LocalDate lastSure(List<Deed> deeds, LocalDate day) {
    return deeds.stream()
        .filter(deed -> !deed.last().isAfter(day))
        .map(Deed::first)
        .max(LocalDate::compareTo)
        .orElse(KnownHistory.NEVER);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Possible operating(LocalDate day) {
    return history
        .phaseOn(day)
        .map(phase -> Possible.only(phase.status().isOperating()))
        .orElse(Possible.EITHER);
  }

  private Possible satisfied(State.Satisfies state, LocalDate day) {
    return conditions
        .computeIfAbsent(state, each -> ParkOnDays.of(each, history, report, selection))
        .stream()
        .filter(verdict -> verdict.interval().contains(day))
        .filter(verdict ->
            verdict.outcome() == Outcome.COMPLIANT || verdict.outcome() == Outcome.VIOLATED)
        .findFirst()
        .map(verdict -> Possible.only(verdict.outcome() == Outcome.COMPLIANT))
        .orElse(Possible.EITHER);
  }

  private Possible available(State.Available state, LocalDate day) {
    List<CommunicationService> services = history.dossier().communicationServices().stream()
        .filter(service -> service.kind() == state.kind())
        .toList();
    List<ServiceStatus> statuses =
        services.stream().flatMap(service -> service.status().at(day).stream()).toList();
    if (statuses.stream().anyMatch(ServiceStatus::isAvailable)) {
      return Possible.only(true);
    }
    return services.isEmpty() || statuses.size() < services.size()
        ? Possible.EITHER
        : Possible.only(false);
  }
}
