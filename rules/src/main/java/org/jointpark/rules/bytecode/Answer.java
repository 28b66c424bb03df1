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

  /** What it asks for was done by its due day; {@link Frame} has both days. */
  public static final int IN_TIME = 5;

  /** What it asks for was not done by its due day; {@link Frame} has that, and when it was done. */
  public static final int LATE = 6;

  /** Whether what it asks for was done by its due day is missing; {@link Frame} has that day. */
  public static final int UNKNOWN_WHETHER_DONE = 7;

  private Answer() {}

  /**
   * Returns whether an answer is about something that is done by a due day.
   *
   * @param answer the answer
   * @return whether it has days
   */
  public static boolean hasDays(int answer) {
    return answer >= IN_TIME;
  }
}
