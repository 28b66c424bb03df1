package org.jointpark.rules.norm;

/** How far an agreement has come. */
public enum LifecycleStage {
  /** It is talked about. */
  NEGOTIATING(false),
  /** It is signed, and not yet in force. */
  SIGNED(false),
  /** It binds. */
  IN_FORCE(false),
  /** It binds for the time being to nothing. */
  SUSPENDED(false),
  /** Another agreement took its place. */
  SUPERSEDED(true),
  /** A party that could, or all together, ended it. */
  TERMINATED(true),
  /** Its time ran out. */
  EXPIRED(true),
  /** It is without effect. */
  VOID(true);

  private final boolean end;

  LifecycleStage(boolean end) {
    this.end = end;
  }

  /** {@return whether no other stage follows} */
  public boolean isEnd() {
    return end;
  }
}
