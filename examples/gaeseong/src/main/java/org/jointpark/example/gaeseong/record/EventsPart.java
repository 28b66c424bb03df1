package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.source.Evidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.UncertainDay;

/**
 * Converts the events, and adds the statements that the article reports and what stands elsewhere
 * in the raw files as a remark only.
 */
final class EventsPart {

  private final PartyTables parties;
  private final SourceBook sources;
  private final Supplements supplements;
  private final EventActs acts;

  EventsPart(PartyTables parties, SourceBook sources, Supplements supplements, EventActs acts) {
    this.parties = parties;
    this.sources = sources;
    this.supplements = supplements;
    this.acts = acts;
  }

  ImmutableList<Event> convert(RawObject data) {
    ImmutableList<Event> events = data.objects("events", this::event);
    acts.checkUsed();
    return events;
  }

  private Event event(RawObject raw) {
    String id = raw.text("id");
    PartyTables.Actor actor = parties.actor(raw.text("actor"));
    Evidence evidence = sources.evidence(
        ImmutableList.of(raw.text("sourceUrl")), raw.text("confidence"), Stream.empty());
    String person = actor.person().map(name -> " (" + name + ")").orElse("");
    return Event.builder()
        .id(EventId.of(id))
        .kind(Words.constant(EventKind.class, raw.text("kind")))
        .when(when(raw))
        .actors(actor.parties())
        .description(raw.text("description") + person)
        .acts(acts.take(id))
        .attributes(attributes(raw))
        .evidence(supplements.apply(id, evidence))
        .build();
  }

  private static Dating when(RawObject raw) {
    LocalDate day = raw.day("date");
    Optional<LocalDate> last = raw.findDay("endDate");
    String precision = raw.text("datePrecision");
    if (precision.equals("month")) {
      checkArgument(last.isEmpty(), "a month must have no last day (%s)", raw.pointer());
      return Dating.on(UncertainDay.ofMonth(YearMonth.from(day)));
    }
    checkArgument(
        precision.equals("day"),
        "precision must be day or month, but was '%s' (%s)",
        precision,
        raw.pointer());
    return last.map(end -> Dating.over(DateInterval.ofClosed(day, end)))
        .orElseGet(() -> Dating.on(day));
  }

  private static ImmutableSortedMap<String, BigDecimal> attributes(RawObject raw) {
    ImmutableSortedMap.Builder<String, BigDecimal> attributes = ImmutableSortedMap.naturalOrder();
    raw.fields("data")
        .forEach((name, node) ->
            attributes.put(name, RawObject.numberOf(node, raw.pointer("data") + "/" + name)));
    return attributes.buildOrThrow();
  }

  /** Reads the statements of the curation. */
  ImmutableList<Event> statements(RawObject curation, Basis basis) {
    return curation.objects("statements", entry -> statement(entry, basis));
  }

  private Event statement(RawObject entry, Basis basis) {
    checkArgument(!basis.read(entry).isEmpty(), "statement must rest on something");
    LocalDate day = entry.day("day");
    return Event.builder()
        .id(EventId.of(entry.text("id")))
        .kind(EventKind.STATEMENT)
        .when(Dating.on(day))
        .actors(PartyTables.ids(entry.texts("holders")))
        .description(entry.text("description"))
        .evidence(sources.article().toBuilder().recorded(day).build())
        .build();
  }

  /** Reads the further events of the curation, which stand in the raw files as remarks. */
  static ImmutableList<Event> further(RawObject curation, FactIndex facts) {
    return curation.objects(
        "furtherEvents",
        entry -> Event.builder()
            .id(EventId.of(entry.text("id")))
            .kind(Words.constant(EventKind.class, entry.text("kind")))
            .when(Dating.parse(entry.text("when")))
            .actors(PartyTables.ids(entry.texts("actors")))
            .description(entry.text("description"))
            .acts(EventActs.codes(entry.texts("acts")))
            .evidence(facts.grounds(entry).evidence())
            .build());
  }
}
