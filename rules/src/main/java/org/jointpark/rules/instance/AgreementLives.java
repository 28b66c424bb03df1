package org.jointpark.rules.instance;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collections;
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
    ImmutableList<Claim> byDay = ImmutableList.sortedCopyOf(
        Comparator.comparing(Claim::day).thenComparing(Claim::id),
        sight.dossier().claims());
    for (Claim claim : byDay) {
      if (claim.day().isBefore(inquiry.horizon()) && inquiry.viewpoint().knows(claim.recorded())) {
        claim.targets().forEach(target -> claims.put(target, claim));
      }
    }
    for (Agreement agreement : sight.dossier().agreements()) {
      if (isKnown(agreement)) {
        agreement.relations().stream()
            .filter(relation -> relation.kind() == AgreementRelationKind.SUPERSEDES)
            .forEach(relation -> successors.put(relation.target(), agreement));
      }
    }
  }

  /** Returns whether an agreement is recorded; if it is not said when, on the day it was signed. */
  private boolean isKnown(Agreement agreement) {
    return inquiry.viewpoint().knows(agreement.evidence().recorded().orElseGet(agreement::signed));
  }

  /** Returns the claims on an agreement that are known, by day. */
  List<Claim> claimsOn(AgreementId agreement) {
    return Collections.unmodifiableList(claims.get(agreement));
  }

  /** Returns what became of an agreement before the horizon. */
  AgreementLife of(Agreement agreement) {
    AgreementLife known = told.get(agreement.id());
    if (known == null) {
      known = isKnown(agreement) ? told(agreement) : AgreementLife.unknown(agreement);
      told.put(agreement.id(), known);
    }
    return known;
  }

  private AgreementLife told(Agreement agreement) {
    return new LifeStory(
            agreement,
            inquiry,
            sight,
            powers.get(agreement.id()),
            claimsOn(agreement.id()),
            successors.get(agreement.id()))
        .told();
  }
}
