package org.jointpark.payroll;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * How long one worker was at work for one firm on one day: a line of a time sheet.
 *
 * <p>The gross hours run from coming to leaving, the net hours are those without the breaks. Two of
 * gross, net and breaks tell the third, which is then known as well: days that mean the same are
 * equal. A day without work has net hours of zero, which is not the same as unknown hours.
 *
 * <p>A shift that goes on past midnight belongs to the day on which it began. A work day takes 48
 * bytes on a 64-bit JVM with compressed references, not counting the ids that days share.
 */
public final class WorkDay {

  private final WorkerId worker;
  private final FirmId firm;
  private final @Nullable EmploymentId employment;
  private final @Nullable FacilityId facility;
  private final @Nullable WorkDayKind kind;
  private final int day;

  /** Minutes, negative if unknown. */
  private final short gross;

  private final short net;
  private final short breaks;
  private final short night;

  WorkDay(WorkDayBuilder from) {
    worker = from.worker();
    firm = from.firm();
    employment = from.employment;
    facility = from.facility;
    kind = from.kind;
    day = Math.toIntExact(from.day().toEpochDay());
    gross = (short) from.gross();
    net = (short) from.net();
    breaks = (short) from.breaks();
    night = (short) from.night;
  }

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the worker} */
  public WorkerId worker() {
    return worker;
  }

  /** {@return the firm for which was worked} */
  public FirmId firm() {
    return firm;
  }

  /** {@return the employment under which was worked} */
  public Optional<EmploymentId> employment() {
    return Optional.ofNullable(employment);
  }

  /** {@return the facility at which was worked} */
  public Optional<FacilityId> facility() {
    return Optional.ofNullable(facility);
  }

  /** {@return the day, or that on which the shift began} */
  public LocalDate day() {
    return LocalDate.ofEpochDay(day);
  }

  /** {@return the name of this day among all of a park, such as {@code F-1/W-17/2014-05-02}} */
  public String key() {
    return firm + "/" + worker + "/" + day();
  }

  /** {@return which kind of day it was for the worker} */
  public Optional<WorkDayKind> kind() {
    return Optional.ofNullable(kind);
  }

  /** {@return the time from coming to leaving, in whole minutes} */
  public Optional<Duration> gross() {
    return minutes(gross);
  }

  /** {@return the time at work without the breaks, in whole minutes} */
  public Optional<Duration> net() {
    return minutes(net);
  }

  /** {@return the time of all breaks, in whole minutes} */
  public Optional<Duration> breaks() {
    return minutes(breaks);
  }

  /** {@return how much of the net hours lay in the night, in whole minutes} */
  public Optional<Duration> night() {
    return minutes(night);
  }

  private static Optional<Duration> minutes(short minutes) {
    return minutes < 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
  }

  /** {@return a new builder that holds every property of this day} */
  public Builder toBuilder() {
    Builder builder = new Builder().worker(worker).firm(firm).day(day());
    employment().ifPresent(builder::employment);
    facility().ifPresent(builder::facility);
    kind().ifPresent(builder::kind);
    gross().ifPresent(builder::gross);
    net().ifPresent(builder::net);
    breaks().ifPresent(builder::breaks);
    night().ifPresent(builder::night);
    return builder;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkDay that
        && day == that.day
        && gross == that.gross
        && net == that.net
        && breaks == that.breaks
        && night == that.night
        && kind == that.kind
        && worker.equals(that.worker)
        && firm.equals(that.firm)
        && Objects.equals(employment, that.employment)
        && Objects.equals(facility, that.facility);
  }

  @Override
  public int hashCode() {
    return Objects.hash(worker, firm, day, net);
  }

  /** {@return the key of this day} */
  @Override
  public String toString() {
    return key();
  }

  /** Builds a {@link WorkDay}. The worker, the firm and the day are required. */
  public static final class Builder extends WorkDayBuilder {
    Builder() {}
  }
}
