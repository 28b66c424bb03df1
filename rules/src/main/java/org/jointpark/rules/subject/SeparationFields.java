package org.jointpark.rules.subject;

import java.time.LocalDate;
import java.util.Currency;
import org.jointpark.labour.Separation;
import org.jointpark.labour.SeparationReason;
import org.jointpark.money.Money;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;

/** How rules look at a {@link Separation}: the last day of the employment. */
public final class SeparationFields {

  static final String SUBJECT = "separation";

  private static final FieldSource<Separation> SOURCE = new FieldSource<>(SUBJECT);

  /** The last day of the employment: {@link Separation#lastDay}. */
  public static final Field<Separation, LocalDate> LAST_DAY =
      SOURCE.day("last-day").rateLike(Separation::lastDay, separation -> true);

  /** Why it ended: {@link Separation#reason}. */
  public static final Field<Separation, SeparationReason> REASON =
      SOURCE.field("reason", SeparationReason.class, "reason").rateLike(Separation::reason);

  /** Whether it is the firm that ended it, as truth: {@link SeparationReason#isByFirm}. */
  public static final Field<Separation, Boolean> BY_FIRM = SOURCE
      .truth("by-firm")
      .rateLike(separation -> separation.reason().map(SeparationReason::isByFirm));

  /**
   * Whether notice was given, as truth, whole; {@code false} if it is known that it was not:
   * {@link Separation#notice}.
   */
  public static final Field<Separation, Boolean> NOTICE_GIVEN =
      SOURCE.happened("notice-given", Separation::notice);

  /** The day on which notice was given, whole; absent if it was not: {@link Separation#notice}. */
  public static final Field<Separation, LocalDate> NOTICE_DAY =
      SOURCE.day("notice-day").whole(separation -> separation.notice().value());

  /**
   * Whether severance was paid, as truth, whole; {@code false} if it is known that none was:
   * {@link Separation#severance}.
   */
  public static final Field<Separation, Boolean> SEVERANCE_PAID =
      SOURCE.happened("severance-paid", Separation::severance);

  /**
   * The severance that was paid, in money, whole; absent if none was, since nothing has no
   * currency: {@link Separation#severance}.
   */
  public static final Field<Separation, Money> SEVERANCE = SOURCE
      .field("severance", Money.class, "money")
      .nonNegative()
      .whole(separation -> separation.severance().value());

  /**
   * The severance in a currency, in money, whole: {@link Separation#severance}.
   *
   * <p>It is zero if none was paid, so that sums count it and a shortfall is all that was owed. It
   * is absent if it was paid in another currency, since nobody said what that is worth.
   */
  public static final FieldFamily<Separation, Currency, Money> SEVERANCE_IN =
      SOURCE.amountsIn("severance-in", Separation::severance);

  /** Who worked: {@link Separation#worker}. */
  public static final Path<Separation> WORKER =
      SOURCE.path("worker", WorkerFields.SUBJECT, Separation::worker);

  /** Who employed: {@link Separation#firm}. */
  public static final Path<Separation> FIRM =
      SOURCE.path("firm", FirmFields.SUBJECT, Separation::firm);

  /** Which employment ended: {@link Separation#employment}. */
  public static final Path<Separation> EMPLOYMENT =
      SOURCE.path("employment", EmploymentFields.SUBJECT, Separation::employment);

  /** A separation, on the last day of the employment. */
  public static final Subject<Separation> SEPARATION = Subject.named(SUBJECT, Separation.class)
      .id(Separation::key)
      .extent(new Extent.Day<>(Separation::lastDay))
      .addFields(LAST_DAY, REASON, BY_FIRM)
      .addFields(NOTICE_GIVEN, NOTICE_DAY, SEVERANCE_PAID, SEVERANCE)
      .addFamilies(SEVERANCE_IN)
      .addPaths(WORKER, FIRM, EMPLOYMENT)
      .build();

  private SeparationFields() {}
}
