package org.jointpark.rules.subject;

import java.time.LocalDate;
import org.jointpark.administration.Filing;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;

/**
 * How rules look at a {@link Filing}: the last day of the period that it reports on.
 *
 * <p>That day starts the duty to file, so the law of that day says by when and how. It is known
 * also of a filing that was never made.
 */
public final class FilingFields {

  static final String SUBJECT = "filing";

  private static final FieldSource<Filing> SOURCE = new FieldSource<>(SUBJECT);

  /** What is reported, in the park's own words: {@link Filing#kind}. */
  public static final Field<Filing, String> KIND =
      SOURCE.field("kind", String.class, "kind").rateLike(Filing::kind, filing -> true);

  /** The first day that it reports on: {@link Filing#period}. */
  public static final Field<Filing, LocalDate> FIRST_DAY = SOURCE.firstDay(Filing::period);

  /** The last day that it reports on: {@link Filing#period}. */
  public static final Field<Filing, LocalDate> LAST_DAY = SOURCE.lastDay(Filing::period);

  /** How many days it reports on, in days, whole: {@link Filing#period}. */
  public static final Field<Filing, Integer> CALENDAR_DAYS = SOURCE.calendarDays(Filing::period);

  /**
   * Whether it was filed, as truth, whole; {@code false} if it is known that it was not:
   * {@link Filing#filed}.
   */
  public static final Field<Filing, Boolean> FILED = SOURCE.happened("filed", Filing::filed);

  /** The day on which it was filed, whole; absent if it was not: {@link Filing#filed}. */
  public static final Field<Filing, LocalDate> FILING_DAY =
      SOURCE.day("filing-day").whole(filing -> filing.filed().value());

  /** Whether it reports on one facility, as truth: {@link Filing#facility}. */
  public static final Field<Filing, Boolean> NAMES_FACILITY = SOURCE
      .truth("names-facility")
      .rateLike(filing -> filing.facility().isPresent(), filing -> true);

  /** The firm that reports: {@link Filing#firm}. */
  public static final Path<Filing> FIRM = SOURCE.path("firm", FirmFields.SUBJECT, Filing::firm);

  /** The facility that it reports on; leads nowhere if it names none: {@link Filing#facility}. */
  public static final Path<Filing> FACILITY =
      SOURCE.pathIfKnown("facility", FacilityFields.SUBJECT, Filing::facility);

  /** A filing, on the last day of the period that it reports on. */
  public static final Subject<Filing> FILING = Subject.named(SUBJECT, Filing.class)
      .id(filing -> filing.id().toString())
      .extent(new Extent.Day<>(filing -> filing.period().lastDay().orElseThrow()))
      .addFields(KIND, FIRST_DAY, LAST_DAY, CALENDAR_DAYS, FILED, FILING_DAY, NAMES_FACILITY)
      .addPaths(FIRM, FACILITY)
      .build();

  private FilingFields() {}
}
