package org.jointpark.rules.subject;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.firm.ContributionForm;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;

/** How rules look at a {@link CapitalContribution}: the day on which it was brought in. */
public final class CapitalContributionFields {

  static final String SUBJECT = "capital-contribution";

  private static final FieldSource<CapitalContribution> SOURCE = new FieldSource<>(SUBJECT);

  /** The day on which it was brought in: {@link CapitalContribution#day}. */
  public static final Field<CapitalContribution, LocalDate> DAY =
      SOURCE.day("day").rateLike(CapitalContribution::day, contribution -> true);

  /** The state that it came from, by code: {@link CapitalContribution#origin}. */
  public static final Field<CapitalContribution, StateCode> ORIGIN = SOURCE
      .field("origin", StateCode.class, "code of a state")
      .rateLike(CapitalContribution::origin);

  /** How much it was, or was worth, in money, whole: {@link CapitalContribution#amount}. */
  public static final Field<CapitalContribution, Money> AMOUNT = SOURCE
      .field("amount", Money.class, "money")
      .nonNegative()
      .whole(CapitalContribution::amount, contribution -> true);

  /** In what form it was brought in: {@link CapitalContribution#form}. */
  public static final Field<CapitalContribution, ContributionForm> FORM = SOURCE
      .field("form", ContributionForm.class, "form")
      .rateLike(CapitalContribution::form, contribution -> true);

  /** How sure the record is: {@link Evidence#confidence}. */
  public static final Field<CapitalContribution, Confidence> CONFIDENCE =
      SOURCE.confidence(CapitalContribution::evidence);

  /** What the record rests on, by id: {@link Evidence#sources}. */
  public static final Field<CapitalContribution, ImmutableSortedSet<SourceId>> SOURCES =
      SOURCE.sources(CapitalContribution::evidence);

  /** The day on which the record was published: {@link Evidence#recorded}. */
  public static final Field<CapitalContribution, LocalDate> RECORDED_DAY =
      SOURCE.recordedDay(CapitalContribution::evidence);

  /** The firm that it went to: {@link CapitalContribution#firm}. */
  public static final Path<CapitalContribution> FIRM =
      SOURCE.path("firm", FirmFields.SUBJECT, CapitalContribution::firm);

  /** A contribution, on the day on which it was brought in. */
  public static final Subject<CapitalContribution> CAPITAL_CONTRIBUTION = Subject.named(
          SUBJECT, CapitalContribution.class)
      .id(contribution -> contribution.id().toString())
      .extent(new Extent.Day<>(CapitalContribution::day))
      .addFields(DAY, ORIGIN, AMOUNT, FORM)
      .addFields(CONFIDENCE, SOURCES, RECORDED_DAY)
      .addPaths(FIRM)
      .build();

  private CapitalContributionFields() {}
}
