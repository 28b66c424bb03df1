package org.jointpark.rules;

import java.util.function.Consumer;

/**
 * Takes what a {@link Judge} finds, and says how much of it is wanted.
 *
 * <p>A sink belongs to one run under one selection of readings, and to one thread. What is handed
 * over on days that nobody asked about is cut or left out by the {@link Check}, so a judge may hand
 * over more than it was asked for. What it counts has to be exact.
 */
public interface VerdictSink {

  /** After how many records at most a judge says how far it has come. */
  int STRIDE = 8_192;

  /**
   * Returns a sink for callers that ask a judge by themselves: it wants every verdict, never stops
   * the judge, and throws a fault at once.
   *
   * @param verdicts takes the verdicts
   * @return the sink
   */
  static VerdictSink of(Consumer<? super Verdict> verdicts) {
    return new SimpleSink(verdicts);
  }

  /**
   * Takes a verdict, in any order.
   *
   * @param verdict the verdict, under whichever selection of readings: the check puts in its own
   */
  void accept(Verdict verdict);

  /**
   * {@return whether only findings are wanted one by one; a judge may then count all others instead
   * of making verdicts of them}
   */
  boolean wantsOnlyFindings();

  /**
   * Counts verdicts that are no findings, if {@linkplain #wantsOnlyFindings only findings} are
   * wanted. They are those that would be there if they were handed over: each has one of the
   * {@linkplain Inquiry#daysToReport days to report} at least.
   *
   * @param law the law, as the verdicts would name it
   * @param outcome what they come down to, no finding
   * @param verdicts how many there are
   * @throws IllegalStateException if every verdict is wanted
   * @throws IllegalArgumentException if the outcome is a finding, or the number is negative
   */
  void count(Law law, Outcome outcome, long verdicts);

  /**
   * Takes a fault. There is no verdict on that law and record.
   *
   * @param fault that a rule could not be evaluated for a record
   */
  void fault(RuleFault fault);

  /**
   * Tells that records were read. A judge of many records says so every {@value #STRIDE} of them,
   * and at the end of each kind.
   *
   * @param subject the name of the kind of record
   * @param records how many more of them were read
   * @return whether the judge is to go on; if not, it returns as soon as it can, and the report
   *     says that it is incomplete
   */
  boolean advance(String subject, long records);
}
