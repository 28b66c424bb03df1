package org.jointpark.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jointpark.party.PartyId;
import org.jointpark.source.Citation;
import org.jointpark.source.Evidence;
import org.jointpark.style.ProseText;
import org.jointpark.time.DateInterval;

/**
 * A text in which parties bound themselves: a treaty, a joint statement, a protocol of talks, or an
 * assurance that one of them gave alone.
 *
 * <pre>{@code
 * Agreement normalisation = Agreement.builder()
 *     .id(AgreementId.of("AGR-2013-NORM"))
 *     .title("Agreement on the normalisation of the complex")
 *     .addParties(PartyId.of("DPRK"), PartyId.of("ROK"))
 *     .signed(LocalDate.of(2013, 8, 14))
 *     .validity(DateInterval.startingOn(LocalDate.of(2013, 8, 14)))
 *     .addProvision(nonRecurrence)
 *     .evidence(Evidence.of(SourceId.of("voakorea-1"), Confidence.HIGH))
 *     .build();
 * normalisation.citation(ProvisionId.of("NORM-1")); // Agreement on the normalisation …, clause 1
 * }</pre>
 */
@Value.Immutable
public abstract class Agreement {

  Agreement() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the agreement within its dossier} */
  public abstract AgreementId id();

  /** {@return the title} */
  public abstract String title();

  /** {@return the title in the language of the text} */
  public abstract Optional<String> originalTitle();

  /** {@return who is bound by it, sorted by id; one party alone if it is a one-sided assurance} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> parties();

  /** {@return the first day of the talks on it, before it was signed} */
  public abstract Optional<LocalDate> negotiatedFrom();

  /** {@return the day on which it was signed, exchanged or given} */
  public abstract LocalDate signed();

  /**
   * {@return the days on which it is in force by its own words and those of the parties together,
   * or empty if it is not recorded whether it ever was}
   */
  public abstract Optional<DateInterval> validity();

  /** {@return a remark on its coming into force or on its end} */
  public abstract Optional<String> validityNote();

  /** {@return who signed it, in the order of the text} */
  public abstract ImmutableList<String> signatories();

  /** {@return what it says, in the order of the text; no two provisions have the same id} */
  public abstract ImmutableList<Provision> provisions();

  /** {@return how it stands to earlier agreements, sorted by kind} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<AgreementRelation> relations();

  /** {@return what the record of the agreement rests on} */
  public abstract Evidence evidence();

  @Value.Check
  void check() {
    checkProse("title", title());
    originalTitle().ifPresent(text -> checkProse("original title", text));
    validityNote().ifPresent(text -> checkProse("validity note", text));
    signatories().forEach(text -> checkProse("signatory", text));
    checkArgument(!parties().isEmpty(), "parties must be at least one (agreement %s)", id());
    checkArgument(
        validity().map(days -> DateInterval.startingOn(signed()).encloses(days)).orElse(true),
        "validity must not start before the day of signature %s, but was %s (agreement %s)",
        signed(),
        validity().map(Object::toString).orElse(""),
        id());
    negotiatedFrom()
        .ifPresent(first -> checkArgument(
            first.isBefore(signed()),
            "talks must begin before the day of signature %s, but began on %s (agreement %s)",
            signed(),
            first,
            id()));
    relations()
        .forEach(relation -> checkArgument(
            !relation.target().equals(id()),
            "relation must be to another agreement, but was '%s' (agreement %s)",
            relation,
            id()));
    Set<ProvisionId> seen = new HashSet<>();
    for (Provision provision : provisions()) {
      checkArgument(
          seen.add(provision.id()),
          "provision ids must be unique, but %s occurs twice (agreement %s)",
          provision.id(),
          id());
    }
  }

  private void checkProse(String name, String text) {
    ProseText.check(name, text, "agreement", id());
  }

  /**
   * Returns the provision with an id.
   *
   * @param provision the id
   * @return the provision, or empty if this agreement has none of that id
   */
  public Optional<Provision> provision(ProvisionId provision) {
    return provisions().stream().filter(mine -> mine.id().equals(provision)).findFirst();
  }

  /** {@return the citation of this agreement as a whole} */
  public Citation citation() {
    return Citation.of(id().toString(), title());
  }

  /**
   * Returns the citation of a provision.
   *
   * @param provision the id of the provision
   * @return the citation, whose id is that of the provision; a clause that is a mere number is
   *     called one
   * @throws IllegalArgumentException if this agreement has no such provision
   */
  public Citation citation(ProvisionId provision) {
    return provision(provision)
        .map(mine -> Citation.of(mine.id().toString(), title(), called(mine.clause())))
        .orElseThrow(() -> new IllegalArgumentException(
            "provision must stand in the agreement, but was '%s' (agreement %s)"
                .formatted(provision, id())));
  }

  private static String called(String clause) {
    return Character.isDigit(clause.charAt(0)) ? "clause " + clause : clause;
  }

  /** {@return a new builder that holds every property of this agreement} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Builds an {@link Agreement}. The id, the title, at least one party, the day of signature and
   * the evidence are required.
   */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }
}
