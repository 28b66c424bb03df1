package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.AgreementRelation;
import org.jointpark.agreement.AgreementRelationKind;

/**
 * When talks on an agreement began, and how it stands to earlier ones, as the curation reads it.
 */
final class AgreementCuration {

  private record Standing(
      String agreement,
      Optional<LocalDate> negotiatedFrom,
      ImmutableList<AgreementRelation> relations) {}

  private final Map<String, Standing> unused = new HashMap<>();

  AgreementCuration(RawObject curation, Basis basis) {
    curation
        .objects("agreements", entry -> standing(entry, basis))
        .forEach(standing -> checkState(
            unused.put(standing.agreement, standing) == null,
            "agreement must be curated once, but was not: %s",
            standing.agreement));
  }

  private static Standing standing(RawObject entry, Basis basis) {
    basis.readWithGrounds(entry);
    return new Standing(
        entry.text("of"),
        entry.findDay("negotiatedFrom"),
        entry.objects("relations", AgreementCuration::relation));
  }

  private static AgreementRelation relation(RawObject entry) {
    return AgreementRelation.of(
        Words.constant(AgreementRelationKind.class, entry.text("kind")),
        AgreementId.of(entry.text("target")));
  }

  /** Adds what the curation says of an agreement. */
  Agreement apply(Agreement agreement) {
    Standing standing = unused.remove(agreement.id().toString());
    return standing == null
        ? agreement
        : agreement.toBuilder()
            .negotiatedFrom(standing.negotiatedFrom)
            .relations(standing.relations)
            .build();
  }

  /** Fails if an entry has found no agreement. */
  void checkUsed() {
    checkState(
        unused.isEmpty(), "curated agreements must stand in a raw file: %s", unused.keySet());
  }
}
