package org.jointpark.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.source.Question;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.testkit.jqwik.DossierArbitraries;
import org.jointpark.testkit.jqwik.IdPool;
import org.jointpark.time.Dating;

/** What is mentioned must be there, wherever it is mentioned, and be there once. */
@StatisticsReport(onFailureOnly = true)
class DossierReferencesProperties {

  @Property(tries = 100)
  void aSourceThatSomethingRestsOnCannotBeMissing(@ForAll Dossier dossier) {
    assertNeeded(
        dossier,
        "source",
        dossier.sources(),
        Source::id,
        Mentions.of(SourceId.class, dossier),
        Dossier.Builder::sources);
  }

  @Property(tries = 100)
  void aPartyThatActsOrIsBoundCannotBeMissing(@ForAll Dossier dossier) {
    assertNeeded(
        dossier,
        "party",
        dossier.parties(),
        Party::id,
        Mentions.of(PartyId.class, dossier),
        Dossier.Builder::parties);
  }

  @Property(tries = 100)
  void anEventThatSomethingIsOrBeginsWithCannotBeMissing(@ForAll Dossier dossier) {
    assertNeeded(
        dossier,
        "event",
        dossier.events(),
        Event::id,
        Mentions.of(EventId.class, dossier),
        Dossier.Builder::events);
  }

  @Property(tries = 100)
  void anAgreementOfWhichSomethingIsClaimedCannotBeMissing(@ForAll Dossier dossier) {
    assertNeeded(
        dossier,
        "agreement",
        dossier.agreements(),
        Agreement::id,
        Mentions.of(AgreementId.class, dossier),
        Dossier.Builder::agreements);
  }

  @Property(tries = 100)
  void aQuestionThatIsAnsweredCannotBeMissing(@ForAll Dossier dossier) {
    assertNeeded(
        dossier,
        "question",
        dossier.questions(),
        Question::id,
        Mentions.of(Question.class, dossier).stream().map(Question::id).toList(),
        Dossier.Builder::questions);
  }

  @Property(tries = 100)
  void aFirmThatHasSomethingCannotBeMissing(@ForAll Dossier dossier) {
    assertNeeded(
        dossier,
        "firm",
        dossier.firms(),
        Firm::id,
        Mentions.of(FirmId.class, dossier),
        Dossier.Builder::firms);
  }

  @Property(tries = 100)
  void aFacilityThatHasPartsOrPapersCannotBeMissing(@ForAll Dossier dossier) {
    assertNeeded(
        dossier,
        "facility",
        dossier.facilities(),
        Facility::id,
        Mentions.of(FacilityId.class, dossier),
        Dossier.Builder::facilities);
  }

  @Property(tries = 100)
  void whatIsOfAFacilityIsOfItsFirm(@ForAll("full") Dossier dossier) {
    FirmId other = FirmId.of("another-firm");
    for (Facility facility : dossier.facilities()) {
      List<Facility> facilities = new ArrayList<>(dossier.facilities());
      facilities.remove(facility);
      facilities.add(facility.toBuilder().firm(other).build());
      Dossier.Builder moved = dossier.toBuilder()
          .addFirm(dossier.firms().get(0).toBuilder().id(other).build())
          .facilities(facilities);

      if (facility.partOf().isPresent()
          || Mentions.of(FacilityId.class, dossier).contains(facility.id())) {
        assertThatIllegalArgumentException()
            .isThrownBy(moved::build)
            .withMessageContaining(", but refers to facility '")
            .withMessageContaining("of firm 'another-firm'");
      } else {
        assertThat(moved.build().facilitiesOf(other))
            .extracting(Facility::id)
            .containsExactly(facility.id());
      }
    }
  }

  @Property(tries = 100)
  void noFacilityIsPartOfItself(@ForAll("full") Dossier dossier) {
    for (Facility part : dossier.facilities()) {
      Optional<Facility> top = part.partOf().flatMap(dossier::facility);
      while (top.flatMap(Facility::partOf).isPresent()) {
        top = top.flatMap(Facility::partOf).flatMap(dossier::facility);
      }
      top.ifPresent(whole -> {
        List<Facility> facilities = new ArrayList<>(dossier.facilities());
        facilities.remove(whole);
        facilities.add(whole.toBuilder().partOf(part.id()).build());

        assertThatIllegalArgumentException()
            .isThrownBy(() -> dossier.toBuilder().facilities(facilities).build())
            .withMessageContaining(" but has 1 error (")
            .withMessageContaining(" is part of itself, by way of ");
      });
    }
  }

  /** Takes each thing of a list away in turn. */
  private static <T, I> void assertNeeded(
      Dossier dossier,
      String kind,
      List<T> list,
      Function<T, I> id,
      List<I> mentioned,
      BiFunction<Dossier.Builder, Iterable<T>, Dossier.Builder> set) {
    assertThat(list).extracting(id).containsAll(mentioned);
    for (T some : list) {
      List<T> others = new ArrayList<>(list);
      others.remove(some);
      Dossier.Builder without = set.apply(dossier.toBuilder(), others);
      boolean isNeeded = mentioned.contains(id.apply(some));
      Statistics.label("needed").collect(isNeeded);

      if (isNeeded) {
        assertThatIllegalArgumentException()
            .isThrownBy(without::build)
            .withMessageStartingWith("dossier must refer only to what it has")
            .withMessageContaining(
                " refers to %s '%s', which the dossier does not have", kind, id.apply(some));
      } else {
        assertThat(without.build()).isNotEqualTo(dossier);
      }
    }
    Statistics.label("needed")
        .coverage(coverage -> coverage.check(true).count(count -> count >= 20));
  }

  @Property(tries = 100)
  void eachMentionOfWhatIsMissingIsAnErrorOfItsOwn(@ForAll Dossier dossier) {
    Map<Boolean, List<Party>> byKind = dossier.parties().stream()
        .collect(Collectors.partitioningBy(party -> party.kind() == PartyKind.STATE));
    List<PartyId> states = byKind.get(true).stream().map(Party::id).toList();

    assertErrors(Mentions.of(SourceId.class, dossier), dossier.toBuilder().sources(List.of()));
    assertErrors(Mentions.of(EventId.class, dossier), dossier.toBuilder().events(List.of()));
    assertErrors(Mentions.of(FirmId.class, dossier), dossier.toBuilder().firms(List.of()));
    assertErrors(
        Mentions.of(FacilityId.class, List.of(dossier.certificates(), dossier.insurancePolicies())),
        dossier.toBuilder().facilities(List.of()));
    assertErrors(
        ImmutableList.builder()
            .addAll(Mentions.of(AgreementId.class, dossier.claims()))
            .addAll(Mentions.of(ProvisionId.class, dossier.claims()))
            .build(),
        dossier.toBuilder().agreements(List.of()));
    assertErrors(Mentions.of(Question.class, dossier), dossier.toBuilder().questions(List.of()));
    assertErrors(
        Mentions.of(PartyId.class, dossier).stream().filter(states::contains).toList(),
        dossier.toBuilder().parties(byKind.get(false)));
  }

  private static void assertErrors(List<?> mentions, Dossier.Builder without) {
    switch (mentions.size()) {
      case 0 -> assertThat(without.build()).isNotNull();
      case 1 ->
        assertThatIllegalArgumentException()
            .isThrownBy(without::build)
            .withMessageContaining(" but has 1 error (");
      default ->
        assertThatIllegalArgumentException()
            .isThrownBy(without::build)
            .withMessageContaining(" but has %s errors (", mentions.size());
    }
  }

  @Property(tries = 100)
  void nothingIsThereTwice(@ForAll Dossier dossier) {
    assertOnce(dossier, "source", dossier.sources(), Source::id, Dossier.Builder::sources);
    assertOnce(dossier, "party", dossier.parties(), Party::id, Dossier.Builder::parties);
    assertOnce(dossier, "firm", dossier.firms(), some -> some.id(), Dossier.Builder::firms);
    assertOnce(
        dossier, "facility", dossier.facilities(), Facility::id, Dossier.Builder::facilities);
    assertOnce(
        dossier,
        "certificate",
        dossier.certificates(),
        some -> some.id(),
        Dossier.Builder::certificates);
    assertOnce(
        dossier,
        "insurance policy",
        dossier.insurancePolicies(),
        some -> some.id(),
        Dossier.Builder::insurancePolicies);
    assertOnce(
        dossier,
        "holiday calendar",
        dossier.holidayCalendars(),
        some -> some.id(),
        Dossier.Builder::holidayCalendars);
    assertOnce(
        dossier,
        "investment",
        dossier.investments(),
        some -> some.id(),
        Dossier.Builder::investments);
    assertOnce(
        dossier, "agreement", dossier.agreements(), Agreement::id, Dossier.Builder::agreements);
    assertOnce(dossier, "event", dossier.events(), Event::id, Dossier.Builder::events);
    assertOnce(dossier, "talks", dossier.talks(), some -> some.id(), Dossier.Builder::talks);
    assertOnce(dossier, "visit", dossier.visits(), some -> some.id(), Dossier.Builder::visits);
    assertOnce(dossier, "claim", dossier.claims(), some -> some.id(), Dossier.Builder::claims);
    assertOnce(dossier, "question", dossier.questions(), Question::id, Dossier.Builder::questions);
    assertOnce(
        dossier, "parameter", dossier.parameters(), some -> some.id(), Dossier.Builder::parameters);
    assertOnce(dossier, "series", dossier.series(), some -> some.id(), Dossier.Builder::series);
    assertOnce(dossier, "stoppage", dossier.stoppages(), Stoppage::id, Dossier.Builder::stoppages);
  }

  private static <T> void assertOnce(
      Dossier dossier,
      String kind,
      List<T> list,
      Function<T, Object> id,
      BiFunction<Dossier.Builder, Iterable<T>, Dossier.Builder> set) {
    for (T some : list) {
      List<T> twice = new ArrayList<>(list);
      twice.add(0, some);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> set.apply(dossier.toBuilder(), twice).build())
          .withMessageContaining(
              "%s id must be unique, but '%s' occurs 2 times", kind, id.apply(some));
    }
  }

  @Property(tries = 100)
  void aProvisionStandsInOneAgreement(@ForAll Dossier dossier) {
    for (Agreement agreement : dossier.agreements()) {
      Agreement copy =
          agreement.toBuilder().id(AgreementId.of("copy-of-another-agreement")).build();
      Dossier.Builder both = dossier.toBuilder().addAgreement(copy);

      if (agreement.provisions().isEmpty()) {
        assertThat(both.build().agreements()).contains(agreement, copy);
      } else {
        assertThatIllegalArgumentException()
            .isThrownBy(both::build)
            .withMessageContaining(
                "provision id must be unique, but '%s' occurs 2 times",
                agreement.provisions().get(0).id());
      }
    }
  }

  @Property(tries = 100)
  void aProvisionOfWhichSomethingIsClaimedStandsInATargetOfTheClaim(
      @ForAll("full") Dossier dossier, @ForAll ClaimId id) {
    Agreement other = dossier.agreements().get(0).toBuilder()
        .id(AgreementId.of("another-agreement"))
        .provisions(List.of())
        .build();
    for (Claim claim : dossier.claims()) {
      Claim astray = claim.toBuilder().id(id).targets(List.of(other.id())).build();
      Dossier.Builder with = dossier.toBuilder().addAgreement(other).claims(List.of(astray));
      Statistics.label("of provisions").collect(!claim.provisions().isEmpty());

      if (claim.provisions().isEmpty()) {
        assertThat(with.build().claims()).containsExactly(astray);
      } else {
        assertThatIllegalArgumentException()
            .isThrownBy(with::build)
            .withMessageContaining(
                "claim %s is about provision '%s', but not about its agreement '",
                id, claim.provisions().first());
      }
    }
    Statistics.label("of provisions")
        .coverage(coverage -> coverage.check(true).count(count -> count >= 10));
  }

  @Property(tries = 100)
  void aQuestionIsPutInOneWay(@ForAll Dossier dossier) {
    for (Question answered : Mentions.of(Question.class, dossier)) {
      Question other = Question.builder()
          .id(answered.id())
          .text(answered.text() + "?")
          .answers(answered.answers())
          .defaultAnswer(answered.defaultAnswer())
          .build();
      List<Question> questions = new ArrayList<>(dossier.questions());
      questions.remove(answered);
      questions.add(other);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> dossier.toBuilder().questions(questions).build())
          .withMessageContaining(
              " reads question '%s' as another than that of the dossier", answered.id());
    }
  }

  @Property(tries = 200)
  void aStoppageIsRefusedIfAnActHasNoDayOrEndsItBeforeItBegins(
      @ForAll("full") Dossier dossier, @ForAll Stoppage stoppage) {
    Dossier.Builder with = dossier.toBuilder().stoppages(List.of(stoppage));
    List<Dating> firsts = datings(dossier, stoppage.firstActs());
    List<Dating> lasts = datings(dossier, stoppage.lastActs());
    boolean isPossible = firsts.stream().allMatch(first -> first.earliest().isPresent())
        && lasts.stream().allMatch(last -> last.latest().isPresent())
        && firsts.stream()
            .allMatch(first -> lasts.stream()
                .noneMatch(last ->
                    last.latest().orElseThrow().isBefore(first.earliest().orElseThrow())));

    if (isPossible) {
      assertThat(with.build().lengths(stoppage)).hasSize(firsts.size() * lasts.size());
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(with::build)
          .withMessageContaining("\nstoppage %s ", stoppage.id());
    }
  }

  private static List<Dating> datings(Dossier dossier, List<EventId> acts) {
    return acts.stream().map(act -> dossier.event(act).orElseThrow().when()).toList();
  }

  @Provide
  Arbitrary<Dossier> full() {
    return DossierArbitraries.dossiers(IdPool.any());
  }
}
