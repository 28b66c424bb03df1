package org.jointpark.labour;

/** What an agreed wage is paid for. */
public enum WageUnit {
  /** An hour of work. */
  HOUR("an hour"),
  /** A day of work. */
  DAY("a day"),
  /** A week. */
  WEEK("a week"),
  /** A calendar month. */
  MONTH("a month"),
  /** A piece of what is made. */
  PIECE("a piece");

  private final String phrase;

  WageUnit(String phrase) {
    this.phrase = phrase;
  }

  /** Returns how the text of a wage names the unit, such as {@code a month}. */
  String phrase() {
    return phrase;
  }
}
