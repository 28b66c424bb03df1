package org.jointpark.party;

/** What kind of actor a {@link Party} is. */
public enum PartyKind {
  /** One of the states that made the park; every side is a state. */
  STATE,
  /** An organ of a state, such as a ministry, a military or the bureau that runs the zone. */
  AUTHORITY,
  /** A body that two sides fill together, such as a joint committee or an arbitral tribunal. */
  JOINT_BODY,
  /** A company, or companies as a group. */
  COMPANY,
  /** People who were sent or who travelled together. */
  DELEGATION,
  /** Whoever is in a position that a text names, such as the entering side or a driver. */
  ROLE
}
