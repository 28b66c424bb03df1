package org.jointpark.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.firm.Facility;
import org.jointpark.firm.Firm;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.subject.CertificateFields;
import org.jointpark.rules.subject.FacilityFields;
import org.jointpark.rules.subject.FirmFields;
import org.jointpark.rules.subject.InsurancePolicyFields;
import org.jointpark.rules.subject.Subjects;

/** The records that are among the facts, in ledgers or in the dossier, and how one is found. */
final class Records {

  private final Facts facts;
  private final Map<String, ImmutableListMultimap<String, Object>> byId = new ConcurrentHashMap<>();
  private final Map<String, OwnedRecords.Reading> byOwner = new ConcurrentHashMap<>();

  Records(Facts facts) {
    this.facts = facts;
  }

  private static <T> Ledger<T> ledger(String kind, ImmutableList<T> records) {
    return Ledger.of(kind, LedgerCoverage.none(), records);
  }

  /** Returns the records of a subject; none if there are none among the facts. */
  @SuppressWarnings("unchecked") // the dossier's lists have the types of its subjects
  <T> Optional<Ledger<T>> of(Subject<T> subject) {
    Optional<Ledger<T>> given = facts.ledger(subject);
    return given.isPresent() ? given : ofDossier(subject).map(ledger -> (Ledger<T>) ledger);
  }

  /**
   * Returns the records of a subject that the dossier holds.
   *
   * <p>The type is compared first, so that a check of other records does not set up these subjects.
   */
  private Optional<Ledger<?>> ofDossier(Subject<?> subject) {
    Dossier dossier = facts.dossier();
    if (subject.type() == Firm.class && isNamed(subject, FirmFields.FIRM)) {
      return Optional.of(ledger("firm", dossier.firms()));
    }
    if (subject.type() == Facility.class && isNamed(subject, FacilityFields.FACILITY)) {
      return Optional.of(ledger("facility", dossier.facilities()));
    }
    if (subject.type() == Certificate.class && isNamed(subject, CertificateFields.CERTIFICATE)) {
      return Optional.of(ledger("certificate", dossier.certificates()));
    }
    if (subject.type() == InsurancePolicy.class
        && isNamed(subject, InsurancePolicyFields.INSURANCE_POLICY)) {
      return Optional.of(ledger("insurance-policy", dossier.insurancePolicies()));
    }
    return Optional.empty();
  }

  private static boolean isNamed(Subject<?> subject, Subject<?> like) {
    return subject.name().equals(like.name());
  }

  /**
   * Returns the record with a key, or empty if there is none.
   *
   * @throws IllegalArgumentException if two records have the key
   */
  Optional<Object> find(SubjectKey key) {
    ImmutableList<Object> found = all(key);
    checkArgument(found.size() <= 1, "records must have different ids, but two are %s", key);
    return found.stream().findFirst();
  }

  /** Returns the records with a key, which are one if the facts are in order. */
  ImmutableList<Object> all(SubjectKey key) {
    return indexOf(key.subject()).get(key.id());
  }

  /** Gives each record of a subject, with its id. */
  void forEach(String subject, BiConsumer<String, Object> consumer) {
    indexOf(subject).forEach(consumer);
  }

  private ImmutableListMultimap<String, Object> indexOf(String subject) {
    return byId.computeIfAbsent(
        subject, name -> subject(name).map(this::index).orElse(ImmutableListMultimap.of()));
  }

  /**
   * Returns all records of a kind by the record to which a path leads from them. They are read
   * once.
   *
   * @throws IllegalArgumentException if it is not known of a record to which days it belongs
   */
  <T> OwnedRecords owned(Subject<T> subject, Path<T> path) {
    String name = subject.name() + " " + path.name();
    return byOwner
        .computeIfAbsent(name, first -> OwnedRecords.read(subject, path, of(subject)))
        .orElseThrow();
  }

  private Optional<Subject<?>> subject(String name) {
    return facts.subject(name).or(() -> Subjects.named(name));
  }

  private <T> ImmutableListMultimap<String, Object> index(Subject<T> subject) {
    ImmutableListMultimap.Builder<String, Object> index = ImmutableListMultimap.builder();
    of(subject).ifPresent(ledger -> {
      try (Cursor<T> cursor = ledger.open()) {
        while (cursor.next()) {
          T record = cursor.record();
          index.put(subject.key(record).id(), record);
        }
      }
    });
    return index.build();
  }
}
