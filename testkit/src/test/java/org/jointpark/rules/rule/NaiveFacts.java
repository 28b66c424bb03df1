package org.jointpark.rules.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;

/**
 * The records of some subjects.
 *
 * @param dossier the dossier
 * @param records all records with their subjects
 * @param byKey all records by their keys
 * @param coverages what the ledgers cover, by the names of their subjects
 */
record NaiveFacts(
    Dossier dossier,
    Map<Subject<?>, List<Object>> records,
    Map<SubjectKey, List<Object>> byKey,
    Map<String, LedgerCoverage> coverages) {

  static NaiveFacts of(Facts facts, List<Subject<?>> subjects) {
    Map<Subject<?>, List<Object>> records = new LinkedHashMap<>();
    Map<SubjectKey, List<Object>> byKey = new HashMap<>();
    Map<String, LedgerCoverage> coverages = new HashMap<>();
    for (Subject<?> subject : subjects) {
      records.put(subject, records(facts, subject));
      for (Object record : records.get(subject)) {
        byKey.computeIfAbsent(key(subject, record), key -> new ArrayList<>()).add(record);
      }
      facts.ledger(subject).ifPresent(ledger -> coverages.put(subject.name(), ledger.coverage()));
    }
    return new NaiveFacts(facts.dossier(), records, byKey, coverages);
  }

  static <T> List<Object> records(Facts facts, Subject<T> subject) {
    List<Object> records = new ArrayList<>();
    facts.ledger(subject).ifPresent(ledger -> {
      try (Cursor<T> cursor = ledger.open()) {
        while (cursor.next()) {
          records.add(cursor.record());
        }
      }
    });
    return records;
  }

  List<Object> withKey(SubjectKey key) {
    return byKey.getOrDefault(key, List.of());
  }

  List<Object> of(String subject) {
    List<Object> found = new ArrayList<>();
    records.forEach((key, all) -> {
      if (key.name().equals(subject)) {
        found.addAll(all);
      }
    });
    return found;
  }

  LedgerCoverage coverage(String subject) {
    return coverages.getOrDefault(subject, LedgerCoverage.none());
  }

  @SuppressWarnings("unchecked") // records are kept by their subject
  static <S> SubjectKey key(Subject<S> subject, Object record) {
    return subject.key((S) record);
  }
}
