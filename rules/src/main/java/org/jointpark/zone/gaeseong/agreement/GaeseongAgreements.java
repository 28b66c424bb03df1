package org.jointpark.zone.gaeseong.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.rules.LawId;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.zone.gaeseong.Gaeseong;

/**
 * The agreements on the Gaeseong park as norms.
 *
 * <pre>{@code
 * Report fate = Check.by(Judge.of(GaeseongAgreements.normbook()))
 *     .until(LocalDate.of(2016, 4, 1))
 *     .underEveryReadingOf(Readings.ELECTRONIC_PASSAGE)
 *     .run(dossier);
 * }</pre>
 *
 * <p>Each provision of {@link #agreements} is asked by a norm or more, or {@link #undecidable} says
 * why it is not. The ids are stable: {@code gaeseong.norm.} and the provision in lower case, with
 * the part behind it where there are several; and speaking ones for the clauses that are asked
 * about most.
 */
public final class GaeseongAgreements {

  /** Clause 1 of 2013-08-14: the park does not stop again. */
  public static final LawId NON_RECURRENCE = Gaeseong.NON_RECURRENCE.id();

  /** Point 2-2 of 2013-09-11: electronic passage within the year. */
  public static final LawId ELECTRONIC_PASSAGE = LawId.of(ElectronicPassage.ID);

  /** Art. 3(1) of 2013-08-28: the joint committee meets once a quarter. */
  public static final LawId QUARTERLY_MEETING = LawId.of(Meetings.COMMITTEE);

  private static final ImmutableList<AgreementId> PACKAGE = ids(
      "AGR-2013-JUL",
      "AGR-2013-NORM",
      "AGR-2013-JC",
      "AGR-2013-SEC",
      "AGR-2013-ARBX",
      "AGR-2013-JS2",
      "AGR-2013-3C-ASSUR",
      "AGR-2013-JC3",
      "AGR-2013-SECX",
      "AGR-2013-3C-NOV",
      "AGR-2014-NET");

  private static final ImmutableList<AgreementId> EARLIER = ids(
      "AGR-2002-COMM",
      "AGR-2002-CUST",
      "AGR-2004-STAY",
      "AGR-2007-PM",
      "AGR-2007-MIL",
      "AGR-2007-KICSUB",
      "AGR-2007-DORM");

  private static final Normbook NORMBOOK = written();

  private GaeseongAgreements() {}

  private static ImmutableList<AgreementId> ids(String... ids) {
    return Stream.of(ids).map(AgreementId::of).collect(ImmutableList.toImmutableList());
  }

  private static Normbook written() {
    Normbook.Builder normbook = Normbook.builder();
    Stream.of(
            BasicAgreements.versions(),
            EarlierPromises.versions(),
            Normalisation.versions(),
            ElectronicPassage.versions(),
            JointCommittee.versions(),
            Meetings.versions(),
            Statements.versions())
        .flatMap(versions -> versions)
        .forEach(normbook::add);
    return normbook.build();
  }

  /** {@return all norms, each under all of its readings} */
  public static Normbook normbook() {
    return NORMBOOK;
  }

  /**
   * Returns a norm in one of its versions.
   *
   * @param id the id of the norm, such as {@link #ELECTRONIC_PASSAGE}
   * @return the norm, in the last reading that the normbook holds
   * @throws IllegalArgumentException if there is no such norm
   */
  public static Norm norm(LawId id) {
    return NORMBOOK
        .anyVersionOf(id)
        .orElseThrow(() -> new IllegalArgumentException(
            "norm must be one of the normbook, but was '%s'".formatted(id)));
  }

  /**
   * Returns the norms that are made of a provision.
   *
   * @param provision the provision
   * @return their ids, sorted; none if no norm is made of it
   */
  public static ImmutableSortedSet<LawId> normsOf(ProvisionId provision) {
    return NORMBOOK.versions().values().stream()
        .flatMap(versions -> versions.stream())
        .filter(version ->
            version.norm().filter(norm -> norm.provision().equals(provision)).isPresent())
        .map(version -> version.id())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** {@return the agreements of the package of 2013, by the day of their signature} */
  public static ImmutableList<AgreementId> packageOf2013() {
    return PACKAGE;
  }

  /**
   * {@return the agreements of which every provision is here: those of 2002, 2004 and 2007 on
   * passage, communications and customs, and the package of 2013}
   */
  public static ImmutableList<AgreementId> agreements() {
    return Stream.concat(EARLIER.stream(), PACKAGE.stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the provisions of these agreements of which no norm is made, and why} */
  public static ImmutableMap<ProvisionId, String> undecidable() {
    return Undecidable.REASONS;
  }
}
