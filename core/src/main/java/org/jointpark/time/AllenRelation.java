package org.jointpark.time;

/**
 * How one interval lies to another: exactly one of the thirteen relations of interval algebra.
 *
 * <p>The names and their meaning are those of J. F. Allen, "Maintaining knowledge about temporal
 * intervals", Communications of the ACM 26 (1983). {@link DateInterval#relationTo} is the one
 * function that tells them.
 */
public enum AllenRelation {
  /** The first ends before the second starts, with at least one day between them. */
  PRECEDES,
  /** The first ends where the second starts: no day is shared, and none lies between. */
  MEETS,
  /** The first starts earlier and ends inside of the second. */
  OVERLAPS,
  /** The second ends with the first, but starts later. */
  FINISHED_BY,
  /** The second lies strictly inside of the first. */
  CONTAINS,
  /** Both start together, and the first ends earlier. */
  STARTS,
  /** Both have the same days. */
  EQUALS,
  /** Both start together, and the first ends later. */
  STARTED_BY,
  /** The first lies strictly inside of the second. */
  DURING,
  /** Both end together, and the first starts later. */
  FINISHES,
  /** The first starts inside of the second and ends later. */
  OVERLAPPED_BY,
  /** The first starts where the second ends. */
  MET_BY,
  /** The first starts after the second ends, with at least one day between them. */
  PRECEDED_BY;

  /** {@return the relation of the second interval to the first} */
  public AllenRelation converse() {
    return switch (this) {
      case PRECEDES -> PRECEDED_BY;
      case MEETS -> MET_BY;
      case OVERLAPS -> OVERLAPPED_BY;
      case FINISHED_BY -> FINISHES;
      case CONTAINS -> DURING;
      case STARTS -> STARTED_BY;
      case EQUALS -> EQUALS;
      case STARTED_BY -> STARTS;
      case DURING -> CONTAINS;
      case FINISHES -> FINISHED_BY;
      case OVERLAPPED_BY -> OVERLAPS;
      case MET_BY -> MEETS;
      case PRECEDED_BY -> PRECEDES;
    };
  }
}
