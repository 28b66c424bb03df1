package org.jointpark.example.gaeseong;

import org.jointpark.firm.FirmId;

/** Prints a line. */
public final class GaeseongMain {

  private GaeseongMain() {}

  /**
   * Runs the example.
   *
   * @param args nothing yet
   */
  public static void main(String[] args) {
    System.out.println("Gaeseong: " + FirmId.of("F-1"));
  }
}
