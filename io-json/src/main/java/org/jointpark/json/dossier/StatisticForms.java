package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.dossier.SourceForms.EVIDENCE;
import static org.jointpark.json.dossier.TextForms.PROSE;

import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesKind;

/** The forms of statistics. */
public final class StatisticForms {

  /** An observation. */
  static final JsonForm<Observation> OBSERVATION =
      ObjectForm.<Observation, Observation.Builder>builder(
              "observation", Observation::builder, Observation.Builder::build)
          .required("when", TimeForms.DATING, Observation::when, Observation.Builder::when)
          .required("value", MoneyForms.NUMBER, Observation::value, Observation.Builder::value)
          .defaulted(
              "precision",
              enumOf(Precision.class),
              Precision.EXACT,
              Observation::precision,
              Observation.Builder::precision)
          .required("evidence", EVIDENCE, Observation::evidence, Observation.Builder::evidence)
          .build();

  /** A series, with its observations in any order. */
  public static final JsonForm<Series> SERIES = ObjectForm.<Series, Series.Builder>builder(
          "series", Series::builder, Series.Builder::build)
      .required("id", declaring("series", IdForms.SERIES), Series::id, Series.Builder::id)
      .required("title", PROSE, Series::title, Series.Builder::title)
      .required("unit", PROSE, Series::unit, Series.Builder::unit)
      .required("kind", enumOf(SeriesKind.class), Series::kind, Series.Builder::kind)
      .list("observations", OBSERVATION, Series::observations, Series.Builder::observations)
      .build();

  private StatisticForms() {}
}
