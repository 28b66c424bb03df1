package org.jointpark.rules.bytecode;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** A record to which paths lead, with the timelines of its dated fields as they were asked for. */
final class RelatedRecord {

  private final Object record;
  private final AtomicReferenceArray<PlainTimeline> timelines;

  RelatedRecord(Object record, int dated) {
    this.record = record;
    this.timelines = new AtomicReferenceArray<>(dated);
  }

  Object record() {
    return record;
  }

  /** Returns the values of a dated field, which are laid out when they are first asked for. */
  PlainTimeline timeline(int dated, DatedField field) {
    @Nullable PlainTimeline known = timelines.getPlain(dated);
    if (known == null) {
      known = field.timeline(record);
      timelines.setRelease(dated, known);
    }
    return known;
  }
}
