package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.ServiceStatus;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.OperatingStatus;
import org.jointpark.source.Evidence;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesKind;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.Timeline;

/**
 * Makes what became of a park itself, by drawn choices: its operation, its means of communication,
 * its statistics and its holidays.
 */
final class ParkHistoryMaker {

  private static final int MAX_CHANGES = 3;
  private static final int MAX_SERVICES = 2;
  private static final int MAX_OBSERVATIONS = 3;

  private final Draws draws;
  private final NormMaker norms;
  private final Timeline<OperatingPhase> operation;
  private final ImmutableList.Builder<Event> causes = ImmutableList.builder();
  private int made;

  ParkHistoryMaker(Draws draws, NormMaker norms) {
    this.draws = draws;
    this.norms = norms;
    this.operation = draws.oneIn(2) ? stretches(this::phase) : Timeline.empty();
  }

  /** A value that holds from a day on. */
  private interface Made<V> {
    V from(LocalDate day);
  }

  Timeline<OperatingPhase> operation() {
    return operation;
  }

  /** Returns the events that caused the phases of operation. */
  ImmutableList<Event> causes() {
    return causes.build();
  }

  /** Makes values that follow each other, with a gap now and then. */
  private <V> Timeline<V> stretches(Made<V> value) {
    TreeSet<LocalDate> days =
        new TreeSet<>(draws.some(1, MAX_CHANGES, ignored -> norms.day().minusDays(10)));
    Timeline.Builder<V> made = Timeline.builder();
    for (LocalDate day : days) {
      LocalDate next = days.higher(day);
      if (!draws.oneIn(4)) {
        made.put(
            next == null ? DateInterval.startingOn(day) : DateInterval.of(day, next),
            value.from(day));
      }
    }
    return made.build();
  }

  private OperatingPhase phase(LocalDate day) {
    EventId cause = EventId.of("P" + ++made);
    causes.add(Event.builder()
        .id(cause)
        .kind(EventKind.CLOSURE)
        .when(Dating.on(day))
        .addActors(NormMaker.EAST, NormMaker.WEST)
        .description("it began or ceased to operate")
        .evidence(evidence())
        .build());
    return OperatingPhase.builder()
        .status(draws.of(OperatingStatus.OPERATING, OperatingStatus.SUSPENDED))
        .cause(cause)
        .addInitiators(NormMaker.EAST)
        .build();
  }

  private Evidence evidence() {
    return draws.oneIn(4) ? NormHistoryMaker.recorded(norms.day()) : NormHistoryMaker.EVIDENCE;
  }

  List<CommunicationService> services() {
    return draws.some(
        0,
        MAX_SERVICES,
        ignored -> CommunicationService.builder()
            .kind(NormMaker.SERVICE)
            .status(stretches(day -> draws.of(ServiceStatus.AVAILABLE, ServiceStatus.CUT)))
            .evidence(NormHistoryMaker.EVIDENCE)
            .build());
  }

  Series jobs() {
    return Series.builder()
        .id(NormMaker.JOBS)
        .title("jobs")
        .unit("persons")
        .kind(SeriesKind.STOCK)
        .observations(draws.some(0, MAX_OBSERVATIONS, ignored -> observation()))
        .build();
  }

  private Observation observation() {
    return Observation.builder()
        .when(Dating.on(norms.day()))
        .value(BigDecimal.valueOf(draws.of(NormMaker.MANY - 1, NormMaker.MANY)))
        .precision(draws.oneIn(6) ? Precision.ABOUT : Precision.EXACT)
        .evidence(evidence())
        .build();
  }

  /** Makes a calendar that knows the year in which all plays, or the next one alone. */
  HolidayCalendar calendar() {
    int year = norms.first().getYear() + (draws.oneIn(5) ? 1 : 0);
    return HolidayCalendar.builder()
        .id(NormMaker.CALENDAR)
        .name("holidays")
        .addRestDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
        .knownYear(year, draws.some(0, MAX_CHANGES, ignored -> norms.day().withYear(year)))
        .build();
  }
}
