package org.jointpark.border;

/** A means of communication between a park and its home states. */
public enum CommunicationKind {
  /** Telephone and fax lines of the firms. */
  TELEPHONE,
  /** Access to the internet. */
  INTERNET,
  /** Mobile telephones. */
  MOBILE_TELEPHONE,
  /** The line between the armed forces, over which passage is notified. */
  MILITARY_LINE,
  /** The direct line to the secretariat of the joint committee. */
  SECRETARIAT_LINE
}
