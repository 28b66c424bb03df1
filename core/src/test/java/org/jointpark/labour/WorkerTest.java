package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.jointpark.party.StateCode;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;
import org.junit.jupiter.api.Test;

class WorkerTest {

  private static final LocalDate ARRIVAL = LocalDate.of(2013, 2, 1);

  private static Worker.Builder worker() {
    return Worker.builder().id(WorkerId.of("W-1"));
  }

  @Test
  void build_needsNoMoreThanAnId() {
    Worker worker = worker().build();

    assertThat(worker.homeState()).isEmpty();
    assertThat(worker.birthDay()).isEmpty();
    assertThat(worker.sex()).isEmpty();
    assertThat(worker.statuses()).isEmpty();
    assertThat(worker.toBuilder().build()).isEqualTo(worker).hasSameHashCodeAs(worker);
  }

  @Test
  void build_refusesToDoWithoutAnId() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Worker.builder().build())
        .withMessage("Cannot build Worker, some of required attributes are not set [id]");
  }

  @Test
  void toBuilder_keepsWhatIsKnown() {
    Worker worker = worker()
        .homeState(StateCode.of("SY"))
        .birthDay(UncertainDay.parse("1990"))
        .sex(Sex.FEMALE)
        .hasStatus(WorkerStatus.REFUGEE, DateInterval.startingOn(ARRIVAL))
        .build();

    assertThat(worker.toBuilder().build()).isEqualTo(worker).hasSameHashCodeAs(worker);
  }

  @Test
  void hasStatus_isFalseOnAllOtherDays() {
    Worker worker = worker()
        .hasStatus(WorkerStatus.REFUGEE, DateInterval.startingOn(ARRIVAL))
        .build();

    assertThat(worker.status(WorkerStatus.REFUGEE))
        .isEqualTo(Timeline.initially(false).then(ARRIVAL, true).build());
  }

  @Test
  void hasStatus_onSeveralStretchesOrOnNone() {
    DaySet days = DaySet.parse("{2014-01-01/2014-03-01, 2015-01-01/2015-03-01}");

    assertThat(
            worker().hasStatus(WorkerStatus.PREGNANT, days).build().status(WorkerStatus.PREGNANT))
        .hasToString("{../2014-01-01=false, 2014-01-01/2014-03-01=true,"
            + " 2014-03-01/2015-01-01=false, 2015-01-01/2015-03-01=true, 2015-03-01/..=false}");
    assertThat(worker().hasStatus(WorkerStatus.PREGNANT, DaySet.none()).build())
        .isEqualTo(worker().neverHasStatus(WorkerStatus.PREGNANT).build());
    assertThat(worker()
            .hasStatus(WorkerStatus.DISABLED, DateInterval.always())
            .build()
            .status(WorkerStatus.DISABLED))
        .isEqualTo(Timeline.constant(true));
  }

  @Test
  void aStatusThatNobodyHasIsNotOneOfWhichNothingIsKnown() {
    Worker never = worker().neverHasStatus(WorkerStatus.APPRENTICE).build();
    Worker unknown = worker().build();

    assertThat(never).isNotEqualTo(unknown);
    assertThat(never.status(WorkerStatus.APPRENTICE).at(ARRIVAL)).contains(false);
    assertThat(unknown.status(WorkerStatus.APPRENTICE).at(ARRIVAL)).isEmpty();
  }

  @Test
  void aStatusThatIsKnownOnNoDayIsNotKept() {
    Worker worker = worker().putStatus(WorkerStatus.NURSING, Timeline.empty()).build();

    assertThat(worker.statuses()).isEmpty();
    assertThat(worker).isEqualTo(worker().build());
  }

  @Test
  void aStatusIsToldOnce() {
    Worker.Builder twice =
        worker().neverHasStatus(WorkerStatus.NURSING).neverHasStatus(WorkerStatus.NURSING);

    assertThatIllegalArgumentException().isThrownBy(twice::build);
  }
}
