package org.jointpark.payroll;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.money.Money;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jspecify.annotations.Nullable;

/** What {@link PayLine.Builder} gathers, and the checks of a whole line. */
abstract class PayLineBuilder {

  private static final int MAX_DAYS = 366;
  private static final int MAX_NUMBER = 1 << 12;

  /** No day has more minutes, not even one on which clocks are put back. */
  private static final int MINUTES_OF_A_DAY = 25 * 60;

  private @Nullable WorkerId worker;
  private @Nullable FirmId firm;

  @Nullable
  EmploymentId employment;

  @Nullable
  FacilityId facility;

  private @Nullable DateInterval period;
  private @Nullable Currency currency;
  int number = 1;
  private final Map<PayKind, Money> pay = new EnumMap<>(PayKind.class);
  private final Map<HourKind, Integer> minutes = new EnumMap<>(HourKind.class);

  @Nullable
  Money insuranceBase;

  @Nullable
  Money insuranceContribution;

  /** Negative if unknown. */
  int daysWorked = -1;

  /** Negative if unknown. */
  int leaveDays = -1;

  Known<Payment> payment = Known.unknown();
  Itemisation itemisation = Itemisation.COMPLETE;

  PayLineBuilder() {}

  private PayLine.Builder self() {
    return (PayLine.Builder) this;
  }

  /**
   * Sets the worker who was paid.
   *
   * @param value the worker
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder worker(WorkerId value) {
    worker = Objects.requireNonNull(value, "worker");
    return self();
  }

  /**
   * Sets the firm that pays.
   *
   * @param value the firm
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder firm(FirmId value) {
    firm = Objects.requireNonNull(value, "firm");
    return self();
  }

  /**
   * Sets the employment on whose terms was paid.
   *
   * @param value the employment
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder employment(EmploymentId value) {
    employment = Objects.requireNonNull(value, "employment");
    return self();
  }

  /**
   * Sets the facility at which the worker worked.
   *
   * @param value the facility
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder facility(FacilityId value) {
    facility = Objects.requireNonNull(value, "facility");
    return self();
  }

  /**
   * Sets the days for which was paid.
   *
   * @param value 1 to 366 days
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder period(DateInterval value) {
    period = Objects.requireNonNull(value, "period");
    return self();
  }

  /**
   * Sets which line of the worker, the firm and the period it is; 1 by default.
   *
   * @param value 1 to 4096
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder number(int value) {
    number = value;
    return self();
  }

  /**
   * Sets the currency, which amounts set as well.
   *
   * @param value the currency
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder currency(Currency value) {
    currency = Objects.requireNonNull(value, "currency");
    return self();
  }

  /**
   * Lists what was paid of a kind.
   *
   * @param kind the kind
   * @param amount zero or more
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder pay(PayKind kind, Money amount) {
    pay.put(kind, Objects.requireNonNull(amount, "amount"));
    return self();
  }

  /**
   * Lists the hours of a kind.
   *
   * @param kind the kind
   * @param hours whole minutes, zero or more
   * @return this builder
   * @throws IllegalArgumentException if {@code hours} has a part of a minute, or is negative or
   *     longer than a year
   */
  @CanIgnoreReturnValue
  public PayLine.Builder hours(HourKind kind, Duration hours) {
    minutes.put(kind, Minutes.of("hours of kind ", kind, hours, MAX_DAYS * MINUTES_OF_A_DAY));
    return self();
  }

  /**
   * Sets the part of the pay from which the contribution to social insurance is reckoned.
   *
   * @param amount zero or more
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder insuranceBase(Money amount) {
    insuranceBase = Objects.requireNonNull(amount, "amount");
    return self();
  }

  /**
   * Sets what the firm contributes to social insurance.
   *
   * @param amount zero or more
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder insuranceContribution(Money amount) {
    insuranceContribution = Objects.requireNonNull(amount, "amount");
    return self();
  }

  /**
   * Sets on how many days of the period the worker was at work.
   *
   * @param days zero to the days of the period
   * @return this builder
   * @throws IllegalArgumentException if {@code days} is negative
   */
  @CanIgnoreReturnValue
  public PayLine.Builder daysWorked(int days) {
    checkArgument(days >= 0, "days worked must not be negative, but was %s", days);
    daysWorked = days;
    return self();
  }

  /**
   * Sets on how many days of the period the worker was on paid leave.
   *
   * @param days zero to the days of the period
   * @return this builder
   * @throws IllegalArgumentException if {@code days} is negative
   */
  @CanIgnoreReturnValue
  public PayLine.Builder leaveDays(int days) {
    checkArgument(days >= 0, "leave days must not be negative, but was %s", days);
    leaveDays = days;
    return self();
  }

  /**
   * Sets what is known of the payment; unknown by default.
   *
   * @param value the payment, or none if it is known that nothing was paid
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder payment(Known<Payment> value) {
    payment = Objects.requireNonNull(value, "payment");
    return self();
  }

  /**
   * Sets how the line was paid.
   *
   * @param value the payment
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder payment(Payment value) {
    return payment(Known.of(value));
  }

  /**
   * Sets what a kind of pay or of hours means that is not listed; by default it is zero.
   *
   * @param value whether all kinds that are not zero are listed
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PayLine.Builder itemisation(Itemisation value) {
    itemisation = Objects.requireNonNull(value, "itemisation");
    return self();
  }

  /**
   * Returns the line of what was set.
   *
   * @return the line
   * @throws IllegalStateException if the worker, the firm or the period was not set, or neither an
   *     amount nor the currency
   * @throws IllegalArgumentException if the period is open or longer than 366 days, the number is
   *     not 1 to 4096, an amount is negative or in another currency than the rest, or hours or days
   *     do not fit into the period
   */
  public PayLine build() {
    Currency common = commonCurrency();
    checkPeriod();
    if (number < 1 || number > MAX_NUMBER) {
      throw refused("number must be 1 to %s, but was %s".formatted(MAX_NUMBER, number));
    }
    pay.forEach((kind, amount) -> checkAmount("pay of kind ", kind, amount, common));
    checkAmount("insurance base", "", insuranceBase, common);
    checkAmount("insurance contribution", "", insuranceContribution, common);
    return new PayLine(this, common);
  }

  private Currency commonCurrency() {
    Currency found = currency != null
        ? currency
        : Stream.concat(pay.values().stream(), Stream.of(insuranceBase, insuranceContribution))
            .filter(Objects::nonNull)
            .map(Money::currency)
            .findFirst()
            .orElse(null);
    if (found == null) {
      throw new IllegalStateException("currency must be set if no amount is (" + name() + ")");
    }
    return found;
  }

  private void checkPeriod() {
    if (!period().isBounded() || period().days() > MAX_DAYS) {
      throw refused("period must have at most %s days, but was %s".formatted(MAX_DAYS, period()));
    }
    int days = Math.toIntExact(period().days());
    long sum = minutes.values().stream().mapToLong(Integer::longValue).sum();
    if (sum > (long) days * MINUTES_OF_A_DAY) {
      throw refused("hours must fit into the days of the period, which are %s, but were %s"
          .formatted(days, Duration.ofMinutes(sum)));
    }
    if (Math.max(daysWorked, 0) > days - Math.max(leaveDays, 0)) {
      throw refused(
          "days worked and leave days must fit into the days of the period, which are %s, but were %s and %s"
              .formatted(days, Math.max(daysWorked, 0), Math.max(leaveDays, 0)));
    }
  }

  private void checkAmount(String what, Object kind, @Nullable Money amount, Currency common) {
    if (amount != null && !amount.currency().equals(common)) {
      throw refused("%s%s must be in %s as the rest of the line, but was %s"
          .formatted(what, kind, common, amount));
    }
    if (amount != null && amount.isNegative()) {
      throw refused("%s%s must not be negative, but was %s".formatted(what, kind, amount));
    }
  }

  private IllegalArgumentException refused(String reason) {
    return new IllegalArgumentException("%s (%s)".formatted(reason, name()));
  }

  private String name() {
    return "pay line " + firm() + "/" + worker() + "/" + period();
  }

  WorkerId worker() {
    return set("worker", worker);
  }

  FirmId firm() {
    return set("firm", firm);
  }

  DateInterval period() {
    return set("period", period);
  }

  private static <T> T set(String property, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(property + " of a pay line must be set");
    }
    return value;
  }

  long units(PayKind kind) {
    Money amount = pay.get(kind);
    return amount == null ? 0 : amount.tenThousandths();
  }

  int minutes(HourKind kind) {
    return minutes.getOrDefault(kind, 0);
  }

  int listedKinds() {
    return pay.keySet().stream().mapToInt(kind -> kind.bit).sum()
        + minutes.keySet().stream().mapToInt(kind -> kind.bit).sum();
  }
}
