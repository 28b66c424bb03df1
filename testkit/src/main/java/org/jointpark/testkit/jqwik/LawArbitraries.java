package org.jointpark.testkit.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;

/** Generators of what law sets. */
public final class LawArbitraries {

  private static final int HALF = 50;
  private static final int MAX_MEMBERS = 3;

  private LawArbitraries() {}

  /**
   * Generates ids of parameters.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<ParameterId> parameterIds() {
    return PlainArbitraries.idTexts().map(ParameterId::of);
  }

  /**
   * Generates values of every kind.
   *
   * @return an arbitrary that shrinks to the number 0
   */
  public static Arbitrary<ParameterValue> parameterValues() {
    return Composite.frequencyOf(
        Tuple.of(4, numerics().map(value -> value)),
        Tuple.of(1, truths().map(value -> value)),
        Tuple.of(2, texts().map(value -> value)),
        Tuple.of(2, listings().map(value -> value)),
        Tuple.of(2, tables().map(value -> value)),
        Tuple.of(1, Arbitraries.create(ParameterValue::unknown)));
  }

  /**
   * Generates numbers that law sets.
   *
   * @return an arbitrary that shrinks to 0
   */
  public static Arbitrary<ParameterValue.Numeric> numerics() {
    return PlainArbitraries.decimals().map(ParameterValue.Numeric::new);
  }

  /**
   * Generates whether law asks for something.
   *
   * @return an arbitrary that shrinks to false
   */
  public static Arbitrary<ParameterValue.Truth> truths() {
    return Arbitraries.of(false, true).map(ParameterValue.Truth::new);
  }

  /**
   * Generates words that law sets, some of which could be read as a number or a truth.
   *
   * @return an arbitrary that shrinks to the letter {@code a}
   */
  public static Arbitrary<ParameterValue.Text> texts() {
    return Composite.frequencyOf(
            Tuple.of(4, PlainArbitraries.prose()),
            Tuple.of(1, Arbitraries.of("true", "unknown", "57.5", "[4, 20]", "null")))
        .map(ParameterValue.Text::new);
  }

  /**
   * Generates lists of up to three numbers and texts.
   *
   * @return an arbitrary that shrinks to the empty list
   */
  public static Arbitrary<ParameterValue.Listing> listings() {
    return flatValues().list().ofMaxSize(MAX_MEMBERS).map(values ->
        (ParameterValue.Listing) ParameterValue.listing(values));
  }

  /**
   * Generates tables of up to three numbers and texts.
   *
   * @return an arbitrary that shrinks to the empty table
   */
  public static Arbitrary<ParameterValue.Table> tables() {
    return Arbitraries.maps(PlainArbitraries.prose(), flatValues())
        .ofMaxSize(MAX_MEMBERS)
        .map(rows -> (ParameterValue.Table) ParameterValue.table(rows));
  }

  private static Arbitrary<ParameterValue> flatValues() {
    return Composite.frequencyOf(
        Tuple.of(2, numerics().map(value -> value)), Tuple.of(1, texts().map(value -> value)));
  }

  /**
   * Generates parameters of one to five versions.
   *
   * @return an arbitrary that shrinks to one without a unit and of one version, a repeal
   */
  public static Arbitrary<LawParameter> lawParameters() {
    return lawParameters(IdPool.any());
  }

  /**
   * Generates parameters of one to five versions. Their own ids are any.
   *
   * @param pool which sources and questions there are
   * @return an arbitrary that shrinks to one without a unit and of one version, a repeal
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<LawParameter> lawParameters(IdPool pool) {
    return Composite.of(Combinators.combine(
            parameterIds(),
            PlainArbitraries.prose(),
            Composite.optional(HALF, PlainArbitraries.prose()),
            VersionArbitraries.versionSets(parameterValues(), pool, TimeArbitraries.days(), 1))
        .as((id, name, unit, versions) -> LawParameter.builder()
            .id(id)
            .name(name)
            .unit(unit)
            .versions(versions)
            .build()));
  }
}
