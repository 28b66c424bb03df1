package org.jointpark.agreement;

/** What an agreement does to an earlier one. */
public enum AgreementRelationKind {
  /** It takes the place of the other, which ends when this one comes into force. */
  SUPERSEDES,
  /** It changes the other, which goes on. */
  AMENDS,
  /** It is an annex of the other. */
  SUPPLEMENTS,
  /** It carries out what the other promised. */
  IMPLEMENTS
}
