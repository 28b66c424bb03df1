package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jointpark.rules.SampleVerdict.breach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2015, 1, 1);

  @Test
  void build_hasAnAnswerForEachProperty() {
    Verdict verdict = breach().build();

    assertThat(verdict.selection()).isEqualTo("default");
    assertThat(verdict.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(verdict.isFinding()).isTrue();
    assertThat(verdict.amounts()).isEmpty();
    assertThat(verdict.amount()).isEmpty();
    assertThat(verdict.missing()).isEmpty();
    assertThat(verdict.flags()).isEmpty();
    assertThat(verdict.annotations()).isEmpty();
    assertThat(verdict)
        .hasToString("gaeseong.test default park gaeseong 2014-01-01/2015-01-01 BREACHED");
    assertThat(verdict.toBuilder().build()).isEqualTo(verdict).hasSameHashCodeAs(verdict);
  }

  @Test
  void build_refusesAMissingProperty() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Verdict.builder().build())
        .withMessageContainingAll(
            "law",
            "subject",
            "interval",
            "status",
            "began",
            "ended",
            "citation",
            "layer",
            "confidence");
  }

  @Test
  void build_refusesMissingFactsOfADefiniteVerdict() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> breach().addMissing("pay", "hours").build())
        .withMessage("missing facts must belong to an undetermined verdict, but were [hours, pay]"
            + " (gaeseong.test default park gaeseong 2014-01-01/2015-01-01 BREACHED)");
    assertThat(breach().status(Status.UNDETERMINED).addMissing("pay").build().missing())
        .containsExactly("pay");
  }

  @Test
  void build_refusesExceptionsInConflictWhereThereIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> breach().addConflicting("strict", "lenient").build())
        .withMessage("exceptions in conflict must belong to a verdict of conflict, but were"
            + " [lenient, strict] (gaeseong.test default park gaeseong 2014-01-01/2015-01-01"
            + " BREACHED)");
    assertThat(breach().status(Status.CONFLICT).addConflicting("strict").build().conflicting())
        .containsExactly("strict");
  }

  @Test
  void build_takesAPendingVerdictForWhichNoDayIsSet() {
    assertThat(breach().status(Status.PENDING).build().due()).isEmpty();
    assertThat(breach().status(Status.PENDING).due(NEW_YEAR).build().due()).contains(NEW_YEAR);
  }

  @Test
  void cutTo_keepsAllButTheDays() {
    Verdict whole = breach().addFlag(Flag.CONTESTED).build();

    Verdict cut = whole.cutTo(DateInterval.parse("2014-02-01/2014-03-01"));

    assertThat(cut.interval()).hasToString("2014-02-01/2014-03-01");
    assertThat(cut.toBuilder().interval(whole.interval()).build()).isEqualTo(whole);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole.cutTo(DateInterval.parse("2014-12-01/2015-01-02")))
        .withMessage("days must lie in 2014-01-01/2015-01-01, but were 2014-12-01/2015-01-02");
  }

  @Test
  void build_refusesABlankSelection() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> breach().selection(" ").build())
        .withMessage("selection must not be blank (park gaeseong of gaeseong.test)");
  }

  @Test
  void build_refusesToBeginBeforeItsCause() {
    Cause late = Cause.of(Cause.Kind.EVENT, LocalDate.of(2014, 1, 2), "EV-1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> breach().began(late).build())
        .withMessage(
            "verdict must not begin before its cause, but was caused by EVENT EV-1 on 2014-01-02"
                + " (gaeseong.test default park gaeseong 2014-01-01/2015-01-01 BREACHED)");
  }

  @Test
  void build_refusesToEndAfterItsCause() {
    Cause early = Cause.of(Cause.Kind.EVENT, LocalDate.of(2014, 12, 31), "EV-2");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> breach().ended(early).build())
        .withMessage(
            "verdict must not end after its cause, but was ended by EVENT EV-2 on 2014-12-31"
                + " (gaeseong.test default park gaeseong 2014-01-01/2015-01-01 BREACHED)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> breach().interval(DateInterval.parse("2014-01-01/..")).build())
        .withMessageStartingWith("verdict must not end after its cause");
  }

  @Test
  void build_takesTheCausesOfACutVerdict() {
    DateInterval march = DateInterval.parse("2014-03-01/2014-04-01");

    assertThat(breach().interval(march).build().began().day()).isEqualTo("2014-01-01");
  }

  @Test
  void build_refusesAnOpenVerdictThatTheHorizonDoesNotEnd() {
    Cause horizon = Cause.of(Cause.Kind.HORIZON, NEW_YEAR);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> breach().addFlags(Flag.CONTESTED, Flag.OPEN).build())
        .withMessage("verdict must be marked OPEN if and only if the horizon ends it, but was"
            + " marked [OPEN, CONTESTED] and ended by EVENT EV-2 on 2015-01-01"
            + " (gaeseong.test default park gaeseong 2014-01-01/2015-01-01 BREACHED)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> breach().ended(horizon).build())
        .withMessageStartingWith("verdict must be marked OPEN if and only if the horizon ends it,"
            + " but was marked [] and ended by HORIZON on 2015-01-01");
    assertThat(breach().ended(horizon).addFlag(Flag.OPEN).build().is(Flag.OPEN)).isTrue();
  }

  @Test
  void amount_isTheFirstMoney() {
    Verdict verdict = breach()
        .addAmounts(
            Amount.ofPoints("excess rise", Rate.parse("0.01")),
            Amount.of("excess", Money.of("USD", "2")),
            Amount.of("charge", Money.of("USD", "3")))
        .build();

    assertThat(verdict.amount()).contains(Money.of("USD", "2"));
  }

  @Test
  void is_tellsTheFlags() {
    Verdict verdict = breach().addFlag(Flag.CONTESTED).build();

    assertThat(verdict.is(Flag.CONTESTED)).isTrue();
    assertThat(verdict.is(Flag.OPEN)).isFalse();
  }

  @Test
  void compareTo_goesByLawSelectionSubjectAndInterval() {
    Verdict first = breach().build();
    Verdict later = SampleVerdict.of("gaeseong.test", "2014-06-01/2014-07-01", Status.BREACHED)
        .build();
    Verdict otherSubject = breach().subject(SubjectKey.of("park", "other")).build();
    Verdict otherSelection = breach().selection("strict").build();
    Verdict otherLaw =
        SampleVerdict.of("zone.test", "2010-01-01/2011-01-01", Status.VOID).build();

    assertThat(ImmutableSortedSet.of(otherLaw, otherSelection, otherSubject, later, first))
        .containsExactly(first, later, otherSubject, otherSelection, otherLaw);
  }

  @Test
  void compareTo_isZeroForEqualVerdictsOnly() {
    Verdict verdict = breach().build();
    List<Verdict> others = ImmutableList.of(
        breach().law(Law.of(LawId.of("gaeseong.test"), "another title")).build(),
        breach().status(Status.VIOLATED).build(),
        breach().began(Cause.of(Cause.Kind.STATE, LocalDate.of(2014, 1, 1))).build(),
        breach().ended(Cause.of(Cause.Kind.STATE, NEW_YEAR)).build(),
        breach().addAmount(Amount.of("excess", Money.of("USD", "1"))).build(),
        breach().citation(Citation.of("T-1", "Treaty", "Art. 2")).build(),
        breach().citation(Citation.of("T-2", "Treaty", "Art. 1")).build(),
        breach().layer(Layer.TEXT).build(),
        breach().confidence(Confidence.LOW).build(),
        breach().status(Status.UNDETERMINED).addMissing("pay").build(),
        breach().addFlag(Flag.CONTESTED).build(),
        breach()
            .addAnnotation(Annotation.of(
                Annotation.Kind.FURTHER_ACT, Cause.of(Cause.Kind.EVENT, NEW_YEAR, "EV-3")))
            .build());

    assertThat(verdict).isEqualByComparingTo(breach().build());
    for (Verdict other : others) {
      assertThat(Integer.signum(verdict.compareTo(other)))
          .isNotZero()
          .isEqualTo(-Integer.signum(other.compareTo(verdict)));
    }
    assertThat(ImmutableSortedSet.copyOf(others)).hasSameSizeAs(others);
  }
}
