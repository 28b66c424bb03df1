package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.mapOf;
import static org.jointpark.json.JsonForms.ofText;
import static org.jointpark.json.JsonForms.setOf;
import static org.jointpark.json.dossier.MoneyForms.NUMBER;
import static org.jointpark.json.dossier.SourceForms.EVIDENCE;
import static org.jointpark.json.dossier.TextForms.POSITIVE;
import static org.jointpark.json.dossier.TextForms.PROSE;
import static org.jointpark.json.dossier.TimeForms.DATING;
import static org.jointpark.json.dossier.TimeForms.INTERVAL;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.jointpark.agreement.Area;
import org.jointpark.event.ActCode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventKind;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksLevel;
import org.jointpark.event.TalksOutcome;
import org.jointpark.event.Visit;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;

/** The forms of what happened, was talked about and was claimed. */
public final class EventForms {

  /** The code of an act. */
  public static final JsonForm<ActCode> ACT_CODE =
      ofText("act code", ActCode::of, ActCode::toString);

  /** An event. */
  public static final JsonForm<Event> EVENT = ObjectForm.<Event, Event.Builder>builder(
          "event", Event::builder, Event.Builder::build)
      .required("id", Space.EVENT.declared(), Event::id, Event.Builder::id)
      .required("kind", enumOf(EventKind.class), Event::kind, Event.Builder::kind)
      .required("when", DATING, Event::when, Event.Builder::when)
      .required("actors", setOf(Space.PARTY.used()), Event::actors, Event.Builder::actors)
      .required("description", PROSE, Event::description, Event.Builder::description)
      .defaulted("acts", setOf(ACT_CODE), ImmutableSortedSet.of(), Event::acts, Event.Builder::acts)
      .defaulted(
          "attributes",
          mapOf(PROSE, NUMBER),
          ImmutableSortedMap.of(),
          Event::attributes,
          Event.Builder::attributes)
      .required("evidence", EVIDENCE, Event::evidence, Event.Builder::evidence)
      .build();

  /** A round of talks. */
  public static final JsonForm<Talks> TALKS = ObjectForm.<Talks, Talks.Builder>builder(
          "talks", Talks::builder, Talks.Builder::build)
      .required("id", declaring("round of talks", IdForms.TALKS), Talks::id, Talks.Builder::id)
      .required("level", enumOf(TalksLevel.class), Talks::level, Talks.Builder::level)
      .required("body", PROSE, Talks::body, Talks.Builder::body)
      .optional("round", POSITIVE, Talks::round, Talks.Builder::round)
      .required("when", DATING, Talks::when, Talks.Builder::when)
      .optional("place", PROSE, Talks::place, Talks.Builder::place)
      .required("parties", setOf(Space.PARTY.used()), Talks::parties, Talks.Builder::parties)
      .defaulted(
          "agenda",
          setOf(enumOf(Area.class)),
          ImmutableSortedSet.of(),
          Talks::agenda,
          Talks.Builder::agenda)
      .optional("agendaNote", PROSE, Talks::agendaNote, Talks.Builder::agendaNote)
      .required("outcome", enumOf(TalksOutcome.class), Talks::outcome, Talks.Builder::outcome)
      .optional("outcomeNote", PROSE, Talks::outcomeNote, Talks.Builder::outcomeNote)
      .optional("event", Space.EVENT.used(), Talks::event, Talks.Builder::event)
      .required("evidence", EVIDENCE, Talks::evidence, Talks.Builder::evidence)
      .build();

  /** A visit. */
  public static final JsonForm<Visit> VISIT = ObjectForm.<Visit, Visit.Builder>builder(
          "visit", Visit::builder, Visit.Builder::build)
      .required("id", declaring("visit", IdForms.VISIT), Visit::id, Visit.Builder::id)
      .required("delegation", PROSE, Visit::delegation, Visit.Builder::delegation)
      .required("purpose", PROSE, Visit::purpose, Visit.Builder::purpose)
      .required("when", DATING, Visit::when, Visit.Builder::when)
      .optional("visitors", POSITIVE, Visit::visitors, Visit.Builder::visitors)
      .optional("event", Space.EVENT.used(), Visit::event, Visit.Builder::event)
      .required("evidence", EVIDENCE, Visit::evidence, Visit.Builder::evidence)
      .build();

  /** A claim. */
  public static final JsonForm<Claim> CLAIM = ObjectForm.<Claim, Claim.Builder>builder(
          "claim", Claim::builder, Claim.Builder::build)
      .required("id", declaring("claim", IdForms.CLAIM), Claim::id, Claim.Builder::id)
      .required("party", Space.PARTY.used(), Claim::party, Claim.Builder::party)
      .required("day", TimeForms.DAY, Claim::day, Claim.Builder::day)
      .required("kind", enumOf(ClaimKind.class), Claim::kind, Claim.Builder::kind)
      .required("targets", setOf(Space.AGREEMENT.used()), Claim::targets, Claim.Builder::targets)
      .defaulted(
          "provisions",
          setOf(Space.PROVISION.used()),
          ImmutableSortedSet.of(),
          Claim::provisions,
          Claim.Builder::provisions)
      .optional("event", Space.EVENT.used(), Claim::event, Claim.Builder::event)
      .required("evidence", EVIDENCE, Claim::evidence, Claim.Builder::evidence)
      .build();

  /** A statement of which acts the record is complete. */
  public static final JsonForm<EventCoverage> EVENT_COVERAGE =
      ObjectForm.<EventCoverage, EventCoverage.Builder>builder(
              "event coverage", EventCoverage::builder, EventCoverage.Builder::build)
          .required("acts", setOf(ACT_CODE), EventCoverage::acts, EventCoverage.Builder::acts)
          .required("days", INTERVAL, EventCoverage::days, EventCoverage.Builder::days)
          .required("evidence", EVIDENCE, EventCoverage::evidence, EventCoverage.Builder::evidence)
          .build();

  private EventForms() {}
}
