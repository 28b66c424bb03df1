package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.time.DateInterval;

class VerdictProperties {

  @Property
  void theOrderAgreesWithEquals(@ForAll Verdict one, @ForAll Verdict other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Property
  void aVerdictIsCutAsAWhole(@ForAll Verdict verdict, @ForAll DateInterval days) {
    Assume.that(verdict.interval().overlaps(days));

    Verdict cut = verdict.cutTo(verdict.interval().intersection(days).orElseThrow());

    assertThat(verdict.interval().encloses(cut.interval())).isTrue();
    assertThat(cut.toBuilder().interval(verdict.interval()).build()).isEqualTo(verdict);
  }

  @Property
  void aFindingIsViolatedOrUndetermined(@ForAll Verdict verdict) {
    assertThat(verdict.isFinding())
        .isEqualTo(
            verdict.outcome() == Outcome.VIOLATED || verdict.outcome() == Outcome.UNDETERMINED);
  }

  @Property
  void aReportKeepsItsVerdictsWhateverTheirOrder(@ForAll Report report) {
    Report reversed = Report.builder()
        .from(report)
        .verdicts(Lists.reverse(report.verdicts().asList()))
        .faults(Lists.reverse(report.faults().asList()))
        .build();

    assertThat(reversed).isEqualTo(report).hasSameHashCodeAs(report);
    assertThat(report.findings()).allMatch(Verdict::isFinding);
  }
}
