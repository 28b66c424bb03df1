package org.jointpark.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.jointpark.party.StateCode;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.UncertainDay;
import org.junit.jupiter.api.Test;

class FirmTest {

  private static final Evidence PRESS = Evidence.of(SourceId.of("press"), Confidence.HIGH);

  private static Firm.Builder firm() {
    return Firm.builder()
        .id(FirmId.of("F-1"))
        .name("Example Apparel")
        .form(FirmForm.OWN_FACTORY)
        .evidence(PRESS);
  }

  private static WorkerCount workers(int count, String asOf, WorkerCountKind kind) {
    return WorkerCount.builder()
        .count(count)
        .asOf(UncertainDay.parse(asOf))
        .kind(kind)
        .evidence(PRESS)
        .build();
  }

  @Test
  void build_needsNoMoreThanNameFormAndEvidence() {
    Firm firm = firm().build();

    assertThat(firm.homeState()).isEmpty();
    assertThat(firm.sector()).isEmpty();
    assertThat(firm.entry()).isEmpty();
    assertThat(firm.workerCounts()).isEmpty();
    assertThat(firm.toBuilder().build()).isEqualTo(firm).hasSameHashCodeAs(firm);
  }

  @Test
  void build_refusesToDoWithoutAForm() {
    Firm.Builder formless =
        Firm.builder().id(FirmId.of("F-1")).name("Example Apparel").evidence(PRESS);

    assertThatIllegalStateException()
        .isThrownBy(formless::build)
        .withMessage("Cannot build Firm, some of required attributes are not set [form]");
  }

  @Test
  void build_refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firm().name(" ").build())
        .withMessage("name must not be blank, but was ' ' (firm F-1)");
  }

  @Test
  void workerCounts_areSortedByDayThenByKindAndNumber() {
    WorkerCount planned = workers(500, "2004-06", WorkerCountKind.PLANNED);
    WorkerCount actual = workers(331, "2005-06-30", WorkerCountKind.ACTUAL);
    WorkerCount more = workers(340, "2005-06-30", WorkerCountKind.ACTUAL);
    WorkerCount goal = workers(100, "2005-06-30", WorkerCountKind.PLANNED);

    Firm firm = firm().addWorkerCounts(goal, more, planned, actual).build();

    assertThat(firm.workerCounts()).containsExactly(planned, actual, more, goal);
    assertThat(firm)
        .isEqualTo(firm().addWorkerCounts(planned, actual, more, goal).build());
  }

  @Test
  void listings_areSorted() {
    assertThat(firm().addListings("pilot-2004", "operating-2009").build().listings())
        .containsExactly("operating-2009", "pilot-2004");
  }

  @Test
  void workerCount_refusesANegativeNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> workers(-1, "2005-06-30", WorkerCountKind.ACTUAL))
        .withMessage("count must not be negative, but was -1 (workers as of 2005-06-30)");
  }

  private static Investment.Builder investment() {
    return Investment.builder()
        .id(InvestmentId.of("I-1"))
        .investor("Example Needles")
        .homeState(StateCode.of("DE"))
        .kind("sales office")
        .day(UncertainDay.parse("2014-06-10"))
        .status("approved")
        .plannedWorkers(2)
        .evidence(PRESS);
  }

  @Test
  void investment_keepsWhatItIsBuiltFrom() {
    Investment investment = investment().build();

    assertThat(investment.plannedWorkers()).contains(2);
    assertThat(investment.toBuilder().build()).isEqualTo(investment);
  }

  @Test
  void investment_refusesBlanksAndNegativeNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> investment().investor("").build())
        .withMessage("investor must not be blank, but was '' (investment I-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> investment().kind("").build())
        .withMessage("kind must not be blank, but was '' (investment I-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> investment().status("").build())
        .withMessage("status must not be blank, but was '' (investment I-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> investment().plannedWorkers(-2).build())
        .withMessage("planned workers must not be negative, but was -2 (investment I-1)");
  }
}
