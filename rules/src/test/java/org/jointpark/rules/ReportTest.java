package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.source.Layer;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Verdict KEPT =
      SampleVerdict.of("a.law", "2013-01-01/2014-01-01", Status.COMPLIANT).build();
  private static final Verdict BROKEN =
      SampleVerdict.of("a.law", "2014-01-01/2015-01-01", Status.BREACHED).build();
  private static final Verdict UNKNOWN =
      SampleVerdict.of("b.law", "2014-06-01/2014-07-01", Status.UNDETERMINED).build();
  private static final Verdict IDLE = SampleVerdict.of(
          "b.law", "2014-07-01/2014-08-01", Status.VOID)
      .selection("strict")
      .build();

  private static Report.Builder report() {
    return Report.builder()
        .during(DateInterval.always())
        .horizon(LocalDate.of(2016, 4, 1))
        .knownAt(LocalDate.of(2016, 4, 1))
        .addLayers(Layer.TEXT, Layer.AGREED)
        .addSelections(ReadingSelection.of("strict"), ReadingSelection.byDefault());
  }

  @Test
  void verdicts_areSortedAndEqualInAnyOrder() {
    Report report = report().addVerdicts(IDLE, UNKNOWN, BROKEN, KEPT).build();

    assertThat(report.verdicts()).containsExactly(KEPT, BROKEN, UNKNOWN, IDLE);
    assertThat(report)
        .isEqualTo(report().addVerdicts(KEPT, BROKEN, UNKNOWN, IDLE, KEPT).build());
    assertThat(report).isNotEqualTo(report().addVerdicts(KEPT, BROKEN, UNKNOWN).build());
  }

  @Test
  void findings_areViolatedOrUndetermined() {
    assertThat(report().addVerdicts(IDLE, UNKNOWN, BROKEN, KEPT).build().findings())
        .containsExactly(BROKEN, UNKNOWN);
    assertThat(report().build().findings()).isEmpty();
  }

  @Test
  void on_givesTheVerdictsOfADay() {
    Report report = report().addVerdicts(IDLE, UNKNOWN, BROKEN, KEPT).build();

    assertThat(report.on(LocalDate.of(2013, 12, 31))).containsExactly(KEPT);
    assertThat(report.on(LocalDate.of(2014, 1, 1))).containsExactly(BROKEN);
    assertThat(report.on(LocalDate.of(2014, 6, 30))).containsExactly(BROKEN, UNKNOWN);
    assertThat(report.on(LocalDate.of(2014, 7, 1))).containsExactly(BROKEN, IDLE);
    assertThat(report.on(LocalDate.of(2015, 1, 1))).isEmpty();
  }

  @Test
  void verdicts_ofALawUnderASelection() {
    Report report = report().addVerdicts(IDLE, UNKNOWN, BROKEN, KEPT).build();

    assertThat(report.verdicts(LawId.of("b.law"), "strict")).containsExactly(IDLE);
    assertThat(report.verdicts(LawId.of("b.law"), "default")).containsExactly(UNKNOWN);
    assertThat(report.verdicts(LawId.of("a.law"), "strict")).isEmpty();
    assertThat(report.verdicts(LawId.of("c.law"), "default")).isEmpty();
  }

  @Test
  void build_keepsTheQuestion() {
    Report report = report().build();

    assertThat(report.layers()).containsExactly(Layer.TEXT, Layer.AGREED);
    assertThat(report.selections())
        .containsExactly(ReadingSelection.of("strict"), ReadingSelection.byDefault());
  }

  @Test
  void build_needsTheQuestion() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Report.builder().build())
        .withMessageContainingAll("during", "horizon", "knownAt");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report().layers(ImmutableList.of()).build())
        .withMessage("report must have at least one layer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report().selections(ImmutableList.of()).build())
        .withMessage("report must have at least one selection of readings");
  }

  @Test
  void build_refusesAVerdictUnderAnotherSelection() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report()
            .selections(List.of(ReadingSelection.of("strict"), ReadingSelection.of("mild")))
            .addVerdict(KEPT)
            .build())
        .withMessage("verdict must be under one of the selections [strict, mild], but was"
            + " a.law default park gaeseong 2013-01-01/2014-01-01 COMPLIANT");
  }

  @Test
  void build_refusesAVerdictOutsideOfItsDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> report().during(DateInterval.ofYear(2014)).addVerdict(KEPT).build())
        .withMessage("verdict must lie in the days to report 2014-01-01/2015-01-01 and before the"
            + " horizon 2016-04-01, but was a.law default park gaeseong 2013-01-01/2014-01-01"
            + " COMPLIANT");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> report().horizon(LocalDate.of(2013, 12, 31)).addVerdict(KEPT).build())
        .withMessageContaining("before the horizon 2013-12-31");
    assertThat(
            report().horizon(LocalDate.of(2014, 1, 1)).addVerdict(KEPT).build().verdicts())
        .containsExactly(KEPT);
  }
}
