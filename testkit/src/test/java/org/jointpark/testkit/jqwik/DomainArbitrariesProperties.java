package org.jointpark.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.Filing;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.Levy;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Assessment;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.BearerMode;
import org.jointpark.agreement.Provision;
import org.jointpark.border.CustomsRegime;
import org.jointpark.border.PassageRegime;
import org.jointpark.event.Claim;
import org.jointpark.event.Talks;
import org.jointpark.event.Visit;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.firm.Facility;
import org.jointpark.firm.Firm;
import org.jointpark.firm.Investment;
import org.jointpark.law.LawParameter;
import org.jointpark.park.Dossier;
import org.jointpark.park.Park;
import org.jointpark.park.Stoppage;
import org.jointpark.party.Party;
import org.jointpark.source.Citation;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.source.Viewpoint;
import org.jointpark.statistic.Series;

/** The generators reach what laws break at, and often enough. */
@StatisticsReport(onFailureOnly = true)
class DomainArbitrariesProperties {

  @Provide
  Arbitrary<String> prose() {
    return PlainArbitraries.prose();
  }

  @Provide
  Arbitrary<String> idTexts() {
    return PlainArbitraries.idTexts();
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return PlainArbitraries.decimals();
  }

  @Property
  void textsHoldWhatIsEasilyLost(@ForAll("prose") String text) {
    assertThat(text).isNotBlank();
    cover("Korean", CharMatcher.inRange('가', '힣').matchesAnyOf(text), 10);
    cover("quote or backslash", CharMatcher.anyOf("\"\\").matchesAnyOf(text), 2);
    cover("control character", CharMatcher.javaIsoControl().matchesAnyOf(text), 3);
    cover("beyond the plane", text.length() > text.codePointCount(0, text.length()), 0.2);
    cover("long", text.length() > 100, 1);
    cover("plain", text.matches("[a-z]{1,8}"), 20);
  }

  @Property
  void idsMeetAndAreAsLongAsCanBe(@ForAll("idTexts") String text, @ForAll("idTexts") String other) {
    assertThat(text).matches("[A-Za-z0-9.-]{1,64}");
    cover("equal", text.equals(other), 0.5);
    cover("equal but for the case", text.equalsIgnoreCase(other) && !text.equals(other), 0.3);
    cover("of full length", text.length() == 64, 3);
  }

  @Property
  void numbersNeedAllDigitsAndHaveTrailingZeros(@ForAll("decimals") BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    cover("negative", number.signum() < 0, 10);
    cover("trailing zeros", number.scale() > plain.scale() && number.scale() > 0, 3);
    cover("exponent", number.scale() < 0, 3);
    cover("18 digits before the point", plain.precision() - plain.scale() == 18, 1);
    cover("18 digits after the point", plain.scale() == 18, 0.5);
  }

  /** Each accessor of an optional is asked. */
  @Property(tries = 300)
  void everyOptionalIsPresentAndAbsent(
      @ForAll Agreement agreement,
      @ForAll Provision provision,
      @ForAll Assessment assessment,
      @ForAll Talks talks,
      @ForAll Visit visit,
      @ForAll Claim claim,
      @ForAll Firm firm,
      @ForAll Facility facility,
      @ForAll CapitalContribution contribution,
      @ForAll Certificate certificate,
      @ForAll Filing filing,
      @ForAll InsurancePolicy policy,
      @ForAll Levy levy,
      @ForAll Investment investment,
      @ForAll LawParameter parameter,
      @ForAll Park park,
      @ForAll Stoppage stoppage,
      @ForAll Party party,
      @ForAll Citation citation,
      @ForAll Evidence evidence,
      @ForAll Source source,
      @ForAll Versioned<Integer> version,
      @ForAll Viewpoint viewpoint,
      @ForAll PassageRegime passage,
      @ForAll CustomsRegime customs)
      throws ReflectiveOperationException {
    for (Object value : List.of(
        agreement,
        provision,
        assessment,
        talks,
        visit,
        claim,
        firm,
        facility,
        contribution,
        certificate,
        filing,
        policy,
        levy,
        investment,
        parameter,
        park,
        stoppage,
        party,
        citation,
        evidence,
        source,
        version,
        viewpoint,
        passage,
        customs)) {
      Class<?> type = value.getClass().getSuperclass();
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isAbstract(method.getModifiers())
            && method.getReturnType() == Optional.class) {
          Object part = method.invoke(value);
          cover(type.getSimpleName() + "." + method.getName(), !part.equals(Optional.empty()), 5);
        }
      }
    }
  }

  @Property
  void partiesBearInEveryMode(@ForAll Bearer bearer) {
    Statistics.collect(bearer.mode());
    Statistics.coverage(coverage -> {
      for (BearerMode mode : BearerMode.values()) {
        coverage.check(mode).percentage(share -> share > 5);
      }
    });
  }

  @Property
  void versionsOfADayAreApartOrAreAlternatives(@ForAll VersionSet<Integer> set) {
    List<Versioned<Integer>> versions = set.versions();
    boolean apart = false;
    boolean alternatives = false;
    boolean overwritten = false;
    for (int i = 1; i < versions.size(); i++) {
      Versioned<Integer> one = versions.get(i - 1);
      Versioned<Integer> other = versions.get(i);
      boolean overlaps = one.validity().overlaps(other.validity());
      if (one.layer() == other.layer() && one.recorded().equals(other.recorded())) {
        apart |= !overlaps;
        alternatives |= overlaps;
      } else {
        overwritten |= overlaps;
      }
    }
    cover("apart", apart, 1);
    cover("alternatives", alternatives, 0.3);
    cover("overwritten", overwritten, 20);
    cover("several", versions.size() > 1, 20);
  }

  @Property
  void seriesDisagree(@ForAll Series series) {
    cover("disagrees", !series.disagreements().isEmpty(), 15);
    cover("agrees", series.disagreements().isEmpty() && series.observations().size() > 1, 15);
  }

  @Property(tries = 300)
  void everyListOfADossierIsEmptyAndIsNot(@ForAll Dossier dossier) {
    cover("sources", dossier.sources().isEmpty(), 5);
    cover("investments", dossier.investments().isEmpty(), 10);
    cover("firms", dossier.firms().isEmpty(), 10);
    cover("facilities", dossier.facilities().isEmpty(), 10);
    cover("certificates", dossier.certificates().isEmpty(), 10);
    cover("insurance policies", dossier.insurancePolicies().isEmpty(), 10);
    cover("holiday calendars", dossier.holidayCalendars().isEmpty(), 10);
    cover(
        "facilities in facilities",
        dossier.facilities().stream().anyMatch(facility -> facility.partOf().isPresent()),
        10);
    cover("agreements", dossier.agreements().isEmpty(), 10);
    cover("events", dossier.events().isEmpty(), 10);
    cover("talks", dossier.talks().isEmpty(), 10);
    cover("visits", dossier.visits().isEmpty(), 10);
    cover("claims", dossier.claims().isEmpty(), 10);
    cover("event coverages", dossier.eventCoverages().isEmpty(), 10);
    cover(
        "claims of provisions",
        dossier.claims().stream().anyMatch(claim -> !claim.provisions().isEmpty()),
        5);
    cover(
        "relations",
        dossier.agreements().stream()
            .anyMatch(agreement -> !agreement.relations().isEmpty()),
        5);
    cover("acts", dossier.events().stream().anyMatch(event -> !event.acts().isEmpty()), 20);
    cover("questions", dossier.questions().isEmpty(), 10);
    cover("parameters", dossier.parameters().isEmpty(), 10);
    cover("series", dossier.series().isEmpty(), 10);
    cover("stoppages", dossier.stoppages().isEmpty(), 10);
    cover("passage regimes", dossier.passageRegimes().isEmpty(), 10);
    cover("communication services", dossier.communicationServices().isEmpty(), 10);
    cover("customs", dossier.customs().isEmpty(), 10);
    cover("gaps", dossier.gaps().isEmpty(), 10);
    cover("one party", dossier.parties().size() == 1, 10);
    cover("several acts", dossier.stoppages().stream().anyMatch(Stoppage::hasEnded), 5);
  }

  /** Asks that something is true of at least some percent of the tries, and so often false. */
  private static void cover(String label, boolean happens, double percent) {
    Statistics.label(label).collect(happens);
    Statistics.label(label).coverage(coverage -> {
      coverage.check(true).percentage(share -> share >= percent);
      coverage.check(false).percentage(share -> share >= percent);
    });
  }
}
