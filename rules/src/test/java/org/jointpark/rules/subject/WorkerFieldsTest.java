package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointpark.labour.Sex;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerId;
import org.jointpark.labour.WorkerStatus;
import org.jointpark.party.StateCode;
import org.jointpark.rules.Field;
import org.jointpark.rules.SubjectKey;
import org.jointpark.time.DateInterval;
import org.jointpark.time.UncertainDay;
import org.junit.jupiter.api.Test;

class WorkerFieldsTest {

  private static final LocalDate FLIGHT = LocalDate.of(2013, 2, 1);
  private static final Field<Worker, Boolean> REFUGEE =
      WorkerFields.STATUS.at(WorkerStatus.REFUGEE);

  private static Worker.Builder worker() {
    return Worker.builder().id(WorkerId.of("W-1"));
  }

  @Test
  void aWorker_isSomebodyOnEveryDay() {
    Worker worker = worker().build();

    assertThat(WorkerFields.WORKER.key(worker)).isEqualTo(SubjectKey.of("worker", "W-1"));
    assertThat(WorkerFields.WORKER.extent().of(worker)).isEqualTo(DateInterval.always());
  }

  @Test
  void whatIsNotRecorded_isUnknown() {
    Worker unknown = worker().build();
    Worker known = worker().homeState(StateCode.of("SY")).sex(Sex.FEMALE).build();

    assertThat(WorkerFields.HOME_STATE.read(unknown)).isEmpty();
    assertThat(WorkerFields.SEX.read(unknown)).isEmpty();
    assertThat(WorkerFields.HOME_STATE.read(known)).contains(StateCode.of("SY"));
    assertThat(WorkerFields.SEX.read(known)).contains(Sex.FEMALE);
  }

  @Test
  void birthDay_isBetweenItsBounds() {
    Worker unknown = worker().build();
    Worker ofAYear = worker().birthDay(UncertainDay.ofYear(1990)).build();
    Worker ofADay = worker().birthDay(UncertainDay.of(FLIGHT)).build();

    assertThat(WorkerFields.EARLIEST_BIRTH_DAY.read(unknown)).isEmpty();
    assertThat(WorkerFields.LATEST_BIRTH_DAY.read(unknown)).isEmpty();
    assertThat(WorkerFields.BIRTH_DAY.read(ofAYear)).isEmpty();
    assertThat(WorkerFields.EARLIEST_BIRTH_DAY.read(ofAYear)).contains(LocalDate.of(1990, 1, 1));
    assertThat(WorkerFields.LATEST_BIRTH_DAY.read(ofAYear)).contains(LocalDate.of(1990, 12, 31));
    assertThat(WorkerFields.BIRTH_DAY.read(ofADay)).contains(FLIGHT);
    assertThat(WorkerFields.EARLIEST_BIRTH_DAY.read(ofADay)).contains(FLIGHT);
    assertThat(WorkerFields.LATEST_BIRTH_DAY.read(ofADay)).contains(FLIGHT);
  }

  @Test
  void aStatus_isToldDayByDay() {
    Worker refugee = worker()
        .hasStatus(WorkerStatus.REFUGEE, DateInterval.startingOn(FLIGHT))
        .build();
    Worker never = worker().neverHasStatus(WorkerStatus.REFUGEE).build();

    assertThat(REFUGEE.isDated()).isTrue();
    assertThat(REFUGEE.read(refugee, FLIGHT.minusDays(1))).contains(false);
    assertThat(REFUGEE.read(refugee, FLIGHT)).contains(true);
    assertThat(REFUGEE.read(never, FLIGHT)).contains(false);
    assertThat(REFUGEE.read(worker().build(), FLIGHT)).isEmpty();
    assertThat(WorkerFields.STATUS.at(WorkerStatus.NURSING).read(refugee, FLIGHT))
        .isEmpty();
  }

  @Test
  void aStatus_isFoundByItsName() {
    assertThat(WorkerFields.WORKER.field("status.REFUGEE")).contains(REFUGEE);
    assertThat(WorkerFields.WORKER.field("status.KING")).isEmpty();
  }
}
