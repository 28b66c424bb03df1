package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class HeadcountTest {

  private static final StateCode JORDAN = StateCode.of("JO");
  private static final StateCode SYRIA = StateCode.of("SY");

  private static Headcount.Builder headcount() {
    return Headcount.builder()
        .firm(FirmId.of("F-1"))
        .days(DateInterval.parse("2018-01-01/2018-02-01"));
  }

  private static Headcount.Builder partial() {
    return headcount().itemisation(Itemisation.PARTIAL);
  }

  @Test
  void build_knowsNoMoreThanItIsTold() {
    Headcount headcount = headcount().build();

    assertThat(headcount.facility()).isEmpty();
    assertThat(headcount.total()).isEmpty();
    assertThat(headcount.itemisation()).isEqualTo(Itemisation.COMPLETE);
    assertThat(headcount.evidence()).isEmpty();
    assertThat(headcount.of(JORDAN)).isEmpty();
    assertThat(headcount.of(Sex.FEMALE)).isEmpty();
    assertThat(headcount.of(WorkerStatus.REFUGEE)).isEmpty();
    assertThat(headcount.toBuilder().build()).isEqualTo(headcount).hasSameHashCodeAs(headcount);
  }

  @Test
  void key_namesFirmFacilityAndDays() {
    assertThat(headcount().build().key()).isEqualTo("F-1/2018-01-01/2018-02-01");
    assertThat(headcount()
            .facility(FacilityId.of("FAC-1"))
            .days(DateInterval.parse("2018-01-01/.."))
            .build()
            .key())
        .isEqualTo("F-1/FAC-1/2018-01-01/..");
  }

  @Test
  void of_isNobodyWhereTheBreakdownIsComplete() {
    Headcount headcount =
        headcount().total(120).putByStatus(WorkerStatus.REFUGEE, 18).build();

    assertThat(headcount.of(WorkerStatus.REFUGEE)).contains(18);
    assertThat(headcount.of(WorkerStatus.APPRENTICE)).contains(0);
    assertThat(headcount.of(Sex.FEMALE)).isEmpty();
    assertThat(headcount.of(SYRIA)).isEmpty();
  }

  @Test
  void of_isUnknownWhereTheBreakdownIsPartial() {
    Headcount headcount = partial()
        .total(120)
        .putByHomeState(SYRIA, 18)
        .putByStatus(WorkerStatus.DISABLED, 0)
        .build();

    assertThat(headcount.of(SYRIA)).contains(18);
    assertThat(headcount.of(JORDAN)).isEmpty();
    assertThat(headcount.of(WorkerStatus.DISABLED)).contains(0);
    assertThat(headcount.of(WorkerStatus.APPRENTICE)).isEmpty();
  }

  @Test
  void ofNobody_everyPartIsNobody() {
    Headcount nobody = headcount().total(0).build();

    assertThat(nobody.of(SYRIA)).contains(0);
    assertThat(nobody.of(Sex.MALE)).contains(0);
    assertThat(nobody.of(WorkerStatus.REFUGEE)).contains(0);
    assertThat(nobody)
        .isEqualTo(headcount().putBySex(Sex.MALE, 0).build())
        .isEqualTo(headcount().putByHomeState(SYRIA, 0).build())
        .isEqualTo(partial().total(0).putByStatus(WorkerStatus.REFUGEE, 0).build())
        .isNotEqualTo(headcount().build());
  }

  @Test
  void nobodyIsNotListedWhereTheBreakdownIsComplete() {
    Headcount headcount = headcount()
        .putByHomeState(JORDAN, 102)
        .putByHomeState(SYRIA, 18)
        .putByHomeState(StateCode.of("EG"), 0)
        .putBySex(Sex.FEMALE, 120)
        .putBySex(Sex.MALE, 0)
        .putByStatus(WorkerStatus.REFUGEE, 18)
        .putByStatus(WorkerStatus.DISABLED, 0)
        .build();

    assertThat(headcount.byHomeState()).containsOnlyKeys(JORDAN, SYRIA);
    assertThat(headcount.bySex()).containsOnlyKeys(Sex.FEMALE);
    assertThat(headcount.byStatus()).containsOnlyKeys(WorkerStatus.REFUGEE);
    assertThat(headcount.total()).contains(120);
  }

  @Test
  void aBreakdownInWhichNobodyHasAnyStatusIsNotAnUnknownOne() {
    Headcount none = headcount().total(120).putByStatus(WorkerStatus.REFUGEE, 0).build();

    assertThat(none.byStatus()).hasSize(WorkerStatus.values().length).containsValues(0, 0);
    assertThat(none)
        .isEqualTo(headcount().total(120).putByStatus(WorkerStatus.NURSING, 0).build())
        .isNotEqualTo(headcount().total(120).build());
    assertThat(none.of(WorkerStatus.DISABLED)).contains(0);
  }

  @Test
  void withoutABreakdownTheItemisationSaysNothing() {
    assertThat(partial().total(120).build()).isEqualTo(headcount().total(120).build());
  }

  @Test
  void whereAllWorkersAreListedTheItemisationSaysNothingOfThem() {
    Headcount headcount = all().total(120).itemisation(Itemisation.PARTIAL).build();
    Headcount more = all()
        .total(120)
        .itemisation(Itemisation.PARTIAL)
        .putByHomeState(StateCode.of("EG"), 0)
        .putByStatus(WorkerStatus.REFUGEE, 18)
        .build();

    assertThat(headcount).isEqualTo(all().build());
    assertThat(more.itemisation()).isEqualTo(Itemisation.PARTIAL);
    assertThat(more.byHomeState()).containsOnlyKeys(JORDAN, SYRIA);
    assertThat(more.of(StateCode.of("EG"))).contains(0);
    assertThat(more.of(WorkerStatus.DISABLED)).isEmpty();
  }

  private static Headcount.Builder all() {
    return headcount().putByHomeState(SYRIA, 18).putByHomeState(JORDAN, 102);
  }

  @Test
  void build_refusesPartsThatDoNotAddUpToTheTotal() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> headcount().total(120).putBySex(Sex.FEMALE, 100).build())
        .withMessage("sexes must add up to the total 120, but were 100"
            + " (headcount F-1/2018-01-01/2018-02-01). Maybe the itemisation is PARTIAL");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> headcount().putByHomeState(JORDAN, 9).putBySex(Sex.FEMALE, 10).build())
        .withMessage("sexes must add up to the total 9, but were 10"
            + " (headcount F-1/2018-01-01/2018-02-01). Maybe the itemisation is PARTIAL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> headcount()
            .putByHomeState(JORDAN, Integer.MAX_VALUE)
            .putByHomeState(SYRIA, 1)
            .build())
        .withMessage("home states must add up to the total, but were 2147483648"
            + " (headcount F-1/2018-01-01/2018-02-01). Maybe the itemisation is PARTIAL");
  }

  @Test
  void build_refusesMorePartsThanThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> partial()
            .total(9)
            .putByHomeState(JORDAN, 9)
            .putByHomeState(SYRIA, 1)
            .build())
        .withMessage("home states must not exceed the total 9, but were 10"
            + " (headcount F-1/2018-01-01/2018-02-01)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> headcount()
            .putBySex(Sex.MALE, 9)
            .putByStatus(WorkerStatus.REFUGEE, 10)
            .build())
        .withMessage("workers of REFUGEE must not exceed the total 9, but were 10"
            + " (headcount F-1/2018-01-01/2018-02-01)");
  }

  @Test
  void build_refusesNegativeNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> headcount().total(-1).build())
        .withMessage(
            "total must not be negative, but was -1 (headcount F-1/2018-01-01/2018-02-01)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> partial().putByHomeState(SYRIA, -1).build())
        .withMessage(
            "workers of SY must not be negative, but were -1 (headcount F-1/2018-01-01/2018-02-01)");
  }

  @Test
  void build_refusesDaysWithoutAStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> headcount().days(DateInterval.parse("../2018-02-01")).build())
        .withMessage("days must have a start, but were ../2018-02-01 (headcount of F-1)");
  }
}
