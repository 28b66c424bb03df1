package org.jointpark.example.gaeseong;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Check;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.source.Layer;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.zone.gaeseong.Gaeseong;
import org.jointpark.zone.gaeseong.WageStep;
import org.jspecify.annotations.Nullable;

/** The steps of the minimum wage beside their caps and what the press printed. */
final class WageSection {

  private static final SeriesId PRESS = SeriesId.of("minimum-wage.press");

  private final Dossier dossier;
  private final Glance glance;

  WageSection(Dossier dossier, Glance glance) {
    this.dossier = dossier;
    this.glance = glance;
  }

  void addTo(TextPage.Builder page) {
    page.heading("The ladder of the minimum wage");
    page.paragraph(
        "USD a month. The cap of Art. 25 is the wage before, raised by 5 % and rounded half up to"
            + " USD 0.001.");
    Check check = Check.by(Gaeseong.wageCap()).until(glance.horizon()).knownAt(glance.knownAt());
    page.space();
    addLadder(page, verdicts(check));
    Layer[] withDisputed = {Layer.TEXT, Layer.AGREED, Layer.DISPUTED};
    ImmutableMap<String, Verdict> disputed = verdicts(check.in(withDisputed));
    String released = WageStep.stepsOf(dossier, glance.viewpoint()).stream()
        .filter(step -> isReleased(disputed.get(step.version().citation().id())))
        .map(step -> "the step of %s to %s".formatted(step.day(), step.wage()))
        .collect(joining(" and "));
    if (!released.isEmpty()) {
      page.space();
      page.paragraph(
          "The North alone deleted the cap on 2014-11-20. Whoever takes its word for law finds no"
              + " cap on %s.".formatted(released));
    }
  }

  private static boolean isReleased(@Nullable Verdict verdict) {
    return verdict != null && verdict.status() == Status.NOT_APPLICABLE;
  }

  private ImmutableMap<String, Verdict> verdicts(Check check) {
    return Maps.uniqueIndex(
        check.run(dossier).verdicts(), verdict -> verdict.subject().id());
  }

  private void addLadder(TextPage.Builder page, ImmutableMap<String, Verdict> verdicts) {
    TextTable.Builder table = TextTable.of(
        Column.words("from"),
        Column.numbers("wage"),
        Column.numbers("before"),
        Column.numbers("cap"),
        Column.words("press"),
        Column.words("step"),
        Column.words("verdict"));
    for (WageStep step : WageStep.stepsOf(dossier, glance.viewpoint())) {
      Verdict verdict = verdicts.get(step.version().citation().id());
      if (verdict != null) {
        table.row(
            step.day().toString(),
            amount(step.wage().amount()),
            amount(step.before().amount()),
            step.cap().map(cap -> amount(cap.amount())).orElse("-"),
            press(step),
            step.version().layer() == Layer.DISPUTED ? "claimed" : "agreed",
            Prose.statusAndAmounts(verdict));
      }
    }
    page.table(table.build());
  }

  private String press(WageStep step) {
    if (step.version().layer() == Layer.DISPUTED) {
      return "";
    }
    return dossier.series(PRESS).map(Series::observations).orElse(ImmutableList.of()).stream()
        .filter(printed -> printed.when().span().contains(step.day()))
        .filter(printed -> glance.knows(printed.evidence(), printed.when().earliest()))
        .map(Observation::value)
        .map(BigDecimal::toPlainString)
        .collect(joining(", "));
  }

  private static String amount(BigDecimal amount) {
    return amount.setScale(3).toPlainString();
  }
}
