package org.jointpark.rules.subject;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jointpark.classification.HsCode;
import org.jointpark.classification.IsicCode;
import org.jointpark.firm.Capital;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.Lei;
import org.jointpark.firm.Sector;
import org.jointpark.firm.WorkerCount;
import org.jointpark.firm.WorkerCountKind;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Subject;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/**
 * How rules look at a {@link Firm}: each day from the first one on which it may have been there.
 *
 * <p>If nothing is known of its entry, that is every day. Whether it was there on one of these days
 * is a field, {@link #IN_PARK}, since the entry may be uncertain.
 */
public final class FirmFields {

  static final String SUBJECT = "firm";

  private static final FieldSource<Firm> SOURCE = new FieldSource<>(SUBJECT);

  /** The name, in words: {@link Firm#name}. */
  public static final Field<Firm, String> NAME =
      SOURCE.field("name", String.class, "words").rateLike(Firm::name, firm -> true);

  /** The name in the script of the home state, in words: {@link Firm#originalName}. */
  public static final Field<Firm, String> ORIGINAL_NAME =
      SOURCE.field("original-name", String.class, "words").rateLike(Firm::originalName);

  /** The legal entity identifier: {@link Firm#lei}. */
  public static final Field<Firm, Lei> LEI =
      SOURCE.field("lei", Lei.class, "identifier").rateLike(Firm::lei);

  /** The state that the firm comes from, by code: {@link Firm#homeState}. */
  public static final Field<Firm, StateCode> HOME_STATE =
      SOURCE.field("home-state", StateCode.class, "code of a state").rateLike(Firm::homeState);

  /** The branch of industry, as the park groups its firms: {@link Firm#sector}. */
  public static final Field<Firm, Sector> SECTOR =
      SOURCE.field("sector", Sector.class, "sector").rateLike(Firm::sector);

  /** What the firm does, by code: {@link Firm#industry}. */
  public static final Field<Firm, IsicCode> INDUSTRY =
      SOURCE.field("industry", IsicCode.class, "code of an activity").rateLike(Firm::industry);

  /** What the firm makes, in words: {@link Firm#products}. */
  public static final Field<Firm, String> PRODUCTS =
      SOURCE.field("products", String.class, "words").rateLike(Firm::products);

  /** What the firm is known to make, by code; it may make more: {@link Firm#goods}. */
  public static final Field<Firm, ImmutableSortedSet<HsCode>> GOODS =
      SOURCE.<HsCode>set("goods", "codes of goods").rateLike(Firm::goods, firm -> true);

  /** How the firm is housed: {@link Firm#form}. */
  public static final Field<Firm, FirmForm> FORM =
      SOURCE.field("form", FirmForm.class, "form").rateLike(Firm::form, firm -> true);

  /** The lists on which the firm stands, by name: {@link Firm#listings}. */
  public static final Field<Firm, ImmutableSortedSet<String>> LISTINGS =
      SOURCE.<String>set("listings", "names of lists").rateLike(Firm::listings, firm -> true);

  /** The day on which the firm came to the park, present if it is certain: {@link Firm#entry}. */
  public static final Field<Firm, LocalDate> ENTRY_DAY =
      SOURCE.certainDay("entry-day", Firm::entry);

  /** The first day on which the firm may have come to the park: {@link Firm#entry}. */
  public static final Field<Firm, LocalDate> EARLIEST_ENTRY_DAY =
      SOURCE.earliestDay("earliest-entry-day", Firm::entry);

  /** The last day on which the firm may have come to the park: {@link Firm#entry}. */
  public static final Field<Firm, LocalDate> LATEST_ENTRY_DAY =
      SOURCE.latestDay("latest-entry-day", Firm::entry);

  /**
   * Whether the firm has come to the park, as truth, day by day: {@link Firm#entry}. It is absent
   * on the days between which the entry is uncertain, and on every day if it is unknown.
   */
  public static final Field<Firm, Boolean> IN_PARK =
      SOURCE.truth("in-park").dated(FirmFields::inPark);

  /** Each count or plan of workers, as told on its day: {@link Firm#workerCounts}. */
  public static final Field<Firm, ImmutableList<WorkerCount>> WORKER_COUNTS = SOURCE
      .<WorkerCount>list("worker-counts", "counts")
      .rateLike(Firm::workerCounts, firm -> true);

  /**
   * How many workers were counted, or planned, in workers, day by day: {@link Firm#workerCounts}.
   *
   * <p>A count holds on the day for which it was told, and on no other. It is absent where the day
   * is uncertain, and where two counts of one day and kind disagree.
   */
  public static final FieldFamily<Firm, WorkerCountKind, Integer> WORKERS = FieldFamily.of(
      SUBJECT,
      "workers",
      WorkerCountKind::valueOf,
      kind -> SOURCE
          .field(FieldFamily.nameFor("workers", kind), Integer.class, "workers")
          .nonNegative()
          .dated(firm -> workers(firm, kind)));

  /**
   * The capital, in money, day by day; absent where a part of it is unknown: {@link Capital#total}.
   */
  public static final Field<Firm, Money> CAPITAL = SOURCE
      .field("capital", Money.class, "money")
      .nonNegative()
      .dated(firm -> firm.capital().mapPresent(Capital::total));

  /** The capital from a state, by its code, in money, day by day: {@link Capital#partFrom}. */
  public static final FieldFamily<Firm, StateCode, Money> CAPITAL_FROM = FieldFamily.of(
      SUBJECT,
      "capital-from",
      StateCode::of,
      origin -> SOURCE
          .field(FieldFamily.nameFor("capital-from", origin), Money.class, "money")
          .nonNegative()
          .dated(firm -> firm.capital().mapPresent(capital -> capital.partFrom(origin))));

  /** The currency of the capital, day by day: {@link Capital#currency}. */
  public static final Field<Firm, Currency> CAPITAL_CURRENCY = SOURCE
      .field("capital-currency", Currency.class, "currency")
      .dated(firm -> firm.capital().map(Capital::currency));

  /**
   * Whether a state that is not listed has no part of the capital or an unknown one, day by day:
   * {@link Capital#itemisation}.
   */
  public static final Field<Firm, Itemisation> CAPITAL_ITEMISATION = SOURCE
      .field("capital-itemisation", Itemisation.class, "itemisation")
      .dated(firm -> firm.capital().map(Capital::itemisation));

  /** How sure the record is: {@link Evidence#confidence}. */
  public static final Field<Firm, Confidence> CONFIDENCE = SOURCE.confidence(FirmFields::evidence);

  /** What the record rests on, by id: {@link Evidence#sources}. */
  public static final Field<Firm, ImmutableSortedSet<SourceId>> SOURCES =
      SOURCE.sources(FirmFields::evidence);

  /** The day on which the record was published: {@link Evidence#recorded}. */
  public static final Field<Firm, LocalDate> RECORDED_DAY =
      SOURCE.recordedDay(FirmFields::evidence);

  /** A firm, on each day from the first one on which it may have been there. */
  public static final Subject<Firm> FIRM = Subject.named(SUBJECT, Firm.class)
      .id(firm -> firm.id().toString())
      .extent(new Extent.Span<>(FirmFields::existence))
      .addFields(NAME, ORIGINAL_NAME, LEI, HOME_STATE, SECTOR, INDUSTRY, PRODUCTS, GOODS, FORM)
      .addFields(LISTINGS, ENTRY_DAY, EARLIEST_ENTRY_DAY, LATEST_ENTRY_DAY, IN_PARK)
      .addFields(WORKER_COUNTS, CAPITAL, CAPITAL_CURRENCY, CAPITAL_ITEMISATION)
      .addFields(CONFIDENCE, SOURCES, RECORDED_DAY)
      .addFamilies(WORKERS, CAPITAL_FROM)
      .build();

  private FirmFields() {}

  private static Optional<Evidence> evidence(Firm firm) {
    return Optional.of(firm.evidence());
  }

  private static DateInterval existence(Firm firm) {
    return firm.entry()
        .map(entry -> DateInterval.startingOn(entry.earliest()))
        .orElse(DateInterval.always());
  }

  private static Timeline<Boolean> inPark(Firm firm) {
    return firm.entry()
        .map(entry -> Timeline.<Boolean>builder()
            .put(DateInterval.endingBefore(entry.earliest()), false)
            .put(DateInterval.startingOn(entry.latest()), true)
            .build())
        .orElse(Timeline.empty());
  }

  /** Returns the counts of the days for which all that were told agree. */
  private static Timeline<Integer> workers(Firm firm, WorkerCountKind kind) {
    Timeline<Optional<Integer>> told = Timeline.empty();
    for (WorkerCount workers : firm.workerCounts()) {
      UncertainDay asOf = workers.asOf();
      if (workers.kind() == kind && asOf.isCertain()) {
        told = told.merge(
            Timeline.of(DateInterval.ofDay(asOf.day()), Optional.of(workers.count())),
            (one, other) -> one.equals(other) ? one : Optional.empty());
      }
    }
    return told.mapPresent(agreed -> agreed);
  }
}
