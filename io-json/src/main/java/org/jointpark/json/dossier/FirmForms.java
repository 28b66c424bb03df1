package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.ofText;
import static org.jointpark.json.JsonForms.setOf;
import static org.jointpark.json.JsonForms.text;
import static org.jointpark.json.dossier.ClassificationForms.HS;
import static org.jointpark.json.dossier.ClassificationForms.ISIC;
import static org.jointpark.json.dossier.PartyForms.STATE_CODE;
import static org.jointpark.json.dossier.SourceForms.EVIDENCE;
import static org.jointpark.json.dossier.TextForms.COUNT;
import static org.jointpark.json.dossier.TextForms.PROSE;
import static org.jointpark.json.dossier.TimeForms.INTERVAL;
import static org.jointpark.json.dossier.TimeForms.UNCERTAIN_DAY;
import static org.jointpark.json.dossier.TimeForms.timelineOf;

import com.google.common.collect.ImmutableSortedSet;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityKind;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.Investment;
import org.jointpark.firm.Lei;
import org.jointpark.firm.Sector;
import org.jointpark.firm.WorkerCount;
import org.jointpark.firm.WorkerCountKind;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.time.Timeline;

/** The forms of firms, their workers and facilities, and investments. */
public final class FirmForms {

  /** A sector: {@code "machinery-metal"}. */
  public static final JsonForm<Sector> SECTOR =
      ofText("sector such as machinery-metal", Sector::of, Sector::toString);

  /** A count of workers. */
  static final JsonForm<WorkerCount> WORKER_COUNT =
      ObjectForm.<WorkerCount, WorkerCount.Builder>builder(
              "worker count", WorkerCount::builder, WorkerCount.Builder::build)
          .required("count", COUNT, WorkerCount::count, WorkerCount.Builder::count)
          .required("asOf", UNCERTAIN_DAY, WorkerCount::asOf, WorkerCount.Builder::asOf)
          .required(
              "kind", enumOf(WorkerCountKind.class), WorkerCount::kind, WorkerCount.Builder::kind)
          .required("evidence", EVIDENCE, WorkerCount::evidence, WorkerCount.Builder::evidence)
          .build();

  /** A legal entity identifier: {@code "5493001KJTIIGC8Y1R12"}. */
  public static final JsonForm<Lei> LEI =
      ofText("legal entity identifier such as 5493001KJTIIGC8Y1R12", Lei::of, Lei::toString);

  /** A firm. */
  public static final JsonForm<Firm> FIRM = ObjectForm.<Firm, Firm.Builder>builder(
          "firm", Firm::builder, Firm.Builder::build)
      .required("id", Space.FIRM.declared(), Firm::id, Firm.Builder::id)
      .required("name", PROSE, Firm::name, Firm.Builder::name)
      .optional("originalName", text(), Firm::originalName, Firm.Builder::originalName)
      .optional("lei", LEI, Firm::lei, Firm.Builder::lei)
      .optional("homeState", STATE_CODE, Firm::homeState, Firm.Builder::homeState)
      .optional("sector", SECTOR, Firm::sector, Firm.Builder::sector)
      .optional("industry", ISIC, Firm::industry, Firm.Builder::industry)
      .optional("products", text(), Firm::products, Firm.Builder::products)
      .defaulted("goods", setOf(HS), ImmutableSortedSet.of(), Firm::goods, Firm.Builder::goods)
      .required("form", enumOf(FirmForm.class), Firm::form, Firm.Builder::form)
      .optional("entry", UNCERTAIN_DAY, Firm::entry, Firm.Builder::entry)
      .defaulted(
          "listings",
          setOf(text()),
          ImmutableSortedSet.of(),
          Firm::listings,
          Firm.Builder::listings)
      .list("workerCounts", WORKER_COUNT, Firm::workerCounts, Firm.Builder::workerCounts)
      .defaulted(
          "capital",
          timelineOf(CapitalForms.CAPITAL),
          Timeline.empty(),
          Firm::capital,
          Firm.Builder::capital)
      .required("evidence", EVIDENCE, Firm::evidence, Firm.Builder::evidence)
      .build();

  /** A facility. */
  public static final JsonForm<Facility> FACILITY = ObjectForm.<Facility, Facility.Builder>builder(
          "facility", Facility::builder, Facility.Builder::build)
      .required("id", Space.FACILITY.declared(), Facility::id, Facility.Builder::id)
      .required("firm", Space.FIRM.used(), Facility::firm, Facility.Builder::firm)
      .required("kind", enumOf(FacilityKind.class), Facility::kind, Facility.Builder::kind)
      .required("name", PROSE, Facility::name, Facility.Builder::name)
      .optional("plot", PROSE, Facility::plot, Facility.Builder::plot)
      .optional("partOf", Space.FACILITY.used(), Facility::partOf, Facility.Builder::partOf)
      .required("operation", INTERVAL, Facility::operation, Facility.Builder::operation)
      .required("evidence", EVIDENCE, Facility::evidence, Facility.Builder::evidence)
      .build();

  /** An investment. */
  public static final JsonForm<Investment> INVESTMENT =
      ObjectForm.<Investment, Investment.Builder>builder(
              "investment", Investment::builder, Investment.Builder::build)
          .required(
              "id",
              declaring("investment", IdForms.INVESTMENT),
              Investment::id,
              Investment.Builder::id)
          .required("investor", PROSE, Investment::investor, Investment.Builder::investor)
          .optional("homeState", STATE_CODE, Investment::homeState, Investment.Builder::homeState)
          .required("kind", PROSE, Investment::kind, Investment.Builder::kind)
          .required("day", UNCERTAIN_DAY, Investment::day, Investment.Builder::day)
          .required("status", PROSE, Investment::status, Investment.Builder::status)
          .optional(
              "plannedWorkers",
              COUNT,
              Investment::plannedWorkers,
              Investment.Builder::plannedWorkers)
          .required("evidence", EVIDENCE, Investment::evidence, Investment.Builder::evidence)
          .build();

  private FirmForms() {}
}
