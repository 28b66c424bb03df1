package org.jointpark.rules.bytecode;

import java.time.LocalDate;
import org.jointpark.rules.Path;
import org.jointpark.rules.SubjectKey;
import org.jspecify.annotations.Nullable;

/**
 * A path that rules follow, and the records to which it may lead.
 *
 * @param path the path
 * @param records the records of its target
 */
record FollowedPath(Path<?> path, RelatedRecords records) {

  @Nullable
  RelatedRecord follow(Object record, long day) {
    return follow(path, record, day);
  }

  @SuppressWarnings("unchecked") // the record is that of the subject at which the path begins
  private <S> @Nullable RelatedRecord follow(Path<S> followed, Object record, long day) {
    S from = (S) record;
    if (!followed.isDated()) {
      return followed.isKnown(from) ? records.find(followed.id(from)) : null;
    }
    String id =
        followed.follow(from, LocalDate.ofEpochDay(day)).map(SubjectKey::id).orElse(null);
    return id == null ? null : records.find(id);
  }
}
