package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawChoiceTest {

  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);
  private static final Facts FACTS = Facts.of(DossierOfTests.empty());

  private static final Law WAGE = law("a.wage", Severity.ERROR);
  private static final Law HOURS = law("a.hours", Severity.WARNING);
  private static final Law NOTICE = law("b.notice", Severity.INFO);

  private static Law law(String id, Severity severity) {
    return Law.of(LawId.of(id), "something is kept", severity);
  }

  /** Says the same of each of its laws, whichever are asked about. */
  private record Strict(ImmutableList<Law> laws) implements Judge {
    static Strict of(Law... laws) {
      return new Strict(ImmutableList.copyOf(laws));
    }

    @Override
    public void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts) {
      laws.forEach(law -> verdicts.accept(SampleVerdict.breach().law(law).build()));
    }
  }

  /** Finds nothing, and must not be asked. */
  private record Unasked(ImmutableList<Law> laws) implements Judge {
    @Override
    public void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts) {
      throw new AssertionError("asked about " + inquiry.laws());
    }
  }

  private static Check check() {
    return Check.by(Strict.of(WAGE, HOURS), Strict.of(NOTICE)).until(HORIZON);
  }

  private static Stream<String> judged(Check check) {
    return check.run(FACTS).verdicts().stream().map(verdict -> verdict.law().toString());
  }

  @Test
  void onlyLaws_judgesNoOther() {
    Check check = check().onlyLaws(LawId.of("a.hours"), LawId.of("b.notice"));

    assertThat(judged(check)).containsExactly("a.hours", "b.notice");
    assertThat(judged(check.onlyLaws(LawId.of("a.wage")))).containsExactly("a.wage");
    assertThat(check.run(FACTS).laws().only())
        .contains(ImmutableSortedSet.of(LawId.of("a.hours"), LawId.of("b.notice")));
  }

  @Test
  void withoutLaws_judgesTheOthers() {
    Check check = check().withoutLaws(LawId.of("a.hours"));

    assertThat(judged(check)).containsExactly("a.wage", "b.notice");
    assertThat(judged(check.withoutLaws(LawId.of("a.wage")))).containsExactly("b.notice");
    assertThat(judged(check.onlyLaws(LawId.of("a.wage"), LawId.of("a.hours"))))
        .containsExactly("a.wage");
  }

  @Test
  void fromSeverity_judgesWhatIsSevereEnough() {
    assertThat(judged(check().fromSeverity(Severity.WARNING))).containsExactly("a.hours", "a.wage");
    assertThat(judged(check().fromSeverity(Severity.ERROR))).containsExactly("a.wage");
    assertThat(judged(check().fromSeverity(Severity.INFO))).hasSize(3);
  }

  @Test
  void aJudge_isNotAskedIfNoneOfItsLawsIs() {
    Check check =
        Check.by(Strict.of(WAGE), new Unasked(ImmutableList.of(NOTICE))).until(HORIZON);

    assertThat(judged(check.withoutLaws(NOTICE.id()))).containsExactly("a.wage");
    assertThat(judged(check.onlyLaws(WAGE.id()))).containsExactly("a.wage");
    assertThat(judged(check.fromSeverity(Severity.WARNING))).containsExactly("a.wage");
    assertThat(Check.by(Strict.of(WAGE), new Unasked(ImmutableList.of()))
            .until(HORIZON)
            .onlyLaws(WAGE.id())
            .run(FACTS)
            .findings())
        .hasSize(1);
  }

  @Test
  void vacuous_listsWhatWasAskedAbout() {
    Judge silent = new Judge() {
      @Override
      public ImmutableList<Law> laws() {
        return ImmutableList.of(WAGE, HOURS);
      }

      @Override
      public void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts) {}
    };
    Check check = Check.by(silent).until(HORIZON);

    assertThat(check.run(FACTS).vacuous()).containsExactly(HOURS, WAGE);
    assertThat(check.withoutLaws(HOURS.id()).run(FACTS).vacuous()).containsExactly(WAGE);
    assertThat(check.fromSeverity(Severity.ERROR).run(FACTS).vacuous()).containsExactly(WAGE);
  }

  @Test
  void laws_mustBeKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check().onlyLaws(LawId.of("a.wages")))
        .withMessage("laws must be among those of the judges, but a.wages (maybe a.wage) is not");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            check().withoutLaws(LawId.of("a.hour"), LawId.of("a.wage"), LawId.of("something.else")))
        .withMessage("laws must be among those of the judges, but a.hour (maybe a.hours),"
            + " something.else are not");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check().onlyLaws())
        .withMessage("laws must be at least one. Maybe LawChoice.all()");
  }

  @Test
  void hasFindings_bySeverity() {
    Report report = check().withoutLaws(WAGE.id()).keepingFindings(0).run(FACTS);

    assertThat(report.findings()).isEmpty();
    assertThat(report.hasFindings(Severity.INFO)).isTrue();
    assertThat(report.hasFindings(Severity.WARNING)).isTrue();
    assertThat(report.hasFindings(Severity.ERROR)).isFalse();
  }

  @Test
  void aLawThatWasAmended_hasATallyForEachSeverity() {
    Law milder = law("a.wage", Severity.INFO);
    Report report = Check.by(Strict.of(WAGE, milder)).until(HORIZON).run(FACTS);

    assertThat(report.tallies()).extracting(Tally::law).containsExactly(milder, WAGE);
    assertThat(report.vacuous()).isEmpty();
    assertThat(List.copyOf(report.verdicts())).hasSize(2);
  }
}
