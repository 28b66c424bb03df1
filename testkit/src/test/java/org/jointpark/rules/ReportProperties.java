package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.testkit.jqwik.RuleArbitraries;
import org.jointpark.time.DateInterval;

/** What a report says is the same, however little of it was asked for. */
class ReportProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return RuleArbitraries.days();
  }

  private static Check check(Rulebook rulebook, LocalDate first, LocalDate horizon) {
    return Check.against(rulebook)
        .until(horizon)
        .during(DateInterval.startingOn(first))
        .collectingFaults();
  }

  @Property(tries = 500)
  void verdictsThatAreCountedAreThoseThatWouldBeHandedOver(
      @ForAll Rulebook rulebook,
      @ForAll Facts facts,
      @ForAll("days") LocalDate first,
      @ForAll("days") LocalDate horizon) {
    Check check = check(rulebook, first, horizon.plusDays(20));
    Report all = check.run(facts);
    Report counted = check.keepingFindings(0).run(facts);

    assertThat(counted.tallies()).isEqualTo(all.tallies());
    assertThat(counted.vacuous()).isEqualTo(all.vacuous());
    assertThat(counted.faults()).isEqualTo(all.faults());
    assertThat(counted.verdicts()).isEmpty();
  }

  @Property(tries = 500)
  void aLawThatIsJudgedAloneHasTheVerdictsThatItHasAmongOthers(
      @ForAll Rulebook rulebook,
      @ForAll Facts facts,
      @ForAll("days") LocalDate first,
      @ForAll("days") LocalDate horizon) {
    Check check = check(rulebook, first, horizon.plusDays(20));
    Report all = check.run(facts);
    for (Law law : Judge.of(rulebook).laws()) {
      Report alone = check.onlyLaws(law.id()).run(facts);
      Report others = check.withoutLaws(law.id()).run(facts);

      assertThat(alone.verdicts())
          .containsExactlyElementsOf(all.verdicts().stream()
              .filter(verdict -> verdict.law().id().equals(law.id()))
              .toList());
      assertThat(alone.faultCount() + others.faultCount()).isEqualTo(all.faultCount());
      assertThat(alone.verdicts().size() + others.verdicts().size())
          .isEqualTo(all.verdicts().size());
    }
  }
}
