package org.jointpark.rules.bytecode;

/** What a compiled rule says of a record, as a plain number. */
public final class Answer {

  /** What it requires is true. */
  public static final int COMPLIANT = 0;

  /** It does not apply. */
  public static final int NOT_APPLICABLE = 1;

  /** What it requires is false. */
  public static final int VIOLATED = 2;

  /** Whether it is kept hangs on a fact that is missing. */
  public static final int UNDETERMINED = 3;

  /** The interpreter has to be asked. */
  public static final int UNTOLD = 4;

  private Answer() {}
}
