package org.jointpark.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRulesException;
import java.util.Objects;

/**
 * The clock of a park's law: decides which day it is there at an instant.
 *
 * <p>Two clocks may differ about one instant. From 2015-08-15 to 2018-05-04 the legal time of
 * Pyongyang was 30 minutes behind that of Seoul, so ten minutes past midnight on 2016-02-11 in
 * Seoul were still 2016-02-10 in Pyongyang:
 *
 * <pre>{@code
 * OffsetDateTime news = OffsetDateTime.parse("2016-02-11T00:10+09:00");
 * LegalClock.SEOUL.dayOf(news); // 2016-02-11
 * LegalClock.PYONGYANG.dayOf(news); // 2016-02-10
 * }</pre>
 *
 * <p>The history of offsets is that of the IANA time zone database in the Java runtime. Where only
 * a dateline is known there is no instant: keep the day, and never convert it. A legal clock does
 * not tell the present time.
 */
public final class LegalClock {

  /** The legal time of Pyongyang. */
  public static final LegalClock PYONGYANG = new LegalClock(ZoneId.of("Asia/Pyongyang"));

  /** The legal time of Seoul. */
  public static final LegalClock SEOUL = new LegalClock(ZoneId.of("Asia/Seoul"));

  private final ZoneId zone;

  private LegalClock(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * Returns the clock of a time zone.
   *
   * @param zone a region such as {@code Asia/Amman}, or a fixed offset
   * @return the clock
   */
  public static LegalClock of(ZoneId zone) {
    return new LegalClock(Objects.requireNonNull(zone, "zone"));
  }

  /**
   * Returns the clock with the given {@linkplain #toString() text form}.
   *
   * @param text the id of a time zone, such as {@code Asia/Pyongyang}
   * @return the clock
   * @throws IllegalArgumentException if {@code text} is not the id of a known zone
   */
  public static LegalClock parse(String text) {
    try {
      return new LegalClock(ZoneId.of(text));
    } catch (ZoneRulesException unknown) {
      throw new IllegalArgumentException(
          "legal clock must be a known time zone, but was '%s'. Maybe a region such as 'Asia/Seoul'"
              .formatted(text),
          unknown);
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException(
          "legal clock must be the id of a time zone, but was '%s'".formatted(text), malformed);
    }
  }

  /** {@return the time zone whose history this clock follows} */
  public ZoneId zone() {
    return zone;
  }

  /**
   * Returns the day on which an instant falls.
   *
   * @param instant any instant
   * @return the day on this clock
   */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /**
   * Returns the day on which a time falls that was read off another clock.
   *
   * @param time a time with its offset, such as {@code 2016-02-11T00:10+09:00}
   * @return the day on this clock
   */
  public LocalDate dayOf(OffsetDateTime time) {
    return dayOf(time.toInstant());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LegalClock that && zone.equals(that.zone);
  }

  @Override
  public int hashCode() {
    return zone.hashCode();
  }

  @Override
  public String toString() {
    return zone.getId();
  }
}
