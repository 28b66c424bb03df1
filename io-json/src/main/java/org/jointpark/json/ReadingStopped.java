package org.jointpark.json;

/** Ends the reading of a text after a fault behind which nothing can be understood. */
final class ReadingStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReadingStopped() {
    super("reading stopped", null, false, false);
  }
}
