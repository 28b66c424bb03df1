package org.jointpark.json.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static org.jointpark.json.JsonForms.day;
import static org.jointpark.json.JsonForms.listOf;
import static org.jointpark.json.JsonForms.ofText;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.json.OneOfForm;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.DaySet;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/** The forms of days, stretches of days and what holds on them. */
public final class TimeForms {

  private static final Pattern YEAR_TOO_FAR = Pattern.compile("\\b(0000|9999)\\b");
  private static final Pattern HOURS_TEXT =
      Pattern.compile("PT(?:(0|[1-9]\\d{0,7})H)?(?:(0|[1-9]\\d{0,7})M)?(?:0S)?");
  private static final Duration MOST_HOURS = Duration.ofHours(99_999_999).plusMinutes(59);
  private static final String NO_SENTINEL =
      "year must be from 1 to 9998: no day stands for 'always' or 'unknown'";

  /** A day in the years 1 to 9998, such as {@code "2013-09-16"}. */
  public static final JsonForm<LocalDate> DAY =
      day().as(day -> checkYear(day, ""), day -> checkYear(day, ""));

  /**
   * A day that may be left out, for which no other day stands then. It is read and written like
   * {@link #DAY}; the fault of a year that is too far tells of leaving it out.
   */
  public static final JsonForm<LocalDate> OPTIONAL_DAY = day()
      .as(
          day -> checkYear(day, ". Maybe leave the member out"),
          day -> checkYear(day, ". Maybe leave the member out"));

  /** A day that may be uncertain, by its text: {@code "2014-05-01"}, {@code "2014-05"}. */
  public static final JsonForm<UncertainDay> UNCERTAIN_DAY = ofText(
      "day, month, year or range such as 2014-05-01, 2014-05, 2014 or [2009-08-13..2009-08-14]",
      TimeForms::uncertainDay,
      UncertainDay::toString);

  /** A stretch of days: {@code {"start": "2013-09-16", "end": "2016-02-10"}}. */
  public static final JsonForm<DateInterval> INTERVAL = ObjectForm.<DateInterval, Sides>builder(
          "interval", Sides::new, Sides::build)
      .optional("start", OPTIONAL_DAY, DateInterval::start, Sides::start)
      .optional("end", OPTIONAL_DAY, DateInterval::end, Sides::end)
      .build();

  /** A set of days: an array of stretches that share no day, in any order. */
  public static final JsonForm<DaySet> DAYS =
      listOf(INTERVAL).as(TimeForms::union, DaySet::intervals);

  /** A dating: the text of a day that may be uncertain, or the object of a stretch of days. */
  public static final JsonForm<Dating> DATING = OneOfForm.<Dating>builder("dating")
      .text(Dating.On.class, UNCERTAIN_DAY.as(Dating.On::new, Dating.On::day))
      .object(Dating.Over.class, INTERVAL.as(Dating.Over::new, Dating.Over::days))
      .build();

  /**
   * Hours and minutes, after ISO 8601: {@code "PT48H30M"}, {@code "PT8H"}, {@code "PT45M"}, and
   * {@code "PT0S"} for none. They are never negative, have no seconds and no more than 59 minutes
   * beside their hours, of which there are up to 99,999,999: each duration has one text.
   */
  public static final JsonForm<Duration> HOURS =
      ofText("duration such as PT48H30M", TimeForms::parseHours, TimeForms::printHours);

  /** A legal clock, by its time zone: {@code "Asia/Pyongyang"}. */
  public static final JsonForm<LegalClock> CLOCK =
      ofText("time zone such as Asia/Pyongyang", LegalClock::parse, LegalClock::toString);

  private TimeForms() {}

  /**
   * Returns the form of timelines: an array of pieces, in any order, such as {@code {"start":
   * "2013-09-16", "end": "2016-02-10", "value": "AVAILABLE"}}.
   *
   * @param <V> the type of the values
   * @param value the form of the values
   * @return the form
   */
  public static <V> JsonForm<Timeline<V>> timelineOf(JsonForm<V> value) {
    JsonForm<Timeline.Piece<V>> piece = ObjectForm.<Timeline.Piece<V>, PieceParts<V>>builder(
            "piece", PieceParts::new, PieceParts::build)
        .optional(
            "start",
            OPTIONAL_DAY,
            it -> it.interval().start(),
            (parts, day) -> parts.days.start(day))
        .optional(
            "end", OPTIONAL_DAY, it -> it.interval().end(), (parts, day) -> parts.days.end(day))
        .required("value", value, Timeline.Piece::value, PieceParts::value)
        .build();
    return listOf(piece).as(TimeForms::join, Timeline::pieces);
  }

  private static LocalDate checkYear(LocalDate day, String wayOut) {
    checkArgument(day.getYear() >= 1 && day.getYear() <= 9998, "%s%s", NO_SENTINEL, wayOut);
    return day;
  }

  private static UncertainDay uncertainDay(String text) {
    checkArgument(
        !YEAR_TOO_FAR.matcher(text).find(),
        "%s. Maybe a range such as [2009-08-13..2009-08-14] is known",
        NO_SENTINEL);
    return UncertainDay.parse(text);
  }

  private static Duration parseHours(String text) {
    Matcher parts = HOURS_TEXT.matcher(text);
    checkArgument(
        parts.matches() && !text.equals("PT"),
        "duration must be hours and minutes, none of them negative or in fractions");
    Duration hours = Duration.ofHours(part(parts, 1)).plusMinutes(part(parts, 2));
    String canonical = printHours(hours);
    checkArgument(
        canonical.equals(text), "duration must be in its shortest form. Maybe '%s'", canonical);
    return hours;
  }

  private static long part(Matcher parts, int group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static String printHours(Duration hours) {
    checkArgument(
        hours.equals(Duration.ofMinutes(hours.toMinutes()))
            && !hours.isNegative()
            && hours.compareTo(MOST_HOURS) <= 0,
        "duration must be whole minutes from PT0S to %s, but was %s",
        MOST_HOURS,
        hours);
    return hours.toString();
  }

  private static DaySet union(ImmutableList<DateInterval> intervals) {
    ImmutableList<DateInterval> sorted = ImmutableList.sortedCopyOf(intervals);
    for (int i = 1; i < sorted.size(); i++) {
      checkArgument(
          !sorted.get(i - 1).overlaps(sorted.get(i)),
          "intervals must not overlap, but %s overlaps %s",
          sorted.get(i - 1),
          sorted.get(i));
    }
    return DaySet.copyOf(sorted);
  }

  private static <V> Timeline<V> join(ImmutableList<Timeline.Piece<V>> pieces) {
    Timeline.Builder<V> timeline = Timeline.builder();
    pieces.forEach(piece -> timeline.put(piece.interval(), piece.value()));
    return timeline.build();
  }

  /** The two sides of an interval that is being read. */
  private static final class Sides {

    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();

    void start(LocalDate day) {
      start = Optional.of(day);
    }

    void end(LocalDate day) {
      end = Optional.of(day);
    }

    DateInterval build() {
      if (start.isPresent()) {
        return end.isPresent()
            ? DateInterval.of(start.get(), end.get())
            : DateInterval.startingOn(start.get());
      }
      return end.map(DateInterval::endingBefore).orElseGet(DateInterval::always);
    }
  }

  /** The parts of a piece that is being read. */
  private static final class PieceParts<V> {

    private final Sides days = new Sides();
    private Optional<V> value = Optional.empty();

    void value(V held) {
      value = Optional.of(held);
    }

    Timeline.Piece<V> build() {
      return new Timeline.Piece<>(days.build(), value.orElseThrow());
    }
  }
}
