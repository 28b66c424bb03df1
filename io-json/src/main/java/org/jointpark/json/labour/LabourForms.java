package org.jointpark.json.labour;

import static com.google.common.base.Preconditions.checkArgument;
import static org.jointpark.json.JsonForms.bool;
import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.mapOf;
import static org.jointpark.json.JsonForms.ofText;
import static org.jointpark.json.JsonForms.setOf;
import static org.jointpark.json.JsonForms.wordOr;
import static org.jointpark.json.dossier.ClassificationForms.ISCO;
import static org.jointpark.json.dossier.PartyForms.STATE_CODE;
import static org.jointpark.json.dossier.SourceForms.EVIDENCE;
import static org.jointpark.json.dossier.SourceForms.known;
import static org.jointpark.json.dossier.TextForms.COUNT;
import static org.jointpark.json.dossier.TextForms.PROSE;
import static org.jointpark.json.dossier.TimeForms.DAY;
import static org.jointpark.json.dossier.TimeForms.HOURS;
import static org.jointpark.json.dossier.TimeForms.INTERVAL;
import static org.jointpark.json.dossier.TimeForms.OPTIONAL_DAY;
import static org.jointpark.json.dossier.TimeForms.UNCERTAIN_DAY;
import static org.jointpark.json.dossier.TimeForms.timelineOf;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.json.dossier.IdForms;
import org.jointpark.json.dossier.MoneyForms;
import org.jointpark.labour.Accident;
import org.jointpark.labour.Consent;
import org.jointpark.labour.ConsentGiver;
import org.jointpark.labour.ConsentKind;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.LeaveKind;
import org.jointpark.labour.Separation;
import org.jointpark.labour.SeparationReason;
import org.jointpark.labour.Sex;
import org.jointpark.labour.Wage;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerId;
import org.jointpark.labour.WorkerStatus;
import org.jointpark.source.Itemisation;
import org.jointpark.time.Timeline;

/** The forms of workers, employments, leave, separations, consents, accidents and headcounts. */
public final class LabourForms {

  /** The representative, or the ids of the workers who consent. */
  private static final JsonForm<ConsentGiver> GIVER = wordOr(
      "representative",
      ConsentGiver.representative(),
      setOf(Refs.WORKER).as(LabourForms::workers, LabourForms::ids));

  /** A wage, by its text: {@code "USD 70.355 a month"}. */
  public static final JsonForm<Wage> WAGE =
      ofText("wage such as USD 70.355 a month", Wage::parse, Wage::toString);

  /** A worker. */
  public static final JsonForm<Worker> WORKER = ObjectForm.<Worker, Worker.Builder>builder(
          "worker", Worker::builder, Worker.Builder::build)
      .required("id", declaring("worker", IdForms.WORKER), Worker::id, Worker.Builder::id)
      .optional("homeState", STATE_CODE, Worker::homeState, Worker.Builder::homeState)
      .optional("birthDay", UNCERTAIN_DAY, Worker::birthDay, Worker.Builder::birthDay)
      .optional("sex", enumOf(Sex.class), Worker::sex, Worker.Builder::sex)
      .defaulted(
          "statuses",
          mapOf(enumOf(WorkerStatus.class), timelineOf(bool())),
          ImmutableSortedMap.of(),
          Worker::statuses,
          Worker.Builder::statuses)
      .build();

  /** Terms of employment, all of which may be left out. */
  public static final JsonForm<EmploymentTerms> TERMS =
      ObjectForm.<EmploymentTerms, EmploymentTerms.Builder>builder(
              "employment terms", EmploymentTerms::builder, EmploymentTerms.Builder::build)
          .optional(
              "facility",
              Refs.FACILITY,
              EmploymentTerms::facility,
              EmploymentTerms.Builder::facility)
          .optional(
              "occupation", ISCO, EmploymentTerms::occupation, EmploymentTerms.Builder::occupation)
          .optional("grade", PROSE, EmploymentTerms::grade, EmploymentTerms.Builder::grade)
          .optional("wage", WAGE, EmploymentTerms::wage, EmploymentTerms.Builder::wage)
          .optional(
              "weeklyHours",
              HOURS,
              EmploymentTerms::weeklyHours,
              EmploymentTerms.Builder::weeklyHours)
          .build();

  /** An employment. */
  public static final JsonForm<Employment> EMPLOYMENT =
      ObjectForm.<Employment, Employment.Builder>builder(
              "employment", Employment::builder, Employment.Builder::build)
          .required(
              "id",
              declaring("employment", IdForms.EMPLOYMENT),
              Employment::id,
              Employment.Builder::id)
          .required("worker", Refs.WORKER, Employment::worker, Employment.Builder::worker)
          .required("firm", Refs.FIRM, Employment::firm, Employment.Builder::firm)
          .required("validity", INTERVAL, Employment::validity, Employment.Builder::validity)
          .defaulted(
              "terms",
              timelineOf(TERMS),
              Timeline.empty(),
              Employment::terms,
              Employment.Builder::terms)
          .with(known("probation", INTERVAL, Employment::probation, Employment.Builder::probation))
          .build();

  /** A leave. */
  public static final JsonForm<Leave> LEAVE = ObjectForm.<Leave, Leave.Builder>builder(
          "leave", Leave::builder, Leave.Builder::build)
      .required("worker", Refs.WORKER, Leave::worker, Leave.Builder::worker)
      .required("firm", Refs.FIRM, Leave::firm, Leave.Builder::firm)
      .optional("employment", Refs.EMPLOYMENT, Leave::employment, Leave.Builder::employment)
      .required("kind", enumOf(LeaveKind.class), Leave::kind, Leave.Builder::kind)
      .required("days", INTERVAL, Leave::days, Leave.Builder::days)
      .optional("paidDays", COUNT, Leave::paidDays, Leave.Builder::paidDays)
      .with(known("pay", MoneyForms.MONEY, Leave::pay, Leave.Builder::pay))
      .optional("birth", OPTIONAL_DAY, Leave::birth, Leave.Builder::birth)
      .build();

  /** A separation. */
  public static final JsonForm<Separation> SEPARATION =
      ObjectForm.<Separation, Separation.Builder>builder(
              "separation", Separation::builder, Separation.Builder::build)
          .required(
              "employment", Refs.EMPLOYMENT, Separation::employment, Separation.Builder::employment)
          .required("worker", Refs.WORKER, Separation::worker, Separation.Builder::worker)
          .required("firm", Refs.FIRM, Separation::firm, Separation.Builder::firm)
          .required("lastDay", DAY, Separation::lastDay, Separation.Builder::lastDay)
          .optional(
              "reason",
              enumOf(SeparationReason.class),
              Separation::reason,
              Separation.Builder::reason)
          .with(known("notice", OPTIONAL_DAY, Separation::notice, Separation.Builder::notice))
          .with(known(
              "severance", MoneyForms.MONEY, Separation::severance, Separation.Builder::severance))
          .build();

  /** A consent. */
  public static final JsonForm<Consent> CONSENT = ObjectForm.<Consent, Consent.Builder>builder(
          "consent", Consent::builder, Consent.Builder::build)
      .required("id", declaring("consent", IdForms.CONSENT), Consent::id, Consent.Builder::id)
      .required("firm", Refs.FIRM, Consent::firm, Consent.Builder::firm)
      .required("giver", GIVER, Consent::giver, Consent.Builder::giver)
      .required("kind", enumOf(ConsentKind.class), Consent::kind, Consent.Builder::kind)
      .required("given", DAY, Consent::given, Consent.Builder::given)
      .required("validity", INTERVAL, Consent::validity, Consent.Builder::validity)
      .build();

  /** An accident. */
  public static final JsonForm<Accident> ACCIDENT = ObjectForm.<Accident, Accident.Builder>builder(
          "accident", Accident::builder, Accident.Builder::build)
      .required("id", declaring("accident", IdForms.ACCIDENT), Accident::id, Accident.Builder::id)
      .required("firm", Refs.FIRM, Accident::firm, Accident.Builder::firm)
      .optional("facility", Refs.FACILITY, Accident::facility, Accident.Builder::facility)
      .required("day", DAY, Accident::day, Accident.Builder::day)
      .defaulted(
          "workers",
          setOf(Refs.WORKER),
          ImmutableSortedSet.of(),
          Accident::workers,
          Accident.Builder::workers)
      .optional("injured", COUNT, Accident::injured, Accident.Builder::injured)
      .optional("dead", COUNT, Accident::dead, Accident.Builder::dead)
      .with(known("reported", OPTIONAL_DAY, Accident::reported, Accident.Builder::reported))
      .optional("evidence", EVIDENCE, Accident::evidence, Accident.Builder::evidence)
      .build();

  /** A headcount. */
  public static final JsonForm<Headcount> HEADCOUNT =
      ObjectForm.<Headcount, Headcount.Builder>builder(
              "headcount", Headcount::builder, Headcount.Builder::build)
          .required("firm", Refs.FIRM, Headcount::firm, Headcount.Builder::firm)
          .optional("facility", Refs.FACILITY, Headcount::facility, Headcount.Builder::facility)
          .required("days", INTERVAL, Headcount::days, Headcount.Builder::days)
          .optional("total", COUNT, Headcount::total, Headcount.Builder::total)
          .defaulted(
              "byHomeState",
              mapOf(STATE_CODE, COUNT),
              ImmutableSortedMap.of(),
              Headcount::byHomeState,
              Headcount.Builder::byHomeState)
          .defaulted(
              "bySex",
              mapOf(enumOf(Sex.class), COUNT),
              ImmutableSortedMap.of(),
              Headcount::bySex,
              Headcount.Builder::bySex)
          .defaulted(
              "byStatus",
              mapOf(enumOf(WorkerStatus.class), COUNT),
              ImmutableSortedMap.of(),
              Headcount::byStatus,
              Headcount.Builder::byStatus)
          .defaulted(
              "itemisation",
              enumOf(Itemisation.class),
              Itemisation.COMPLETE,
              Headcount::itemisation,
              Headcount.Builder::itemisation)
          .optional("evidence", EVIDENCE, Headcount::evidence, Headcount.Builder::evidence)
          .build();

  private LabourForms() {}

  private static ConsentGiver workers(ImmutableSortedSet<WorkerId> ids) {
    return ConsentGiver.workers(ids);
  }

  private static ImmutableSortedSet<WorkerId> ids(ConsentGiver giver) {
    checkArgument(
        giver instanceof ConsentGiver.Workers, "giver must be some workers, but was %s", giver);
    return ((ConsentGiver.Workers) giver).ids();
  }
}
