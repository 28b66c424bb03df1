package org.jointpark.rules.bytecode;

/**
 * The local variables of the record that is read.
 *
 * @param record the record
 * @param related the {@link RelatedRecord} that holds it, or {@link Num#NONE} if it is the one that
 *     is judged
 */
record Place(int record, int related) {

  /** The record that is judged. */
  static final Place OF_RECORD = new Place(MethodLocals.RECORD, Num.NONE);

  boolean isRelated() {
    return related != Num.NONE;
  }
}
