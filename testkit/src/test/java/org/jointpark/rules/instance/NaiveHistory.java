package org.jointpark.rules.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointpark.event.ActCode;
import org.jointpark.event.Claim;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.park.Dossier;
import org.jointpark.party.PartyId;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.State;
import org.jointpark.time.Dating;

/** What is known to have happened, asked day by day. Days are numbers. */
final class NaiveHistory {

  /** An act that was done on one of some days, and touched all days of a stretch. */
  record Act(
      String id, long first, long last, long from, long until, boolean certain, Set<PartyId> by) {}

  enum Truth {
    YES,
    NO,
    MISSING
  }

  final Dossier dossier;
  final long horizon;
  final LocalDate known;

  NaiveHistory(Dossier dossier, LocalDate horizon, LocalDate known) {
    this.dossier = dossier;
    this.horizon = horizon.toEpochDay();
    this.known = known;
  }

  boolean isKnown(LocalDate recorded) {
    return !recorded.isAfter(known);
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : dossier.claims()) {
      if (claim.day().toEpochDay() < horizon && isKnown(claim.recorded())) {
        claims.add(claim);
      }
    }
    claims.sort((one, other) -> {
      int byDay = one.day().compareTo(other.day());
      return byDay != 0 ? byDay : one.id().compareTo(other.id());
    });
    return claims;
  }

  /** Returns acts by whoever has to act, and by one of some parties unless that is nobody. */
  List<Act> acts(Acts acts, Set<PartyId> parties) {
    List<Act> found = new ArrayList<>();
    for (Event event : dossier.events()) {
      Act act = act(event);
      boolean matches = event.acts().stream().anyMatch(acts.codes()::contains)
          || acts.codes().contains(ActCode.of(event.kind()));
      if (matches
          && act.from() < horizon
          && isKnown(event.recorded().orElseThrow())
          && isBy(event, acts.by())
          && isBy(event, parties)) {
        found.add(act);
      }
    }
    found.sort((one, other) -> one.id().compareTo(other.id()));
    return found;
  }

  private static boolean isBy(Event event, Set<PartyId> parties) {
    return parties.isEmpty() || parties.stream().anyMatch(event.actors()::contains);
  }

  private static Act act(Event event) {
    long from = event.when().earliest().orElseThrow().toEpochDay();
    long last = event.when().latest().orElseThrow().toEpochDay();
    boolean over = event.when() instanceof Dating.Over;
    return new Act(
        event.id().toString(),
        over ? last : from,
        last,
        from,
        last + 1,
        over || from == last,
        event.actors());
  }

  /** Returns whether the record of all of some acts is complete on a day. */
  boolean isCovered(Acts acts, long day) {
    for (ActCode code : acts.codes()) {
      boolean covered = false;
      for (EventCoverage coverage : dossier.eventCoverages()) {
        covered |=
            coverage.acts().contains(code) && coverage.days().contains(LocalDate.ofEpochDay(day));
      }
      if (!covered) {
        return false;
      }
    }
    return true;
  }

  boolean isCovered(Acts acts, long from, long until) {
    for (long day = from; day < until; day++) {
      if (!isCovered(acts, day)) {
        return false;
      }
    }
    return true;
  }

  Truth truth(State state, long day) {
    if (state instanceof State.Always) {
      return Truth.YES;
    } else if (state instanceof State.Not not) {
      return not(truth(not.state(), day));
    } else if (state instanceof State.AllOf all) {
      return allOf(all.states(), day);
    } else if (state instanceof State.AnyOf any) {
      return anyOf(any.states(), day);
    } else if (state instanceof State.Between between) {
      return between(between, day);
    } else if (state instanceof State.Operating) {
      return new NaivePark(this).operating(day);
    } else if (state instanceof State.Available available) {
      return new NaivePark(this).available(available.kind(), day);
    } else if (state instanceof State.Satisfies satisfies) {
      return new NaivePark(this).holds(satisfies.condition(), day);
    }
    throw new IllegalArgumentException("no state that was generated: " + state);
  }

  private static Truth not(Truth truth) {
    return switch (truth) {
      case YES -> Truth.NO;
      case NO -> Truth.YES;
      case MISSING -> Truth.MISSING;
    };
  }

  private Truth allOf(List<State> states, long day) {
    boolean missing = false;
    for (State state : states) {
      Truth truth = truth(state, day);
      if (truth == Truth.NO) {
        return Truth.NO;
      }
      missing |= truth == Truth.MISSING;
    }
    return missing ? Truth.MISSING : Truth.YES;
  }

  Truth anyOf(List<State> states, long day) {
    boolean missing = false;
    for (State state : states) {
      Truth truth = truth(state, day);
      if (truth == Truth.YES) {
        return Truth.YES;
      }
      missing |= truth == Truth.MISSING;
    }
    return missing ? Truth.MISSING : Truth.NO;
  }

  /** Tells what the acts say that can have been the last by a day. */
  private Truth between(State.Between between, long day) {
    List<Act> begins = acts(between.from(), Set.of());
    List<Act> ends = acts(between.until(), Set.of());
    List<Act> all = new ArrayList<>(begins);
    all.addAll(ends);
    Set<Boolean> values = new HashSet<>();
    long surely = Long.MIN_VALUE;
    for (Act act : all) {
      if (act.last() <= day) {
        surely = Math.max(surely, act.first());
      }
    }
    for (Act act : begins) {
      if (canBeLast(act, all, day)) {
        values.add(true);
      }
    }
    for (Act act : ends) {
      if (canBeLast(act, all, day)) {
        values.add(false);
      }
    }
    if (surely == Long.MIN_VALUE) {
      values.add(between.initially());
    }
    if (values.size() > 1) {
      return Truth.MISSING;
    }
    boolean value = values.iterator().next();
    Acts contrary = value ? between.until() : between.from();
    long since = surely == Long.MIN_VALUE ? beginningOf(contrary) : surely + 1;
    return since <= day + 1 && isCovered(contrary, since, day + 1)
        ? (value ? Truth.YES : Truth.NO)
        : Truth.MISSING;
  }

  private static boolean canBeLast(Act act, List<Act> all, long day) {
    if (act.first() > day) {
      return false;
    }
    long when = Math.min(act.last(), day);
    for (Act other : all) {
      if (other.first() > when && other.last() <= day) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first day on which the record of some acts is complete, or a day far away. */
  private long beginningOf(Acts acts) {
    long before = LocalDate.of(2019, 10, 1).toEpochDay();
    for (long day = before; day < horizon; day++) {
      if (isCovered(acts, day)) {
        return day;
      }
    }
    return Long.MAX_VALUE - 1;
  }
}
