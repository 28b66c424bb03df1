package org.jointpark.example.gaeseong.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.Assessment;
import org.jointpark.agreement.AssessmentStatus;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.party.PartyId;
import org.jointpark.source.Evidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.UncertainDay;

/** Converts the agreements and their provisions. */
final class AgreementsPart {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final PartyTables parties;
  private final SourceBook sources;
  private final Supplements supplements;
  private final AgreementCuration curated;

  AgreementsPart(
      PartyTables parties, SourceBook sources, Supplements supplements, AgreementCuration curated) {
    this.parties = parties;
    this.sources = sources;
    this.supplements = supplements;
    this.curated = curated;
  }

  ImmutableList<Agreement> convert(RawObject data) {
    ImmutableList<Agreement> agreements =
        data.objects("agreements", raw -> curated.apply(agreement(raw)));
    curated.checkUsed();
    return agreements;
  }

  private Agreement agreement(RawObject raw) {
    raw.nothing("level");
    String id = raw.text("id");
    ImmutableSortedSet<PartyId> signatories = raw.texts("parties").stream()
        .map(parties::agreementParty)
        .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
    Evidence evidence = sources.evidence(
        ImmutableList.of(raw.text("sourceUrl")),
        raw.text("confidence"),
        raw.findText("note").stream());
    return Agreement.builder()
        .id(AgreementId.of(id))
        .title(raw.text("title"))
        .originalTitle(raw.findText("titleKo"))
        .parties(signatories)
        .signed(raw.day("signed"))
        .validity(raw.findDay("inForce").map(DateInterval::startingOn))
        .validityNote(raw.findText("inForceNote"))
        .signatories(raw.texts("signatories"))
        .provisions(raw.objects("provisions", provision -> provision(provision, signatories)))
        .evidence(supplements.apply(id, evidence))
        .build();
  }

  private Provision provision(RawObject raw, ImmutableSortedSet<PartyId> signatories) {
    String id = raw.text("id");
    String confidence = raw.text("confidence");
    Judged judged = raw.object("fulfilled", fulfilled -> judged(fulfilled, confidence));
    Evidence evidence = sources.evidence(
        Stream.concat(Stream.of(raw.text("sourceUrl")), judged.source.stream()).toList(),
        confidence,
        judged.note.stream());
    Optional<String> deadline = raw.findText("deadline");
    Optional<String> day = deadline.filter(text -> DAY.matcher(text).matches());
    return Provision.builder()
        .id(ProvisionId.of(id))
        .clause(raw.text("clause"))
        .kind(Words.constant(ProvisionKind.class, raw.text("kind")))
        .bearer(parties.bearer(raw.text("bearer"), signatories))
        .counterparty(raw.findText("counterparty"))
        .area(Words.constant(Area.class, raw.text("area")))
        .action(raw.text("action"))
        .due(day.map(LocalDate::parse))
        .timing(deadline.filter(text -> day.isEmpty()))
        .condition(raw.findText("condition"))
        .assessment(judged.assessment)
        .evidence(supplements.apply(id, evidence))
        .build();
  }

  /** An assessment; or, where nobody has judged, what is on record all the same. */
  private record Judged(Assessment assessment, Optional<String> source, Optional<String> note) {}

  private Judged judged(RawObject raw, String confidenceOfProvision) {
    AssessmentStatus status = Words.constant(AssessmentStatus.class, raw.text("status"));
    Optional<UncertainDay> day = raw.findText("date").map(UncertainDay::parse);
    Optional<String> grounds = raw.findText("evidence");
    Optional<String> source = raw.findText("evidenceUrl");
    Optional<String> confidence = raw.findText("confidence");
    if (status == AssessmentStatus.NOT_ASSESSED) {
      Optional<String> mark = confidence.map(word -> " (confidence " + word + ")");
      return new Judged(
          Assessment.notAssessed(),
          source,
          grounds.map(text -> "not assessed, but on record: " + text + mark.orElse("")));
    }
    Optional<Evidence> evidence = source.map(address -> sources.evidence(
        ImmutableList.of(address), confidence.orElse(confidenceOfProvision), Stream.empty()));
    return new Judged(
        Assessment.builder()
            .status(status)
            .day(day)
            .grounds(grounds)
            .evidence(evidence)
            .build(),
        Optional.empty(),
        Optional.empty());
  }
}
