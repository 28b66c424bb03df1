package org.jointpark.rules.subject;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityKind;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;

/** How rules look at a {@link Facility}: each day on which the firm runs it. */
public final class FacilityFields {

  static final String SUBJECT = "facility";

  private static final FieldSource<Facility> SOURCE = new FieldSource<>(SUBJECT);

  /** What it is used for: {@link Facility#kind}. */
  public static final Field<Facility, FacilityKind> KIND =
      SOURCE.field("kind", FacilityKind.class, "kind").rateLike(Facility::kind, facility -> true);

  /** The name, in words: {@link Facility#name}. */
  public static final Field<Facility, String> NAME =
      SOURCE.field("name", String.class, "words").rateLike(Facility::name, facility -> true);

  /** The plot on which it stands, in the park's own words: {@link Facility#plot}. */
  public static final Field<Facility, String> PLOT =
      SOURCE.field("plot", String.class, "words").rateLike(Facility::plot);

  /** The first day; absent if it lies before all that is asked: {@link Facility#operation}. */
  public static final Field<Facility, LocalDate> FIRST_DAY = SOURCE.firstDay(Facility::operation);

  /** The last day; absent if no end was set: {@link Facility#operation}. */
  public static final Field<Facility, LocalDate> LAST_DAY = SOURCE.lastDay(Facility::operation);

  /** Whether an end was set, as truth: {@link Facility#operation}. */
  public static final Field<Facility, Boolean> HAS_END = SOURCE.hasEnd(Facility::operation);

  /** How sure the record is: {@link Evidence#confidence}. */
  public static final Field<Facility, Confidence> CONFIDENCE =
      SOURCE.confidence(FacilityFields::evidence);

  /** What the record rests on, by id: {@link Evidence#sources}. */
  public static final Field<Facility, ImmutableSortedSet<SourceId>> SOURCES =
      SOURCE.sources(FacilityFields::evidence);

  /** The day on which the record was published: {@link Evidence#recorded}. */
  public static final Field<Facility, LocalDate> RECORDED_DAY =
      SOURCE.recordedDay(FacilityFields::evidence);

  /** The firm that runs it: {@link Facility#firm}. */
  public static final Path<Facility> FIRM = SOURCE.path("firm", FirmFields.SUBJECT, Facility::firm);

  /** The facility that it is part of: {@link Facility#partOf}. */
  public static final Path<Facility> PART_OF =
      SOURCE.pathIfKnown("part-of", SUBJECT, Facility::partOf);

  /** A facility, on each day on which it is run. */
  public static final Subject<Facility> FACILITY = Subject.named(SUBJECT, Facility.class)
      .id(facility -> facility.id().toString())
      .extent(new Extent.Span<>(Facility::operation))
      .addFields(KIND, NAME, PLOT, FIRST_DAY, LAST_DAY, HAS_END)
      .addFields(CONFIDENCE, SOURCES, RECORDED_DAY)
      .addPaths(FIRM, PART_OF)
      .build();

  private FacilityFields() {}

  private static Optional<Evidence> evidence(Facility facility) {
    return Optional.of(facility.evidence());
  }
}
