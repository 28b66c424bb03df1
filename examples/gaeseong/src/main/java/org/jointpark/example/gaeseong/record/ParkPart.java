package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.TreeMap;
import org.jointpark.event.EventId;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.OperatingStatus;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.park.Stoppage;
import org.jointpark.park.StoppageId;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/** Reads the park, its operation and its stoppages from the curation. */
final class ParkPart {

  private final Basis basis;

  ParkPart(Basis basis) {
    this.basis = basis;
  }

  Park park(RawObject curation) {
    return curation.object("park", this::readPark);
  }

  private Park readPark(RawObject entry) {
    checkBasis(entry);
    TreeMap<LocalDate, OperatingPhase> operation = new TreeMap<>();
    entry
        .objects("operation", ParkPart::phase)
        .forEach(phase -> operation.put(phase.from, phase.phase));
    return Park.builder()
        .id(ParkId.of(entry.text("id")))
        .name(entry.text("name"))
        .originalName(entry.findText("originalName"))
        .place(entry.text("place"))
        .clock(LegalClock.parse(entry.text("clock")))
        .states(PartyTables.ids(entry.texts("states")))
        .operation(Timeline.ofChanges(operation))
        .build();
  }

  private record DatedPhase(LocalDate from, OperatingPhase phase) {}

  private static DatedPhase phase(RawObject entry) {
    return new DatedPhase(
        entry.day("from"),
        OperatingPhase.builder()
            .status(Words.constant(OperatingStatus.class, entry.text("status")))
            .cause(EventId.of(entry.text("cause")))
            .initiators(PartyTables.ids(entry.texts("initiators")))
            .build());
  }

  ImmutableList<Stoppage> stoppages(RawObject curation) {
    return curation.objects("stoppages", this::stoppage);
  }

  private Stoppage stoppage(RawObject entry) {
    checkBasis(entry);
    return Stoppage.builder()
        .id(StoppageId.of(entry.text("id")))
        .name(entry.text("name"))
        .firstActs(acts(entry, "firstActs"))
        .lastActs(acts(entry, "lastActs"))
        .initiators(PartyTables.ids(entry.texts("initiators")))
        .note(entry.findText("note"))
        .build();
  }

  private static ImmutableList<EventId> acts(RawObject entry, String key) {
    return entry.texts(key).stream().map(EventId::of).collect(ImmutableList.toImmutableList());
  }

  private void checkBasis(RawObject entry) {
    checkArgument(!basis.read(entry).isEmpty(), "%s must rest on something", entry.pointer());
  }
}
