package org.jointpark.rules.subject;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.money.Money;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;

/** How rules look at an {@link InsurancePolicy}: each day that it covers. */
public final class InsurancePolicyFields {

  static final String SUBJECT = "insurance-policy";

  private static final FieldSource<InsurancePolicy> SOURCE = new FieldSource<>(SUBJECT);

  /** What it insures against, in the park's own words: {@link InsurancePolicy#kind}. */
  public static final Field<InsurancePolicy, String> KIND =
      SOURCE.field("kind", String.class, "kind").rateLike(InsurancePolicy::kind, policy -> true);

  /** The name of the insurer, in words: {@link InsurancePolicy#insurer}. */
  public static final Field<InsurancePolicy, String> INSURER =
      SOURCE.field("insurer", String.class, "words").rateLike(InsurancePolicy::insurer);

  /** The most that the insurer pays, in money: {@link InsurancePolicy#insuredSum}. */
  public static final Field<InsurancePolicy, Money> INSURED_SUM = SOURCE
      .field("insured-sum", Money.class, "money")
      .nonNegative()
      .rateLike(InsurancePolicy::insuredSum);

  /** What the firm pays for all days covered, in money, whole: {@link InsurancePolicy#premium}. */
  public static final Field<InsurancePolicy, Money> PREMIUM =
      SOURCE.field("premium", Money.class, "money").nonNegative().whole(InsurancePolicy::premium);

  /** Whether it covers one facility, as truth: {@link InsurancePolicy#facility}. */
  public static final Field<InsurancePolicy, Boolean> NAMES_FACILITY = SOURCE
      .truth("names-facility")
      .rateLike(policy -> policy.facility().isPresent(), policy -> true);

  /**
   * The first day; absent if it lies before all that is asked: {@link InsurancePolicy#validity}.
   */
  public static final Field<InsurancePolicy, LocalDate> FIRST_DAY =
      SOURCE.firstDay(InsurancePolicy::validity);

  /** The last day; absent if it runs until it is given up: {@link InsurancePolicy#validity}. */
  public static final Field<InsurancePolicy, LocalDate> LAST_DAY =
      SOURCE.lastDay(InsurancePolicy::validity);

  /** Whether the cover has an end, as truth: {@link InsurancePolicy#validity}. */
  public static final Field<InsurancePolicy, Boolean> HAS_END =
      SOURCE.hasEnd(InsurancePolicy::validity);

  /** How sure the record is: {@link Evidence#confidence}. */
  public static final Field<InsurancePolicy, Confidence> CONFIDENCE =
      SOURCE.confidence(InsurancePolicy::evidence);

  /** What the record rests on, by id: {@link Evidence#sources}. */
  public static final Field<InsurancePolicy, ImmutableSortedSet<SourceId>> SOURCES =
      SOURCE.sources(InsurancePolicy::evidence);

  /** The day on which the record was published: {@link Evidence#recorded}. */
  public static final Field<InsurancePolicy, LocalDate> RECORDED_DAY =
      SOURCE.recordedDay(InsurancePolicy::evidence);

  /** The firm that took it out: {@link InsurancePolicy#firm}. */
  public static final Path<InsurancePolicy> FIRM =
      SOURCE.path("firm", FirmFields.SUBJECT, InsurancePolicy::firm);

  /**
   * The facility that it covers; leads nowhere if none is named: {@link InsurancePolicy#facility}.
   */
  public static final Path<InsurancePolicy> FACILITY =
      SOURCE.pathIfKnown("facility", FacilityFields.SUBJECT, InsurancePolicy::facility);

  /** A policy, on each day that it covers. */
  public static final Subject<InsurancePolicy> INSURANCE_POLICY = Subject.named(
          SUBJECT, InsurancePolicy.class)
      .id(policy -> policy.id().toString())
      .extent(new Extent.Span<>(InsurancePolicy::validity))
      .addFields(KIND, INSURER, INSURED_SUM, PREMIUM, NAMES_FACILITY)
      .addFields(FIRST_DAY, LAST_DAY, HAS_END, CONFIDENCE, SOURCES, RECORDED_DAY)
      .addPaths(FIRM, FACILITY)
      .build();

  private InsurancePolicyFields() {}
}
