package org.jointpark.rules.bytecode;

import org.jointpark.rules.Field;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/** A field whose values change from day to day, read as a whole timeline. */
record DatedField(Field<?, ?> field) {

  PlainTimeline timeline(Object record) {
    return new PlainTimeline(over(field, record));
  }

  @SuppressWarnings("unchecked") // the record is that of the subject of the field
  private static <S, V> Timeline<V> over(Field<S, V> field, Object record) {
    return field.readOver((S) record, DateInterval.always());
  }
}
