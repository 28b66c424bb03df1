package org.jointpark.rules.subject;

import java.time.LocalDate;
import java.util.Currency;
import org.jointpark.labour.Leave;
import org.jointpark.labour.LeaveKind;
import org.jointpark.money.Money;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;

/** How rules look at a {@link Leave}: each of its days. */
public final class LeaveFields {

  static final String SUBJECT = "leave";

  private static final FieldSource<Leave> SOURCE = new FieldSource<>(SUBJECT);

  /** Why the worker is on leave: {@link Leave#kind}. */
  public static final Field<Leave, LeaveKind> KIND =
      SOURCE.field("kind", LeaveKind.class, "kind").rateLike(Leave::kind, leave -> true);

  /** The first day: {@link Leave#days}. */
  public static final Field<Leave, LocalDate> FIRST_DAY = SOURCE.firstDay(Leave::days);

  /** The last day; absent if the leave has not ended: {@link Leave#days}. */
  public static final Field<Leave, LocalDate> LAST_DAY = SOURCE.lastDay(Leave::days);

  /** Whether the leave has ended, as truth: {@link Leave#days}. */
  public static final Field<Leave, Boolean> HAS_END = SOURCE.hasEnd(Leave::days);

  /**
   * How many days the leave has, rest days among them, in days, whole; absent if it has not ended:
   * {@link Leave#days}.
   */
  public static final Field<Leave, Integer> CALENDAR_DAYS = SOURCE.calendarDays(Leave::days);

  /** For how many days pay was granted, in days, whole: {@link Leave#paidDays}. */
  public static final Field<Leave, Integer> PAID_DAYS =
      SOURCE.field("paid-days", Integer.class, "days").nonNegative().whole(Leave::paidDays);

  /**
   * Whether anything was paid for the leave, as truth, whole; {@code false} if it is known that
   * nothing was: {@link Leave#pay}.
   */
  public static final Field<Leave, Boolean> PAID = SOURCE.happened("paid", Leave::pay);

  /**
   * What was paid for the leave, in money, whole; absent if nothing was, since nothing has no
   * currency: {@link Leave#pay}.
   */
  public static final Field<Leave, Money> PAY = SOURCE
      .field("pay", Money.class, "money")
      .nonNegative()
      .whole(leave -> leave.pay().value());

  /**
   * What was paid for the leave in a currency, in money, whole; zero if nothing was, and absent if
   * it was paid in another currency: {@link Leave#pay}.
   */
  public static final FieldFamily<Leave, Currency, Money> PAY_IN =
      SOURCE.amountsIn("pay-in", Leave::pay);

  /** The day on which the child was born, of maternity leave: {@link Leave#birth}. */
  public static final Field<Leave, LocalDate> BIRTH_DAY =
      SOURCE.day("birth-day").rateLike(Leave::birth);

  /** Who is on leave: {@link Leave#worker}. */
  public static final Path<Leave> WORKER =
      SOURCE.path("worker", WorkerFields.SUBJECT, Leave::worker);

  /** From which firm: {@link Leave#firm}. */
  public static final Path<Leave> FIRM = SOURCE.path("firm", FirmFields.SUBJECT, Leave::firm);

  /** From which employment: {@link Leave#employment}. */
  public static final Path<Leave> EMPLOYMENT =
      SOURCE.pathIfKnown("employment", EmploymentFields.SUBJECT, Leave::employment);

  /** A leave, on each of its days. */
  public static final Subject<Leave> LEAVE = Subject.named(SUBJECT, Leave.class)
      .id(Leave::key)
      .extent(new Extent.Span<>(Leave::days))
      .addFields(KIND, FIRST_DAY, LAST_DAY, HAS_END, CALENDAR_DAYS)
      .addFields(PAID_DAYS, PAID, PAY, BIRTH_DAY)
      .addFamilies(PAY_IN)
      .addPaths(WORKER, FIRM, EMPLOYMENT)
      .build();

  private LeaveFields() {}
}
