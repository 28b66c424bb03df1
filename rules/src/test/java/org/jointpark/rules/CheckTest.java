package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.jointpark.zone.gaeseong.GaeseongDossier.HORIZON;
import static org.jointpark.zone.gaeseong.GaeseongDossier.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointpark.source.Layer;
import org.jointpark.source.Question;
import org.jointpark.source.ReadingSelection;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;
import org.jointpark.zone.gaeseong.Gaeseong;
import org.junit.jupiter.api.Test;

class CheckTest {

  private static final Question HUE = Question.builder()
      .id("test.hue")
      .text("Which hue?")
      .putAnswer("blue", "that of the sky")
      .putAnswer("green", "that of grass")
      .putAnswer("amber", "that of resin")
      .defaultAnswer("green")
      .build();

  /** Judges nothing, and keeps what it was asked. */
  private static final class Listener implements Judge {
    private final List<Inquiry> inquiries = new ArrayList<>();

    @Override
    public void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts) {
      inquiries.add(inquiry);
    }
  }

  private static Judge saying(Verdict... said) {
    return (dossier, inquiry, verdicts) -> List.of(said).forEach(verdicts::accept);
  }

  @Test
  void until_givesTheDefaults() {
    Check check = Check.by(saying()).until(HORIZON);

    assertThat(check.horizon()).isEqualTo(HORIZON);
    assertThat(check.during()).isEqualTo(DateInterval.always());
    assertThat(check.knownAt()).isEqualTo(HORIZON);
    assertThat(check.layers()).containsExactly(Layer.TEXT, Layer.AGREED);
    assertThat(check.selections()).containsExactly(ReadingSelection.byDefault());
  }

  @Test
  void by_needsAJudge() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.by())
        .withMessage("check must have at least one judge or rulebook");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.against())
        .withMessage("check must have at least one judge or rulebook");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.by(List.of()))
        .withMessage("check must have at least one judge or rulebook");
  }

  @Test
  void until_needsAHorizon() {
    assertThatNullPointerException()
        .isThrownBy(() -> Check.by(saying()).until(null))
        .withMessage("horizon");
  }

  @Test
  void change_leavesTheCheckAsItWas() {
    Check check = Check.by(saying()).until(HORIZON);
    Check before = Check.by(check.judges()).until(HORIZON);

    Check changed = check
        .during(DateInterval.ofYear(2014))
        .knownAt(LocalDate.of(2015, 5, 1))
        .in(Layer.DISPUTED)
        .reading(ReadingSelection.of("blue", HUE.answeredBy("blue")));

    assertThat(check).isEqualTo(before).isNotEqualTo(changed);
    assertThat(changed.during()).isEqualTo(DateInterval.ofYear(2014));
    assertThat(changed.knownAt()).isEqualTo("2015-05-01");
    assertThat(changed.layers()).containsExactly(Layer.DISPUTED);
    assertThat(changed.selections())
        .containsExactly(ReadingSelection.of("blue", HUE.answeredBy("blue")));
    assertThat(changed.horizon()).isEqualTo(HORIZON);
  }

  @Test
  void in_needsALayer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.by(saying()).until(HORIZON).in())
        .withMessage("check must have at least one layer");
  }

  @Test
  void reading_needsASelection() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.by(saying()).until(HORIZON).reading())
        .withMessage("check must have at least one selection of readings");
  }

  @Test
  void reading_refusesTwoSelectionsOfOneName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.by(saying())
            .until(HORIZON)
            .reading(
                ReadingSelection.of("hue", HUE.answeredBy("blue")),
                ReadingSelection.byDefault(),
                ReadingSelection.of("hue", HUE.answeredBy("green"))))
        .withMessage(
            "selections of readings must have different names, but were [hue, default, hue]");
  }

  @Test
  void underEveryReadingOf_putsTheDefaultFirst() {
    Check check = Check.by(saying()).until(HORIZON).underEveryReadingOf(HUE);

    assertThat(check.selections())
        .containsExactly(
            ReadingSelection.of("green", HUE.answeredBy("green")),
            ReadingSelection.of("amber", HUE.answeredBy("amber")),
            ReadingSelection.of("blue", HUE.answeredBy("blue")));
  }

  @Test
  void run_asksEachJudgeOnceASelection() {
    Listener listener = new Listener();
    Report report = Check.by(listener)
        .until(HORIZON)
        .knownAt(LocalDate.of(2015, 5, 1))
        .in(Layer.AGREED, Layer.PRACTICE)
        .during(DateInterval.ofYear(2014))
        .reading(ReadingSelection.of("blue", HUE.answeredBy("blue")), ReadingSelection.byDefault())
        .run(dossier());

    Viewpoint viewpoint = Viewpoint.builder()
        .knownAt(LocalDate.of(2015, 5, 1))
        .addLayers(Layer.AGREED, Layer.PRACTICE)
        .build();
    assertThat(listener.inquiries)
        .containsExactly(
            inquiry(viewpoint.toBuilder().addReading(HUE.answeredBy("blue")).build()),
            inquiry(viewpoint));
    assertThat(report.verdicts()).isEmpty();
  }

  private static Inquiry inquiry(Viewpoint viewpoint) {
    return Inquiry.builder()
        .horizon(HORIZON)
        .viewpoint(viewpoint)
        .during(DateInterval.ofYear(2014))
        .build();
  }

  @Test
  void run_namesTheSelectionInEachVerdict() {
    Verdict verdict = SampleVerdict.breach().build();
    Report report =
        Check.by(saying(verdict)).until(HORIZON).underEveryReadingOf(HUE).run(dossier());

    assertThat(report.verdicts())
        .containsExactly(
            verdict.toBuilder().selection("amber").build(),
            verdict.toBuilder().selection("blue").build(),
            verdict.toBuilder().selection("green").build());
  }

  @Test
  void run_cutsToTheDaysToReport() {
    Verdict verdict = SampleVerdict.breach().build();
    Check check = Check.by(saying(verdict)).until(HORIZON);

    assertThat(check.during(DateInterval.parse("../2014-03-01")).run(dossier()).verdicts())
        .containsExactly(verdict.toBuilder()
            .interval(DateInterval.parse("2014-01-01/2014-03-01"))
            .build());
    assertThat(check.during(DateInterval.ofYear(2015)).run(dossier()).verdicts())
        .isEmpty();
    assertThat(check.during(DateInterval.ofYear(2014)).run(dossier()).verdicts())
        .containsExactly(verdict);
  }

  @Test
  void run_doesNotMindTheOrderOfTheJudges() {
    Check check = Check.by(Gaeseong.nonRecurrence(), Gaeseong.wageCap()).until(HORIZON);
    Check turned = Check.by(Gaeseong.wageCap(), Gaeseong.nonRecurrence()).until(HORIZON);

    assertThat(check.run(dossier())).isEqualTo(turned.run(dossier()));
    assertThat(check.run(dossier()).verdicts()).hasSize(12);
  }

  @Test
  void run_givesEqualReportsOfEqualFacts() {
    Check check = Check.by(Gaeseong.nonRecurrence(), Gaeseong.wageCap()).until(HORIZON);

    assertThat(check.run(dossier()))
        .isEqualTo(check.run(dossier()))
        .hasSameHashCodeAs(check.run(dossier()));
  }

  @Test
  void run_refusesAJudgeThatLooksBeyondTheHorizon() {
    Check check =
        Check.by(saying(SampleVerdict.breach().build())).until(LocalDate.of(2014, 12, 31));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.run(dossier()))
        .withMessage("verdict must lie in the days to report ../.. and before the horizon"
            + " 2014-12-31, but was gaeseong.test default park gaeseong 2014-01-01/2015-01-01"
            + " BREACHED");
  }

  @Test
  void knownDays_endBeforeTheHorizon() {
    assertThat(Inquiry.of(HORIZON, Viewpoint.byDefault()).knownDays()).hasToString("../2016-04-01");
  }

  @Test
  void daysToReport_lieBeforeTheHorizon() {
    Inquiry.Builder inquiry = Inquiry.builder().horizon(HORIZON).viewpoint(Viewpoint.byDefault());

    assertThat(inquiry.during(DateInterval.parse("2015-01-01/..")).build().daysToReport())
        .contains(DateInterval.parse("2015-01-01/2016-04-01"));
    assertThat(inquiry.during(DateInterval.ofYear(2017)).build().daysToReport()).isEmpty();
  }
}
