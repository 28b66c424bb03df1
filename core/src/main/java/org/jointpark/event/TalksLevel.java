package org.jointpark.event;

/** On what level {@link Talks} were held, by who sat at the table. */
public enum TalksLevel {
  /** Heads of state or government. */
  SUMMIT,
  /** Ministers or prime ministers. */
  MINISTERIAL,
  /** Officials below ministers, in talks called for one purpose. */
  WORKING_LEVEL,
  /** The joint committee of the park. */
  JOINT_COMMITTEE,
  /** A subcommittee of the joint committee. */
  SUBCOMMITTEE,
  /** Experts or liaison officers, in a contact on details. */
  WORKING_CONTACT,
  /** The militaries. */
  MILITARY,
  /** Those who run the park or a service in it, rather than governments. */
  OPERATOR
}
