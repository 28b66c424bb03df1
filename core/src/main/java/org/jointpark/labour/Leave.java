package org.jointpark.labour;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;

/**
 * One stretch of days on which a worker is on leave.
 *
 * <p>The days are those of the calendar, from the first to the last, rest days among them. An open
 * end says that the leave has not ended.
 *
 * <p>For how many of its days the firm owes pay, and what it paid, are two facts: leave that was
 * granted with pay may have stayed unpaid. Pay of nothing is {@linkplain Known#none none}, in
 * whatever currency, and equals it.
 */
@Value.Immutable
public abstract class Leave {

  Leave() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return who is on leave} */
  public abstract WorkerId worker();

  /** {@return from which firm} */
  public abstract FirmId firm();

  /** {@return from which employment, or empty if that is not recorded} */
  public abstract Optional<EmploymentId> employment();

  /** {@return why} */
  public abstract LeaveKind kind();

  /** {@return the days of leave, which have a start; an open end has not come} */
  public abstract DateInterval days();

  /** {@return for how many of the days pay was granted, zero for none, or empty if not recorded} */
  public abstract Optional<Integer> paidDays();

  /** {@return what was paid for the leave; none if it is known that nothing was} */
  @Value.Default
  public Known<Money> pay() {
    return Known.unknown();
  }

  /** {@return the day on which the child was born, only of maternity leave} */
  public abstract Optional<LocalDate> birth();

  @Value.Check
  Leave check() {
    checkArgument(
        days().start().isPresent(),
        "days must have a start, but were %s (leave of %s at %s)",
        days(),
        worker(),
        firm());
    checkPaidDays();
    checkArgument(
        birth().isEmpty() || kind() == LeaveKind.MATERNITY,
        "birth must be absent unless the kind is MATERNITY, but was %s (leave %s)",
        birth().orElse(null),
        key());
    Known<Money> canonical = Amounts.noneIfZero("pay", pay(), "leave", key());
    return canonical.equals(pay()) ? this : toBuilder().pay(canonical).build();
  }

  private void checkPaidDays() {
    int paid = paidDays().orElse(0);
    checkArgument(paid >= 0, "paid days must not be negative, but were %s (leave %s)", paid, key());
    checkArgument(
        !days().isBounded() || paid <= days().days(),
        "paid days must be at most those of %s, but were %s (leave %s)",
        days(),
        paid,
        key());
  }

  /**
   * {@return what tells this leave from others: firm, worker, kind and first day, such as
   * {@code F-1/W-1/ANNUAL/2014-05-02}}
   */
  public String key() {
    return firm() + "/" + worker() + "/" + kind() + "/" + days().start().orElseThrow();
  }

  /** {@return a new builder that holds every property of this leave} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Leave}. The worker, the firm, the kind and the days are required. */
  public static final class Builder extends ImmutableLeave.Builder {
    Builder() {}
  }
}
