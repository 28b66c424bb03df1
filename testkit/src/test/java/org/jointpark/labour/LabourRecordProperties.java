package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.money.Money;
import org.jointpark.source.Known;

class LabourRecordProperties {

  @Property
  void noOneIsPaidNothing(@ForAll Leave leave, @ForAll Separation separation) {
    assertThat(leave.pay().value().filter(Money::isZero)).isEmpty();
    assertThat(separation.severance().value().filter(Money::isZero)).isEmpty();
  }

  @Property
  void nothingAndNoneAreOne(@ForAll Leave leave, @ForAll Separation separation, @ForAll Money any) {
    Known<Money> nothing = Known.of(Money.zero(any.currency()));

    assertThat(leave.toBuilder().pay(nothing).build())
        .isEqualTo(leave.toBuilder().pay(Known.none()).build())
        .isNotEqualTo(leave.toBuilder().pay(Known.unknown()).build());
    assertThat(separation.toBuilder().severance(nothing).build())
        .isEqualTo(separation.toBuilder().severance(Known.none()).build())
        .isNotEqualTo(separation.toBuilder().severance(Known.unknown()).build());
  }

  @Property
  void noMoreDaysArePaidThanThereAre(@ForAll Leave leave) {
    if (leave.days().isBounded()) {
      assertThat(leave.paidDays().orElse(0).longValue())
          .isLessThanOrEqualTo(leave.days().days());
    }
  }

  @Property
  void aConsentCoversWhomItsGiverSpeaksForOnItsDays(
      @ForAll Consent consent, @ForAll WorkerId worker) {
    for (LocalDate day : new LocalDate[] {LocalDate.of(2016, 2, 28), consent.given()}) {
      assertThat(consent.covers(worker, day))
          .isEqualTo(consent.giver().speaksFor(worker) && consent.validity().contains(day));
    }
  }

  @Property
  void whoConsentsIsSpokenFor(@ForAll ConsentGiver.Workers workers, @ForAll WorkerId other) {
    assertThat(workers.ids()).isNotEmpty().allMatch(workers::speaksFor);
    assertThat(workers.speaksFor(other)).isEqualTo(workers.ids().contains(other));
    assertThat(ConsentGiver.representative().speaksFor(other)).isTrue();
  }

  @Property
  void noticeAndReportAreInOrder(@ForAll Separation separation, @ForAll Accident accident) {
    assertThat(separation.notice().value().filter(day -> day.isAfter(separation.lastDay())))
        .isEmpty();
    assertThat(accident.reported().value().filter(day -> day.isBefore(accident.day())))
        .isEmpty();
  }

  @Property
  void recordsAreBuiltAgainFromTheirParts(
      @ForAll Leave leave,
      @ForAll Separation separation,
      @ForAll Consent consent,
      @ForAll Accident accident,
      @ForAll EmploymentTerms terms) {
    assertThat(leave.toBuilder().build()).isEqualTo(leave).hasSameHashCodeAs(leave);
    assertThat(separation.toBuilder().build()).isEqualTo(separation).hasSameHashCodeAs(separation);
    assertThat(consent.toBuilder().build()).isEqualTo(consent).hasSameHashCodeAs(consent);
    assertThat(accident.toBuilder().build()).isEqualTo(accident).hasSameHashCodeAs(accident);
    assertThat(terms.toBuilder().build()).isEqualTo(terms).hasSameHashCodeAs(terms);
  }

  @Property
  void keysNameWhoseRecordItIs(@ForAll Leave leave, @ForAll Headcount headcount) {
    assertThat(leave.key().split("/", -1))
        .containsExactly(
            leave.firm().toString(),
            leave.worker().toString(),
            leave.kind().name(),
            leave.days().start().orElseThrow().toString());
    assertThat(headcount.key().split("/", -1))
        .hasSize(headcount.facility().isPresent() ? 4 : 3)
        .startsWith(headcount.firm().toString());
  }
}
