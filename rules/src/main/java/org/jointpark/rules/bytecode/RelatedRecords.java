package org.jointpark.rules.bytecode;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a subject, by the ids by which paths lead to them. */
public final class RelatedRecords {

  /** Stands for two records of one id. */
  private static final Object SEVERAL = new Object();

  private final String subject;
  private final Map<String, Object> records = new HashMap<>();
  private boolean several;
  private final Map<String, RelatedRecord> related = new HashMap<>();

  /**
   * Creates the records of a subject, of which there are none yet.
   *
   * @param subject the name of the subject
   */
  public RelatedRecords(String subject) {
    this.subject = subject;
  }

  /**
   * Adds a record.
   *
   * @param id its id
   * @param record the record
   */
  public void add(String id, Object record) {
    if (records.putIfAbsent(id, record) != null) {
      records.put(id, SEVERAL);
      several = true;
    }
  }

  /** Returns whether two records have the same id. */
  boolean hasSeveral() {
    return several;
  }

  /** Ends the adding of records, of which some dated fields will be read. */
  void seal(int datedFields) {
    records.forEach((id, record) -> related.put(id, new RelatedRecord(record, datedFields)));
  }

  /**
   * Returns the record with an id, or null if there is none.
   *
   * @throws IllegalArgumentException if two have it
   */
  @Nullable
  RelatedRecord find(String id) {
    RelatedRecord found = related.get(id);
    checkArgument(
        found == null || found.record() != SEVERAL,
        "records must have different ids, but two are %s/%s",
        subject,
        id);
    return found;
  }
}
