package org.jointpark.example.benchmarks;

import org.jointpark.payroll.PayLine;

/** A rule of a law as a function: the list of lambdas that many a program has in place of rules. */
@FunctionalInterface
interface PayCheck {

  /** Returns what becomes of the rule for a line. */
  Outcome judge(PayLine line);
}
