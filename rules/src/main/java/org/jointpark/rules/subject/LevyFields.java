package org.jointpark.rules.subject;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.jointpark.administration.Instalment;
import org.jointpark.administration.Levy;
import org.jointpark.money.Money;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.source.Itemisation;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * How rules look at a {@link Levy}: the last day of the period that it is for, or else its due day.
 *
 * <p>The end of the period starts the duty to pay, so the law of that day holds, as it does for a
 * filing. A fee may be for no period; then the due day is the one day of the record that says when
 * it was owed. A levy of which neither is known cannot be laid to any day, and its payments would
 * be a guess. Asking for its extent is refused with an {@link IllegalArgumentException} that names
 * it: it is no fact that a rule is missing but a record that cannot be judged.
 */
public final class LevyFields {

  static final String SUBJECT = "levy";

  private static final FieldSource<Levy> SOURCE = new FieldSource<>(SUBJECT);

  /** What it is, in the park's own words: {@link Levy#kind}. */
  public static final Field<Levy, String> KIND =
      SOURCE.field("kind", String.class, "kind").rateLike(Levy::kind, levy -> true);

  /** The first day of the period that it is for: {@link Levy#period}. */
  public static final Field<Levy, LocalDate> FIRST_DAY =
      SOURCE.day("first-day").rateLike(levy -> levy.period().flatMap(DateInterval::start));

  /** The last day of the period that it is for: {@link Levy#period}. */
  public static final Field<Levy, LocalDate> LAST_DAY =
      SOURCE.day("last-day").rateLike(levy -> levy.period().flatMap(DateInterval::lastDay));

  /** The last day on which it may be paid without being late: {@link Levy#due}. */
  public static final Field<Levy, LocalDate> DUE_DAY = SOURCE.day("due-day").rateLike(Levy::due);

  /** The currency in which it is owed and paid: {@link Levy#currency}. */
  public static final Field<Levy, Currency> CURRENCY =
      SOURCE.field("currency", Currency.class, "currency").rateLike(Levy::currency, levy -> true);

  /** How much is owed in all, in money, whole: {@link Levy#amount}. */
  public static final Field<Levy, Money> AMOUNT =
      SOURCE.field("amount", Money.class, "money").nonNegative().whole(Levy::amount);

  /** What was paid in all, in money, whole: {@link Levy#paid}. */
  public static final Field<Levy, Money> AMOUNT_PAID =
      SOURCE.field("amount-paid", Money.class, "money").nonNegative().whole(Levy::paid);

  /** What was paid by the end of the due day, in money, whole: {@link Levy#paidBy}. */
  public static final Field<Levy, Money> AMOUNT_PAID_BY_DUE_DAY = SOURCE
      .field("amount-paid-by-due-day", Money.class, "money")
      .nonNegative()
      .whole(levy -> levy.due().flatMap(levy::paidBy));

  /** What was still owed at the end of the due day, in money, whole: {@link Levy#outstanding}. */
  public static final Field<Levy, Money> OUTSTANDING_ON_DUE_DAY = SOURCE
      .field("outstanding-on-due-day", Money.class, "money")
      .nonNegative()
      .whole(levy -> levy.due().flatMap(levy::outstanding));

  /** What was paid by the end of a day, in money, day by day: {@link Levy#paidBy}. */
  public static final Field<Levy, Money> AMOUNT_PAID_SO_FAR = SOURCE
      .field("amount-paid-so-far", Money.class, "money")
      .nonNegative()
      .dated(levy -> dayByDay(levy, levy::paidBy));

  /** What is still owed at the end of a day, in money, day by day: {@link Levy#outstanding}. */
  public static final Field<Levy, Money> OUTSTANDING = SOURCE
      .field("outstanding", Money.class, "money")
      .nonNegative()
      .dated(levy -> dayByDay(levy, levy::outstanding));

  /**
   * The first day at whose end nothing was owed any more, whole: {@link Levy#outstanding}.
   *
   * <p>It is absent if something is owed still, if nothing ever was, and unless every payment is
   * listed, since one that is not may have come first.
   */
  public static final Field<Levy, LocalDate> SETTLEMENT_DAY =
      SOURCE.day("settlement-day").whole(LevyFields::settlementDay);

  /** Each payment that is listed, with its day, whole: {@link Levy#payments}. */
  public static final Field<Levy, ImmutableList<Instalment>> PAYMENTS =
      SOURCE.<Instalment>list("payments", "payments").whole(Levy::payments, levy -> true);

  /** Whether there may have been other payments: {@link Levy#paymentItemisation}. */
  public static final Field<Levy, Itemisation> PAYMENT_ITEMISATION = SOURCE
      .field("payment-itemisation", Itemisation.class, "itemisation")
      .rateLike(Levy::paymentItemisation, levy -> true);

  /** The firm that owes it: {@link Levy#firm}. */
  public static final Path<Levy> FIRM = SOURCE.path("firm", FirmFields.SUBJECT, Levy::firm);

  /** A levy, on the last day of the period that it is for, or else its due day. */
  public static final Subject<Levy> LEVY = Subject.named(SUBJECT, Levy.class)
      .id(levy -> levy.id().toString())
      .extent(new Extent.Day<>(LevyFields::referenceDay))
      .addFields(KIND, FIRST_DAY, LAST_DAY, DUE_DAY, CURRENCY, AMOUNT)
      .addFields(
          AMOUNT_PAID,
          AMOUNT_PAID_BY_DUE_DAY,
          OUTSTANDING_ON_DUE_DAY,
          AMOUNT_PAID_SO_FAR,
          OUTSTANDING)
      .addFields(SETTLEMENT_DAY, PAYMENTS, PAYMENT_ITEMISATION)
      .addPaths(FIRM)
      .build();

  private LevyFields() {}

  private static LocalDate referenceDay(Levy levy) {
    return levy.period()
        .flatMap(DateInterval::lastDay)
        .or(levy::due)
        .orElseThrow(() -> new IllegalArgumentException(
            "levy must have a period with an end or a due day to be judged, but had neither"
                + " (levy %s)".formatted(levy.id())));
  }

  private static Optional<LocalDate> settlementDay(Levy levy) {
    if (levy.paymentItemisation() == Itemisation.PARTIAL
        || levy.amount().filter(Money::isPositive).isEmpty()) {
      return Optional.empty();
    }
    return levy.payments().stream()
        .map(Instalment::day)
        .filter(day -> levy.outstanding(day).filter(Money::isZero).isPresent())
        .findFirst();
  }

  /** Returns what a sum is at the end of each day, which changes on days of payment alone. */
  private static Timeline<Money> dayByDay(Levy levy, Function<LocalDate, Optional<Money>> sum) {
    if (levy.payments().isEmpty()) {
      return sum.apply(LocalDate.EPOCH).map(Timeline::constant).orElse(Timeline.empty());
    }
    LocalDate first = levy.payments().get(0).day();
    Timeline<Money> sums = sum.apply(first.minusDays(1))
        .map(before -> Timeline.of(DateInterval.endingBefore(first), before))
        .orElse(Timeline.empty());
    for (Instalment payment : levy.payments()) {
      DateInterval since = DateInterval.startingOn(payment.day());
      Optional<Money> value = sum.apply(payment.day());
      if (value.isPresent()) {
        sums = sums.overwrittenBy(Timeline.of(since, value.get()));
      }
    }
    return sums;
  }
}
