package org.jointpark.rules.instance;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpark.event.ActCode;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.event.Talks;
import org.jointpark.park.Dossier;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.norm.Acts;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;

/** What is known to have been done before the horizon, by the codes of acts. */
final class Happenings {

  private final DateInterval knownDays;
  private final Viewpoint viewpoint;
  private final ListMultimap<ActCode, Happening> byCode = ArrayListMultimap.create();
  private final Map<Acts, ImmutableList<Happening>> found = new HashMap<>();

  /** Reads the events and talks of a dossier that an inquiry knows. */
  Happenings(Dossier dossier, Inquiry inquiry) {
    this.knownDays = inquiry.knownDays();
    this.viewpoint = inquiry.viewpoint();
    ImmutableSet<EventId> ofTalks = dossier.talks().stream()
        .flatMap(talks -> talks.event().stream())
        .collect(ImmutableSet.toImmutableSet());
    Map<EventId, Happening> events = new HashMap<>();
    Map<EventKind, ActCode> kinds = new EnumMap<>(EventKind.class);
    for (Event event : dossier.events()) {
      if (isKnown(event) && isDone(event.when())) {
        Happening happening = Happening.of(
            event.id().toString(),
            event.when(),
            event.actors(),
            event.evidence().confidence());
        if (ofTalks.contains(event.id())) {
          events.put(event.id(), happening);
        }
        byCode.put(kinds.computeIfAbsent(event.kind(), ActCode::of), happening);
        event.acts().forEach(act -> byCode.put(act, happening));
      }
    }
    for (Talks talks : dossier.talks()) {
      if (talks.isHeld() && isKnown(talks)) {
        talks
            .event()
            .flatMap(event -> Optional.ofNullable(events.get(event)))
            .or(() -> happening(talks))
            .ifPresent(happening -> byCode.put(ActCode.of(talks.level()), happening));
      }
    }
  }

  private static Optional<Happening> happening(Talks talks) {
    return isDone(talks.when())
        ? Optional.of(Happening.of(
            talks.id().toString(),
            talks.when(),
            talks.parties(),
            talks.evidence().confidence()))
        : Optional.empty();
  }

  /** Returns whether what happened ended, so that it was done at all. */
  private static boolean isDone(Dating when) {
    return when.span().isBounded();
  }

  private boolean isKnown(Event event) {
    return event.when().isPossiblyIn(knownDays)
        && event.recorded().map(viewpoint::knows).orElse(true);
  }

  private boolean isKnown(Talks talks) {
    return talks.when().isPossiblyIn(knownDays)
        && talks
            .evidence()
            .recorded()
            .or(() -> talks.when().earliest())
            .map(viewpoint::knows)
            .orElse(true);
  }

  /** Returns what was done of some acts, in order. */
  ImmutableList<Happening> of(Acts acts) {
    ImmutableList<Happening> known = found.get(acts);
    if (known == null) {
      known = find(acts);
      found.put(acts, known);
    }
    return known;
  }

  private ImmutableList<Happening> find(Acts acts) {
    List<Happening> all = new ArrayList<>();
    for (ActCode code : acts.codes()) {
      for (Happening happening : byCode.get(code)) {
        if (isBy(happening, acts.by())) {
          all.add(happening);
        }
      }
    }
    return ImmutableList.sortedCopyOf(
        Happening.ORDER, acts.codes().size() == 1 ? all : new LinkedHashSet<>(all));
  }

  /** Returns what was done of some acts with a party among those who act. */
  ImmutableList<Happening> of(Acts acts, ImmutableSortedSet<PartyId> actors) {
    ImmutableList<Happening> all = of(acts);
    if (actors.isEmpty()) {
      return all;
    }
    List<Happening> some = new ArrayList<>(all.size());
    for (Happening happening : all) {
      if (isBy(happening, actors)) {
        some.add(happening);
      }
    }
    return some.size() == all.size() ? all : ImmutableList.copyOf(some);
  }

  private static boolean isBy(Happening happening, ImmutableSortedSet<PartyId> parties) {
    if (parties.isEmpty()) {
      return true;
    }
    for (PartyId party : parties) {
      if (happening.actors().contains(party)) {
        return true;
      }
    }
    return false;
  }
}
