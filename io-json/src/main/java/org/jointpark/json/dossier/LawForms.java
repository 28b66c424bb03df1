package org.jointpark.json.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static org.jointpark.json.JsonForms.bool;
import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.listOf;
import static org.jointpark.json.JsonForms.mapOf;
import static org.jointpark.json.dossier.MoneyForms.NUMBER;
import static org.jointpark.json.dossier.TextForms.PROSE;

import com.google.common.collect.ImmutableSortedMap;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.json.OneOfForm;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterValue;
import org.jointpark.source.Layer;
import org.jointpark.source.Question;
import org.jointpark.source.Reading;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;

/** The forms of what law sets, in its versions. */
public final class LawForms {

  private static final JsonForm<ParameterValue> NUMBER_OR_TEXT = OneOfForm.<ParameterValue>builder(
          "number or text")
      .number(
          ParameterValue.Numeric.class,
          NUMBER.as(ParameterValue.Numeric::new, ParameterValue.Numeric::value))
      .text(
          ParameterValue.Text.class, PROSE.as(ParameterValue.Text::new, ParameterValue.Text::value))
      .build();

  private static final ObjectForm<ParameterValue.Table, Rows> TABLE =
      ObjectForm.<ParameterValue.Table, Rows>builder("table", Rows::new, Rows::build)
          .required("rows", mapOf(PROSE, NUMBER_OR_TEXT), ParameterValue.Table::rows, Rows::rows)
          .build();

  private static final ObjectForm<ParameterValue.Unknown, Object> UNKNOWN = ObjectForm.builder(
          "unknown", Object::new, any -> new ParameterValue.Unknown())
      .build();

  /**
   * A value that law sets: a number, truth, text or array of numbers and texts; else
   * {@code {"kind": "table", "rows": {"dead": 9}}} or {@code {"kind": "unknown"}}.
   */
  public static final JsonForm<ParameterValue> VALUE = OneOfForm.<ParameterValue>builder(
          "parameter value")
      .number(
          ParameterValue.Numeric.class,
          NUMBER.as(ParameterValue.Numeric::new, ParameterValue.Numeric::value))
      .bool(
          ParameterValue.Truth.class,
          bool().as(ParameterValue.Truth::new, ParameterValue.Truth::value))
      .text(
          ParameterValue.Text.class, PROSE.as(ParameterValue.Text::new, ParameterValue.Text::value))
      .array(
          ParameterValue.Listing.class,
          listOf(NUMBER_OR_TEXT).as(ParameterValue.Listing::new, ParameterValue.Listing::values))
      .kind("table", ParameterValue.Table.class, TABLE)
      .kind("unknown", ParameterValue.Unknown.class, UNKNOWN)
      .build();

  /** A parameter in a document that has the questions of its readings as well. */
  static final JsonForm<LawParameter> PARAMETER = parameter(Readings.UNRESOLVED);

  private LawForms() {}

  /**
   * Returns the form of parameters, whose versions may hold under readings. A reading is named by
   * its question and answer, {@code "ncr.again=resumption"}, so the questions are given.
   *
   * @param questions the questions that a reading may answer
   * @return the form
   * @throws IllegalArgumentException if two questions have one id
   */
  public static JsonForm<LawParameter> parameterOf(Iterable<Question> questions) {
    return parameter(Readings.of(questions));
  }

  /**
   * Returns the form of sets of versions, which are arrays of objects. A version has either a
   * {@code value} or {@code "repealed": true}.
   *
   * @param <V> the type of the value
   * @param value the form of the value
   * @param questions the questions that a reading may answer
   * @return the form
   * @throws IllegalArgumentException if two questions have one id
   */
  public static <V> JsonForm<VersionSet<V>> versionsOf(
      JsonForm<V> value, Iterable<Question> questions) {
    return versions(value, Readings.of(questions));
  }

  private static JsonForm<LawParameter> parameter(JsonForm<Reading> reading) {
    return ObjectForm.<LawParameter, LawParameter.Builder>builder(
            "parameter", LawParameter::builder, LawParameter.Builder::build)
        .required(
            "id",
            declaring("parameter", IdForms.PARAMETER),
            LawParameter::id,
            LawParameter.Builder::id)
        .required("name", PROSE, LawParameter::name, LawParameter.Builder::name)
        .optional("unit", PROSE, LawParameter::unit, LawParameter.Builder::unit)
        .required(
            "versions",
            versions(VALUE, reading),
            LawParameter::versions,
            LawParameter.Builder::versions)
        .build();
  }

  private static <V> JsonForm<VersionSet<V>> versions(
      JsonForm<V> value, JsonForm<Reading> reading) {
    JsonForm<Versioned<V>> version = ObjectForm.<Versioned<V>, VersionParts<V>>builder(
            "version", VersionParts::new, VersionParts::build)
        .optional("value", value, Versioned::value, VersionParts::value)
        .defaulted(
            "repealed",
            bool(),
            false,
            Versioned::isRepeal,
            (parts, repealed) -> parts.repealed = repealed)
        .required(
            "validity",
            TimeForms.INTERVAL,
            Versioned::validity,
            (parts, days) -> parts.version.validity(days))
        .required(
            "layer",
            enumOf(Layer.class),
            Versioned::layer,
            (parts, layer) -> parts.version.layer(layer))
        .optional(
            "reading",
            reading,
            Versioned::reading,
            (parts, chosen) -> parts.version.reading(chosen))
        .required(
            "citation",
            SourceForms.CITATION,
            Versioned::citation,
            (parts, citation) -> parts.version.citation(citation))
        .required(
            "evidence",
            SourceForms.EVIDENCE,
            Versioned::evidence,
            (parts, evidence) -> parts.version.evidence(evidence))
        .build();
    return listOf(version).as(VersionSet::copyOf, VersionSet::versions);
  }

  /** The parts of a version that is being read. */
  private static final class VersionParts<V> {

    private final Versioned.Builder<V> version = Versioned.repealing();
    private boolean valued;
    private boolean repealed;

    void value(V value) {
      valued = true;
      version.value(value);
    }

    Versioned<V> build() {
      checkArgument(
          valued != repealed,
          "version must either have a value or be repealed, but %s",
          valued ? "does both" : "does neither");
      return version.build();
    }
  }

  /** The rows of a table that is being read. */
  private static final class Rows {

    private ImmutableSortedMap<String, ParameterValue> rows = ImmutableSortedMap.of();

    void rows(ImmutableSortedMap<String, ParameterValue> values) {
      rows = values;
    }

    ParameterValue.Table build() {
      return new ParameterValue.Table(rows);
    }
  }
}
