package org.jointpark.rules.subject;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.jointpark.labour.Accident;
import org.jointpark.labour.WorkerId;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;

/** How rules look at an {@link Accident}: the day on which it happened. */
public final class AccidentFields {

  static final String SUBJECT = "accident";

  private static final FieldSource<Accident> SOURCE = new FieldSource<>(SUBJECT);

  /** When it happened: {@link Accident#day}. */
  public static final Field<Accident, LocalDate> DAY =
      SOURCE.day("day").rateLike(Accident::day, accident -> true);

  /** Who is known to have come to harm, by id; there may be more: {@link Accident#workers}. */
  public static final Field<Accident, ImmutableSortedSet<WorkerId>> WORKERS =
      SOURCE.<WorkerId>set("workers", "ids of workers").whole(Accident::workers, accident -> true);

  /** How many were hurt and lived, in workers, whole: {@link Accident#injured}. */
  public static final Field<Accident, Integer> INJURED =
      SOURCE.field("injured", Integer.class, "workers").nonNegative().whole(Accident::injured);

  /** How many died, in workers, whole: {@link Accident#dead}. */
  public static final Field<Accident, Integer> DEAD =
      SOURCE.field("dead", Integer.class, "workers").nonNegative().whole(Accident::dead);

  /**
   * Whether it was reported to the authority, as truth, whole; {@code false} if it is known that it
   * was not: {@link Accident#reported}.
   */
  public static final Field<Accident, Boolean> REPORTED =
      SOURCE.happened("reported", Accident::reported);

  /** The day on which it was reported, whole; absent if it was not: {@link Accident#reported}. */
  public static final Field<Accident, LocalDate> REPORT_DAY =
      SOURCE.day("report-day").whole(accident -> accident.reported().value());

  /** How sure the record is: {@link Evidence#confidence}. */
  public static final Field<Accident, Confidence> CONFIDENCE =
      SOURCE.confidence(Accident::evidence);

  /** What the record rests on, by id: {@link Evidence#sources}. */
  public static final Field<Accident, ImmutableSortedSet<SourceId>> SOURCES =
      SOURCE.sources(Accident::evidence);

  /** The day on which the record was published: {@link Evidence#recorded}. */
  public static final Field<Accident, LocalDate> RECORDED_DAY =
      SOURCE.recordedDay(Accident::evidence);

  /** At which firm it happened: {@link Accident#firm}. */
  public static final Path<Accident> FIRM = SOURCE.path("firm", FirmFields.SUBJECT, Accident::firm);

  /** Where it happened: {@link Accident#facility}. */
  public static final Path<Accident> FACILITY =
      SOURCE.pathIfKnown("facility", FacilityFields.SUBJECT, Accident::facility);

  /** An accident, on the day on which it happened. */
  public static final Subject<Accident> ACCIDENT = Subject.named(SUBJECT, Accident.class)
      .id(accident -> accident.id().toString())
      .extent(new Extent.Day<>(Accident::day))
      .addFields(DAY, WORKERS, INJURED, DEAD, REPORTED, REPORT_DAY)
      .addFields(CONFIDENCE, SOURCES, RECORDED_DAY)
      .addPaths(FIRM, FACILITY)
      .build();

  private AccidentFields() {}
}
