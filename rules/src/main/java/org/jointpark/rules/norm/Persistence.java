package org.jointpark.rules.norm;

/** What becomes of a duty that was not kept. */
public enum Persistence {
  /** It goes on: what is late is still to be done, and what lapsed is to be restored. */
  CONTINUE,
  /** It ends with its due day: done later, it is not done. */
  LAPSE_AT_DUE,
  /** It ends with its first breach, which is not mended by what follows. */
  LAPSE_ON_BREACH
}
