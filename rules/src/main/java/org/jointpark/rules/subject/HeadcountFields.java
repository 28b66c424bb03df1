package org.jointpark.rules.subject;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Sex;
import org.jointpark.labour.WorkerStatus;
import org.jointpark.party.StateCode;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.SourceId;

/**
 * How rules look at a {@link Headcount}: each of its days.
 *
 * <p>There are so many workers on each of the days, so every count is rate-like.
 */
public final class HeadcountFields {

  static final String SUBJECT = "headcount";

  private static final FieldSource<Headcount> SOURCE = new FieldSource<>(SUBJECT);

  /** How many workers there are: {@link Headcount#total}. */
  public static final Field<Headcount, Integer> TOTAL =
      SOURCE.field("total", Integer.class, "workers").nonNegative().rateLike(Headcount::total);

  /** How many workers come from a state, by its code: {@link Headcount#of(StateCode)}. */
  public static final FieldFamily<Headcount, StateCode, Integer> HOME_STATE = FieldFamily.of(
      SUBJECT,
      "home-state",
      StateCode::of,
      state -> count(FieldFamily.nameFor("home-state", state), headcount -> headcount.of(state)));

  /** How many workers are of a sex: {@link Headcount#of(Sex)}. */
  public static final FieldFamily<Headcount, Sex, Integer> SEX = FieldFamily.of(
      SUBJECT,
      "sex",
      Sex::valueOf,
      sex -> count(FieldFamily.nameFor("sex", sex), headcount -> headcount.of(sex)));

  /** How many workers have a status: {@link Headcount#of(WorkerStatus)}. */
  public static final FieldFamily<Headcount, WorkerStatus, Integer> STATUS = FieldFamily.of(
      SUBJECT,
      "status",
      WorkerStatus::valueOf,
      status -> count(FieldFamily.nameFor("status", status), headcount -> headcount.of(status)));

  /** Whether what is not listed is nobody or unknown: {@link Headcount#itemisation}. */
  public static final Field<Headcount, Itemisation> ITEMISATION = SOURCE
      .field("itemisation", Itemisation.class, "itemisation")
      .rateLike(Headcount::itemisation, headcount -> true);

  /** Whether all facilities of the firm are counted, as truth: {@link Headcount#facility}. */
  public static final Field<Headcount, Boolean> WHOLE_FIRM = SOURCE
      .truth("whole-firm")
      .rateLike(headcount -> headcount.facility().isEmpty(), headcount -> true);

  /** The first day: {@link Headcount#days}. */
  public static final Field<Headcount, LocalDate> FIRST_DAY = SOURCE.firstDay(Headcount::days);

  /** The last day; absent if no end was set: {@link Headcount#days}. */
  public static final Field<Headcount, LocalDate> LAST_DAY = SOURCE.lastDay(Headcount::days);

  /** Whether the count has an end, as truth: {@link Headcount#days}. */
  public static final Field<Headcount, Boolean> HAS_END = SOURCE.hasEnd(Headcount::days);

  /** How sure the record is: {@link Evidence#confidence}. */
  public static final Field<Headcount, Confidence> CONFIDENCE =
      SOURCE.confidence(Headcount::evidence);

  /** What the record rests on, by id: {@link Evidence#sources}. */
  public static final Field<Headcount, ImmutableSortedSet<SourceId>> SOURCES =
      SOURCE.sources(Headcount::evidence);

  /** The day on which the record was published: {@link Evidence#recorded}. */
  public static final Field<Headcount, LocalDate> RECORDED_DAY =
      SOURCE.recordedDay(Headcount::evidence);

  /** Whose workers are counted: {@link Headcount#firm}. */
  public static final Path<Headcount> FIRM =
      SOURCE.path("firm", FirmFields.SUBJECT, Headcount::firm);

  /** At which facility; leads nowhere if at all of them: {@link Headcount#facility}. */
  public static final Path<Headcount> FACILITY =
      SOURCE.pathIfKnown("facility", FacilityFields.SUBJECT, Headcount::facility);

  /** A headcount, on each of its days. */
  public static final Subject<Headcount> HEADCOUNT = Subject.named(SUBJECT, Headcount.class)
      .id(Headcount::key)
      .extent(new Extent.Span<>(Headcount::days))
      .addFields(TOTAL, ITEMISATION, WHOLE_FIRM, FIRST_DAY, LAST_DAY, HAS_END)
      .addFields(CONFIDENCE, SOURCES, RECORDED_DAY)
      .addFamilies(HOME_STATE, SEX, STATUS)
      .addPaths(FIRM, FACILITY)
      .build();

  private HeadcountFields() {}

  private static Field<Headcount, Integer> count(
      String name, Function<Headcount, Optional<Integer>> count) {
    return SOURCE.field(name, Integer.class, "workers").nonNegative().rateLike(count);
  }
}
