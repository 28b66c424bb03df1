package org.jointpark.rules;

/** Takes findings as plain numbers, one by one, for facts of which there are many. */
@FunctionalInterface
public interface FindingConsumer {

  /**
   * Takes a finding.
   *
   * @param law the number of the law among {@link Screening#laws()}
   * @param row the row of the record, as it was given
   * @param outcome {@link Outcome#VIOLATED} or {@link Outcome#UNDETERMINED}
   * @param start the first day, counted from 1970-01-01
   * @param end the day after the last one
   * @param amount what is owed, in ten-thousandths of the unit of its currency; zero if nothing is,
   *     or if what is owed is not money
   */
  void accept(int law, long row, Outcome outcome, long start, long end, long amount);
}
