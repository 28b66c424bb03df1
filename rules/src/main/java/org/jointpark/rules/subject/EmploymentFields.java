package org.jointpark.rules.subject;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.classification.IscoCode;
import org.jointpark.labour.Employment;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.money.Money;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/** How rules look at an {@link Employment}: each day of its validity. */
public final class EmploymentFields {

  static final String SUBJECT = "employment";

  private static final FieldSource<Employment> SOURCE = new FieldSource<>(SUBJECT);

  /**
   * The agreed wage for a unit, in money, day by day: {@link Employment#wage}. On days on which the
   * wage is agreed for another unit it is absent, since the one does not tell the other.
   */
  public static final FieldFamily<Employment, WageUnit, Money> WAGE =
      FieldFamily.of(SUBJECT, "wage", WageUnit::valueOf, EmploymentFields::wage);

  /** For what the wage is agreed, day by day: {@link Employment#wage}. */
  public static final Field<Employment, WageUnit> WAGE_UNIT = SOURCE
      .field("wage-unit", WageUnit.class, "unit of a wage")
      .dated(employment -> employment.wage().map(Wage::per));

  /** The agreed hours a week, in hours, day by day: {@link Employment#weeklyHours}. */
  public static final Field<Employment, Duration> WEEKLY_HOURS = SOURCE
      .field("weekly-hours", Duration.class, "hours a week")
      .nonNegative()
      .dated(Employment::weeklyHours);

  /** What the worker does, by code, day by day: {@link Employment#occupation}. */
  public static final Field<Employment, IscoCode> OCCUPATION = SOURCE
      .field("occupation", IscoCode.class, "code of an occupation")
      .dated(Employment::occupation);

  /** The grade, in words of the pay scale, day by day: {@link Employment#grade}. */
  public static final Field<Employment, String> GRADE =
      SOURCE.field("grade", String.class, "words").dated(Employment::grade);

  /**
   * Whether there is a probation, as truth; {@code false} if it is known that there is none:
   * {@link Employment#probation}.
   */
  public static final Field<Employment, Boolean> HAS_PROBATION = SOURCE
      .truth("has-probation")
      .rateLike(
          employment -> employment.probation().isPresent(),
          employment -> !employment.probation().isUnknown());

  /** Whether it is a day of probation, as truth, day by day: {@link Employment#probation}. */
  public static final Field<Employment, Boolean> ON_PROBATION =
      SOURCE.truth("on-probation").dated(EmploymentFields::onProbation);

  /**
   * The last day of probation; absent if there is none, or no end of it:
   * {@link Employment#probation}.
   */
  public static final Field<Employment, LocalDate> PROBATION_LAST_DAY = SOURCE
      .day("probation-last-day")
      .rateLike(employment -> employment.probation().value().flatMap(DateInterval::lastDay));

  /** The first day: {@link Employment#validity}. */
  public static final Field<Employment, LocalDate> FIRST_DAY =
      SOURCE.firstDay(Employment::validity);

  /** The last day; absent if the employment has not ended: {@link Employment#validity}. */
  public static final Field<Employment, LocalDate> LAST_DAY = SOURCE.lastDay(Employment::validity);

  /** Whether the employment has ended, as truth: {@link Employment#validity}. */
  public static final Field<Employment, Boolean> HAS_END = SOURCE.hasEnd(Employment::validity);

  /** Who works: {@link Employment#worker}. */
  public static final Path<Employment> WORKER =
      SOURCE.path("worker", WorkerFields.SUBJECT, Employment::worker);

  /** Who employs: {@link Employment#firm}. */
  public static final Path<Employment> FIRM =
      SOURCE.path("firm", FirmFields.SUBJECT, Employment::firm);

  /** Where the worker works, day by day: {@link Employment#facility}. */
  public static final Path<Employment> FACILITY = Path.dated(
      "facility",
      FacilityFields.SUBJECT,
      employment -> employment.facility().map(Object::toString));

  /** An employment, on each day of its validity. */
  public static final Subject<Employment> EMPLOYMENT = Subject.named(SUBJECT, Employment.class)
      .id(employment -> employment.id().toString())
      .extent(new Extent.Span<>(Employment::validity))
      .addFields(WAGE_UNIT, WEEKLY_HOURS, OCCUPATION, GRADE)
      .addFields(HAS_PROBATION, ON_PROBATION, PROBATION_LAST_DAY, FIRST_DAY, LAST_DAY, HAS_END)
      .addFamilies(WAGE)
      .addPaths(WORKER, FIRM, FACILITY)
      .build();

  private EmploymentFields() {}

  private static Field<Employment, Money> wage(WageUnit unit) {
    return SOURCE
        .field(FieldFamily.nameFor("wage", unit), Money.class, "money a unit")
        .nonNegative()
        .dated(employment -> employment
            .wage()
            .mapPresent(wage ->
                Optional.of(wage).filter(agreed -> agreed.per() == unit).map(Wage::amount)));
  }

  private static Timeline<Boolean> onProbation(Employment employment) {
    if (employment.probation().isUnknown()) {
      return Timeline.empty();
    }
    Timeline<Boolean> never = Timeline.of(employment.validity(), false);
    return employment
        .probation()
        .value()
        .map(days -> never.overwrittenBy(Timeline.of(days, true)))
        .orElse(never);
  }
}
