package org.jointpark.example.gaeseong.record;

import com.google.common.collect.ImmutableList;
import org.jointpark.agreement.AgreementId;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.Visit;
import org.jointpark.event.VisitId;
import org.jointpark.party.PartyId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;

/** Makes visits, claims and coverages of what the curation reads from events. */
final class ActsPart {

  private final FactIndex facts;

  ActsPart(FactIndex facts) {
    this.facts = facts;
  }

  ImmutableList<Visit> visits(RawObject curation) {
    return curation.objects("visits", this::visit);
  }

  private Visit visit(RawObject entry) {
    FactIndex.Grounds grounds = facts.grounds(entry);
    return Visit.builder()
        .id(VisitId.of(entry.text("id")))
        .delegation(entry.text("delegation"))
        .purpose(entry.text("purpose"))
        .when(Dating.parse(entry.text("when")))
        .visitors(entry.findCount("visitors"))
        .event(grounds.event())
        .evidence(grounds.evidence())
        .build();
  }

  ImmutableList<Claim> claims(RawObject curation) {
    return curation.objects("claims", this::claim);
  }

  private Claim claim(RawObject entry) {
    FactIndex.Grounds grounds = facts.grounds(entry);
    return Claim.builder()
        .id(ClaimId.of(entry.text("id")))
        .party(PartyId.of(entry.text("party")))
        .day(entry.day("day"))
        .kind(Words.constant(ClaimKind.class, entry.text("kind")))
        .targets(entry.texts("targets").stream().map(AgreementId::of).toList())
        .event(grounds.event())
        .evidence(grounds.evidence())
        .build();
  }

  ImmutableList<EventCoverage> eventCoverages(RawObject curation) {
    return curation.objects(
        "eventCoverages",
        entry -> EventCoverage.builder()
            .acts(EventActs.codes(entry.texts("acts")))
            .days(DateInterval.parse(entry.text("days")))
            .evidence(facts.joint(entry))
            .build());
  }
}
