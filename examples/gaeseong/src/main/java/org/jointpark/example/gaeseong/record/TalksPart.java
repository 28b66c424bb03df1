package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jointpark.agreement.Area;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksId;
import org.jointpark.event.TalksLevel;
import org.jointpark.event.TalksOutcome;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;

/** Makes talks of the raw lists of meetings, and of what the curation reads from events. */
final class TalksPart {

  private static final String COMMITTEE = "joint-committee";

  private record Body(String idPrefix, TalksLevel level, String name, ImmutableSet<Area> agenda) {}

  /** What the curation says of a meeting, by its id without the prefix {@code T-}. */
  private record Meeting(
      String id, ImmutableSet<Area> agenda, Talks.Builder talks, Evidence evidence) {}

  private final FactIndex facts;
  private final ImmutableMap<String, Body> bodies;
  private final ImmutableMap<String, Meeting> meetings;
  private final ImmutableList<Talks> otherTalks;
  private final Set<String> unusedMeetings;

  TalksPart(RawObject curation, FactIndex facts) {
    this.facts = facts;
    this.bodies = curation.map("bodies", (name, entry) -> body(entry));
    this.meetings = Maps.uniqueIndex(curation.objects("meetings", this::meeting), Meeting::id);
    this.otherTalks = curation.objects("talks", this::talks);
    this.unusedMeetings = new HashSet<>(meetings.keySet());
  }

  private static Body body(RawObject entry) {
    return new Body(
        entry.text("idPrefix"),
        Words.constant(TalksLevel.class, entry.text("level")),
        entry.text("body"),
        agenda(entry));
  }

  private static ImmutableSet<Area> agenda(RawObject entry) {
    return entry.texts("agenda").stream()
        .map(word -> Words.constant(Area.class, word))
        .collect(ImmutableSet.toImmutableSet());
  }

  private Meeting meeting(RawObject entry) {
    FactIndex.Grounds grounds = facts.grounds(entry);
    return new Meeting(
        entry.text("id"), agenda(entry), described(entry, grounds), grounds.evidence());
  }

  /** Reads what entries for meetings and for other talks have in common. */
  private static Talks.Builder described(RawObject entry, FactIndex.Grounds grounds) {
    return Talks.builder()
        .place(entry.findText("place"))
        .agendaNote(entry.findText("agendaNote"))
        .outcome(Words.constant(TalksOutcome.class, entry.text("outcome")))
        .outcomeNote(entry.findText("outcomeNote"))
        .event(grounds.event());
  }

  private Talks talks(RawObject entry) {
    FactIndex.Grounds grounds = facts.grounds(entry);
    return described(entry, grounds)
        .id(TalksId.of(entry.text("id")))
        .level(Words.constant(TalksLevel.class, entry.text("level")))
        .body(entry.text("body"))
        .round(entry.findCount("round"))
        .when(Dating.parse(entry.text("when")))
        .parties(PartyTables.ids(entry.texts("parties")))
        .agenda(agenda(entry))
        .evidence(grounds.evidence())
        .build();
  }

  /** Converts the raw lists of meetings, and adds the other talks. */
  ImmutableList<Talks> convert(RawObject regimes) {
    ImmutableList<Talks> all = ImmutableList.<Talks>builder()
        .addAll(regimes.objects("jointCommitteeMeetings", raw -> held(raw, COMMITTEE)))
        .addAll(regimes.objects("subcommitteeMeetings", raw -> held(raw, raw.text("name"))))
        .addAll(otherTalks)
        .build();
    checkState(
        unusedMeetings.isEmpty(), "meetings must stand in the raw lists: %s", unusedMeetings);
    return all;
  }

  private Talks held(RawObject raw, String bodyName) {
    Body body = known(bodies, bodyName);
    int number = raw.number("no").intValueExact();
    Meeting meeting = known(meetings, body.idPrefix + "-" + number);
    unusedMeetings.remove(meeting.id);
    LocalDate day = raw.day("date");
    Optional<Confidence> confidence =
        raw.findText("confidence").map(word -> Words.constant(Confidence.class, word));
    Evidence evidence = meeting.evidence.toBuilder()
        .confidence(meeting.evidence.confidence().and(confidence.orElse(Confidence.HIGH)))
        .build();
    return meeting
        .talks
        .id(TalksId.of("T-" + meeting.id))
        .level(body.level)
        .body(body.name)
        .round(number)
        .when(raw.findDay("end")
            .map(last -> Dating.over(DateInterval.ofClosed(day, last)))
            .orElseGet(() -> Dating.on(day)))
        .parties(PartyTables.ids(ImmutableList.of("DPRK", "ROK")))
        .agenda(meeting.agenda.isEmpty() ? body.agenda : meeting.agenda)
        .evidence(evidence)
        .build();
  }

  private static <V> V known(ImmutableMap<String, V> table, String name) {
    V value = table.get(name);
    checkState(value != null, "meeting must stand in the curation, but was '%s'", name);
    return value;
  }
}
