package org.jointpark.firm;

/** What a firm uses a facility for. */
public enum FacilityKind {
  /** A building, or several, in which goods are made. */
  FACTORY,
  /** One line of a factory, where it is run or permitted by itself. */
  PRODUCTION_LINE,
  /** A store of materials or goods. */
  WAREHOUSE,
  /** Rooms for administration, sales or services. */
  OFFICE,
  /** Rooms in which workers live. */
  DORMITORY
}
