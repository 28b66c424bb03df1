package org.jointpark.rules.engine;

/**
 * Takes what a {@link Screen} finds.
 *
 * @param <S> the type of the record
 */
interface ScreenedRecords<S> {

  /** Returns whether each part of a record is taken by itself; else the whole record is. */
  boolean takesParts();

  /**
   * Takes a finding.
   *
   * @param law the law
   * @param record the record
   * @param row which record it is
   * @param slot the number of the rule
   * @param answer whether it is violated or undetermined, one of
   *     {@link org.jointpark.rules.bytecode.Answer}
   * @param start the first day, counted from 1970-01-01
   * @param end the day after the last one
   * @param amount what is owed for these days, in ten-thousandths, zero if nothing is or if parts
   *     are not taken
   */
  void found(
      RuleOnDays law, S record, long row, int slot, int answer, long start, long end, long amount);

  /**
   * Takes a record that the interpreter has to judge by a law.
   *
   * @param law the law
   * @param record the record
   * @param row which record it is
   */
  void untold(RuleOnDays law, S record, long row);
}
