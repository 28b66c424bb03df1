package org.jointpark.rules.bytecode;

/** The local variables of the arguments of the method of a rule. */
final class MethodLocals {

  /** The record that is judged, an object. */
  static final int RECORD = 0;

  /** The number of the stretch of law, an int. */
  static final int STRETCH = 1;

  /** The day that is judged, a long. */
  static final int DAY = 2;

  /** The {@link Frame}. */
  static final int FRAME = 4;

  /** How many are taken. */
  static final int COUNT = 5;

  private MethodLocals() {}
}
