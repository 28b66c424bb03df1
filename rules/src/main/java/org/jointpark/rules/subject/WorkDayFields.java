package org.jointpark.rules.subject;

import java.time.Duration;
import java.time.LocalDate;
import org.jointpark.payroll.WorkDay;
import org.jointpark.payroll.WorkDayKind;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;

/** How rules look at a {@link WorkDay}: its one day, on which the shift began. */
public final class WorkDayFields {

  static final String SUBJECT = "work-day";

  private static final FieldSource<WorkDay> SOURCE = new FieldSource<>(SUBJECT);

  /** The day, or that on which the shift began: {@link WorkDay#day}. */
  public static final Field<WorkDay, LocalDate> DAY =
      SOURCE.day("day").rateLike(WorkDay::day, day -> true);

  /** Which kind of day it was for the worker: {@link WorkDay#kind}. */
  public static final Field<WorkDay, WorkDayKind> KIND =
      SOURCE.field("kind", WorkDayKind.class, "kind").rateLike(WorkDay::kind);

  /** The time from coming to leaving, in hours, whole: {@link WorkDay#gross}. */
  public static final Field<WorkDay, Duration> GROSS_HOURS =
      SOURCE.field("gross-hours", Duration.class, "hours").nonNegative().whole(WorkDay::gross);

  /** The time at work without the breaks, in hours, whole: {@link WorkDay#net}. */
  public static final Field<WorkDay, Duration> NET_HOURS =
      SOURCE.field("net-hours", Duration.class, "hours").nonNegative().whole(WorkDay::net);

  /** The time of all breaks, in hours, whole: {@link WorkDay#breaks}. */
  public static final Field<WorkDay, Duration> BREAKS =
      SOURCE.field("breaks", Duration.class, "hours").nonNegative().whole(WorkDay::breaks);

  /** How much of the net hours lay in the night, in hours, whole: {@link WorkDay#night}. */
  public static final Field<WorkDay, Duration> NIGHT_HOURS =
      SOURCE.field("night-hours", Duration.class, "hours").nonNegative().whole(WorkDay::night);

  /** The worker: {@link WorkDay#worker}. */
  public static final Path<WorkDay> WORKER =
      SOURCE.path("worker", WorkerFields.SUBJECT, WorkDay::worker);

  /** The firm for which was worked: {@link WorkDay#firm}. */
  public static final Path<WorkDay> FIRM = SOURCE.path("firm", FirmFields.SUBJECT, WorkDay::firm);

  /** The employment under which was worked: {@link WorkDay#employment}. */
  public static final Path<WorkDay> EMPLOYMENT =
      SOURCE.pathIfKnown("employment", EmploymentFields.SUBJECT, WorkDay::employment);

  /** The facility at which was worked: {@link WorkDay#facility}. */
  public static final Path<WorkDay> FACILITY =
      SOURCE.pathIfKnown("facility", FacilityFields.SUBJECT, WorkDay::facility);

  /** A work day, on its day. */
  public static final Subject<WorkDay> WORK_DAY = Subject.named(SUBJECT, WorkDay.class)
      .id(WorkDay::key)
      .extent(new Extent.Day<>(WorkDay::day))
      .addFields(DAY, KIND, GROSS_HOURS, NET_HOURS, BREAKS, NIGHT_HOURS)
      .addPaths(WORKER, FIRM, EMPLOYMENT, FACILITY)
      .build();

  private WorkDayFields() {}
}
