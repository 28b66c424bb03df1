package org.jointpark.rules.instance;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointpark.event.ActCode;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.event.Talks;
import org.jointpark.park.Dossier;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.norm.Acts;

/** What is known to have happened before the horizon, by the codes of acts. */
final class Happenings {

  private final ListMultimap<ActCode, Happening> byCode = ArrayListMultimap.create();

  /** Reads the events and talks of a dossier that an inquiry knows. */
  Happenings(Dossier dossier, Inquiry inquiry) {
    Map<EventId, Happening> events = new HashMap<>();
    Map<EventKind, ActCode> kinds = new EnumMap<>(EventKind.class);
    for (Event event : dossier.events()) {
      if (isKnown(event, inquiry)) {
        Happening happening = new Happening(
            event.id().toString(),
            event.when(),
            event.actors(),
            event.evidence().confidence());
        events.put(event.id(), happening);
        byCode.put(kinds.computeIfAbsent(event.kind(), ActCode::of), happening);
        event.acts().forEach(act -> byCode.put(act, happening));
      }
    }
    for (Talks talks : dossier.talks()) {
      if (talks.isHeld() && isKnown(talks, inquiry)) {
        byCode.put(
            ActCode.of(talks.level()),
            talks
                .event()
                .flatMap(event -> Optional.ofNullable(events.get(event)))
                .orElseGet(() -> happening(talks)));
      }
    }
  }

  private static Happening happening(Talks talks) {
    return new Happening(
        talks.id().toString(), talks.when(), talks.parties(), talks.evidence().confidence());
  }

  private static boolean isKnown(Event event, Inquiry inquiry) {
    return event.when().isPossiblyIn(inquiry.knownDays())
        && event.recorded().map(inquiry.viewpoint()::knows).orElse(true);
  }

  private static boolean isKnown(Talks talks, Inquiry inquiry) {
    return talks.when().isPossiblyIn(inquiry.knownDays())
        && talks
            .evidence()
            .recorded()
            .or(() -> talks.when().earliest())
            .map(inquiry.viewpoint()::knows)
            .orElse(true);
  }

  /** Returns what happened of some acts and was done, in order. */
  ImmutableList<Happening> of(Acts acts) {
    Set<Happening> found = new LinkedHashSet<>();
    for (ActCode code : acts.codes()) {
      List<Happening> all = byCode.get(code);
      for (Happening happening : all) {
        if (happening.isDone() && isBy(happening, acts.by())) {
          found.add(happening);
        }
      }
    }
    return ImmutableList.sortedCopyOf(Happening.ORDER, found);
  }

  /** Returns what happened of some acts with a party among those who act. */
  ImmutableList<Happening> of(Acts acts, ImmutableSortedSet<PartyId> actors) {
    return of(acts).stream()
        .filter(happening -> isBy(happening, actors))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isBy(Happening happening, ImmutableSortedSet<PartyId> parties) {
    return parties.isEmpty() || parties.stream().anyMatch(happening.actors()::contains);
  }
}
