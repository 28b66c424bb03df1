package org.jointpark.zone.gaeseong;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.park.Dossier;
import org.jointpark.source.Layer;
import org.jointpark.source.Versioned;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.Timeline;

/**
 * A step of the monthly minimum wage, agreed or claimed, and the cap of Art. 25 of the Labour
 * Regulations on it.
 *
 * <p>The cap is the agreed wage of the day before, raised by the percentage in force on the first
 * day of the step and rounded half up to USD 0.001: the parties rounded every step so, and without
 * rounding three agreed steps would exceed 5 % by less than USD 0.0005.
 */
@Value.Immutable
public abstract class WageStep {

  private static final ImmutableSortedSet<Layer> AGREED_LAW =
      ImmutableSortedSet.of(Layer.TEXT, Layer.AGREED);
  private static final ImmutableSortedSet<Layer> CLAIMED_LAW =
      ImmutableSortedSet.of(Layer.DISPUTED);
  private static final Comparator<WageStep> BY_DAY =
      Comparator.comparing(WageStep::day).thenComparing(step -> step.version().layer());
  private static final int DECIMALS = 3;
  private static final int POINT_DECIMALS = 5;

  WageStep() {}

  /**
   * Returns the steps of the minimum wage in a dossier: each change of the agreed wage, and each
   * wage that one side claimed.
   *
   * @param dossier the facts of the park
   * @param viewpoint what is known, and in which layers the cap is looked for; which steps there
   *     are does not depend on the layers
   * @return the steps by day, an agreed one before a claim of the same day
   * @throws IllegalArgumentException if the dossier has no minimum wage or no cap of it, if a wage
   *     is no number above zero, or if a cap is neither a number nor unknown
   */
  public static ImmutableList<WageStep> stepsOf(Dossier dossier, Viewpoint viewpoint) {
    LawParameter wage = parameter(dossier, Gaeseong.MINIMUM_WAGE);
    Timeline<Versioned<ParameterValue>> caps = capsOf(dossier, viewpoint);
    Timeline<Versioned<ParameterValue>> ladder =
        wage.versions().resolve(viewpoint.toBuilder().layers(AGREED_LAW).build());
    Viewpoint claimed = viewpoint.toBuilder().layers(CLAIMED_LAW).build();
    Stream<Step> agreedSteps = ladder.pieces().stream()
        .flatMap(piece -> Step.on(piece.interval().start(), piece.value()).stream());
    Stream<Step> claimedSteps = wage.versions().versions().stream()
        .filter(claimed::sees)
        .flatMap(version -> Step.on(version.validity().start(), version).stream());
    return Stream.concat(agreedSteps, claimedSteps)
        .flatMap(step -> step.beside(ladder, caps).stream())
        .filter(step -> !step.wage().equals(step.before()))
        .sorted(BY_DAY)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the versions of the cap in force, among them repeals. */
  static Timeline<Versioned<ParameterValue>> capsOf(Dossier dossier, Viewpoint viewpoint) {
    return parameter(dossier, Gaeseong.MINIMUM_WAGE_CAP).versions().resolve(viewpoint);
  }

  private static LawParameter parameter(Dossier dossier, ParameterId id) {
    Optional<LawParameter> found = dossier.parameter(id);
    checkArgument(
        found.isPresent(),
        "dossier must have parameter %s, but does not (park %s)",
        id,
        dossier.park().id());
    return found.orElseThrow();
  }

  /** A version of the wage that starts on a day. */
  private record Step(LocalDate day, Versioned<ParameterValue> version) {
    static Optional<Step> on(Optional<LocalDate> start, Versioned<ParameterValue> version) {
      return start.filter(day -> !version.isRepeal()).map(day -> new Step(day, version));
    }

    /** Returns the step with the wage before it and its cap, or empty if there was none before. */
    Optional<WageStep> beside(
        Timeline<Versioned<ParameterValue>> ladder, Timeline<Versioned<ParameterValue>> caps) {
      return ladder
          .at(day.minusDays(1))
          .filter(before -> !before.isRepeal())
          .map(before -> ImmutableWageStep.builder()
              .day(day)
              .version(version)
              .versionBefore(before)
              .capVersion(caps.at(day))
              .build());
    }
  }

  /** {@return the first day of the step} */
  public abstract LocalDate day();

  /** {@return the version of the minimum wage that makes the step} */
  public abstract Versioned<ParameterValue> version();

  /** {@return the agreed version of the day before} */
  public abstract Versioned<ParameterValue> versionBefore();

  /**
   * {@return the version of the cap in force on the day, which may be its repeal; empty if no
   * version holds}
   */
  public abstract Optional<Versioned<ParameterValue>> capVersion();

  /** {@return the monthly wage from the day of the step on} */
  @Value.Derived
  public Money wage() {
    return money(version());
  }

  /** {@return the agreed monthly wage on the day before} */
  @Value.Derived
  public Money before() {
    return money(versionBefore());
  }

  /** {@return the highest rise that the cap allows, or empty if no cap is in force or known} */
  @Value.Derived
  Optional<Rate> rise() {
    return capVersion()
        .filter(version -> !version.isRepeal() && !isCapUnknown())
        .map(version -> Rate.ofPercent(number(version)));
  }

  /** {@return whether a cap is in force whose percentage was not found} */
  public boolean isCapUnknown() {
    return capVersion()
        .flatMap(Versioned::value)
        .filter(ParameterValue::isUnknown)
        .isPresent();
  }

  /** {@return the highest wage that the cap allows, or empty if no cap is in force or known} */
  public Optional<Money> cap() {
    return rise()
        .map(rise -> before().multipliedBy(Rate.ONE.plus(rise), DECIMALS, RoundingMode.HALF_UP));
  }

  /** {@return by how much the wage exceeds the cap, or empty if it does not or there is none} */
  public Optional<Money> excess() {
    return cap().map(wage()::minus).filter(Money::isPositive);
  }

  /**
   * {@return by how much the rise exceeds the percentage, rounded once, half up, to 0.001 points;
   * empty if there is no {@link #excess}}
   */
  public Optional<Rate> excessRise() {
    return excess().flatMap(excess -> rise()).map(this::above);
  }

  private Rate above(Rate rise) {
    BigDecimal allowed = before().amount().multiply(Rate.ONE.plus(rise).value());
    return Rate.of(wage()
        .amount()
        .subtract(allowed)
        .divide(before().amount(), POINT_DECIMALS, RoundingMode.HALF_UP));
  }

  private static Money money(Versioned<ParameterValue> version) {
    Money wage = Money.of(Gaeseong.CURRENCY, number(version));
    checkArgument(
        wage.isPositive(),
        "wage must be above zero, but was %s (version %s)",
        wage,
        version.citation().id());
    return wage;
  }

  private static BigDecimal number(Versioned<ParameterValue> version) {
    ParameterValue value = version.value().orElseThrow();
    if (value instanceof ParameterValue.Numeric number) {
      return number.value();
    }
    throw new IllegalArgumentException("value must be a number, but was %s (version %s)"
        .formatted(value, version.citation().id()));
  }
}
