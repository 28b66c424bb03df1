package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.testkit.jqwik.TimeArbitraries;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;

class WorkerProperties {

  private static final LocalDate FIRST = LocalDate.of(2016, 2, 20);
  private static final LocalDate LAST = LocalDate.of(2016, 3, 10);
  private static final WorkerId ID = WorkerId.of("W-1");

  /** What is noted of a status: that a worker has it or not, from one day to another. */
  private record Note(DateInterval days, boolean held) {}

  @Provide
  Arbitrary<List<Note>> notes() {
    return TimeArbitraries.boundedIntervals(TimeArbitraries.days(FIRST, LAST))
        .flatMap(days -> Arbitraries.of(false, true).map(held -> new Note(days, held)))
        .list()
        .ofMaxSize(5);
  }

  @Property
  void aStatusOfEachDayIsTheLastThatWasNotedOfIt(@ForAll("notes") List<Note> notes) {
    Timeline<Boolean> status = Timeline.empty();
    Map<LocalDate, Boolean> byDay = new HashMap<>();
    for (Note note : notes) {
      status = status.overwrittenBy(Timeline.of(note.days(), note.held()));
      days(note.days()).forEach(day -> byDay.put(day, note.held()));
    }

    Worker worker =
        Worker.builder().id(ID).putStatus(WorkerStatus.REFUGEE, status).build();

    assertThat(days(DateInterval.ofClosed(FIRST.minusDays(1), LAST.plusDays(2))))
        .allSatisfy(day -> assertThat(worker.status(WorkerStatus.REFUGEE).at(day))
            .isEqualTo(Optional.ofNullable(byDay.get(day))));
    assertThat(worker.statuses().isEmpty()).isEqualTo(byDay.isEmpty());
  }

  private static List<LocalDate> days(DateInterval interval) {
    LocalDate start = interval.start().orElseThrow();
    return LongStream.range(0, interval.days()).mapToObj(start::plusDays).toList();
  }

  @Property
  void whoHasAStatusOnSomeDaysHasItOnNoOther(@ForAll DaySet days, @ForAll WorkerStatus status) {
    Timeline<Boolean> held =
        Worker.builder().id(ID).hasStatus(status, days).build().status(status);

    assertThat(held.daysWhere(has -> has)).isEqualTo(days);
    assertThat(held.domain()).isEqualTo(DaySet.all());
  }

  @Property
  void aStatusIsKnownOfAWorkerIfItIsOnSomeDay(@ForAll Worker worker, @ForAll WorkerStatus status) {
    assertThat(worker.statuses().containsKey(status))
        .isEqualTo(!worker.status(status).isEmpty());
  }

  @Property
  void aWorkerIsBuiltAgainFromTheParts(@ForAll Worker worker) {
    assertThat(worker.toBuilder().build()).isEqualTo(worker).hasSameHashCodeAs(worker);
  }

  @Property
  void aWageIsReadBackFromItsText(@ForAll Wage wage) {
    assertThat(Wage.parse(wage.toString())).isEqualTo(wage).hasSameHashCodeAs(wage);
  }
}
