package org.jointpark.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of work days. */
class WorkDayProperties {

  @Property
  void aDayIsWhatItsBuilderHolds(@ForAll WorkDay day) {
    assertThat(day.toBuilder().build()).isEqualTo(day).hasSameHashCodeAs(day);
  }

  @Property
  void grossIsNetAndBreaks(@ForAll WorkDay day) {
    Optional<Duration> sum = day.net().flatMap(net -> day.breaks().map(breaks -> net.plus(breaks)));

    assertThat(day.gross().isPresent() && sum.isPresent()).isEqualTo(sum.isPresent());
    sum.ifPresent(both -> assertThat(day.gross()).contains(both));
  }

  @Property
  void nightHoursAreNetHours(@ForAll WorkDay day) {
    day.net()
        .ifPresent(net -> assertThat(day.night().orElse(Duration.ZERO)).isLessThanOrEqualTo(net));
  }
}
