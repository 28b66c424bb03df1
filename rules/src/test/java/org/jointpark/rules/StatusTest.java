package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

  private static final ImmutableSetMultimap<Outcome, Status> TABLE =
      ImmutableSetMultimap.<Outcome, Status>builder()
          .putAll(
              Outcome.NOT_APPLICABLE,
              Status.NOT_APPLICABLE,
              Status.INACTIVE,
              Status.VOID,
              Status.DISCHARGED,
              Status.PENDING)
          .putAll(
              Outcome.COMPLIANT,
              Status.COMPLIANT,
              Status.TOLERATED,
              Status.EXCUSED,
              Status.FULFILLED,
              Status.FULFILLED_LATE,
              Status.VALID,
              Status.REPAIRED)
          .putAll(
              Outcome.VIOLATED, Status.VIOLATED, Status.BREACHED, Status.OVERDUE, Status.INVALID)
          .putAll(Outcome.UNDETERMINED, Status.UNDETERMINED, Status.CONFLICT, Status.CONTESTED)
          .build();

  @Test
  void outcome_isThatOfTheTable() {
    assertThat(Arrays.stream(Status.values())
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(Status::outcome, status -> status)))
        .isEqualTo(TABLE);
  }

  @ParameterizedTest
  @CsvSource({"NOT_APPLICABLE, false", "COMPLIANT, false", "VIOLATED, true", "UNDETERMINED, true"})
  void isFinding_ofWhatSomebodyShouldLookAt(Outcome outcome, boolean isFinding) {
    assertThat(outcome.isFinding()).isEqualTo(isFinding);
  }
}
