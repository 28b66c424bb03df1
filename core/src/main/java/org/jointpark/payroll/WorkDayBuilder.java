package org.jointpark.payroll;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jspecify.annotations.Nullable;

/** What {@link WorkDay.Builder} gathers, and the checks of a whole day. */
abstract class WorkDayBuilder {

  /** A shift is shorter than two days of 24 hours. */
  private static final int MAX_MINUTES = 48 * 60;

  private static final int UNKNOWN = -1;

  private @Nullable WorkerId worker;
  private @Nullable FirmId firm;

  @Nullable
  EmploymentId employment;

  @Nullable
  FacilityId facility;

  private @Nullable LocalDate day;

  @Nullable
  WorkDayKind kind;

  private int gross = UNKNOWN;
  private int net = UNKNOWN;
  private int breaks = UNKNOWN;
  int night = UNKNOWN;

  WorkDayBuilder() {}

  private WorkDay.Builder self() {
    return (WorkDay.Builder) this;
  }

  /**
   * Sets the worker.
   *
   * @param value the worker
   * @return this builder
   */
  @CanIgnoreReturnValue
  public WorkDay.Builder worker(WorkerId value) {
    worker = Objects.requireNonNull(value, "worker");
    return self();
  }

  /**
   * Sets the firm for which was worked.
   *
   * @param value the firm
   * @return this builder
   */
  @CanIgnoreReturnValue
  public WorkDay.Builder firm(FirmId value) {
    firm = Objects.requireNonNull(value, "firm");
    return self();
  }

  /**
   * Sets the employment under which was worked.
   *
   * @param value the employment
   * @return this builder
   */
  @CanIgnoreReturnValue
  public WorkDay.Builder employment(EmploymentId value) {
    employment = Objects.requireNonNull(value, "employment");
    return self();
  }

  /**
   * Sets the facility at which was worked.
   *
   * @param value the facility
   * @return this builder
   */
  @CanIgnoreReturnValue
  public WorkDay.Builder facility(FacilityId value) {
    facility = Objects.requireNonNull(value, "facility");
    return self();
  }

  /**
   * Sets the day, or that on which the shift began.
   *
   * @param value the day
   * @return this builder
   */
  @CanIgnoreReturnValue
  public WorkDay.Builder day(LocalDate value) {
    day = Objects.requireNonNull(value, "day");
    return self();
  }

  /**
   * Sets which kind of day it was for the worker.
   *
   * @param value the kind
   * @return this builder
   */
  @CanIgnoreReturnValue
  public WorkDay.Builder kind(WorkDayKind value) {
    kind = Objects.requireNonNull(value, "kind");
    return self();
  }

  /**
   * Sets the time from coming to leaving.
   *
   * @param hours whole minutes, zero to 48 hours
   * @return this builder
   * @throws IllegalArgumentException if it cannot be
   */
  @CanIgnoreReturnValue
  public WorkDay.Builder gross(Duration hours) {
    gross = Minutes.of("gross hours", "", hours, MAX_MINUTES);
    return self();
  }

  /**
   * Sets the time at work without the breaks.
   *
   * @param hours whole minutes, zero to 48 hours
   * @return this builder
   * @throws IllegalArgumentException if it cannot be
   */
  @CanIgnoreReturnValue
  public WorkDay.Builder net(Duration hours) {
    net = Minutes.of("net hours", "", hours, MAX_MINUTES);
    return self();
  }

  /**
   * Sets the time of all breaks.
   *
   * @param hours whole minutes, zero to 48 hours
   * @return this builder
   * @throws IllegalArgumentException if it cannot be
   */
  @CanIgnoreReturnValue
  public WorkDay.Builder breaks(Duration hours) {
    breaks = Minutes.of("breaks", "", hours, MAX_MINUTES);
    return self();
  }

  /**
   * Sets how much of the net hours lay in the night.
   *
   * @param hours whole minutes, zero to 48 hours
   * @return this builder
   * @throws IllegalArgumentException if it cannot be
   */
  @CanIgnoreReturnValue
  public WorkDay.Builder night(Duration hours) {
    night = Minutes.of("night hours", "", hours, MAX_MINUTES);
    return self();
  }

  /**
   * Returns the day of what was set.
   *
   * @return the day
   * @throws IllegalStateException if the worker, the firm or the day was not set
   * @throws IllegalArgumentException if the gross hours are not the net hours and the breaks, or
   *     the night hours exceed the net hours
   */
  public WorkDay build() {
    if (gross != UNKNOWN && gross < Math.max(net, 0) + Math.max(breaks, 0)) {
      throw refused("gross hours must hold net hours and breaks, but were " + text(gross));
    }
    if (gross != UNKNOWN && net != UNKNOWN && breaks != UNKNOWN && gross != net + breaks) {
      throw refused("gross hours must be net hours of %s and breaks of %s, but were %s"
          .formatted(text(net), text(breaks), text(gross)));
    }
    if (gross() > MAX_MINUTES) {
      throw refused("gross hours must be PT0S to %s, but were %s"
          .formatted(text(MAX_MINUTES), text(gross())));
    }
    int most = net() == UNKNOWN ? gross : net();
    if (most != UNKNOWN && night > most) {
      throw refused(
          "night hours must be at most %s, but were %s".formatted(text(most), text(night)));
    }
    return new WorkDay(this);
  }

  private IllegalArgumentException refused(String reason) {
    return new IllegalArgumentException(
        "%s (work day %s/%s/%s)".formatted(reason, firm(), worker(), day()));
  }

  private static Duration text(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  WorkerId worker() {
    return set("worker", worker);
  }

  FirmId firm() {
    return set("firm", firm);
  }

  LocalDate day() {
    return set("day", day);
  }

  private static <T> T set(String property, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(property + " of a work day must be set");
    }
    return value;
  }

  int gross() {
    return gross == UNKNOWN && net != UNKNOWN && breaks != UNKNOWN ? net + breaks : gross;
  }

  int net() {
    return net == UNKNOWN && gross != UNKNOWN && breaks != UNKNOWN ? gross - breaks : net;
  }

  int breaks() {
    return breaks == UNKNOWN && gross != UNKNOWN && net != UNKNOWN ? gross - net : breaks;
  }
}
