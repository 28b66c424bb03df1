package org.jointpark.rules.subject;

import java.time.LocalDate;
import org.jointpark.labour.Sex;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerStatus;
import org.jointpark.party.StateCode;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Subject;
import org.jointpark.time.DateInterval;

/**
 * How rules look at a {@link Worker}: every day.
 *
 * <p>A worker is somebody on every day. On which days there is work is for the employment to say.
 */
public final class WorkerFields {

  static final String SUBJECT = "worker";

  private static final FieldSource<Worker> SOURCE = new FieldSource<>(SUBJECT);

  /** The state whose national the worker is, by code: {@link Worker#homeState}. */
  public static final Field<Worker, StateCode> HOME_STATE =
      SOURCE.field("home-state", StateCode.class, "code of a state").rateLike(Worker::homeState);

  /** The sex: {@link Worker#sex}. */
  public static final Field<Worker, Sex> SEX =
      SOURCE.field("sex", Sex.class, "sex").rateLike(Worker::sex);

  /** The day of birth, present if it is certain: {@link Worker#birthDay}. */
  public static final Field<Worker, LocalDate> BIRTH_DAY =
      SOURCE.certainDay("birth-day", Worker::birthDay);

  /**
   * The first day on which the worker may have been born: {@link Worker#birthDay}. The worker is no
   * older than this makes him or her.
   */
  public static final Field<Worker, LocalDate> EARLIEST_BIRTH_DAY =
      SOURCE.earliestDay("earliest-birth-day", Worker::birthDay);

  /**
   * The last day on which the worker may have been born: {@link Worker#birthDay}. The worker is no
   * younger than this makes him or her.
   */
  public static final Field<Worker, LocalDate> LATEST_BIRTH_DAY =
      SOURCE.latestDay("latest-birth-day", Worker::birthDay);

  /** Whether the worker has a status, as truth, day by day: {@link Worker#status}. */
  public static final FieldFamily<Worker, WorkerStatus, Boolean> STATUS = FieldFamily.of(
      SUBJECT,
      "status",
      WorkerStatus::valueOf,
      status -> SOURCE
          .truth(FieldFamily.nameFor("status", status))
          .dated(worker -> worker.status(status)));

  /** A worker, on every day. */
  public static final Subject<Worker> WORKER = Subject.named(SUBJECT, Worker.class)
      .id(worker -> worker.id().toString())
      .extent(new Extent.Span<>(worker -> DateInterval.always()))
      .addFields(HOME_STATE, SEX, BIRTH_DAY, EARLIEST_BIRTH_DAY, LATEST_BIRTH_DAY)
      .addFamilies(STATUS)
      .build();

  private WorkerFields() {}
}
