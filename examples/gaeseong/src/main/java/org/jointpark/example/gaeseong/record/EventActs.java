package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jointpark.event.ActCode;

/** What was done in the raw events, in codes that the curation reads from their descriptions. */
final class EventActs {

  private final Map<String, ImmutableSortedSet<ActCode>> unused = new HashMap<>();

  EventActs(RawObject curation) {
    curation.textsByKey("acts").forEach((event, texts) -> unused.put(event, codes(texts)));
  }

  /** Takes the acts of a raw event. */
  ImmutableSortedSet<ActCode> take(String event) {
    ImmutableSortedSet<ActCode> acts = unused.remove(event);
    return acts == null ? ImmutableSortedSet.of() : acts;
  }

  /** Fails if acts have found no event. */
  void checkUsed() {
    checkState(unused.isEmpty(), "acts must be of a raw event, but not of %s", unused.keySet());
  }

  /** Returns the acts that have some codes. */
  static ImmutableSortedSet<ActCode> codes(Collection<String> texts) {
    return texts.stream().map(ActCode::of).collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
