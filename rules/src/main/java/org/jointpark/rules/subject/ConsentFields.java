package org.jointpark.rules.subject;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.labour.Consent;
import org.jointpark.labour.ConsentGiver;
import org.jointpark.labour.ConsentKind;
import org.jointpark.labour.WorkerId;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;

/**
 * How rules look at a {@link Consent}: each day of its validity.
 *
 * <p>It was given on one day, but it is asked for on each day on which something was done by it, as
 * a certificate is. The day on which it was given is a field.
 */
public final class ConsentFields {

  static final String SUBJECT = "consent";

  private static final FieldSource<Consent> SOURCE = new FieldSource<>(SUBJECT);

  /** To what is consented: {@link Consent#kind}. */
  public static final Field<Consent, ConsentKind> KIND =
      SOURCE.field("kind", ConsentKind.class, "kind").rateLike(Consent::kind, consent -> true);

  /** The day on which it was given: {@link Consent#given}. */
  public static final Field<Consent, LocalDate> GIVEN_DAY =
      SOURCE.day("given-day").rateLike(Consent::given, consent -> true);

  /** Whether the employees' representative consents, for all, as truth: {@link Consent#giver}. */
  public static final Field<Consent, Boolean> BY_REPRESENTATIVE = SOURCE
      .truth("by-representative")
      .rateLike(consent -> consent.giver() instanceof ConsentGiver.Representative, consent -> true);

  /**
   * The workers who consent, each for himself or herself, by id; absent if the representative does:
   * {@link Consent#giver}.
   */
  public static final Field<Consent, ImmutableSortedSet<WorkerId>> WORKERS =
      SOURCE.<WorkerId>set("workers", "ids of workers").rateLike(ConsentFields::workers);

  /**
   * Whether the consent speaks for a worker, as truth, by the worker's id:
   * {@link ConsentGiver#speaksFor}.
   */
  public static final FieldFamily<Consent, WorkerId, Boolean> SPEAKS_FOR = FieldFamily.of(
      SUBJECT,
      "speaks-for",
      WorkerId::of,
      worker -> SOURCE
          .truth(FieldFamily.nameFor("speaks-for", worker))
          .rateLike(consent -> consent.giver().speaksFor(worker), consent -> true));

  /** The first day for which it holds; absent if it has no start: {@link Consent#validity}. */
  public static final Field<Consent, LocalDate> FIRST_DAY = SOURCE.firstDay(Consent::validity);

  /** The last day for which it holds; absent if it has no end: {@link Consent#validity}. */
  public static final Field<Consent, LocalDate> LAST_DAY = SOURCE.lastDay(Consent::validity);

  /** Whether it was limited or withdrawn, as truth: {@link Consent#validity}. */
  public static final Field<Consent, Boolean> HAS_END = SOURCE.hasEnd(Consent::validity);

  /** The firm that asked for it: {@link Consent#firm}. */
  public static final Path<Consent> FIRM = SOURCE.path("firm", FirmFields.SUBJECT, Consent::firm);

  /** A consent, on each day for which it holds. */
  public static final Subject<Consent> CONSENT = Subject.named(SUBJECT, Consent.class)
      .id(consent -> consent.id().toString())
      .extent(new Extent.Span<>(Consent::validity))
      .addFields(KIND, GIVEN_DAY, BY_REPRESENTATIVE, WORKERS, FIRST_DAY, LAST_DAY, HAS_END)
      .addFamilies(SPEAKS_FOR)
      .addPaths(FIRM)
      .build();

  private ConsentFields() {}

  private static Optional<ImmutableSortedSet<WorkerId>> workers(Consent consent) {
    return consent.giver() instanceof ConsentGiver.Workers workers
        ? Optional.of(workers.ids())
        : Optional.empty();
  }
}
