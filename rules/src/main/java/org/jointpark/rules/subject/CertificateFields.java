package org.jointpark.rules.subject;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.jointpark.administration.Certificate;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;

/** How rules look at a {@link Certificate}: each day on which it is valid. */
public final class CertificateFields {

  static final String SUBJECT = "certificate";

  private static final FieldSource<Certificate> SOURCE = new FieldSource<>(SUBJECT);

  /** What it certifies or permits, in the park's own words: {@link Certificate#kind}. */
  public static final Field<Certificate, String> KIND =
      SOURCE.field("kind", String.class, "kind").rateLike(Certificate::kind, certificate -> true);

  /** The number that its issuer gave it, in words: {@link Certificate#number}. */
  public static final Field<Certificate, String> NUMBER =
      SOURCE.field("number", String.class, "words").rateLike(Certificate::number);

  /** Who granted it, by id: {@link Certificate#issuer}. */
  public static final Field<Certificate, PartyId> ISSUER =
      SOURCE.field("issuer", PartyId.class, "id of a party").rateLike(Certificate::issuer);

  /** Whether it is for one facility, as truth: {@link Certificate#facility}. */
  public static final Field<Certificate, Boolean> NAMES_FACILITY = SOURCE
      .truth("names-facility")
      .rateLike(certificate -> certificate.facility().isPresent(), certificate -> true);

  /** The first day; absent if it lies before all that is asked: {@link Certificate#validity}. */
  public static final Field<Certificate, LocalDate> FIRST_DAY =
      SOURCE.firstDay(Certificate::validity);

  /** The last day; absent if it does not expire: {@link Certificate#validity}. */
  public static final Field<Certificate, LocalDate> LAST_DAY =
      SOURCE.lastDay(Certificate::validity);

  /** Whether it expires, as truth: {@link Certificate#validity}. */
  public static final Field<Certificate, Boolean> HAS_END = SOURCE.hasEnd(Certificate::validity);

  /** How sure the record is: {@link Evidence#confidence}. */
  public static final Field<Certificate, Confidence> CONFIDENCE =
      SOURCE.confidence(Certificate::evidence);

  /** What the record rests on, by id: {@link Evidence#sources}. */
  public static final Field<Certificate, ImmutableSortedSet<SourceId>> SOURCES =
      SOURCE.sources(Certificate::evidence);

  /** The day on which the record was published: {@link Evidence#recorded}. */
  public static final Field<Certificate, LocalDate> RECORDED_DAY =
      SOURCE.recordedDay(Certificate::evidence);

  /** The firm that it was granted to: {@link Certificate#firm}. */
  public static final Path<Certificate> FIRM =
      SOURCE.path("firm", FirmFields.SUBJECT, Certificate::firm);

  /** The facility that it is for; leads nowhere if it names none: {@link Certificate#facility}. */
  public static final Path<Certificate> FACILITY =
      SOURCE.pathIfKnown("facility", FacilityFields.SUBJECT, Certificate::facility);

  /** A certificate, on each day on which it is valid. */
  public static final Subject<Certificate> CERTIFICATE = Subject.named(SUBJECT, Certificate.class)
      .id(certificate -> certificate.id().toString())
      .extent(new Extent.Span<>(Certificate::validity))
      .addFields(KIND, NUMBER, ISSUER, NAMES_FACILITY, FIRST_DAY, LAST_DAY, HAS_END)
      .addFields(CONFIDENCE, SOURCES, RECORDED_DAY)
      .addPaths(FIRM, FACILITY)
      .build();

  private CertificateFields() {}
}
