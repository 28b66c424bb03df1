package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CauseTest {

  private static final LocalDate DAY = LocalDate.of(2013, 9, 16);

  @Test
  void toString_namesKindReferenceAndDay() {
    assertThat(Cause.of(Cause.Kind.EVENT, DAY, "EV-1")).hasToString("EVENT EV-1 on 2013-09-16");
    assertThat(Cause.of(Cause.Kind.DUE_DAY, DAY)).hasToString("DUE_DAY on 2013-09-16");
  }

  @Test
  void of_keepsItsParts() {
    Cause cause = Cause.of(Cause.Kind.FACT, DAY, "F-1");

    assertThat(cause.kind()).isEqualTo(Cause.Kind.FACT);
    assertThat(cause.day()).isEqualTo(DAY);
    assertThat(cause.reference()).contains("F-1");
    assertThat(cause).isEqualTo(Cause.of(Cause.Kind.FACT, DAY, "F-1"));
    assertThat(Cause.of(Cause.Kind.HORIZON, DAY).reference()).isEmpty();
  }

  @Test
  void of_refusesABlankReference() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cause.of(Cause.Kind.EVENT, DAY, ""))
        .withMessage("reference must not be blank (EVENT on 2013-09-16)");
  }

  @Test
  void annotations_areOrderedByDay() {
    Annotation first =
        Annotation.of(Annotation.Kind.FURTHER_ACT, Cause.of(Cause.Kind.EVENT, DAY, "EV-9"));
    Annotation second = Annotation.of(
        Annotation.Kind.CLAIMED_EXCUSE, Cause.of(Cause.Kind.EVENT, DAY.plusDays(1), "EV-2"));
    Annotation third = Annotation.of(
        Annotation.Kind.CLAIMED_EXCUSE, Cause.of(Cause.Kind.EVENT, DAY.plusDays(1), "EV-3"));

    assertThat(ImmutableSortedSet.of(third, second, first)).containsExactly(first, second, third);
    assertThat(first).hasToString("FURTHER_ACT: EVENT EV-9 on 2013-09-16");
  }
}
