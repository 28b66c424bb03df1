package org.jointpark.zone.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.zone.gaeseong.GaeseongDossier.caps;
import static org.jointpark.zone.gaeseong.GaeseongDossier.complete;
import static org.jointpark.zone.gaeseong.GaeseongDossier.dossier;
import static org.jointpark.zone.gaeseong.GaeseongDossier.version;
import static org.jointpark.zone.gaeseong.GaeseongDossier.wages;
import static org.jointpark.zone.gaeseong.GaeseongDossier.withLaw;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.law.ParameterValue;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.source.Layer;
import org.jointpark.source.Versioned;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageStepTest {

  private static Viewpoint knownAt(String day) {
    return Viewpoint.builder().knownAt(LocalDate.parse(day)).build();
  }

  /** Returns the steps of a ladder of two wages under a cap of 5 %. */
  private static ImmutableList<WageStep> steps(String from, String to) {
    return WageStep.stepsOf(
        withLaw(
            List.of(
                version("from", Layer.AGREED, "2010-01-01/2011-01-01", from).build(),
                version("to", Layer.AGREED, "2011-01-01/..", to).build()),
            List.of(version("cap", Layer.TEXT, "2003-09-18/..", "5").build())),
        Viewpoint.byDefault());
  }

  @Test
  void stepsOf_climbsTheLadder() {
    ImmutableList<WageStep> steps = WageStep.stepsOf(dossier(), Viewpoint.byDefault());

    assertThat(steps)
        .extracting(step -> "%s %s over %s, cap %s"
            .formatted(step.day(), step.wage(), step.before(), step.cap().orElseThrow()))
        .containsExactly(
            "2007-08-01 USD 52.50 over USD 50.00, cap USD 52.50",
            "2008-08-01 USD 55.125 over USD 52.50, cap USD 55.125",
            "2009-08-01 USD 57.881 over USD 55.125, cap USD 57.881",
            "2010-08-01 USD 60.775 over USD 57.881, cap USD 60.775",
            "2011-08-01 USD 63.814 over USD 60.775, cap USD 63.814",
            "2012-08-01 USD 67.005 over USD 63.814, cap USD 67.005",
            "2014-05-01 USD 70.355 over USD 67.005, cap USD 70.355",
            "2015-03-01 USD 73.873 over USD 70.355, cap USD 73.873",
            "2015-03-01 USD 74.00 over USD 70.355, cap USD 73.873");
    assertThat(steps)
        .extracting(step -> step.version().citation().id())
        .endsWith("minwage.08", "minwage.09", "minwage.claim74");
  }

  @Test
  void stepsOf_doNotDependOnTheLayers() {
    Viewpoint practice = Viewpoint.builder().addLayers(Layer.PRACTICE).build();

    assertThat(WageStep.stepsOf(dossier(), practice)).hasSize(9).allSatisfy(step -> {
      assertThat(step.capVersion()).isEmpty();
      assertThat(step.cap()).isEmpty();
      assertThat(step.excess()).isEmpty();
      assertThat(step.excessRise()).isEmpty();
      assertThat(step.isCapUnknown()).isFalse();
    });
  }

  @Test
  void stepsOf_makesNoStepOfTheFirstWage() {
    assertThat(WageStep.stepsOf(dossier(), knownAt("2007-07-31"))).isEmpty();
  }

  @Test
  void stepsOf_makesNoStepAfterARepealOfTheWage() {
    ImmutableList<WageStep> steps = WageStep.stepsOf(
        withLaw(
            List.of(
                version("first", Layer.AGREED, "2010-01-01/2011-01-01", "50").build(),
                complete(Versioned.repealing(), "none", Layer.AGREED, "2011-01-01/2012-01-01")
                    .build(),
                version("second", Layer.AGREED, "2012-01-01/..", "90").build()),
            caps()),
        Viewpoint.byDefault());

    assertThat(steps).isEmpty();
  }

  @Test
  void stepsOf_comparesWithTheAgreedWageAlone() {
    ImmutableList<WageStep> steps = WageStep.stepsOf(
        withLaw(
            List.of(
                version("first", Layer.AGREED, "2010-01-01/..", "50").build(),
                version("claim", Layer.DISPUTED, "2011-01-01/2012-01-01", "70").build(),
                version("claim2", Layer.DISPUTED, "2011-06-01/2012-06-01", "60").build()),
            caps()),
        Viewpoint.byDefault());

    assertThat(steps)
        .extracting(step -> step.before() + " to " + step.wage())
        .containsExactly("USD 50.00 to USD 70.00", "USD 50.00 to USD 60.00");
  }

  @Test
  void excess_ofTheClaim() {
    WageStep claim =
        WageStep.stepsOf(dossier(), Viewpoint.byDefault()).reverse().get(0);

    assertThat(claim.excess()).contains(Money.of("USD", "0.127"));
    assertThat(claim.excessRise()).contains(Rate.parse("0.00181"));
  }

  @Test
  void excessRise_isRoundedOnce() {
    // 0.0104999649… points: 0.0105000000 if it is rounded to ten decimals of a rate before.
    WageStep step = steps("142.381", "149.515").get(0);

    assertThat(step.cap()).contains(Money.of("USD", "149.50"));
    assertThat(step.excess()).contains(Money.of("USD", "0.015"));
    assertThat(step.excessRise()).contains(Rate.parse("0.0001"));
  }

  @Test
  void cap_roundsHalfUpToAThousandth() {
    assertThat(steps("70.01", "71").get(0).cap()).contains(Money.of("USD", "73.511"));
    assertThat(steps("70.03", "71").get(0).cap()).contains(Money.of("USD", "73.532"));
    assertThat(steps("70.009", "71").get(0).cap()).contains(Money.of("USD", "73.509"));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-04-01, 2015-02-28, 70.355",
    "2016-04-01, 2015-03-01, 73.873",
    "2016-04-01, 2016-02-10, 73.873",
    "2015-08-17, 2015-05-01, 73.873",
    "2015-08-16, 2015-05-01, 70.355",
    "2015-06-01, 2015-05-01, 70.355",
    "2015-05-01, 2015-05-01, 70.355",
    "2014-06-09, 2014-05-15, 70.355",
    "2014-06-08, 2014-05-15, 67.005",
    "2014-05-15, 2014-05-15, 67.005"
  })
  void versions_tellTheWageInForceAsKnown(LocalDate knownAt, LocalDate day, BigDecimal wage) {
    Timeline<ParameterValue> ladder = dossier()
        .parameter(Gaeseong.MINIMUM_WAGE)
        .orElseThrow()
        .versions()
        .values(Viewpoint.builder().knownAt(knownAt).build());

    assertThat(ladder.at(day)).contains(ParameterValue.numeric(wage));
  }

  @Test
  void stepsOf_refusesAWageThatIsNoNumberAboveZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> steps("0", "50"))
        .withMessage("wage must be above zero, but was USD 0.00 (version from)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> steps("50", "-1"))
        .withMessage("wage must be above zero, but was USD -1.00 (version to)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WageStep.stepsOf(
            withLaw(
                List.of(
                    version("first", Layer.AGREED, "2010-01-01/..", "50").build(),
                    complete(
                            Versioned.enacting(ParameterValue.unknown()),
                            "second",
                            Layer.AGREED,
                            "2011-01-01/..")
                        .build()),
                caps()),
            Viewpoint.byDefault()))
        .withMessage("value must be a number, but was unknown (version second)");
  }

  @Test
  void stepsOf_refusesACapThatIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WageStep.stepsOf(
            withLaw(
                wages(),
                List.of(complete(
                        Versioned.enacting(ParameterValue.text("little")),
                        "cap",
                        Layer.TEXT,
                        "2003-09-18/..")
                    .build())),
            Viewpoint.byDefault()))
        .withMessage("value must be a number, but was little (version cap)");
  }
}
