package org.jointpark.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.rules.engine.RulebookScreening;

/**
 * A check of the records of one subject that was made ready once: rules are compiled, the law is
 * resolved, and other records are indexed.
 *
 * <p>It finds what the check would find, as plain numbers. It is meant for programs that check
 * millions of records, or one after the other as they come in.
 *
 * <pre>{@code
 * Screening<PayLine> screening = check.screening(PayLineFields.PAY_LINE, facts);
 * screening.run(payLines, (law, row, outcome, start, end, amount) ->
 *     System.out.println(screening.laws().get(law) + " in row " + row + ": " + outcome));
 * }</pre>
 *
 * <p>A screening is immutable and may be used by any number of threads.
 *
 * @param <S> the type of the record
 */
public final class Screening<S> {

  private final RulebookScreening<S> screening;

  Screening(RulebookScreening<S> screening) {
    this.screening = screening;
  }

  /** {@return the laws about the subject, by the numbers that findings have} */
  public ImmutableList<Law> laws() {
    return screening.laws();
  }

  /**
   * {@return the laws that are judged by the interpreter, which is slower, since they cannot be
   * compiled; and why}
   */
  public ImmutableMap<Law, String> interpreted() {
    return screening.interpreted();
  }

  /**
   * Screens all records of a ledger, in this thread.
   *
   * @param records the records; the first one is in row 0
   * @param findings takes the findings, in the order of the records
   * @throws RuleFaultsException if a rule could not be evaluated for a record
   */
  public void run(Ledger<? extends S> records, FindingConsumer findings) {
    Run<S> run = start(findings);
    long row = 0;
    try (Cursor<? extends S> cursor = records.open()) {
      while (cursor.next()) {
        run.judge(cursor.record(), row);
        row++;
      }
    }
    run.end();
  }

  /**
   * Starts to screen records in this thread, one after the other.
   *
   * @param findings takes the findings
   * @return what takes the records
   */
  public Run<S> start(FindingConsumer findings) {
    return new Run<>(screening.start(findings));
  }

  /**
   * Takes one record after the other. It belongs to one thread.
   *
   * @param <S> the type of the record
   */
  public static final class Run<S> {
    private final RulebookScreening.Run<S> run;

    private Run(RulebookScreening.Run<S> run) {
      this.run = run;
    }

    /**
     * Judges a record by all laws, and hands on what is found.
     *
     * @param record the record
     * @param row a number for the record, which its findings bear
     */
    public void judge(S record, long row) {
      run.judge(record, row);
    }

    /**
     * Ends the screening.
     *
     * @throws RuleFaultsException if a rule could not be evaluated for a record
     */
    public void end() {
      run.end();
    }
  }
}
