package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.listOf;
import static org.jointpark.json.JsonForms.setOf;
import static org.jointpark.json.JsonForms.text;
import static org.jointpark.json.dossier.TextForms.PROSE;

import com.google.common.collect.ImmutableSortedSet;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.OperatingStatus;
import org.jointpark.park.Park;
import org.jointpark.park.Stoppage;
import org.jointpark.time.Timeline;

/** The forms of a park, its phases and its stoppages. */
final class ParkForms {

  /** A phase: {@code {"status": "OPERATING", "cause": "EV-2013-reopening"}}. */
  static final JsonForm<OperatingPhase> PHASE =
      ObjectForm.<OperatingPhase, OperatingPhase.Builder>builder(
              "phase", OperatingPhase::builder, OperatingPhase.Builder::build)
          .required(
              "status",
              enumOf(OperatingStatus.class),
              OperatingPhase::status,
              OperatingPhase.Builder::status)
          .required(
              "cause", Space.EVENT.used(), OperatingPhase::cause, OperatingPhase.Builder::cause)
          .defaulted(
              "initiators",
              setOf(Space.PARTY.used()),
              ImmutableSortedSet.of(),
              OperatingPhase::initiators,
              OperatingPhase.Builder::initiators)
          .build();

  /** A park. */
  static final JsonForm<Park> PARK = ObjectForm.<Park, Park.Builder>builder(
          "park", Park::builder, Park.Builder::build)
      .required("id", IdForms.PARK, Park::id, Park.Builder::id)
      .required("name", PROSE, Park::name, Park.Builder::name)
      .optional("originalName", text(), Park::originalName, Park.Builder::originalName)
      .required("place", PROSE, Park::place, Park.Builder::place)
      .required("clock", TimeForms.CLOCK, Park::clock, Park.Builder::clock)
      .required("states", setOf(Space.PARTY.used()), Park::states, Park.Builder::states)
      .defaulted(
          "operation",
          TimeForms.timelineOf(PHASE),
          Timeline.empty(),
          Park::operation,
          Park.Builder::operation)
      .build();

  /** A stoppage. */
  static final JsonForm<Stoppage> STOPPAGE = ObjectForm.<Stoppage, Stoppage.Builder>builder(
          "stoppage", Stoppage::builder, Stoppage.Builder::build)
      .required("id", declaring("stoppage", IdForms.STOPPAGE), Stoppage::id, Stoppage.Builder::id)
      .required("name", PROSE, Stoppage::name, Stoppage.Builder::name)
      .required(
          "firstActs", listOf(Space.EVENT.used()), Stoppage::firstActs, Stoppage.Builder::firstActs)
      .list("lastActs", Space.EVENT.used(), Stoppage::lastActs, Stoppage.Builder::lastActs)
      .defaulted(
          "initiators",
          setOf(Space.PARTY.used()),
          ImmutableSortedSet.of(),
          Stoppage::initiators,
          Stoppage.Builder::initiators)
      .optional("note", text(), Stoppage::note, Stoppage.Builder::note)
      .build();

  private ParkForms() {}
}
