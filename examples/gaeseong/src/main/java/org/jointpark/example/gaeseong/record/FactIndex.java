package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import org.jointpark.agreement.Agreement;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;

/** Finds what the curation rests on among the facts that are converted already. */
final class FactIndex {

  /**
   * What an entry of the curation rests on.
   *
   * @param evidence that of its own sources, else that of the first raw fact that it names
   * @param event the first event that it names
   */
  record Grounds(Evidence evidence, Optional<EventId> event) {}

  private final Basis basis;
  private final SourceBook sources;
  private final ImmutableMap<String, Evidence> evidence;
  private final ImmutableMap<String, Event> events;

  FactIndex(
      Basis basis,
      SourceBook sources,
      ImmutableList<Agreement> agreements,
      ImmutableList<Event> events) {
    this.basis = basis;
    this.sources = sources;
    ImmutableMap.Builder<String, Evidence> all = ImmutableMap.builder();
    ImmutableMap.Builder<String, Event> byId = ImmutableMap.builder();
    for (Agreement agreement : agreements) {
      all.put(agreement.id().toString(), agreement.evidence());
      agreement
          .provisions()
          .forEach(provision -> all.put(provision.id().toString(), provision.evidence()));
    }
    for (Event event : events) {
      all.put(event.id().toString(), event.evidence());
      byId.put(event.id().toString(), event);
    }
    this.evidence = all.buildOrThrow();
    this.events = byId.buildOrThrow();
  }

  /**
   * Reads the basis, the confidence and the note of an entry, and makes evidence of its own sources
   * or else of those of all raw facts that it names.
   */
  Evidence joint(RawObject entry) {
    ImmutableList<String> references = basis.read(entry);
    ImmutableList<String> addresses = entry.texts("sources");
    String mark = entry.text("confidence");
    Optional<String> note = entry.findText("note");
    if (!addresses.isEmpty()) {
      return sources.evidence(addresses, mark, note.stream());
    }
    return Evidence.builder()
        .addAllSources(references.stream()
            .map(evidence::get)
            .filter(Objects::nonNull)
            .flatMap(fact -> fact.sources().stream())
            .toList())
        .confidence(Words.constant(Confidence.class, mark))
        .note(note)
        .build();
  }

  /** Reads the basis of an entry, and its own sources, confidence and note if it has them. */
  Grounds grounds(RawObject entry) {
    ImmutableList<String> references = basis.read(entry);
    ImmutableList<String> addresses = entry.texts("sources");
    Optional<String> note = entry.findText("note");
    Optional<EventId> event =
        references.stream().filter(events::containsKey).findFirst().map(EventId::of);
    if (!addresses.isEmpty()) {
      return new Grounds(
          sources.evidence(addresses, entry.text("confidence"), note.stream()), event);
    }
    Evidence first = evidence.get(references.get(0));
    checkArgument(
        first != null,
        "an entry without sources must rest on a raw fact first, but was on '%s' (%s)",
        references.get(0),
        entry.pointer());
    return new Grounds(sources.with(first, ImmutableList.of(), note, Optional.empty()), event);
  }
}
