package org.jointpark.rules.instance;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.AgreementRelationKind;
import org.jointpark.event.Claim;
import org.jointpark.rules.Inquiry;

/** Tells what became of each agreement, once. */
final class AgreementLives {

  private final Inquiry inquiry;
  private final Trial.Sight sight;
  private final ImmutableListMultimap<AgreementId, NormOnDays> powers;
  private final ListMultimap<AgreementId, Claim> claims = ArrayListMultimap.create();
  private final ListMultimap<AgreementId, Agreement> successors = ArrayListMultimap.create();
  private final Map<AgreementId, AgreementLife> told = new HashMap<>();

  AgreementLives(
      Inquiry inquiry, Trial.Sight sight, ImmutableListMultimap<AgreementId, NormOnDays> powers) {
    this.inquiry = inquiry;
    this.sight = sight;
    this.powers = powers;
    for (Claim claim : sight.dossier().claims()) {
      if (claim.day().isBefore(inquiry.horizon()) && inquiry.viewpoint().knows(claim.recorded())) {
        claim.targets().forEach(target -> claims.put(target, claim));
      }
    }
    for (Agreement agreement : sight.dossier().agreements()) {
      LocalDate recorded = agreement.evidence().recorded().orElseGet(agreement::signed);
      if (inquiry.viewpoint().knows(recorded)) {
        agreement.relations().stream()
            .filter(relation -> relation.kind() == AgreementRelationKind.SUPERSEDES)
            .forEach(relation -> successors.put(relation.target(), agreement));
      }
    }
  }

  /** Returns the claims on an agreement that are known, by day. */
  List<Claim> claimsOn(AgreementId agreement) {
    List<Claim> known = new ArrayList<>(claims.get(agreement));
    known.sort(Comparator.comparing(Claim::day).thenComparing(Claim::id));
    return known;
  }

  /** Returns what became of an agreement before the horizon. */
  AgreementLife of(Agreement agreement) {
    AgreementLife known = told.get(agreement.id());
    if (known == null) {
      known = new LifeStory(
              agreement,
              inquiry,
              sight,
              powers.get(agreement.id()),
              claimsOn(agreement.id()),
              successors.get(agreement.id()))
          .told();
      told.put(agreement.id(), known);
    }
    return known;
  }
}
