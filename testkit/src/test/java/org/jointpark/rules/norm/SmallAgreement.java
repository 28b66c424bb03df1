package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.event.ActCode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.park.Dossier;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.SourceKind;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.statistic.SeriesKind;
import org.jointpark.testkit.norm.VerdictChecker;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/**
 * An agreement of two states with one provision, {@code A-1}, in force from 2020-01-01 on, and what
 * happened under it until 2021-01-01.
 */
final class SmallAgreement {

  static final PartyId EAST = PartyId.of("east");
  static final PartyId WEST = PartyId.of("west");
  static final AgreementId AGREEMENT = AgreementId.of("A");
  static final ProvisionId CLAUSE = ProvisionId.of("A-1");
  static final LocalDate HORIZON = LocalDate.of(2021, 1, 1);

  private static final LocalDate SIGNED = LocalDate.of(2020, 1, 1);
  private static final Evidence EVIDENCE = Evidence.of(SourceId.of("s"), Confidence.HIGH);

  private final Dossier dossier;

  private SmallAgreement(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Returns the agreement, under which nothing happened, and of whose acts all are on record. */
  static SmallAgreement where(String... acts) {
    return borneBy(Bearer.jointly(List.of(EAST, WEST))).covered("2019-01-01/..", acts);
  }

  static SmallAgreement borneBy(Bearer bearer) {
    return new SmallAgreement(Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("park"))
            .name("park")
            .place("somewhere")
            .clock(LegalClock.PYONGYANG)
            .addStates(EAST, WEST)
            .operation(Timeline.empty())
            .build())
        .addSources(Source.builder()
            .id(SourceId.of("s"))
            .kind(SourceKind.PUBLISHED)
            .address("https://example.org/1")
            .build())
        .addParties(state(EAST), state(WEST))
        .addAgreement(agreement(bearer).build())
        .build());
  }

  private static Party state(PartyId id) {
    return Party.builder().id(id).kind(PartyKind.STATE).name(id.toString()).build();
  }

  static Agreement.Builder agreement(Bearer bearer) {
    return Agreement.builder()
        .id(AGREEMENT)
        .title("agreement")
        .addParties(EAST, WEST)
        .signed(SIGNED)
        .validity(DateInterval.startingOn(SIGNED))
        .addProvision(Provision.builder()
            .id(CLAUSE)
            .clause("1")
            .kind(ProvisionKind.OBLIGATION)
            .bearer(bearer)
            .area(Area.OPERATION)
            .action("do it")
            .evidence(EVIDENCE)
            .build())
        .evidence(EVIDENCE);
  }

  /** Returns this, with an act of both on a day, on some days or between two days. */
  SmallAgreement with(String act, String when) {
    return with(act, when, EAST, WEST);
  }

  SmallAgreement with(String act, String when, PartyId... actors) {
    return new SmallAgreement(dossier.toBuilder()
        .addEvent(Event.builder()
            .id(EventId.of("E" + (dossier.events().size() + 1)))
            .kind(EventKind.MEETING)
            .when(Dating.parse(when))
            .addActors(actors)
            .description(act)
            .addAct(ActCode.of(act))
            .evidence(EVIDENCE)
            .build())
        .build());
  }

  SmallAgreement covered(String days, String... acts) {
    if (acts.length == 0) {
      return this;
    }
    EventCoverage.Builder coverage =
        EventCoverage.builder().days(DateInterval.parse(days)).evidence(EVIDENCE);
    for (String act : acts) {
      coverage.addAct(ActCode.of(act));
    }
    return new SmallAgreement(
        dossier.toBuilder().addEventCoverage(coverage.build()).build());
  }

  SmallAgreement claimed(ClaimKind kind, PartyId party, String day) {
    return new SmallAgreement(dossier.toBuilder()
        .addClaim(Claim.builder()
            .id(ClaimId.of("C" + (dossier.claims().size() + 1)))
            .party(party)
            .day(LocalDate.parse(day))
            .kind(kind)
            .addTarget(AGREEMENT)
            .evidence(EVIDENCE)
            .build())
        .build());
  }

  /** Returns this, with what was observed of legal jobs. */
  SmallAgreement observed(Observation... observations) {
    return new SmallAgreement(dossier.toBuilder()
        .addSeries(Series.builder()
            .id(SeriesId.of("legal-jobs"))
            .title("legal jobs")
            .unit("persons")
            .kind(SeriesKind.STOCK)
            .addObservations(observations)
            .build())
        .build());
  }

  /** Returns this, with another agreement instead. */
  SmallAgreement agreed(Agreement agreement) {
    return new SmallAgreement(
        dossier.toBuilder().agreements(ImmutableList.of(agreement)).build());
  }

  /** Returns this, suspended by both from a day on, until both let it bind again. */
  SmallAgreement suspended(String from, String until) {
    return claimed(ClaimKind.SUSPENSION, EAST, from)
        .claimed(ClaimKind.SUSPENSION, WEST, from)
        .claimed(ClaimKind.RESUMPTION, EAST, until)
        .claimed(ClaimKind.RESUMPTION, WEST, until);
  }

  /** Returns this, with more in its dossier. */
  SmallAgreement with(UnaryOperator<Dossier.Builder> more) {
    return new SmallAgreement(more.apply(dossier.toBuilder()).build());
  }

  Dossier dossier() {
    return dossier;
  }

  /** Returns what something rests on that was recorded on a day. */
  static Evidence recorded(String day) {
    return Evidence.builder()
        .addSource(SourceId.of("s"))
        .confidence(Confidence.HIGH)
        .recorded(LocalDate.parse(day))
        .build();
  }

  /** Returns a norm that takes the place of an earlier version from a day on, when it was known. */
  static NormVersion amended(Norm norm, String from) {
    return NormVersion.of(norm).from(LocalDate.parse(from)).toBuilder()
        .evidence(recorded(from))
        .build();
  }

  /** Starts a norm of the clause. */
  static Norm.Builder norm() {
    return Norm.named("norm", "it is done").from(CLAUSE);
  }

  /** Returns how it stands with a norm, a line each. */
  List<String> judgedBy(Norm norm) {
    return lines(Normbook.of(norm), Perspective.text());
  }

  List<String> lines(Normbook normbook, Perspective perspective) {
    return report(normbook, perspective).verdicts().stream()
        .map(SmallAgreement::line)
        .toList();
  }

  /** Returns how it stands with a norm, a line each, without causes and marks. */
  List<String> toldBy(Norm norm) {
    return toldBy(Normbook.of(norm));
  }

  List<String> toldBy(Normbook normbook) {
    return toldBy(normbook, Perspective.text());
  }

  List<String> toldBy(Normbook normbook, Perspective perspective) {
    return lines(normbook, perspective).stream()
        .map(line -> line.substring(0, line.indexOf(" | ")))
        .toList();
  }

  /** Returns how it stands with a norm, a line each, which begins with law and subject. */
  List<String> toldOfEach(Normbook normbook) {
    return report(normbook, Perspective.text()).verdicts().stream()
        .map(verdict -> verdict.law() + " " + verdict.subject().id() + ": "
            + line(verdict).substring(0, line(verdict).indexOf(" | ")))
        .toList();
  }

  Report report(Normbook normbook, Perspective perspective) {
    return report(Check.by(Judge.of(normbook)).until(HORIZON).seenBy(perspective), normbook);
  }

  /** Returns what a check by some norms tells, of which the facts must bear out each verdict. */
  Report report(Check check, Normbook normbook) {
    return report(check, normbook, Facts.of(dossier));
  }

  static Report report(Check check, Normbook normbook, Facts facts) {
    Report report = check.run(facts);
    assertThat(VerdictChecker.objections(normbook, facts.dossier(), report)).isEmpty();
    return report;
  }

  /** Returns a verdict in one line: its days, status, amounts, causes and marks. */
  static String line(Verdict verdict) {
    return "%s %s%s%s%s | %s | %s%s%s"
        .formatted(
            verdict.interval(),
            verdict.status(),
            verdict.due().map(due -> " due " + due).orElse(""),
            verdict.amounts().isEmpty() ? "" : " " + verdict.amounts(),
            verdict.missing().isEmpty() ? "" : " missing " + verdict.missing(),
            verdict.began(),
            verdict.ended(),
            verdict.flags().isEmpty() ? "" : " " + verdict.flags(),
            verdict.annotations().isEmpty() ? "" : " " + verdict.annotations());
  }
}
