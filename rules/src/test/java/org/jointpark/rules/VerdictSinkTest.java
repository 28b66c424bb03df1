package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class VerdictSinkTest {

  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);
  private static final Facts FACTS = Facts.of(DossierOfTests.empty());
  private static final Law LAW = SampleVerdict.breach().build().law();
  private static final RuleFault FAULT =
      new RuleFault(LAW, SubjectKey.of("park", "gaeseong"), "division by zero");

  /** Returns a check by a judge that does something to its sink. */
  private static Check check(Consumer<VerdictSink> act) {
    return Check.by((facts, inquiry, verdicts) -> act.accept(verdicts)).until(HORIZON);
  }

  @Test
  void wantsOnlyFindings_ifNotEveryVerdictIsKept() {
    List<Boolean> wants = new ArrayList<>();
    Check check = check(sink -> wants.add(sink.wantsOnlyFindings()));

    assertThat(check.run(FACTS).tallies()).isEmpty();
    assertThat(check.keepingFindings(5).run(FACTS).tallies()).isEmpty();
    assertThat(check.run(FACTS, finding -> {}).tallies()).isEmpty();
    assertThat(wants).containsExactly(false, true, true);
  }

  @Test
  void count_goesIntoTheTallyOfTheSelection() {
    Check check = check(sink -> {
      sink.count(LAW, Outcome.COMPLIANT, 40);
      sink.accept(SampleVerdict.breach().build());
      sink.count(LAW, Outcome.COMPLIANT, 2);
      sink.count(LAW, Outcome.NOT_APPLICABLE, 0);
    });

    assertThat(check.keepingFindings(0).run(FACTS).tallies())
        .containsExactly(Tally.of(
            LAW,
            "default",
            ImmutableMap.of(Outcome.COMPLIANT, 42L, Outcome.VIOLATED, 1L),
            ImmutableMap.of()));
    assertThat(check(sink -> sink.count(LAW, Outcome.COMPLIANT, 0))
            .keepingFindings(0)
            .run(FACTS)
            .tallies())
        .isEmpty();
  }

  @Test
  void count_refusesWhatHasToBeHandedOver() {
    Check check = check(sink -> sink.count(LAW, Outcome.VIOLATED, 3)).keepingFindings(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.run(FACTS))
        .withMessage("findings must be handed over, but 3 VIOLATED of gaeseong.test were counted");
    Check negative = check(sink -> sink.count(LAW, Outcome.COMPLIANT, -1)).keepingFindings(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> negative.run(FACTS))
        .withMessage("number of verdicts must not be negative, but was -1 (gaeseong.test)");
    Check all = check(sink -> sink.count(LAW, Outcome.COMPLIANT, 3));
    assertThatIllegalStateException()
        .isThrownBy(() -> all.run(FACTS))
        .withMessage("verdicts must be handed over since every one is wanted, but 3 COMPLIANT of"
            + " gaeseong.test were counted");
    assertThatIllegalStateException()
        .isThrownBy(() -> VerdictSink.of(verdict -> {}).count(LAW, Outcome.COMPLIANT, 3));
  }

  @Test
  void fault_endsARun() {
    assertThatExceptionOfType(RuleFaultsException.class)
        .isThrownBy(() -> check(sink -> sink.fault(FAULT)).run(FACTS))
        .withMessage("gaeseong.test of park gaeseong: division by zero");
    assertThatExceptionOfType(RuleFaultsException.class)
        .isThrownBy(() -> VerdictSink.of(verdict -> {}).fault(FAULT))
        .withMessage("gaeseong.test of park gaeseong: division by zero");
  }

  @Test
  void of_handsOnEachVerdict() {
    List<Verdict> verdicts = new ArrayList<>();
    VerdictSink sink = VerdictSink.of(verdicts::add);
    Verdict verdict =
        SampleVerdict.of("a.law", "2013-01-01/2014-01-01", Status.COMPLIANT).build();
    sink.accept(verdict);

    assertThat(verdicts).containsExactly(verdict);
    assertThat(sink.wantsOnlyFindings()).isFalse();
    assertThat(sink.advance("pay-line", 8_192)).isTrue();
  }

  @Test
  void accept_cutsToTheDaysToReport() {
    List<Verdict> findings = new ArrayList<>();
    Report report = check(sink -> sink.accept(SampleVerdict.breach().build()))
        .during(DateInterval.ofYear(2015))
        .run(FACTS, findings::add);

    assertThat(findings).isEmpty();
    assertThat(report.tallies()).isEmpty();
  }
}
