package org.jointpark.rules.rule;

/** Thrown where something cannot be evaluated. */
final class NaiveFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NaiveFault(String message) {
    super(message);
  }
}
