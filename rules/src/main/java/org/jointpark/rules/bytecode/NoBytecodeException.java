package org.jointpark.rules.bytecode;

/** That a rule cannot be compiled, and is left to the interpreter. */
final class NoBytecodeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoBytecodeException(String reason) {
    super(reason);
  }
}
